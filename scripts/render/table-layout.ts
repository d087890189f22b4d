import type { SelModel, TabelModel } from '../derive/table-model.ts';
import type { Formula, Kertas } from '../model/plan.ts';
import { type CellNeed, solveWidths, type WidthProblem } from './column-widths.ts';
import { formatSel } from './format-cell.ts';
import { textWidth } from './text-width.ts';
import type { TableView } from './views.ts';

type Kerapatan = TableView['kerapatan'];

interface Density {
  readonly name: Kerapatan;
  readonly pt: number;
  readonly paddingMm: number;
}

/** Type size and horizontal padding of each density, as templates/styles/cetak-tabel.css sets them. */
const BIASA: Density = { name: 'biasa', pt: 10, paddingMm: 3 };
const RAPAT: Density = { name: 'rapat', pt: 8.5, paddingMm: 2.4 };
const PADAT: Density = { name: 'padat', pt: 6.75, paddingMm: 1.6 };

/** Width of the paper in mm, upright and across, less the margins that templates set for each. */
const WIDTHS: Record<Kertas, { readonly tegak: number; readonly mendatar: number }> = {
  f4: { tegak: 210 - 52, mendatar: 330 - 30 },
  'f4-215': { tegak: 215 - 52, mendatar: 330 - 30 },
  a4: { tegak: 210 - 52, mendatar: 297 - 30 },
};

const MM_PER_PT = 25.4 / 72;

/** Rows whose words are set in bold. */
const BOLD_ROWS = new Set(['program', 'kegiatan', 'jumlah', 'subjumlah', 'kelompok', 'visi']);

/** A cell of more lines than this is not worth keeping the page upright. */
const MAX_LINES = 9;

/** Line height of tables and vertical white of a row, as the style sheets set them. */
const LINE_HEIGHT = 1.3;
const ROW_PADDING_MM = 2;

export interface TableLayout {
  readonly kerapatan: Kerapatan;
  readonly orientasi: 'tegak' | 'mendatar';
  /** Share of each column in percent; they add up to 100. */
  readonly shares: readonly number[];
  /** False when even the densest setting leaves an unbreakable piece without room. */
  readonly fits: boolean;
  /** Height of every body row in mm, roughly. */
  readonly rowHeights: readonly number[];
}

/**
 * Chooses page and type for a table: upright where every number and word has room and no cell grows too tall, across the
 * page otherwise; in the largest type that does. What the table's own file says about the page is kept.
 */
export function tableLayout(model: TabelModel, kertas: Kertas): TableLayout {
  const problem = widthProblem(model);
  const attempt = (orientasi: 'tegak' | 'mendatar', density: Density) => ({
    orientasi,
    kerapatan: density.name,
    em: density.pt * MM_PER_PT,
    ...solveWidths(problem, WIDTHS[kertas][orientasi], density.pt * MM_PER_PT, density.paddingMm),
  });
  const readable = model.kolom.length > 7 ? [RAPAT] : [BIASA, RAPAT];
  const isLow = (candidate: ReturnType<typeof attempt>): boolean =>
    candidate.lines.every((lines) => lines <= MAX_LINES);
  const upright = readable.map((density) => attempt('tegak', density)).filter((candidate) => candidate.fits);
  // Across the page comes second, and the densest type last, whether it fits or not.
  const last = model.orientasi ?? 'mendatar';
  const chosen =
    (model.orientasi === 'mendatar' ? undefined : upright.find((one) => model.orientasi === 'tegak' || isLow(one))) ??
    fitting(attempt(last, RAPAT)) ??
    attempt(last, PADAT);
  const total = chosen.widths.reduce((sum, width) => sum + width, 0);
  return {
    kerapatan: chosen.kerapatan,
    orientasi: chosen.orientasi,
    fits: chosen.fits,
    rowHeights: chosen.lines.map((lines) => lines * chosen.em * LINE_HEIGHT + ROW_PADDING_MM),
    shares: chosen.widths.map((width) => (width / total) * 100),
  };
}

function fitting<T extends { readonly fits: boolean }>(candidate: T): T | undefined {
  return candidate.fits ? candidate : undefined;
}

function widthProblem(model: TabelModel): WidthProblem {
  const headings = leafHeadings(model.kepala, model.kolom.length);
  return {
    columns: model.kolom.length,
    rows: rowNeeds(model),
    headings: headings.map((heading) => longestPiece(heading, true)),
    fixed: model.kolom.map((column) => column.peran === 'nomor' || column.peran === 'tanda'),
  };
}

/** Needs row by row; a tall cell claims its share of the height in every row it covers. */
function rowNeeds(model: TabelModel): CellNeed[][] {
  const rows: CellNeed[][] = model.baris.map(() => []);
  for (const [index, row] of model.baris.entries())
    for (const cell of row.sel) {
      if (cell.lebar !== 1 || cell.isi.jenis === 'kosong') continue;
      const need = cellNeed(cell, BOLD_ROWS.has(row.jenis), row.jenis === 'program');
      for (let covered = index; covered < index + cell.tinggi; covered += 1) rows[covered]?.push(need);
    }
  return rows;
}

function cellNeed(cell: SelModel, bold: boolean, capitals: boolean): CellNeed {
  const { isi } = cell;
  // A list stands with one item a line: the longest decides the width, all of them the height.
  const plain = formatSel(isi, cell.satuan);
  const text = capitals && isi.jenis === 'teks' ? plain.toLocaleUpperCase('id') : plain;
  const whole = isi.jenis === 'rupiah' || isi.jenis === 'angka' || /^[\d.,]+$/.test(text);
  // A fraction is stacked: its longer half counts.
  const line = isi.jenis === 'formula' ? fractionWidth(isi.formula) : textWidth(text, bold);
  return { column: cell.kolom, line: line / cell.tinggi, piece: whole ? line : longestPiece(text, bold) };
}

function fractionWidth(formula: Formula): number {
  const halves = [formula.pembilang, formula.penyebut ?? ''].map((half) => textWidth(half));
  return 2 * Math.max(...halves) + textWidth(formula.kali ?? '');
}

/** Longest piece that a line must hold whole: words break at spaces, codes after their dots, some words at a dash or slash. */
function longestPiece(text: string, bold: boolean): number {
  let longest = 0;
  for (const word of text.split(/\s+|(?<=[-/])|(?<=\d\.(?:\d+\.)+)(?=\d)/))
    longest = Math.max(longest, textWidth(word, bold));
  return longest;
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
