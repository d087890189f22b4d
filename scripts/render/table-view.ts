import type { Penempatan } from '../derive/outline.ts';
import type { BarisModel, Isi, KolomModel, SelModel, TabelModel } from '../derive/table-model.ts';
import { type ColumnNeed, columnWidths } from './column-widths.ts';
import { formatFormula, formatSel } from './format-cell.ts';
import type { CellView, HeadCellView, RowView, TableView } from './views.ts';

const CAPITALS = new Set(['program']);

/** A table as the templates lay it out: every cell is text with its classes, every column has its width. */
export function tableView(model: TabelModel, placed: Penempatan): TableView {
  const rows = model.baris.map((row) => rowView(row, model));
  const widths = columnWidths(columnNeeds(model));
  return {
    jenis: 'tabel',
    id: model.id,
    jangkar: placed.jangkar,
    nomor: `Tabel ${placed.nomor}`,
    judul: model.judul,
    ...(model.sumber === undefined ? {} : { sumber: model.sumber }),
    mendatar: model.orientasi === 'mendatar',
    kerapatan: model.kolom.length > 16 ? 'padat' : model.kolom.length > 7 ? 'rapat' : 'biasa',
    kolom: model.kolom.map((column, index) => ({
      kelas: column.peran,
      lebar: `${(widths[index] as number).toFixed(2)}%`,
    })),
    kepala: model.kepala.map((row) =>
      row.map((cell): HeadCellView => ({ ...cell, scope: cell.lebar > 1 ? 'colgroup' : 'col' })),
    ),
    nomorKolom: model.nomorKolom ? model.kolom.map((_, index) => `(${index + 1})`) : [],
    baris: rows,
  };
}

function rowView(row: BarisModel, model: TabelModel): RowView {
  return { kelas: row.jenis, sel: row.sel.map((cell) => cellView(cell, row, model.kolom[cell.kolom] as KolomModel)) };
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
    if (isi.jenis === 'rupiah') names.push('rupiah');
    else if (number && column.peran !== 'teks') names.push(isi.satuan === undefined ? 'angka' : 'target');
    else if (column.peran === 'kode') names.push('kode');
    else if (['nomor', 'tanda', 'target', 'angka', 'rupiah'].includes(column.peran)) names.push('tengah');
  }
  if (cell.tebal === true) names.push('tebal');
  return names.join(' ');
}

/** Characters each column needs: its longest unbreakable piece and its longest cell. Spanning cells do not count. */
function columnNeeds(model: TabelModel): ColumnNeed[] {
  const min = model.kolom.map(() => 3);
  const max = model.kolom.map(() => 3);
  for (const row of model.baris)
    for (const cell of row.sel) {
      if (cell.lebar !== 1 || cell.isi.jenis === 'kosong') continue;
      const text = formatSel(cell.isi, cell.satuan);
      const whole = cell.isi.jenis === 'angka' || cell.isi.jenis === 'rupiah';
      min[cell.kolom] = Math.max(min[cell.kolom] ?? 0, whole ? text.length : longestWord(text));
      max[cell.kolom] = Math.max(max[cell.kolom] ?? 0, text.length);
    }
  return leafHeadings(model.kepala, model.kolom.length).map((heading, index) => ({
    min: Math.max(min[index] as number, longestWord(heading)) + 1.5,
    max: Math.max(max[index] as number, Math.min(heading.length, 24)) + 1.5,
  }));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s/-]+/).map((word) => word.length));
}

/** Text of the header cell right above each leaf column: the lowest one that covers only it. */
function leafHeadings(kepala: TabelModel['kepala'], columns: number): string[] {
  const texts = Array.from({ length: columns }, () => '');
  // Per column, the header level down to which a tall cell already covers it.
  const covered = texts.map(() => 0);
  for (const [level, row] of kepala.entries()) {
    let at = 0;
    for (const cell of row) {
      while ((covered[at] ?? 0) > level) at += 1;
      for (let column = at; column < at + cell.lebar; column += 1) covered[column] = level + cell.tinggi;
      if (cell.lebar === 1) texts[at] = cell.teks;
      at += cell.lebar;
    }
  }
  return texts;
}
