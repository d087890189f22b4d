import type { Baris, Judul, Kolom, TabelBebas } from '../../model/free-table.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { kepala, sel, teks } from './cells.ts';

/** Columns, header levels and rows of a free table, with running numbers, banners and merged total labels. */
export function modelBebas(table: TabelBebas): {
  kolom: KolomModel[];
  kepala: SelKepala[][];
  baris: BarisModel[];
} {
  return { kolom: columns(table.judul), kepala: headRows(table.judul), baris: bodyRows(table) };
}

const PERAN: Record<Kolom['jenis'], Peran> = {
  teks: 'teks',
  nomor: 'nomor',
  bilangan: 'angka',
  desimal: 'angka',
  persen: 'target',
  rupiah: 'rupiah',
  centang: 'tanda',
};

/** Leaf columns; those of one kind under one heading, such as years under "Jumlah", belong together. */
function columns(judul: readonly Judul[], path = ''): KolomModel[] {
  return judul.flatMap((heading, index): KolomModel[] => {
    if ('anak' in heading) return columns(heading.anak, `${path}${index}.`);
    const { id, jenis, rata } = heading.kolom;
    return [{ id, peran: PERAN[jenis], kelompok: path === '' ? undefined : `${path}${jenis}`, rata }];
  });
}

function headRows(judul: readonly Judul[]): SelKepala[][] {
  const depth = Math.max(1, ...judul.map(depthOf));
  const rows: SelKepala[][] = Array.from({ length: depth }, () => []);
  const walk = (heading: Judul, level: number): void => {
    if ('kolom' in heading) rows[level]?.push(kepala(heading.kolom.judul, 1, depth - level));
    else {
      rows[level]?.push(kepala(heading.judul, leaves(heading)));
      for (const child of heading.anak) walk(child, level + 1);
    }
  };
  for (const heading of judul) walk(heading, 0);
  return rows;
}

function depthOf(heading: Judul): number {
  return 'kolom' in heading ? 1 : 1 + Math.max(...heading.anak.map(depthOf));
}

function leaves(heading: Judul): number {
  return 'kolom' in heading ? 1 : heading.anak.reduce((total, child) => total + leaves(child), 0);
}

function bodyRows({ kolom, baris }: TabelBebas): BarisModel[] {
  // Per column, how many rows below a tall cell still covers.
  const covered = kolom.map(() => 0);
  let number = 0;
  return baris.map((row): BarisModel => {
    if (row.jenis === 'kelompok') number = 0;
    if (row.jenis === 'data') number += 1;
    const cells =
      row.jenis === 'kelompok' && row.sel.size === 0
        ? [teks(0, row.label, { lebar: kolom.length, kepala: true })]
        : cellsOf(row, kolom, covered, number);
    for (const [index, rows] of covered.entries()) covered[index] = Math.max(0, rows - 1);
    for (const cell of cells)
      for (let i = cell.kolom; i < cell.kolom + cell.lebar; i += 1)
        covered[i] = Math.max(covered[i] ?? 0, cell.tinggi - 1);
    return { jenis: row.jenis, sel: cells, dihitung: row.jenis === 'data' };
  });
}

function cellsOf(row: Baris, kolom: readonly Kolom[], covered: readonly number[], number: number): SelModel[] {
  const cells: SelModel[] = [];
  const named = kolom.find((column) => column.jenis === 'teks');
  let index = 0;
  if (row.label !== undefined) {
    const first = kolom.findIndex((column) => row.sel.has(column.id) || isNumeric(column));
    index = first === -1 ? kolom.length : Math.max(1, first);
    cells.push(teks(0, row.label, { lebar: index, kepala: true }));
  }
  while (index < kolom.length) {
    const column = kolom[index] as Kolom;
    if ((covered[index] ?? 0) > 0) {
      index += 1;
      continue;
    }
    const written = row.sel.get(column.id);
    if (written !== undefined) {
      const lebar = Math.min(written.lebar, kolom.length - index);
      const { isi, tinggi, tanda, asal } = written;
      // The first words of a row name it, for those who have the table read to them.
      const kepala = column === named && isi.jenis === 'teks' && tinggi === 1;
      cells.push(sel(index, isi, { lebar, tinggi, tanda, asal, kepala }));
      index += lebar;
      continue;
    }
    const numbered = column.jenis === 'nomor' && row.jenis === 'data';
    cells.push(teks(index, numbered ? String(number) : undefined));
    index += 1;
  }
  return cells;
}

function isNumeric(column: Kolom): boolean {
  return ['bilangan', 'desimal', 'persen', 'rupiah'].includes(column.jenis);
}
