import type { Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Report } from '../derive/report.ts';
import type { Origin } from '../model/origin.ts';
import type { JenisDokumen } from '../schema/dokumen.ts';

/** Where a finding points: something typed in YAML, or a place in prose. */
export type Target = { readonly asal: Origin; readonly di?: 'nilai' | 'kunci' } | { readonly place: Place };

/** What a rule gives; the runner turns origins into places and applies levels and waivers. */
export interface Finding {
  readonly message: string;
  readonly target: Target;
  readonly hint?: string;
  readonly related?: readonly { readonly target: Target; readonly note?: string }[];
  /** Ids of what the finding is about (node, indicator, table): a waiver names one of them. */
  readonly subjek?: readonly string[];
  readonly tahun?: number;
}

/** Parts of the Laporan Pemeriksaan, in the order in which a verifier at Bappeda goes through a Renstra. */
export const KELOMPOK = ['kelengkapan', 'sistematika', 'tabel wajib', 'konsistensi angka', 'substansi'] as const;
export type Kelompok = (typeof KELOMPOK)[number];

/** How grave the findings of a rule are in one document; `mati`: the rule is not run. */
export type Tingkat = Severity | 'mati';

/**
 * Files, by path as in tests/kasus, that are laid over the small document of the tests: an example of the reference, and
 * a test of its own. `undefined` takes a file of that document away.
 */
export type BerkasContoh = Readonly<Record<string, string | undefined>>;

/** One consistency rule: a stable code, how grave it is, why it exists, and the check itself. */
export interface Rule {
  readonly code: string;
  readonly kelompok: Kelompok;
  /** Kinds of document that it is for; without it for all. On any other the rule is not run. */
  readonly untuk?: readonly JenisDokumen[];
  readonly severity: Severity;
  /** Its level in a draft, which may still lack what the rule asks for; without it as in the final document. */
  readonly rancangan?: Tingkat;
  /** What is held against what: one Indonesian sentence for the rule reference. */
  readonly memeriksa: string;
  /** The legal or practical reason, in Indonesian, for the rule reference. */
  readonly alasan: string;
  /** Files on which the rule finds something, and the same mended, on which it is silent. */
  readonly contoh: {
    readonly keliru: BerkasContoh;
    readonly benar: BerkasContoh;
    /** Other documents that both build on, by id: files laid over the small document as well. */
    readonly acuan?: Readonly<Record<string, BerkasContoh>>;
    /** Pictures that both name, by file, with their size in pixels. */
    readonly citra?: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  };
  readonly check: (report: Report) => Iterable<Finding>;
}
