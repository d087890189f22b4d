import type { GambarJenis } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import type { Baris, Kolom, TabelBebas } from '../../model/free-table.ts';
import { angkaDari, KOSONG, type Nilai } from '../../notation/nilai.ts';
import { paguSimpul } from '../totals.ts';

/** Bars in groups: each group has one value for each series. What was not filled is blank, not zero. */
export interface DataBatang {
  readonly kelompok: readonly { readonly label: string; readonly nilai: readonly Nilai[] }[];
  readonly seri: readonly string[];
  /** Heading of the groups in the table of the same numbers. */
  readonly judulKelompok: string;
}

/** Length of a bar: none for a declared nothing; undefined for what was not filled, which has no bar. */
export function panjangBatang(nilai: Nilai): number | undefined {
  return nilai.jenis === 'nihil' ? 0 : angkaDari(nilai);
}

/** The money of each program in each year: those asked for, else all of the plan. */
export function paguProgram(plan: Plan, gambar: GambarJenis<'pagu-program'>): DataBatang {
  const years = gambar.tahun ?? plan.dokumen.tahunPagu;
  return {
    judulKelompok: 'Program',
    seri: years.map(String),
    kelompok: plan.program.map((program) => ({
      label: program.nama.replace(/^Program\s+/i, ''),
      nilai: years.map((year): Nilai => {
        const value = paguSimpul(program, year);
        return value === undefined ? KOSONG : { jenis: 'rupiah', rupiah: value };
      }),
    })),
  };
}

/**
 * Bars of a free table: a group for each row asked for, a bar for each column. What is unknown, or holds no number, is left
 * out here and named by the checker. Undefined where there is no such table.
 */
export function diagramTabel(plan: Plan, gambar: GambarJenis<'diagram'>): DataBatang | undefined {
  const tabel = plan.tabel.find((item) => item.id === gambar.tabel);
  if (tabel?.jenis !== 'bebas') return undefined;
  const { isi } = tabel;
  const label = kolomLabel(isi, gambar);
  const columns = gambar.kolom.flatMap((id) => isi.kolom.find((column) => column.id === id) ?? []);
  const groups = barisDiagram(isi, gambar, label).map((row) => ({
    label: namaBaris(row, label),
    nilai: columns.map((column) => numberOf(row, column)),
  }));
  return {
    judulKelompok: label?.judul ?? 'Uraian',
    seri: columns.map((column) => column.judul),
    kelompok: sorted(groups, gambar.urut ?? 'tabel'),
  };
}

/** The column whose words name the bars. */
export function kolomLabel({ kolom }: TabelBebas, { label }: GambarJenis<'diagram'>): Kolom | undefined {
  return kolom.find((column) => (label === undefined ? column.jenis === 'teks' : column.id === label));
}

/** Rows of the table that the figure shows, in the order in which they were asked for. */
function barisDiagram(
  { baris }: TabelBebas,
  gambar: GambarJenis<'diagram'>,
  label: Kolom | undefined,
): readonly Baris[] {
  if (gambar.baris === undefined) return baris.filter((row) => row.jenis === 'data');
  return gambar.baris.flatMap((wanted) => baris.find((row) => isNamed(row, wanted, label)) ?? []);
}

/** True for the row that a planner calls by its id, or by the words that name it. */
export function isNamed(row: Baris, wanted: string, label: Kolom | undefined): boolean {
  return row.id === wanted || namaBaris(row, label) === wanted;
}

function namaBaris(row: Baris, label: Kolom | undefined): string {
  const isi = label === undefined ? undefined : row.sel.get(label.id)?.isi;
  if (isi?.jenis === 'teks') return isi.teks;
  return row.label ?? row.id ?? '';
}

function numberOf(row: Baris, column: Kolom): Nilai {
  const isi = row.sel.get(column.id)?.isi;
  return isi?.jenis === 'angka' || isi?.jenis === 'rupiah' || isi?.jenis === 'nihil' ? isi : KOSONG;
}

function sorted<T extends { readonly nilai: readonly Nilai[] }>(
  groups: readonly T[],
  urut: 'tabel' | 'naik' | 'turun',
): readonly T[] {
  if (urut === 'tabel') return groups;
  const total = ({ nilai }: T): number => nilai.reduce((sum, value) => sum + (angkaDari(value) ?? 0), 0);
  const sign = urut === 'naik' ? 1 : -1;
  return groups.toSorted((a, b) => sign * (total(a) - total(b)));
}
