import type { Jenjang } from '../schema/program.ts';
import type { Akhir, Indikator, Seri, Varian } from './indikator.ts';
import type { Origin } from './origin.ts';

/** A program, kegiatan, sub kegiatan or rincian. Money is integer rupiah in `pagu`. */
export interface Simpul {
  readonly jenjang: Jenjang;
  readonly id: string;
  readonly kode: string | undefined;
  readonly nama: string;
  readonly induk: Simpul | undefined;
  readonly anak: readonly Simpul[];
  readonly indikator: readonly Indikator[];
  /** Ids of the sasaran this node serves; inherited from above where not written. */
  readonly sasaran: readonly string[];
  readonly untukIndikator: string | undefined;
  readonly penanggungJawab: string | undefined;
  readonly lokasi: string | undefined;
  readonly keterangan: string | undefined;
  /** What it is to bring about, and what it delivers. */
  readonly outcome: string | undefined;
  readonly output: string | undefined;
  /** The national list that the row's kode is taken from; inherited from above where not written. */
  readonly nomenklatur: string | undefined;
  /** Years in which the row's nomenclature holds; undefined: always. Cells outside stay blank. */
  readonly berlaku: readonly number[] | undefined;
  readonly pagu: Seri;
  readonly realisasiPagu: Seri;
  readonly paguAkhir: Akhir;
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A node and everything below it, depth first. */
export function* susuri(simpul: readonly Simpul[]): Generator<Simpul> {
  for (const node of simpul) {
    yield node;
    yield* susuri(node.anak);
  }
}
