import type { Penempatan } from '../derive/outline.ts';
import type { BarisModel, Isi, KolomModel, SelModel, TabelModel } from '../derive/table-model.ts';
import type { Kertas } from '../model/plan.ts';
import { formatFormula, formatSel } from './format-cell.ts';
import { tableLayout } from './table-layout.ts';
import type { CellView, HeadCellView, RowView, TableView } from './views.ts';

const CAPITALS = new Set(['program']);

/** A table as the templates lay it out: every cell is text with its classes, every column has its width. */
export function tableView(model: TabelModel, placed: Penempatan, kertas: Kertas): TableView {
  const layout = tableLayout(model, kertas);
  const held = heldRows(model, layout.rowHeights);
  const rows = model.baris.map((row, index) => rowView(row, model, held.has(index)));
  return {
    jenis: 'tabel',
    id: model.id,
    jangkar: placed.jangkar,
    nomor: `Tabel ${placed.nomor}`,
    judul: model.judul,
    ...(model.sumber === undefined ? {} : { sumber: model.sumber }),
    mendatar: layout.orientasi === 'mendatar',
    kerapatan: layout.kerapatan,
    utuh: sum(layout.rowHeights) <= MAX_WHOLE_MM,
    kolom: model.kolom.map((column, index) => ({
      kelas: column.peran,
      lebar: `${(layout.shares[index] as number).toFixed(2)}%`,
    })),
    kepala: model.kepala.map((row) =>
      row.map((cell): HeadCellView => ({ ...cell, scope: cell.lebar > 1 ? 'colgroup' : 'col' })),
    ),
    nomorKolom: model.nomorKolom ? model.kolom.map((_, index) => `(${index + 1})`) : [],
    baris: rows,
  };
}

/** A body, or the rows under one spanning cell, up to this height are kept on one page. */
const MAX_WHOLE_MM = 72;

/** Rows that stay on the page of the row before: a spanning cell has its words on the first page of its rows only. */
function heldRows(model: TabelModel, heights: readonly number[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const [index, row] of model.baris.entries())
    for (const cell of row.sel) {
      if (cell.tinggi < 2 || sum(heights.slice(index, index + cell.tinggi)) > MAX_WHOLE_MM) continue;
      for (let covered = index + 1; covered < index + cell.tinggi; covered += 1) held.add(covered);
    }
  return held;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rowView(row: BarisModel, model: TabelModel, held: boolean): RowView {
  return {
    kelas: held ? `${row.jenis} sambung` : row.jenis,
    sel: row.sel.map((cell) => cellView(cell, row, model.kolom[cell.kolom] as KolomModel)),
  };
}

function cellView(cell: SelModel, row: BarisModel, column: KolomModel): CellView {
  const { isi } = cell;
  const text = formatSel(isi, cell.satuan);
  return {
    tag: cell.kepala === true ? 'th' : 'td',
    ...(cell.kepala === true
      ? { scope: cell.lebar > 1 && row.sel.length === 1 ? ('rowgroup' as const) : ('row' as const) }
      : {}),
    lebar: cell.lebar,
    tinggi: cell.tinggi,
    kelas: classes(isi, cell, column),
    ...(isi.jenis === 'daftar'
      ? { daftar: { gaya: isi.gaya, butir: isi.butir } }
      : isi.jenis === 'formula'
        ? { pecahan: { ...withoutUndefined(isi.formula), alternatif: formatFormula(isi.formula) } }
        : { teks: CAPITALS.has(row.jenis) && column.id === 'program' ? text.toLocaleUpperCase('id') : text }),
  };
}

function withoutUndefined(formula: { pembilang: string; penyebut?: string | undefined; kali?: string | undefined }) {
  return {
    pembilang: formula.pembilang,
    ...(formula.penyebut === undefined ? {} : { penyebut: formula.penyebut }),
    ...(formula.kali === undefined ? {} : { kali: formula.kali }),
  };
}

// Numbers take the class of their column, words the alignment that suits it.
function classes(isi: Isi, cell: SelModel, column: KolomModel): string {
  const names: string[] = [];
  const number = isi.jenis === 'angka' || isi.jenis === 'rupiah';
  if (column.rata !== undefined) names.push(column.rata);
  else if (cell.kepala !== true && isi.jenis !== 'kosong') {
    // A damaged amount that prints as enacted is still an amount to the eye.
    if (isi.jenis === 'rupiah' || (column.peran === 'rupiah' && looksNumeric(isi))) names.push('rupiah');
    else if (number && column.peran !== 'teks') names.push(isi.satuan === undefined ? 'angka' : 'target');
    else if (column.peran === 'kode') names.push('kode');
    else if (['nomor', 'tanda', 'target', 'angka', 'rupiah'].includes(column.peran)) names.push('tengah');
  }
  return names.join(' ');
}

/** Words made of digits and dots only. */
function looksNumeric(isi: Isi): boolean {
  return isi.jenis === 'teks' && /^[\d.,]+$/.test(isi.teks);
}
