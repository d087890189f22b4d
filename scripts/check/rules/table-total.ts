import { jumlahNilai } from '../../derive/totals.ts';
import type { Baris, Kolom, Sel } from '../../model/free-table.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { formatAngka, formatRupiah } from '../../notation/format.ts';
import { angkaDari, type Nilai } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';

/**
 * Totals of free tables: a total row against the rows above it, a subtotal against its group,
 * a row with children against them, and a column made up of others against those.
 */
export const tableTotal: Rule = {
  code: 'table-total',
  severity: 'peringatan',
  alasan:
    'Jumlah yang tercetak harus sama dengan yang dijumlahkan; kekeliruan di sini yang paling mudah dilihat pembaca.',
  *check({ plan }) {
    for (const tabel of plan.tabel) if (tabel.jenis === 'bebas') yield* ofTable(tabel);
  },
};

type Table = TabelJenis<'bebas'>;

function* ofTable(tabel: Table): Generator<Finding> {
  const { kolom, baris } = tabel.isi;
  for (const column of kolom.filter((item) => ['bilangan', 'desimal', 'rupiah'].includes(item.jenis))) {
    let all: Baris[] = [];
    let group: Baris[] = [];
    for (const [index, row] of baris.entries()) {
      if (row.jenis === 'kelompok') group = [];
      if (row.jenis === 'data') {
        all.push(row);
        group.push(row);
        yield* compare(tabel, column, row, children(baris, index), 'rinciannya');
      }
      if (row.jenis === 'subjumlah') {
        yield* compare(tabel, column, row, group, 'barisnya');
        group = [];
      }
      if (row.jenis === 'jumlah') {
        yield* compare(tabel, column, row, all, 'barisnya');
        all = [];
      }
    }
  }
  for (const column of kolom.filter((item) => item.terdiriAtas.length > 0))
    for (const row of baris) yield* compareParts(tabel, column, row);
}

function children(baris: readonly Baris[], index: number): Baris[] {
  const found: Baris[] = [];
  for (let i = index + 1; baris[i]?.jenis === 'anak'; i += 1) found.push(baris[i] as Baris);
  return found;
}

function* compare(tabel: Table, column: Kolom, row: Baris, parts: readonly Baris[], words: string): Generator<Finding> {
  const cells = parts.flatMap((part) => part.sel.get(column.id) ?? []);
  yield* compareCell(tabel, column, row, cells, `jumlah ${cells.length} ${words}`);
}

function* compareParts(tabel: Table, column: Kolom, row: Baris): Generator<Finding> {
  const cells = column.terdiriAtas.flatMap((id) => row.sel.get(id) ?? []);
  // A row without any part filled states its total alone.
  yield* compareCell(tabel, column, row, cells, 'jumlah bagiannya');
}

function* compareCell(
  tabel: Table,
  column: Kolom,
  row: Baris,
  cells: readonly Sel[],
  words: string,
): Generator<Finding> {
  const cell = row.sel.get(column.id);
  const declared = cell === undefined ? undefined : valueOf(cell);
  if (cell === undefined || declared === undefined || angkaDari(declared) === undefined) return;
  // People and institutions are not added up.
  if (new Set(cells.flatMap((part) => unitOf(part) ?? [])).size > 1) return;
  const values = cells.flatMap((part) => countable(valueOf(part), declared));
  if (values.length === 0) return;
  const computed = jumlahNilai(values);
  const difference = (angkaDari(declared) as number) - (angkaDari(computed) as number);
  if (Math.abs(difference) < 1e-9) return;
  const where = row.label ?? textOf(row) ?? 'baris ini';
  yield {
    message:
      `Kolom “${column.judul}” pada “${where}” tertulis ${show(declared)}; ` +
      `${words} ${show(computed)} (selisih ${show(sizeOf(difference, computed))}).`,
    hint: 'Perbaiki jumlah ini atau salah satu angka yang dijumlahkan.',
    target: { asal: cell.asal },
    related: cells.length <= 12 ? cells.map((part) => ({ target: { asal: part.asal } })) : [],
    subjek: [tabel.id, ...(row.id === undefined ? [] : [`${tabel.id}/${row.id}`])],
  };
}

// A number counts as it is, declared nil as 0; words and blanks do not take part in a sum.
function countable(value: Nilai | undefined, like: Nilai): Nilai[] {
  if (value?.jenis === 'nihil')
    return [like.jenis === 'rupiah' ? { jenis: 'rupiah', rupiah: 0 } : { jenis: 'angka', angka: 0, desimal: 0 }];
  return value === undefined || angkaDari(value) === undefined ? [] : [value];
}

function valueOf(cell: Sel): Nilai | undefined {
  return cell.isi.jenis === 'daftar' || cell.isi.jenis === 'centang' ? undefined : cell.isi;
}

function unitOf({ isi }: Sel): string | undefined {
  return isi.jenis === 'angka' ? isi.satuan : undefined;
}

function textOf(row: Baris): string | undefined {
  for (const cell of row.sel.values()) if (cell.isi.jenis === 'teks') return cell.isi.teks;
  return undefined;
}

function show(nilai: Nilai): string {
  if (nilai.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  return nilai.jenis === 'angka' ? formatAngka(nilai.angka, nilai.desimal) : '';
}

// The size of a difference, in the notation of the value it belongs to.
function sizeOf(difference: number, like: Nilai): Nilai {
  const size = Math.abs(difference);
  if (like.jenis === 'rupiah') return { jenis: 'rupiah', rupiah: size };
  return { jenis: 'angka', angka: size, desimal: like.jenis === 'angka' ? like.desimal : 0 };
}
