import type { SelKepala, SelModel, TabelModel } from '../derive/table-model.ts';
import type { Formula } from '../model/indikator.ts';
import type { CellNeed, WidthProblem } from './column-widths.ts';
import { decimalPadding } from './decimal-padding.ts';
import { formatSel, inlineUnit } from './format-cell.ts';
import { BOLD_ROWS } from './table-rows.ts';
import { textWidth, widestText } from './text-width.ts';

/** Whether a number and its unit in words stand on one line, or the unit may go to the next. */
type Units = 'sebaris' | 'boleh-turun';

/** A heading over one or more columns, and its longest unbreakable piece in em. */
interface HeadingNeed {
  readonly from: number;
  readonly count: number;
  readonly piece: number;
}

/** What a table asks of its columns, in em of the body's type, whatever the size of that. */
export interface TableNeeds extends Omit<WidthProblem, 'headings'> {
  readonly headings: readonly HeadingNeed[];
  /** By column, the longest unbreakable piece of its body cells and running totals. */
  readonly pieces: readonly number[];
}

/** The needs of every row and heading: each cell in one line, and its longest piece that no line may break. */
export function tableNeeds(model: TabelModel, units: Units): TableNeeds {
  const rows = rowNeeds(model, decimalPadding(model), units);
  const pieces = widestTotals(model);
  for (const row of rows) for (const { column, piece } of row) pieces[column] = Math.max(pieces[column] ?? 0, piece);
  return {
    columns: model.kolom.length,
    rows,
    headings: placeHeadings(model.kepala).map(({ from, cell }) => ({
      from,
      count: cell.lebar,
      piece: widthOfLongest(cell.teks, true),
    })),
    pieces,
    fixed: model.kolom.map((column) => column.peran === 'nomor' || column.peran === 'tanda'),
  };
}

/** Needs row by row; a tall cell claims its share of the height in every row it covers. */
function rowNeeds(model: TabelModel, padding: ReadonlyMap<SelModel, number>, units: Units): CellNeed[][] {
  const rows: CellNeed[][] = model.baris.map(() => []);
  for (const [index, row] of model.baris.entries())
    for (const cell of row.sel) {
      if (cell.lebar !== 1 || cell.isi.jenis === 'kosong') continue;
      const need = cellNeed(cell, BOLD_ROWS.has(row.jenis), row.jenis === 'program', padding.get(cell) ?? 0, units);
      for (let covered = index; covered < index + cell.tinggi; covered += 1) rows[covered]?.push(need);
    }
  return rows;
}

function cellNeed(cell: SelModel, bold: boolean, capitals: boolean, padding: number, units: Units): CellNeed {
  const { isi } = cell;
  const text = cellText(cell, capitals);
  // A fraction is stacked: its longer half counts. A list stands with one item a line, and all of them make its height.
  const behind = padding + (padding > 0 ? 0 : textWidth((cell.tanda ?? []).join(''), bold));
  const line = behind + (isi.jenis === 'formula' ? fractionWidth(isi.formula) : textWidth(text, bold));
  const piece = isWhole(cell, text, units) ? line : behind + widthOfLongest(text, bold);
  return { column: cell.kolom, line: line / cell.tinggi, piece };
}

/** Text of a cell as it prints, on one line. */
export function cellText(cell: SelModel, capitals: boolean): string {
  const plain = formatSel(cell.isi, cell.satuan);
  return capitals && cell.isi.jenis === 'teks' ? plain.toLocaleUpperCase('id') : plain;
}

/** The piece of a cell that a line must hold whole and that takes most room. */
export function longestPiece(cell: SelModel, capitals: boolean, bold: boolean, units: Units): string {
  const text = cellText(cell, capitals);
  return isWhole(cell, text, units) ? text : longestOf(text, bold);
}

function isWhole({ isi, satuan }: SelModel, text: string, units: Units): boolean {
  if (isi.jenis === 'rupiah' || /^[\d.,]+$/.test(text)) return true;
  if (isi.jenis !== 'angka') return false;
  const unit = inlineUnit(isi, satuan);
  return units === 'sebaris' || unit === undefined || unit === '%';
}

function fractionWidth(formula: Formula): number {
  return 2 * widestText([formula.pembilang, formula.penyebut ?? '']) + textWidth(formula.kali ?? '');
}

/** An amount: its dots part thousands. What stands close to it, such as Rp or a bracket, is no matter. */
const AMOUNT = /(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/;

/** The longest of the pieces a line must hold whole. */
export function longestOf(text: string, bold: boolean): string {
  let longest = '';
  let most = 0;
  for (const piece of piecesOf(text)) {
    const width = textWidth(piece, bold);
    if (width <= most) continue;
    most = width;
    longest = piece;
  }
  return longest;
}

function widthOfLongest(text: string, bold: boolean): number {
  return textWidth(longestOf(text, bold), bold);
}

// Words break at spaces, after a dash, and after a slash between letters; codes after their dots, amounts not at all.
function piecesOf(text: string): string[] {
  return text
    .split(/\s+|(?<=-)|(?<=\p{L}\/)(?=\p{L})/u)
    .flatMap((word) => (!word.includes('.') || AMOUNT.test(word) ? word : word.split(/(?<=\d\.(?:\d+\.)+)(?=\d)/)));
}

/** Widest running total of each column, in em: it is printed in bold where the table breaks. */
function widestTotals({ kolom, pindahan }: TabelModel): number[] {
  const widest = kolom.map(() => 0);
  for (const row of pindahan ?? [])
    for (const [column, total] of row.entries())
      widest[column] = Math.max(widest[column] ?? 0, textWidth(formatSel(total), true));
  return widest;
}

/** A header cell with its level and the first column it covers. */
interface PlacedHeading {
  readonly cell: SelKepala;
  readonly level: number;
  readonly from: number;
}

/** Where every header cell stands: a row leaves out the columns that taller cells above still cover. */
export function placeHeadings(kepala: TabelModel['kepala']): PlacedHeading[] {
  // Per column, the header level down to which a cell already covers it.
  const covered: number[] = [];
  return kepala.flatMap((row, level) => {
    let from = 0;
    return row.map((cell) => {
      while ((covered[from] ?? 0) > level) from += 1;
      const placed = { cell, level, from };
      for (; from < placed.from + cell.lebar; from += 1) covered[from] = level + cell.tinggi;
      return placed;
    });
  });
}
