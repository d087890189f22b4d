/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Heading } from './headings.ts';
import type { Located } from './locating.ts';
import type { Box } from './measuring.ts';
import type { Unsettled } from './settling.ts';
import type { Sheet } from './sheets.ts';
import type { TablePiece } from './splitting.ts';

// These functions run in the browser, see tools.ts.

/** The parts of this tab laid out in pages. */
export interface LaidOut {
  /** For every table in reading order the tables it was broken into, one for each page. */
  readonly tables: readonly (readonly TablePiece[])[];
  readonly headings: readonly Heading[];
  readonly located: Located;
}

/**
 * Lays the parts of this tab out in pages, all at once: as soon as the browser is left alone it paints what is there, which
 * nobody sees. Takes the height in CSS pixels kept free below a broken table, and the ids to be located besides those of the
 * pieces of tables. The page may be hidden; it is shown.
 */
export function layOut(slack: number, ids: readonly string[]): LaidOut {
  const sheets = pageTools.divideSheets();
  document.adoptedStyleSheets = [];
  const boxes = pageTools.measureBoxes();
  const headings = pageTools.readHeadings();
  pageTools.layColumns();
  pageTools.layOutSheets(sheets, boxes, slack);
  pageTools.showUncertain();
  const tables = pageTools.listPieces();
  return { tables, headings, located: pageTools.locate([...ids, ...tables.flat().map(({ id }) => id)]) };
}

/** From the first run of pages to the last, and within a run from box to box, since each moves what follows it. */
export function layOutSheets(sheets: readonly Sheet[], boxes: readonly Box[], slack: number): void {
  for (const [index, sheet] of sheets.entries()) {
    // It has joined the sheet before it, or its text went to the page before that.
    if (!sheet.element.isConnected) continue;
    if (sheet.isWide) pageTools.fillAround(sheets, index);
    let waiting = boxes.filter(({ element }) => pageTools.sheetOf(element) === sheet.element);
    while (waiting.length > 0) {
      const next = pageTools.settleWhole(waiting);
      if (next === undefined) break;
      pageTools.layOutBox(next, sheet.height - slack);
      waiting = waiting.slice(waiting.indexOf(next.box) + 1);
    }
  }
}

/** Lets text from behind the wide sheet at `index` fill the page before it; sheets between which nothing is left are joined. */
export function fillAround(sheets: readonly Sheet[], index: number): void {
  const { element: wide, part } = sheets[index] as Sheet;
  const before = sheets[index - 1];
  if (before?.part !== part || before.isWide || !before.element.isConnected) return;
  for (let behind = index + 1; ; behind += 2) {
    const text = sheets[behind];
    if (text?.part !== part || text.isWide) return;
    pageTools.fillBeforeWide(before.element, text.element);
    if (pageTools.joinSheets(wide, text.element) !== 'joined') return;
  }
}

/** Puts a table or figure in place that has no room where it stands. Takes the height of a page. */
export function layOutBox({ box, top, lead }: Unsettled, full: number): void {
  const { element, heights, isKept } = box;
  if (heights === undefined) {
    pageTools.fillBeforeBox(element);
    return;
  }
  const room = { first: full - top, fresh: full - lead, full };
  const isMoved = isKept && pageTools.wholeHeight(heights) <= room.fresh;
  const breaks = isMoved ? { onNewPage: true, cuts: [] } : pageTools.breakTable(heights, room);
  if (breaks.onNewPage) {
    pageTools.beginPage(element);
    if (room.first > pageTools.worthFilling) pageTools.fillBeforeBox(element);
  }
  pageTools.splitTable(element, breaks.cuts);
}
