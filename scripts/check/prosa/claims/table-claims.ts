import type { Baris, Kolom, Sel } from '../../../model/free-table.ts';
import type { Plan } from '../../../model/plan.ts';
import type { TabelJenis } from '../../../model/tabel.ts';
import { NameIndex, type Sebutan } from '../names.ts';
import type { Angka } from '../numbers.ts';
import type { Bacaan } from '../reading.ts';
import { type Datum, datumOf, type Klaim } from './claim.ts';

type Table = TabelJenis<'bebas'>;

/** A table ready to be looked up: its rows by their names, and the columns that hold numbers. */
interface TableIndex {
  readonly tabel: Table;
  readonly baris: NameIndex<Baris>;
  readonly kolom: readonly Kolom[];
  /** The column meant where a sentence names none: the only one with numbers, or the one made up of the others. */
  readonly utama: Kolom | undefined;
  /** The row of totals, where there is just one. */
  readonly jumlah: Baris | undefined;
}

const NUMERIC: readonly Kolom['jenis'][] = ['bilangan', 'desimal', 'rupiah', 'persen'];
const TOTAL = /(?<!\p{L})(?:total(?:nya)?|seluruhnya|keseluruhan(?:nya)?|berjumlah|jumlahnya)(?!\p{L})/iu;
const SAME_TABLE = /(?<!\p{L})tabel (?:tersebut|itu|ini|di atas)(?!\p{L})/iu;

/** Looks up the free tables of a plan as sentences refer to them; each is prepared when the first one does. */
export function tableLookup(plan: Plan): (id: string) => TableIndex | undefined {
  const tables = new Map(plan.tabel.flatMap((tabel) => (tabel.jenis === 'bebas' ? [[tabel.id, tabel] as const] : [])));
  const known = new Map<string, TableIndex>();
  return (id) => {
    const tabel = tables.get(id);
    if (tabel === undefined) return undefined;
    const index = known.get(id) ?? indexTable(tabel);
    known.set(id, index);
    return index;
  };
}

function indexTable(tabel: Table): TableIndex {
  const { kolom, baris } = tabel.isi;
  const numeric = kolom.filter(({ jenis }) => NUMERIC.includes(jenis));
  const sums = numeric.filter(({ terdiriAtas }) => terdiriAtas.length > 0);
  const totals = baris.filter(({ jenis }) => jenis === 'jumlah');
  const names = new NameIndex<Baris>();
  for (const row of baris) if (row.jenis === 'data' || row.jenis === 'anak') names.add(nameOf(row, kolom) ?? '', row);
  return {
    tabel,
    baris: names,
    kolom: numeric,
    utama: numeric.length === 1 ? numeric[0] : sums.length === 1 ? sums[0] : undefined,
    jumlah: totals.length === 1 ? totals[0] : undefined,
  };
}

function nameOf(row: Baris, kolom: readonly Kolom[]): string | undefined {
  for (const { id, jenis } of kolom) {
    const cell = jenis === 'teks' ? row.sel.get(id)?.isi : undefined;
    if (cell?.jenis === 'teks') return cell.teks;
  }
  return row.label;
}

/** The table a sentence speaks of: the one it refers to, that of its list's opening, else the one before ("tabel tersebut"). */
export function tableOf({ kalimat, teks, pengantar }: Bacaan, before: string | undefined): string | undefined {
  const referred = [...kalimat.direktif.values()].filter(({ nama, kata }) => nama === 'lihat' && kata[0] === 'tabel');
  const ids = new Set(referred.map(({ kata }) => kata[1]));
  if (ids.size > 0) return ids.size === 1 ? [...ids][0] : undefined;
  if (SAME_TABLE.test(teks)) return before;
  return pengantar === undefined ? undefined : tableOf(pengantar, before);
}

/** Cells and totals of a free table that a sentence claims. */
export function* tableClaims(bacaan: Bacaan, index: TableIndex): Generator<Klaim> {
  const rows = index.baris.find(bacaan.kata);
  // "diploma tiga" is the name of a row, not a number of it.
  const isInName = ({ awal, akhir }: Angka): boolean => rows.some((row) => awal < row.akhir && akhir > row.awal);
  const numbers = bacaan.angka.filter(
    (angka) => (angka.golongan === 'nilai' || angka.golongan === 'arahan') && !isInName(angka),
  );
  if (rows.length === 0) {
    const [angka] = numbers;
    if (angka === undefined || numbers.length > 1 || index.jumlah === undefined || !TOTAL.test(bacaan.teks)) return;
    yield* ofRow(index.jumlah, angka, bacaan, bacaan.teks, index);
    return;
  }
  const clauses = clausesOf(bacaan.teks, rows).map(([from, to]) => {
    const within = (item: { readonly awal: number }): boolean => item.awal >= from && item.awal < to;
    return { teks: bacaan.teks.slice(from, to), rows: rows.filter(within), numbers: numbers.filter(within) };
  });
  for (const [at, { teks, ...clause }] of clauses.entries()) {
    const [row, otherRow] = clause.rows;
    const [angka, otherNumber] = clause.numbers;
    const [pemilik, namesake] = row?.pemilik ?? [];
    if (angka === undefined || pemilik === undefined) continue;
    // Of two rows or two numbers, which is whose is anyone's guess: "Golongan II dan Golongan III berjumlah 18 orang".
    if (otherRow !== undefined || otherNumber !== undefined || namesake !== undefined) continue;
    const beside = [clauses[at - 1], clauses[at + 1]];
    if (beside.some((other) => other !== undefined && other.rows.length > 0 && other.numbers.length === 0)) continue;
    yield* ofRow(pemilik, angka, bacaan, teks, index);
  }
}

const SEPARATOR = /[,;]\s*(?:dan|serta)?\s+|\s(?:dan|serta|sedangkan|sementara|lalu)\s/gi;
const GOES_ON = /^(?:yaitu|yakni|sebanyak|sejumlah|sebesar|dengan|mencapai|adalah|masing-masing)(?!\p{L})/iu;

// "19 orang lulusan SLTA, 7 orang diploma tiga": each part has its own number; commas within a name part nothing.
function clausesOf(teks: string, rows: readonly Sebutan<Baris>[]): (readonly [awal: number, akhir: number])[] {
  const bounds = [0];
  for (const { 0: separator, index } of teks.matchAll(SEPARATOR)) {
    const next = index + separator.length;
    if (rows.some(({ awal, akhir }) => index >= awal && index < akhir)) continue;
    if (!GOES_ON.test(teks.slice(next))) bounds.push(next);
  }
  bounds.push(teks.length);
  return bounds.slice(1).map((to, index) => [bounds[index] as number, to] as const);
}

function* ofRow(row: Baris, angka: Angka, bacaan: Bacaan, clause: string, index: TableIndex): Generator<Klaim> {
  const { tabel, kolom, utama } = index;
  // Cells hold figures; a number in words counts something of the sentence's own.
  if (angka.golongan === 'arahan' || angka.tulisan === 'huruf') return;
  const fitting = kolom.filter((column) => fits(angka, column));
  const named = fitting.filter(({ judul }) => judul.length > 2 && clause.toLowerCase().includes(judul.toLowerCase()));
  const main = named.length === 1 ? named[0] : fitting.find((column) => column === utama);
  if (main === undefined) return;
  const [first, ...others] = [main, ...fitting.filter((column) => column !== main)].map((column) => {
    const cell = row.sel.get(column.id);
    return cell === undefined ? undefined : cellDatum(cell, row, column, tabel);
  });
  if (first === undefined) return;
  // The number of another column would be met by chance, so it excuses, but is not offered.
  const excuses = others.flatMap((datum): Datum[] => (datum === undefined ? [] : [{ ...datum, nilai: undefined }]));
  yield {
    bacaan,
    angka,
    hal: `Baris “${row.label ?? nameOf(row, tabel.isi.kolom) ?? row.id ?? ''}” tabel “${tabel.id}”`,
    data: [first, ...excuses],
    pasti: true,
    subjek: [tabel.id, ...(row.id === undefined ? [] : [`${tabel.id}/${row.id}`])],
  };
}

function fits({ jenis }: Angka, column: Kolom): boolean {
  if (jenis === 'rupiah') return column.jenis === 'rupiah';
  if (jenis === 'persen') return column.jenis === 'persen';
  return column.jenis === 'bilangan' || column.jenis === 'desimal';
}

function cellDatum({ isi, asal }: Sel, row: Baris, column: Kolom, tabel: Table): Datum | undefined {
  if (isi.jenis === 'daftar' || isi.jenis === 'centang') return undefined;
  const nilai = row.id === undefined ? undefined : `tabel ${tabel.id} ${row.id} ${column.id}`;
  return datumOf(isi, { satuan: column.jenis === 'persen' ? '%' : undefined, nilai, asal: [{ asal }] });
}
