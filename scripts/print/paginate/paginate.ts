import type { Page } from 'puppeteer';
import { showPage } from '../open-page.ts';
import { type Heading, readHeadings } from '../page-anchors.ts';
import { breakTable, wholeHeight } from './break-table.ts';
import { fillBeforeBox, fillBeforeWide } from './browser-fill.ts';
import { type Located, locate } from './browser-locate.ts';
import { type MeasuredBox, measureBoxes } from './browser-measure.ts';
import { type BoxPlace, WORTH_FILLING, beginPage, settleWhole } from './browser-settle.ts';
import { type Sheet, divideSheets, joinSheets, layColumns, showUncertain } from './browser-sheets.ts';
import { type TablePiece, listPieces, splitTable } from './browser-split.ts';
import { givePageTools } from './in-page/tools.ts';

/** Parts of a document laid out in pages, none of them printed yet. */
export interface LaidOutPages {
  readonly sheets: readonly Sheet[];
  /** For every table in reading order, the number of tables it was broken into, one for each page. */
  readonly tablePieces: readonly number[];
  /** The pieces of every table that was broken. */
  readonly pieces: readonly (readonly TablePiece[])[];
  readonly headings: readonly Heading[];
}

/** Physical pages, counted from 1, of anchors. */
export interface Places {
  readonly pageCount: number;
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Lays the print page, opened hidden, out in pages without printing it: each run of pages becomes a row of columns of
 * one page each, which the browser breaks by the same rules as paper. Tables longer than the room they have are broken
 * into one table for each page, and text fills the page that a wide sheet, or a table or figure without room, would
 * leave white. Takes the height in CSS pixels that is kept free at the foot of a page below a broken table. The page
 * stays in columns until `releaseColumns`.
 */
export async function layOutPages(page: Page, slack: number): Promise<LaidOutPages> {
  await givePageTools(page);
  const sheets = await divideSheets(page);
  await showPage(page);
  const boxes = await measureBoxes(page);
  const headings = await readHeadings(page);
  await layColumns(page);
  const tablePieces = await layOutSheets(page, sheets, boxes, slack);
  await showUncertain(page);
  return { sheets, tablePieces, pieces: await listPieces(page), headings };
}

/** Takes ids; tells on which pages of the laid-out parts they stand. One that stands elsewhere is left out. */
export async function locatePages(page: Page, { sheets }: LaidOutPages, ids: readonly string[]): Promise<Places> {
  return number(sheets, await locate(page, ids));
}

/** From the first run of pages to the last, and within a run from box to box, since each moves what follows it. */
async function layOutSheets(
  page: Page,
  sheets: readonly Sheet[],
  boxes: readonly MeasuredBox[],
  slack: number,
): Promise<readonly number[]> {
  const pieces = boxes.map(() => 1);
  // Wide sheets that joined the one before them: their tables are on its pages.
  const joined = new Map<number, number>();
  const host = (sheet: number): number => joined.get(sheet) ?? sheet;
  const emptied = new Set<number>();
  for (const [index, sheet] of sheets.entries()) {
    const isText = (other: number): boolean =>
      sheets[other]?.part === sheet.part && !sheets[other].isWide && !emptied.has(other);
    if (sheet.isWide && !joined.has(index) && isText(index - 1))
      for (let behind = index + 1; isText(behind); behind += 2) {
        await fillBeforeWide(page, index - 1, behind);
        const outcome = await joinSheets(page, index, behind);
        if (outcome !== 'kept') emptied.add(behind);
        if (outcome !== 'joined') break;
        joined.set(behind + 1, index);
      }
    let waiting = [...boxes.entries()]
      .filter(([, box]) => host(box.sheet) === index)
      .map(([at, { heights }]) => ({ index: at, height: heights === undefined ? undefined : wholeHeight(heights) }));
    while (waiting.length > 0) {
      const place = await settleWhole(page, waiting);
      if (place === undefined) break;
      const box = boxes[place.index] as MeasuredBox;
      pieces[place.index] = await layOutBox(page, box, place, sheet.height - slack);
      waiting = waiting.filter((one) => one.index > place.index);
    }
  }
  return pieces.filter((_, at) => boxes[at]?.heights !== undefined);
}

/** Puts a table or figure in place that has no room where it stands; gives the number of pieces it is in. */
async function layOutBox(page: Page, box: MeasuredBox, { index, top, lead }: BoxPlace, full: number): Promise<number> {
  const { heights, isKept } = box;
  if (heights === undefined) {
    await fillBeforeBox(page, index);
    return 1;
  }
  const room = { first: full - top, fresh: full - lead, full };
  const isMoved = isKept && wholeHeight(heights) <= room.fresh;
  const breaks = isMoved ? { onNewPage: true, cuts: [] } : breakTable(heights, room);
  if (breaks.onNewPage) {
    await beginPage(page, index);
    if (room.first > WORTH_FILLING) await fillBeforeBox(page, index);
  }
  await splitTable(page, index, breaks.cuts);
  return breaks.cuts.length + 1;
}

/** Numbers the pages of all runs one after the other. */
function number(sheets: readonly Sheet[], { pages, places }: Located): Places {
  let count = 0;
  const starts = sheets.map((_, index) => {
    const start = count;
    count += pages[index] ?? 0;
    return start;
  });
  const numbered = Object.entries(places).map(([id, [sheet, at]]) => [id, (starts[sheet] ?? 0) + at + 1] as const);
  return { pageCount: count, pages: new Map(numbered) };
}
