import type { TabelModel } from '../derive/table-model.ts';
import { AIR, solveWidths, type WidthProblem } from './column-widths.ts';
import type { PageSetup } from './page-setup.ts';
import { type TableNeeds, tableNeeds } from './table-needs.ts';
import type { TableView } from './table-views.ts';

type Kerapatan = TableView['kerapatan'];

/** Type size in pt, and horizontal padding with the rule beside it in mm. */
export interface Setting {
  readonly pt: number;
  readonly paddingMm: number;
}

interface Density extends Setting {
  readonly name: Kerapatan;
  /** Of the header, where it is set apart from the body. */
  readonly head?: Setting;
}

/** Type size and horizontal padding of each density, as templates/styles/cetak-tabel.css sets them. */
const BIASA: Density = { name: 'biasa', pt: 10, paddingMm: 3 };
const RAPAT: Density = { name: 'rapat', pt: 8.5, paddingMm: 2.4 };
/** The floor: nothing in a table is smaller than 6.5 pt. */
const PADAT: Density = { name: 'padat', pt: 6.75, paddingMm: 1.6, head: { pt: 6.5, paddingMm: 1.1 } };
const DENSITIES = { biasa: BIASA, rapat: RAPAT, padat: PADAT } as const;

export const MM_PER_PT = 25.4 / 72;

/** A cell of more lines than this is not worth keeping the page upright. */
const MAX_LINES = 9;

/** Line height of tables and vertical white of a row, as the style sheets set them. */
export const LINE_HEIGHT = 1.3;
export const ROW_PADDING_MM = 2;

export interface TableLayout {
  readonly kerapatan: Kerapatan;
  readonly orientasi: 'tegak' | 'mendatar';
  /** Share of each column in percent; they add up to 100. */
  readonly shares: readonly number[];
  /** Width of each column in mm. */
  readonly widths: readonly number[];
  /** False when even the densest setting leaves an unbreakable piece without room. */
  readonly fits: boolean;
  /** Height of every body row in mm, roughly. */
  readonly rowHeights: readonly number[];
}

/**
 * Chooses page and type for a table: upright where every number and word has room and no cell grows too tall, across the
 * page otherwise; in the largest type that does. What the table's own file says about the page is kept.
 */
export function tableLayout(model: TabelModel, isi: PageSetup['isi']): TableLayout {
  const widths = `${isi.tegak.lebarMm} ${isi.mendatar.lebarMm}`;
  const before = known.get(model);
  if (before?.widths === widths) return before.layout;
  const layout = solveLayout(model, isi);
  known.set(model, { widths, layout });
  return layout;
}

/** Layouts by table: the checker, the website and the print page ask for the same ones, and solving takes its time. */
const known = new WeakMap<TabelModel, { readonly widths: string; readonly layout: TableLayout }>();

function solveLayout(model: TabelModel, isi: PageSetup['isi']): TableLayout {
  const needs = tableNeeds(model, 'sebaris');
  const attempt = (orientasi: 'tegak' | 'mendatar', density: Density, from = needs) => ({
    orientasi,
    kerapatan: density.name,
    em: density.pt * MM_PER_PT,
    ...solveWidths(problemAt(density, from), isi[orientasi].lebarMm, density.pt * MM_PER_PT, density.paddingMm),
  });
  const readable = model.kolom.length > 7 ? [RAPAT] : [BIASA, RAPAT];
  const isLow = (candidate: ReturnType<typeof attempt>): boolean =>
    candidate.lines.every((lines) => lines <= MAX_LINES);
  const upright = readable.map((density) => attempt('tegak', density)).filter((candidate) => candidate.fits);
  // Across the page comes second, and the densest type last; only there may a unit part from its number.
  const last = model.orientasi ?? 'mendatar';
  const chosen =
    (model.orientasi === 'mendatar' ? undefined : upright.find((one) => model.orientasi === 'tegak' || isLow(one))) ??
    fitting(attempt(last, RAPAT)) ??
    fitting(attempt(last, PADAT)) ??
    attempt(last, PADAT, tableNeeds(model, 'boleh-turun'));
  const total = chosen.widths.reduce((sum, width) => sum + width, 0);
  return {
    kerapatan: chosen.kerapatan,
    orientasi: chosen.orientasi,
    fits: chosen.fits,
    rowHeights: chosen.lines.map((lines) => lines * chosen.em * LINE_HEIGHT + ROW_PADDING_MM),
    shares: chosen.widths.map((width) => (width / total) * 100),
    widths: chosen.widths,
  };
}

/** Type and padding of the header in a density. */
export function headSetting(kerapatan: Kerapatan): Setting {
  const density = DENSITIES[kerapatan];
  return density.head ?? density;
}

function fitting<T extends { readonly fits: boolean }>(candidate: T): T | undefined {
  return candidate.fits ? candidate : undefined;
}

/** The needs of a table as the solver takes them, with its headings in em of the body's type. */
function problemAt(density: Density, { headings, pieces, ...needs }: TableNeeds): WidthProblem {
  const em = density.pt * MM_PER_PT * AIR;
  const head = density.head ?? density;
  const gap = density.paddingMm / em;
  const least = [...pieces];
  // From the leaves up: what the columns below already have counts for the heading over them.
  for (const { from, count, piece } of [...headings].sort((a, b) => a.count - b.count)) {
    const asked = (piece * head.pt * MM_PER_PT * AIR + head.paddingMm) / em - count * gap;
    const missing = asked - least.slice(from, from + count).reduce((sum, width) => sum + width, 0);
    if (missing <= 0) continue;
    for (let column = from; column < from + count; column += 1) least[column] = (least[column] ?? 0) + missing / count;
  }
  return { ...needs, headings: least };
}
