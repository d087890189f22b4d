/** One body row of a table. Heights here and below are in CSS pixels. */
export interface RowHeight {
  readonly height: number;
  /** True where the row should stay on the page of the row before. */
  readonly held: boolean;
}

/** A body cell that covers several rows, or a label that speaks for the blank cells below it. */
export interface RowSpan {
  readonly firstRow: number;
  readonly rows: number;
  /** True where the cell itself is as tall as its rows; a label above blank cells has all its words in its own row. */
  readonly isTall: boolean;
  /** Height its words need, printed at the top of what it covers. */
  readonly need: number;
  /** True for a label, which is printed again on every page it reaches. */
  readonly repeated: boolean;
}

/** A table as it lies in one piece, measured at the width it will be printed in. */
export interface TableHeights {
  /** Caption with the white below it. */
  readonly caption: number;
  readonly head: number;
  /** What a following page has above its head: the caption that says the table continues. */
  readonly continuation: number;
  /** Rows that carry sums over a page break: at the foot of the page left, and at the head of the next. */
  readonly carriedRow: number;
  /** Source line and notes below the table. */
  readonly tail: number;
  readonly rows: readonly RowHeight[];
  readonly spans: readonly RowSpan[];
}

interface Room {
  /** What is left of the page on which the table begins. */
  readonly first: number;
  /** What it would have beginning on the next page, below the headings that go with it. */
  readonly fresh: number;
  /** A whole page. */
  readonly full: number;
}

interface TableBreaks {
  /** True where the table had better begin on a page of its own than in the room left. */
  readonly onNewPage: boolean;
  /** Index of the first row of every page after the first; empty where the table stays in one piece. */
  readonly cuts: readonly number[];
}

/** What speaks against a place to break. A page more costs 3, a page left wholly blank 1. */
const COST = { page: 3, cut: 0.05, blank: 1, crossing: 0.04, held: 0.4, lonelyRow: 4, overflow: 50 };

/**
 * Decides where a table breaks over pages, so that no row is split, pages are full, groups of rows stay together where
 * that costs little, and no row stands alone with the head.
 * Takes the heights of the table and the room it has; gives the rows that begin a new page. A row higher than a page
 * gets one of its own.
 */
export function breakTable(table: TableHeights, room: Room): TableBreaks {
  const here = cheapest(table, room.first, room.full);
  if (room.first >= room.fresh) return { onNewPage: false, cuts: here.cuts };
  const next = cheapest(table, room.fresh, room.full);
  // The page on which the table would begin is there in any case; the white left on it counts like that on any other.
  const left = COST.blank * (room.first / room.full) ** 2;
  return next.cost + left < here.cost - COST.page
    ? { onNewPage: true, cuts: next.cuts }
    : { onNewPage: false, cuts: here.cuts };
}

/** Height of a table in one piece, from its caption to its source line. */
export function wholeHeight({ caption, head, rows, tail }: TableHeights): number {
  return caption + head + rows.reduce((total, { height }) => total + height, 0) + tail;
}

interface Way {
  readonly cost: number;
  readonly cuts: readonly number[];
}

/** The cheapest way to lay all rows on pages, the first of which has `first` room. */
function cheapest(table: TableHeights, first: number, full: number): Way {
  const count = table.rows.length;
  const measure = measurer(table);
  // best[row]: cheapest way to lay the rows from `row` on, beginning a page with it; worked out from the last row up.
  const best: { cost: number; end: number }[] = [];
  for (let start = count - 1; start >= 0; start -= 1) {
    const room = start === 0 ? first : full;
    let choice = { cost: Infinity, end: start + 1 };
    for (let end = start + 1; end <= count; end += 1) {
      const height = measure(start, end);
      if (height > room && end > start + 1 && Number.isFinite(choice.cost)) break;
      const cost = pageCost(table, { start, end, height, room }) + (end === count ? 0 : (best[end]?.cost ?? 0));
      if (cost < choice.cost) choice = { cost, end };
      if (height > room) break;
    }
    best[start] = choice;
  }
  const cuts: number[] = [];
  for (let end = best[0]?.end ?? count; end < count; end = best[end]?.end ?? count) cuts.push(end);
  return { cost: best[0]?.cost ?? 0, cuts };
}

interface PageOfRows {
  readonly start: number;
  readonly end: number;
  readonly height: number;
  readonly room: number;
}

function pageCost(table: TableHeights, { start, end, height, room }: PageOfRows): number {
  const isLast = end === table.rows.length;
  let cost = COST.page;
  if (height > room) cost += COST.overflow * (height / room);
  if (!isLast) {
    cost += COST.cut + COST.blank * Math.max(0, 1 - height / room) ** 2;
    cost += COST.crossing * table.spans.filter((span) => crosses(span, end)).length;
    if (table.rows[end]?.held === true) cost += COST.held;
  }
  // A single row is lonely only in a table that has more.
  if (end - start === 1 && table.rows.length > 1) cost += COST.lonelyRow;
  return cost;
}

/** Gives a function that tells the height of the piece of a table from row `start` to before row `end`. */
function measurer(table: TableHeights): (start: number, end: number) => number {
  const above = [0];
  for (const { height } of table.rows) above.push((above.at(-1) as number) + height);
  const between = (from: number, to: number): number => (above[to] as number) - (above[from] as number);
  // What a label cut off by a page needs beyond the rows it keeps there.
  const lack = ({ firstRow, rows, need, repeated, isTall }: RowSpan, start: number, end: number): number => {
    if (firstRow < start && !repeated) return 0;
    const from = Math.max(firstRow, start);
    return Math.max(0, need - between(from, isTall ? Math.min(firstRow + rows, end) : from + 1));
  };
  return (start, end) => {
    const isFirst = start === 0;
    const isLast = end === table.rows.length;
    const cutAbove = table.spans.filter((span) => crosses(span, start) && !(span.isTall && crosses(span, end)));
    const cutBelow = table.spans.filter((span) => span.isTall && crosses(span, end));
    return (
      (isFirst ? table.caption : table.continuation + table.carriedRow) +
      table.head +
      between(start, end) +
      Math.max(0, ...cutAbove.map((span) => lack(span, start, end))) +
      Math.max(0, ...cutBelow.map((span) => lack(span, start, end))) +
      (isLast ? table.tail : table.carriedRow)
    );
  };
}

/** True where a page break before row `cut` goes through the cell. */
function crosses({ firstRow, rows }: RowSpan, cut: number): boolean {
  return firstRow < cut && cut < firstRow + rows;
}

/** All that `breakTable` and `wholeHeight` are made of, by the names they have here: the browser gets it as text. */
export const BREAKING = {
  constants: { COST },
  functions: [breakTable, wholeHeight, cheapest, pageCost, measurer, crosses],
} as const;
