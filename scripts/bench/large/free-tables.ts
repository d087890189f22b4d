import { expectedTable, type GeneratedTable } from './expected-table.ts';
import { type Figure, type Figures, sum } from './figures.ts';
import type { Words } from './words.ts';

/** What the tables draw from; shared by all, so that no figure comes twice. */
export interface Supply {
  readonly figures: Figures;
  readonly words: Words;
}

/** Rows between two banners of a grouped table. */
const GROUP_ROWS = 12;
/** Rows under one spanning cell of a wide table. */
const SPAN_ROWS = 4;

/**
 * An upright table of seven columns: banners, a subtotal below every group and a total at the end.
 * Takes how many data rows it has; the rows come in groups of twelve.
 */
export function groupedTable(id: string, title: string, count: number, { figures, words }: Supply): GeneratedTable {
  const typed: string[] = [];
  const printed: string[][] = [];
  const all: Figure[][] = [];
  const total = (kind: string, label: string, rows: readonly Figure[][]): void => {
    const sums = [0, 1, 2, 3].map((at) => sum(rows.map((row) => row[at] as Figure)));
    typed.push(`{jenis: ${kind}, label: ${label}, ${entries(['l', 'p', 'total', 'anggaran'], sums)}}`);
    printed.push([label, ...sums.map((figure) => figure.printed), '']);
  };
  for (let from = 0; from < count; from += GROUP_ROWS) {
    const label = `Kecamatan ${id} ${from / GROUP_ROWS + 1}`;
    typed.push(`{jenis: kelompok, label: ${label}}`);
    printed.push([label]);
    const group: Figure[][] = [];
    for (let row = 1; row <= Math.min(GROUP_ROWS, count - from); row += 1) {
      const [l, p] = [figures.count(), figures.count()];
      const numbers = [l, p, sum([l, p]), figures.amount()];
      const share = figures.part('%');
      const name = words.service();
      typed.push(`{layanan: ${name}, ${entries(['l', 'p', 'total', 'anggaran', 'capaian'], [...numbers, share])}}`);
      printed.push([String(row), name, ...numbers.map((figure) => figure.printed), share.printed]);
      group.push(numbers);
    }
    total('subjumlah', `Jumlah ${label}`, group);
    all.push(...group);
  }
  total('jumlah', `Jumlah ${id}`, all);
  return {
    expected: expectedTable(id, printed),
    yaml: file(
      title,
      [
        '{id: no, judul: No, jenis: nomor}',
        '{id: layanan, judul: Layanan}',
        '{judul: Penerima, kolom: [{id: l, judul: L, jenis: bilangan}, {id: p, judul: P, jenis: bilangan}]}',
        '{id: total, judul: Jumlah, jenis: bilangan, terdiri_atas: [l, p]}',
        '{id: anggaran, judul: Anggaran (Rp), jenis: rupiah}',
        '{id: capaian, judul: Capaian, jenis: persen}',
      ],
      typed,
    ),
  };
}

/** A table of sixteen columns across the page: six years of two numbers, and a place that spans four rows. */
export function wideTable(id: string, title: string, count: number, { figures, words }: Supply): GeneratedTable {
  const years = [2015, 2016, 2017, 2018, 2019, 2020];
  const keys = years.flatMap((year) => [`t${year}`, `r${year}`]);
  const typed: string[] = [];
  const printed: string[][] = [];
  for (let row = 0; row < count; row += 1) {
    const numbers = keys.map(() => figures.count());
    const name = words.service();
    const note = `Butir ${id}.${row + 1}`;
    const place = `Kecamatan ${id} ${row / SPAN_ROWS + 1}`;
    const first = row % SPAN_ROWS === 0;
    const span = first ? `kecamatan: {isi: ${place}, tinggi: ${Math.min(SPAN_ROWS, count - row)}}, ` : '';
    typed.push(`{${span}layanan: ${name}, ${entries(keys, numbers)}, ket: ${note}}`);
    printed.push([String(row + 1), ...(first ? [place] : []), name, ...numbers.map((figure) => figure.printed), note]);
  }
  return {
    expected: expectedTable(id, printed),
    yaml: file(
      title,
      [
        '{id: no, judul: No, jenis: nomor}',
        '{id: kecamatan, judul: Kecamatan}',
        '{id: layanan, judul: Layanan}',
        ...years.map(
          (year) =>
            `{judul: "${year}", kolom: [{id: t${year}, judul: Target, jenis: bilangan}, {id: r${year}, judul: Realisasi, jenis: bilangan}]}`,
        ),
        '{id: ket, judul: Keterangan}',
      ],
      typed,
      'orientasi: mendatar\nnomor_kolom: ya\n',
    ),
  };
}

/** A long upright table of eight columns without any break: names, numbers, an index and an amount. */
export function longTable(id: string, title: string, count: number, { figures, words }: Supply): GeneratedTable {
  const typed: string[] = [];
  const printed: string[][] = [];
  for (let row = 1; row <= count; row += 1) {
    const numbers = [figures.count(), figures.count(), figures.count(), figures.amount()];
    const index = figures.part();
    const name = `${words.service()} ${id}-${row}`;
    typed.push(`{layanan: ${name}, indeks: ${index.typed}, ${entries(['a', 'b', 'c', 'anggaran'], numbers)}, ket: NA}`);
    printed.push([String(row), name, ...numbers.map((figure) => figure.printed), index.printed, 'NA']);
  }
  return {
    expected: expectedTable(id, printed),
    yaml: file(
      title,
      [
        '{id: no, judul: No, jenis: nomor}',
        '{id: layanan, judul: Layanan}',
        '{id: a, judul: Warga, jenis: bilangan}',
        '{id: b, judul: Keluarga, jenis: bilangan}',
        '{id: c, judul: Rumah, jenis: bilangan}',
        '{id: anggaran, judul: Anggaran (Rp), jenis: rupiah}',
        '{id: indeks, judul: Indeks, jenis: desimal}',
        '{id: ket, judul: Ket., rata: tengah}',
      ],
      typed,
    ),
  };
}

/** A table of six columns whose cells hold sentences, lists and ticks, with unnumbered children below every third row. */
export function wordyTable(id: string, title: string, count: number, { figures, words }: Supply): GeneratedTable {
  const typed: string[] = [];
  const printed: string[][] = [];
  for (let row = 1; row <= count; row += 1) {
    const children = row % 3 === 0 ? [figures.count(), figures.count()] : [];
    const total = children.length === 0 ? figures.count() : sum(children);
    const index = figures.part();
    const name = `${words.service()} ${id}-${row}`;
    const [steps, reason] = [[words.service(), words.service()], words.sentence()];
    typed.push(
      `{masalah: ${name}, uraian: ${reason}, langkah: [${steps.join(', ')}], jumlah: ${total.typed}, indeks: ${index.typed}, siap: ya}`,
    );
    printed.push([
      String(row),
      name,
      reason,
      steps.map((step, at) => `${at + 1}. ${step}`).join(' '),
      total.printed,
      index.printed,
      '√',
    ]);
    for (const [at, child] of children.entries()) {
      const label = `bagian ${id}-${row}-${at + 1}`;
      typed.push(`{jenis: anak, masalah: ${label}, jumlah: ${child.typed}}`);
      printed.push(['', label, '', '', child.printed, '', '']);
    }
  }
  return {
    expected: expectedTable(id, printed),
    yaml: file(
      title,
      [
        '{id: no, judul: No, jenis: nomor}',
        '{id: masalah, judul: Masalah}',
        '{id: uraian, judul: Uraian}',
        '{id: langkah, judul: Langkah}',
        '{id: jumlah, judul: Jumlah, jenis: bilangan}',
        '{id: indeks, judul: Indeks, jenis: desimal}',
        '{id: siap, judul: Siap, jenis: centang}',
      ],
      typed,
    ),
  };
}

function entries(keys: readonly string[], figures: readonly Figure[]): string {
  return keys.map((key, index) => `${key}: ${(figures[index] as Figure).typed}`).join(', ');
}

function file(title: string, columns: readonly string[], rows: readonly string[], head = ''): string {
  const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join('');
  return `judul: ${title}\nsumber: Dinas Besar Kota Besar\n${head}kolom:\n${list(columns)}baris:\n${list(rows)}`;
}
