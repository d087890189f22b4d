import { CHAPTERS, profileYaml, proseOf } from './large/chapters.ts';
import type { ExpectedTable, GeneratedTable } from './large/expected-table.ts';
import { Figures } from './large/figures.ts';
import { groupedTable, longTable, type Supply, wideTable, wordyTable } from './large/free-tables.ts';
import { generatePrograms, type ProgramCounts } from './large/programs.ts';
import { budgetTable, servicePerformance } from './large/service-tables.ts';
import { Words } from './large/words.ts';

/** How much of everything the document holds. */
export interface LargeDocumentSize {
  readonly programs: ProgramCounts;
  /** Tables of each kind, and the data rows of each of them. */
  readonly grouped: { readonly tables: number; readonly rows: number };
  readonly wide: { readonly tables: number; readonly rows: number };
  readonly wordy: { readonly tables: number; readonly rows: number };
  readonly long: { readonly tables: number; readonly rows: number };
  /** Rows of the two tables of the previous period. */
  readonly serviceRows: number;
  /** Paragraphs of every sub-chapter. */
  readonly paragraphs: number;
}

/** About 250 printed pages and 40.000 table cells. */
const LARGE: LargeDocumentSize = {
  programs: { program: 8, kegiatan: 6, subKegiatan: 8 },
  grouped: { tables: 24, rows: 60 },
  wide: { tables: 12, rows: 60 },
  wordy: { tables: 12, rows: 24 },
  long: { tables: 1, rows: 600 },
  serviceRows: 60,
  paragraphs: 16,
};

/**
 * A document so many times as large as the example of this folder, which has some 5.400 table cells, 62 programs, kegiatan
 * and sub kegiatan, and 94.000 characters of prose: more of everything, the programs within the codes that there are.
 */
export function timesExample(times: 1 | 10 | 100): LargeDocumentSize {
  const programs = {
    1: { program: 5, kegiatan: 3, subKegiatan: 3 },
    10: { program: 10, kegiatan: 5, subKegiatan: 12 },
    100: { program: 50, kegiatan: 10, subKegiatan: 12 },
  };
  return {
    programs: programs[times],
    grouped: { tables: 3 * times, rows: 24 },
    wide: { tables: 2 * times, rows: 24 },
    wordy: { tables: 2 * times, rows: 12 },
    long: { tables: times, rows: 120 },
    serviceRows: 24 * times,
    paragraphs: 6 * times,
  };
}

/** A generated document: its files by path below a project folder, and what its tables must print. */
interface LargeDocument {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  /** In the order in which the tables stand in the document. */
  readonly tables: readonly ExpectedTable[];
  /** Body cells of those tables. */
  readonly cells: number;
}

const ID = 'dinas-besar';
const SEED = 20_210_924;

/**
 * A complete and valid Renstra, made up: BAB I to VIII with prose, long and wide tables, T-C.23, T-C.24, T-C.25, T-C.27 and
 * T-C.28, with figures that do not repeat. The same size gives the same document, byte for byte. It has a profile and a region of its own, so
 * its files can stand beside those of other documents.
 */
export function largeDocument(size: LargeDocumentSize = LARGE): LargeDocument {
  const supply: Supply = { figures: new Figures(), words: new Words(SEED) };
  const programs = generatePrograms(size.programs, supply);
  const [funding, targets, indicators] = programs.tabel;
  const several = (
    kind: string,
    { tables, rows }: { readonly tables: number; readonly rows: number },
    make: typeof longTable,
  ): GeneratedTable[] =>
    Array.from({ length: tables }, (_, index) =>
      make(`${kind}-${index + 1}`, `Tabel ${kind} ke-${index + 1}`, rows, supply),
    );
  const grouped = several('penerima', size.grouped, groupedTable);
  const half = Math.ceil(grouped.length / 2);
  const placed: Record<string, readonly (GeneratedTable | undefined)[]> = {
    'sumber-daya': grouped.slice(0, half),
    kinerja: [
      servicePerformance('kinerja-pelayanan', size.serviceRows, supply),
      budgetTable('anggaran-realisasi', size.serviceRows, supply),
      ...several('capaian', size.wide, wideTable),
    ],
    identifikasi: several('masalah', size.wordy, wordyTable),
    isu: several('kelurahan', size.long, longTable),
    jangka: [targets],
    program: [funding],
    indikator: [indicators, ...grouped.slice(half)],
  };
  const files = new Map<string, string>([...headFiles(), [`data/${ID}/arah.yaml`, programs.arah]]);
  for (const [index, yaml] of programs.program.entries()) files.set(`data/${ID}/program/${index + 1}.yaml`, yaml);

  const tables: ExpectedTable[] = [];
  for (const [chapter, { id, subs }] of CHAPTERS.entries())
    for (const [at, sub] of Object.keys(subs).entries()) {
      const own = (placed[sub] ?? []).filter((table) => table !== undefined);
      for (const { expected, yaml } of own) {
        files.set(`data/${ID}/tabel/${expected.id}.yaml`, yaml);
        tables.push(expected);
      }
      const prose = proseOf(size.paragraphs, own.map(placement), supply.words);
      files.set(`content/${ID}/${chapter + 1}-${id}/${at + 1}-${sub}.md`, prose);
    }
  return { id: ID, files, tables, cells: tables.reduce((total, table) => total + table.cells, 0) };
}

function placement({ expected: { id } }: GeneratedTable): string {
  return `Rinciannya disajikan dalam [[lihat: tabel ${id}]].\n\n[[tabel: ${id}]]`;
}

function headFiles(): [string, string][] {
  return [
    [
      `data/${ID}/dokumen.yaml`,
      `judul: Rencana Strategis (Renstra) Dinas Besar Kota Besar Tahun 2021-2026
profil: delapan-bab
daerah: kota-besar
perangkat_daerah:
  nama: Dinas Besar Kota Besar
  singkat: Dinas Besar
tanggal: 2021-09-24
tahun:
  periode: 2021-2026
  dasar: 2020
`,
    ],
    ['data/profil/delapan-bab.yaml', profileYaml()],
    ['data/daerah/kota-besar.yaml', 'nama: Kota Besar\nprovinsi: Provinsi Besar\nkepala: Wali Kota Besar\n'],
  ];
}
