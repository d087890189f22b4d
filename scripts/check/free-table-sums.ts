import { jumlahNilai } from '../derive/totals.ts';
import type { Baris, Kolom, Sel, TabelBebas } from '../model/free-table.ts';
import { angkaDari, type Nilai } from '../notation/nilai.ts';
import { kataTunggal } from './cell-words.ts';

/** A cell with the row and column it stands in. */
export interface Letak {
  readonly baris: Baris;
  readonly kolom: Kolom;
  readonly sel: Sel;
}

/** A cell that states a sum: of the rows of its total or group, of its children, or of columns beside it. */
export interface Penjumlahan extends Letak {
  readonly atas: 'baris' | 'rincian' | 'bagian';
  readonly bagian: readonly Letak[];
  /** Other cells whose sum a planner may have written instead: rows with their children, or with subtotals. */
  readonly ganda: readonly Letak[];
  /** The subtotals that a total may have been made of. */
  readonly subjumlah: readonly Letak[];
  readonly tertulis: Nilai;
  readonly hitungan: Nilai;
}

/** A sum that is wrong where it stands, and the sums that are wrong only because of it. */
export interface SalahJumlah extends Penjumlahan {
  readonly ikut: readonly Penjumlahan[];
}

const ADDED_UP: readonly Kolom['jenis'][] = ['bilangan', 'desimal', 'rupiah'];

/** True for a column whose figures add up from row to row; percentages do not. */
export function terjumlah(kolom: Kolom): boolean {
  return ADDED_UP.includes(kolom.jenis);
}

/**
 * Every sum of a free table that is wrong, each at the place where it begins: a total that agrees once a subtotal, a row or
 * a column below it is mended is no finding by itself, and stands among what follows from that one.
 */
export function salahJumlah(tabel: TabelBebas): SalahJumlah[] {
  const wrong = penjumlahan(tabel).filter((one) => !same(one.tertulis, one.hitungan));
  const byCell = new Map<Sel, Penjumlahan[]>();
  for (const one of wrong) byCell.set(one.sel, [...(byCell.get(one.sel) ?? []), one]);
  const causes = new Map(wrong.map((one) => [one, causesOf(one, byCell)]));
  const following = new Map<Penjumlahan, Penjumlahan[]>();
  const independent = new Set<Penjumlahan>();
  for (const [one, below] of causes) {
    const roots = rootsOf(below, causes, new Set([one]));
    // Columns that name each other as parts lead nowhere, and each is wrong by itself.
    if (roots.length === 0) independent.add(one);
    for (const root of roots) {
      const others = following.get(root);
      if (others === undefined) following.set(root, [one]);
      else others.push(one);
    }
  }
  return wrong
    .filter((one) => independent.has(one) && !toldTwice(one, byCell))
    .map((one) => ({ ...one, ikut: following.get(one) ?? [] }));
}

function penjumlahan(tabel: TabelBebas): Penjumlahan[] {
  const found: Penjumlahan[] = [];
  for (const kolom of tabel.kolom.filter(terjumlah)) for (const one of downward(tabel.baris, kolom)) found.push(one);
  for (const { kolom, bagian } of kolomBerbagian(tabel))
    for (const baris of tabel.baris)
      found.push(
        ...stated(
          baris,
          kolom,
          'bagian',
          bagian.flatMap((part) => at(baris, part)),
        ),
      );
  return found;
}

/** The sums within one column: totals, subtotals, rows with children. */
function downward(baris: readonly Baris[], kolom: Kolom): Penjumlahan[] {
  const found: Penjumlahan[] = [];
  const own = (row: Baris): Letak[] => at(row, kolom);
  let all: Letak[] = [];
  let group: Letak[] = [];
  // What a total may be made of besides the rows themselves: rows outside any group, and subtotals.
  let anak: Letak[] = [];
  let subtotals: Letak[] = [];
  let closed: Letak[] = [];
  for (const [index, row] of baris.entries()) {
    if (row.jenis === 'kelompok') {
      closed = closed.concat(group);
      group = [];
    }
    if (row.jenis === 'anak') anak.push(...own(row));
    if (row.jenis === 'data') {
      all.push(...own(row));
      group.push(...own(row));
      found.push(...stated(row, kolom, 'rincian', children(baris, index).flatMap(own)));
    }
    if (row.jenis === 'subjumlah') {
      found.push(...stated(row, kolom, 'baris', group));
      subtotals.push(...own(row));
      group = [];
    }
    if (row.jenis === 'jumlah') {
      const loose = subtotals.length === 0 ? [] : [...subtotals, ...closed, ...group];
      found.push(...stated(row, kolom, 'baris', all, { ganda: [...anak, ...subtotals], subjumlah: loose }));
      [all, group, anak, subtotals, closed] = [[], [], [], [], []];
    }
  }
  return found;
}

function at(baris: Baris, kolom: Kolom): Letak[] {
  const sel = baris.sel.get(kolom.id);
  return sel === undefined ? [] : [{ baris, kolom, sel }];
}

function children(baris: readonly Baris[], index: number): Baris[] {
  const found: Baris[] = [];
  for (let i = index + 1; baris[i]?.jenis === 'anak'; i += 1) found.push(baris[i] as Baris);
  return found;
}

/** The sum that a cell states; none where it holds no number, or where its parts hold none or are of different units. */
function stated(
  baris: Baris,
  kolom: Kolom,
  atas: Penjumlahan['atas'],
  bagian: readonly Letak[],
  besides: { ganda: readonly Letak[]; subjumlah: readonly Letak[] } = { ganda: [], subjumlah: [] },
): Penjumlahan[] {
  const sel = baris.sel.get(kolom.id);
  const tertulis = sel === undefined ? undefined : valueOf(sel);
  if (sel === undefined || tertulis === undefined || angkaDari(tertulis) === undefined) return [];
  // People and institutions are not added up.
  if (new Set(bagian.flatMap((part) => unitOf(part.sel) ?? [])).size > 1) return [];
  const values = bagian.flatMap((part) => countable(valueOf(part.sel), tertulis));
  return values.length === 0
    ? []
    : [{ baris, kolom, sel, atas, bagian, ...besides, tertulis, hitungan: jumlahNilai(values) }];
}

/** The wrong sums among the parts of a sum, where mending them mends it; none where it is wrong by itself. */
function causesOf(one: Penjumlahan, byCell: ReadonlyMap<Sel, readonly Penjumlahan[]>): Penjumlahan[] {
  const below = (parts: readonly Letak[]): Penjumlahan[] =>
    parts.flatMap(({ sel }) => (sel === one.sel ? [] : (byCell.get(sel)?.slice(0, 1) ?? [])));
  // A total of subtotals as they were written is as wrong as they are.
  const subtotals = below(one.subjumlah);
  if (
    subtotals.length > 0 &&
    same(
      one.tertulis,
      total(
        one,
        one.subjumlah.map(({ sel }) => valueOf(sel)),
      ),
    )
  )
    return subtotals;
  const wrong = below(one.bagian);
  if (wrong.length === 0) return [];
  const mended = one.bagian.map(({ sel }) => fromBelow(sel, byCell, new Set([one.sel])));
  return same(one.tertulis, total(one, mended)) ? wrong : [];
}

/** What a cell should hold by what stands below it; columns that name each other as parts are taken as written. */
function fromBelow(
  sel: Sel,
  byCell: ReadonlyMap<Sel, readonly Penjumlahan[]>,
  seen: ReadonlySet<Sel>,
): Nilai | undefined {
  const wrong = byCell.get(sel)?.[0];
  if (wrong === undefined || seen.has(sel)) return valueOf(sel);
  const deeper = new Set([...seen, sel]);
  return total(
    wrong,
    wrong.bagian.map((part) => fromBelow(part.sel, byCell, deeper)),
  );
}

/** The sum of values, in the kind that a sum is written in. */
export function total(one: Penjumlahan, values: readonly (Nilai | undefined)[]): Nilai {
  return jumlahNilai(values.flatMap((value) => countable(value, one.tertulis)));
}

function rootsOf(
  below: readonly Penjumlahan[],
  causes: ReadonlyMap<Penjumlahan, readonly Penjumlahan[]>,
  seen: Set<Penjumlahan>,
): Penjumlahan[] {
  return below.flatMap((one) => {
    if (seen.has(one)) return [];
    seen.add(one);
    const deeper = causes.get(one) ?? [];
    return deeper.length === 0 ? [one] : rootsOf(deeper, causes, seen);
  });
}

// The corner of a table is the sum of its column and of its row: when both say the same, it is said once.
function toldTwice(one: Penjumlahan, byCell: ReadonlyMap<Sel, readonly Penjumlahan[]>): boolean {
  const first = byCell.get(one.sel)?.[0];
  return first !== undefined && first !== one && same(first.hitungan, one.hitungan);
}

/**
 * The columns that are the sum of others: as declared with `terdiri_atas`, and a column “Jumlah” or “Total” right behind
 * the two columns of men and women.
 */
function kolomBerbagian({ kolom }: TabelBebas): { kolom: Kolom; bagian: readonly Kolom[] }[] {
  const byId = new Map(kolom.map((column) => [column.id, column]));
  return kolom.flatMap((column, index) => {
    if (column.terdiriAtas.length > 0)
      return [{ kolom: column, bagian: column.terdiriAtas.flatMap((id) => byId.get(id) ?? []) }];
    const [men, women] = [kolom[index - 2], kolom[index - 1]];
    if (men === undefined || women === undefined || men.jenis !== column.jenis || women.jenis !== column.jenis)
      return [];
    const isSum = terjumlah(column) && ['jumlah', 'total', 'jml', 'lp'].includes(kataTunggal(column.judul));
    const isPair =
      ['l', 'lk', 'lakilaki', 'pria'].includes(kataTunggal(men.judul)) &&
      ['p', 'pr', 'perempuan', 'wanita'].includes(kataTunggal(women.judul));
    return isSum && isPair ? [{ kolom: column, bagian: [men, women] }] : [];
  });
}

// A number counts as it is, declared nil as 0; words and blanks do not take part in a sum.
function countable(value: Nilai | undefined, like: Nilai): Nilai[] {
  if (value?.jenis === 'nihil')
    return [like.jenis === 'rupiah' ? { jenis: 'rupiah', rupiah: 0 } : { jenis: 'angka', angka: 0, desimal: 0 }];
  return value === undefined || angkaDari(value) === undefined ? [] : [value];
}

/** The value in a cell; undefined for a list and a tick. */
export function valueOf({ isi }: Sel): Nilai | undefined {
  return isi.jenis === 'daftar' || isi.jenis === 'centang' ? undefined : isi;
}

function unitOf({ isi }: Sel): string | undefined {
  return isi.jenis === 'angka' ? isi.satuan : undefined;
}

/** True for two figures that are equal but for what binary fractions lose. */
export function same(one: Nilai, other: Nilai): boolean {
  return Math.abs((angkaDari(one) ?? 0) - (angkaDari(other) ?? 0)) < 1e-9;
}
