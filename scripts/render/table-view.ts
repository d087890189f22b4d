import type { Penempatan } from '../derive/outline.ts';
import type { BarisModel, CatatanModel, Isi, KolomModel, SelModel, TabelModel } from '../derive/table-model.ts';
import { decimalPadding } from './decimal-padding.ts';
import { formatFormula, formatSel, inlineUnit } from './format-cell.ts';
import type { PageSetup } from './page-setup.ts';
import { tableLayout } from './table-layout.ts';
import type { CellView, HeadCellView, MarkView, RowView, TableNoteView, TableView } from './table-views.ts';

/** A table as the templates lay it out: every cell is text with its classes, every column has its width. */
export function tableView(model: TabelModel, placed: Penempatan, isi: PageSetup['isi']): TableView {
  const layout = tableLayout(model, isi);
  const held = heldRows(model, layout.rowHeights);
  const padding = decimalPadding(model);
  const rows = model.baris.map((row, index) => rowView(row, index, model, held.has(index), padding, placed.jangkar));
  return {
    jenis: 'tabel',
    id: model.id,
    jangkar: placed.jangkar,
    nomor: `Tabel ${placed.nomor}`,
    judul: model.judul,
    ...(model.sumber === undefined ? {} : { sumber: model.sumber }),
    ...(model.catatan.length === 0 ? {} : { catatan: model.catatan.map((note) => noteView(note, placed.jangkar)) }),
    mendatar: layout.orientasi === 'mendatar',
    kerapatan: layout.kerapatan,
    utuh: sum(layout.rowHeights) <= MAX_WHOLE_MM,
    kolom: model.kolom.map((column, index) => ({
      kelas: column.peran,
      lebar: `${(layout.shares[index] as number).toFixed(2)}%`,
      ...(column.realisasi === true ? { realisasi: true } : {}),
    })),
    kepala: model.kepala.map((row) =>
      row.map(({ tanda, realisasi, ...cell }): HeadCellView => ({
        ...cell,
        ...(realisasi === true ? { realisasi } : {}),
        scope: cell.lebar > 1 ? 'colgroup' : 'col',
        ...marks(tanda, placed.jangkar),
      })),
    ),
    nomorKolom: model.nomorKolom ? columnNumbers(model.kolom) : [],
    baris: rows,
  };
}

/** Numbers from 1; columns that count as one share a cell. */
function columnNumbers(kolom: readonly KolomModel[]): TableView['nomorKolom'] {
  const starts = [...kolom.keys()].filter((index) => kolom[index]?.senomor !== true);
  return starts.map((start, index) => ({
    teks: `(${index + 1})`,
    lebar: (starts[index + 1] ?? kolom.length) - start,
  }));
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

function rowView(
  row: BarisModel,
  index: number,
  model: TabelModel,
  held: boolean,
  padding: ReadonlyMap<SelModel, number>,
  jangkar: string,
): RowView {
  const pindahan = model.pindahan?.[index]?.map((total) => formatSel(total)) ?? [];
  return {
    kelas: held ? `${row.jenis} sambung` : row.jenis,
    sel: row.sel.map((cell) => ({
      ...cellView(cell, row, model.kolom[cell.kolom] as KolomModel, padding.get(cell)),
      ...marks(cell.tanda, jangkar),
    })),
    ...(pindahan.some((text) => text !== '') ? { pindahan } : {}),
  };
}

function marks(tanda: readonly string[] | undefined, jangkar: string): { readonly tanda?: readonly MarkView[] } {
  return tanda === undefined || tanda.length === 0 ? {} : { tanda: tanda.map((mark) => markView(mark, jangkar)) };
}

function markView(mark: string, jangkar: string): MarkView {
  return { teks: mark, jangkar: `catatan-${jangkar}-${mark}` };
}

function noteView({ kunci, teks }: CatatanModel, jangkar: string): TableNoteView {
  return kunci === undefined ? { teks } : { tanda: markView(kunci, jangkar), teks };
}

function cellView(cell: SelModel, row: BarisModel, column: KolomModel, padding: number | undefined): CellView {
  const { isi } = cell;
  const text = formatSel(isi, cell.satuan);
  return {
    tag: cell.kepala === true ? 'th' : 'td',
    ...(cell.kepala === true
      ? { scope: cell.lebar > 1 && row.sel.length === 1 ? ('rowgroup' as const) : ('row' as const) }
      : {}),
    lebar: cell.lebar,
    tinggi: cell.tinggi,
    ...(cell.jangkauan === undefined ? {} : { jangkauan: cell.jangkauan }),
    kelas: classes(cell, column),
    ...(padding === undefined ? {} : { desimal: `${padding.toFixed(3)}em` }),
    ...(isi.jenis === 'daftar'
      ? { daftar: { gaya: isi.gaya, butir: isi.butir } }
      : isi.jenis === 'formula'
        ? { pecahan: { ...withoutUndefined(isi.formula), alternatif: formatFormula(isi.formula) } }
        : { teks: text }),
  };
}

function withoutUndefined(formula: { pembilang: string; penyebut?: string | undefined; kali?: string | undefined }) {
  return {
    pembilang: formula.pembilang,
    ...(formula.penyebut === undefined ? {} : { penyebut: formula.penyebut }),
    ...(formula.kali === undefined ? {} : { kali: formula.kali }),
  };
}

/** Columns in which words and marks stand in the middle, for figures are what is read there. */
const CENTRED: readonly KolomModel['peran'][] = ['nomor', 'tanda', 'target', 'angka', 'rupiah'];

/**
 * Numbers take the class of what they are, words the alignment that suits their column. A dash and NA stand in the middle
 * of every column of figures; a dash with its unit stands where a number with its unit would.
 */
function classes(cell: SelModel, column: KolomModel): string {
  const role = cell.kepala === true ? undefined : roleOf(cell, column);
  const centred = role === undefined && cell.kepala !== true && cell.isi.jenis !== 'kosong';
  const place = column.rata ?? (centred && CENTRED.includes(column.peran) ? 'tengah' : undefined);
  return [role, place].filter((name) => name !== undefined).join(' ');
}

function roleOf({ isi, satuan }: SelModel, { peran }: KolomModel): string | undefined {
  // A damaged amount that prints as enacted is still an amount to the eye.
  if (isi.jenis === 'rupiah' || (peran === 'rupiah' && looksNumeric(isi))) return 'rupiah';
  if (isi.jenis === 'angka' && peran !== 'teks') {
    const unit = inlineUnit(isi, satuan);
    return unit === undefined || unit === '%' ? 'angka' : 'target';
  }
  if (isi.jenis === 'nihil' && isi.satuan !== undefined && peran !== 'teks') return 'target';
  return peran === 'kode' && isi.jenis !== 'kosong' ? 'kode' : undefined;
}

/** Words made of digits and dots only. */
function looksNumeric(isi: Isi): boolean {
  return isi.jenis === 'teks' && /^[\d.,]+$/.test(isi.teks);
}
