import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { YamlScalar, type YamlTree } from '../load/yaml-tree.ts';
import type { Nilai } from '../notation/nilai.ts';
import {
  type GAYA,
  JENIS_BARIS,
  type JenisKolom,
  type KolomTertulis,
  KUNCI_BARIS,
  type TabelBebasTertulis,
} from '../schema/tabel/bebas.ts';
import { freeTableFaults } from './free-table-faults.ts';
import type { Origin } from './origin.ts';
import { isList, readCell } from './read-cell.ts';
import { slug } from './slug.ts';

/** A leaf column of a free table. */
export interface Kolom {
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisKolom;
  readonly rata: 'kiri' | 'tengah' | 'kanan' | undefined;
  readonly terdiriAtas: readonly string[];
  readonly asal: Origin;
}

/** A heading: a leaf column, or a group with headings below it. */
export type Judul = { readonly kolom: Kolom } | { readonly judul: string; readonly anak: readonly Judul[] };

/** How the items of a list in a cell are marked. */
export type GayaDaftar = (typeof GAYA)[number];

/** What a cell holds: a value of the field, a list, or a tick. */
export type IsiSel =
  | Nilai
  | { readonly jenis: 'daftar'; readonly butir: readonly string[]; readonly gaya: GayaDaftar }
  | { readonly jenis: 'centang' };

export interface Sel {
  readonly isi: IsiSel;
  readonly lebar: number;
  readonly tinggi: number;
  /** Marks of notes that were typed behind a value; those in a list or {teks: …} are still in the text. */
  readonly tanda?: readonly string[];
  readonly asal: Origin;
}

type JenisBaris = (typeof JENIS_BARIS)[number];

export interface Baris {
  readonly id: string | undefined;
  readonly jenis: JenisBaris;
  readonly label: string | undefined;
  /** By column id; a column that is not there was not filled. */
  readonly sel: ReadonlyMap<string, Sel>;
  readonly asal: Origin;
}

export interface TabelBebas {
  readonly judul: readonly Judul[];
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
}

/** Reads the columns and rows of a free table, each cell by the kind of its column. Adds findings to `diagnostics`. */
export function buildFreeTable(written: TabelBebasTertulis, asal: Origin, diagnostics: Diagnostic[]): TabelBebas {
  const kolom: Kolom[] = [];
  const headings = (columns: readonly KolomTertulis[], origin: Origin): Judul[] =>
    columns.map((column, index): Judul => {
      const here = origin.at(index);
      if (column.kolom !== undefined) return { judul: column.judul, anak: headings(column.kolom, here.at('kolom')) };
      const leaf: Kolom = {
        id: column.id ?? slug(column.judul),
        judul: column.judul,
        jenis: column.jenis ?? 'teks',
        rata: column.rata,
        terdiriAtas: column.terdiri_atas ?? [],
        asal: here,
      };
      if (kolom.some((other) => other.id === leaf.id) || KUNCI_BARIS.includes(leaf.id))
        diagnostics.push({
          code: 'id-duplicate',
          severity: 'galat',
          message: `Id kolom “${leaf.id}” sudah dipakai${KUNCI_BARIS.includes(leaf.id) ? ' untuk keperluan baris' : ''}.`,
          hint: 'Beri kolom ini id lain.',
          place: here.place('kunci'),
        });
      kolom.push(leaf);
      return { kolom: leaf };
    });
  const judul = headings(written.kolom, asal.at('kolom'));
  const baris = written.baris.map((row, index) => readRow(row, asal.at('baris', index), kolom, diagnostics));
  const table = { judul, kolom, baris };
  freeTableFaults(table, asal, diagnostics);
  return table;
}

function readRow(written: YamlTree, asal: Origin, kolom: readonly Kolom[], diagnostics: Diagnostic[]): Baris {
  const wrong = (what: string, place = asal.place()): void => {
    diagnostics.push({
      code: 'type-wrong',
      severity: 'galat',
      message: `${what}.`,
      hint: 'Tulis baris sebagai {kolom: isi}, misalnya {nama: Mobil, jumlah: 5}.',
      place,
    });
  };
  if (written instanceof YamlScalar || isList(written)) wrong('Baris tabel diharapkan peta (kunci: nilai)');
  const row = written instanceof YamlScalar || isList(written) ? {} : written;
  const text = (key: string): string | undefined => {
    const value = row[key];
    if (value !== undefined && !(value instanceof YamlScalar))
      wrong(`Kunci “${key}” pada baris tabel diharapkan satu nilai`, asal.at(key).place());
    return value instanceof YamlScalar && !value.isNull ? value.text : undefined;
  };
  const jenis = text('jenis') ?? 'data';
  if (!(JENIS_BARIS as readonly string[]).includes(jenis))
    diagnostics.push({
      code: 'type-wrong',
      severity: 'galat',
      message: `Jenis baris “${jenis}” tidak dikenal; pilih: ${JENIS_BARIS.join(', ')}.${didYouMean(jenis, JENIS_BARIS)}`,
      place: asal.at('jenis').place(),
    });
  const sel = new Map<string, Sel>();
  for (const [key, value] of Object.entries(row)) {
    if (KUNCI_BARIS.includes(key)) continue;
    const column = kolom.find((candidate) => candidate.id === key);
    if (column === undefined) {
      const known = kolom.map((candidate) => candidate.id);
      diagnostics.push({
        code: 'key-unknown',
        severity: 'galat',
        message: `Tabel ini tidak mempunyai kolom “${key}”.${didYouMean(key, known)}`,
        hint: asal.at(key).hintOfBareKey() ?? `Kolom yang ada: ${known.join(', ')}.`,
        place: asal.at(key).place('kunci'),
      });
      continue;
    }
    const cell = readCell(value, column, asal.at(key), diagnostics);
    if (cell !== undefined) sel.set(key, cell);
  }
  return { id: text('id'), jenis: jenis as JenisBaris, label: text('label'), sel, asal };
}
