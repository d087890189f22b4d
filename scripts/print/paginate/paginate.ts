import type { Page } from 'puppeteer';
import type { Heading } from './in-page/headings.ts';
import type { Located } from './in-page/locating.ts';
import type { TablePiece } from './in-page/splitting.ts';
import { givePageTools } from './in-page/tools.ts';

/** Parts of a document laid out in pages, none of them printed yet. */
export interface LaidOutPages {
  /** For every table in reading order the tables it was broken into, one for each page. */
  readonly tables: readonly (readonly TablePiece[])[];
  readonly headings: readonly Heading[];
  /** Where the anchors stand that were asked for, and the pieces of tables. */
  readonly places: Places;
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
 * leave white. Takes the height in CSS pixels that is kept free at the foot of a page below a broken table, and ids of
 * anchors; one that stands in another tab is left out of the places. The page stays in columns until `releaseColumns`.
 */
export async function layOutPages(page: Page, slack: number, ids: readonly string[]): Promise<LaidOutPages> {
  await givePageTools(page);
  const { tables, headings, located } = await page.evaluate(
    (height, anchors) => pageTools.layOut(height, anchors),
    slack,
    [...ids],
  );
  return { tables, headings, places: placesOf(located) };
}

/** Writes labels of pages where the laid-out page shows them; tells on which pages the given ids stand then. */
export async function fillPages(
  page: Page,
  labels: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<Places> {
  const located = await page.evaluate(
    (texts, anchors) => {
      pageTools.fillPageNumbers(texts);
      return pageTools.locate(anchors);
    },
    Object.fromEntries(labels),
    [...ids],
  );
  return placesOf(located);
}

/** Gives the page back its own layout, ready to be printed; the pieces of tables stay. */
export async function releaseColumns(page: Page): Promise<void> {
  await page.evaluate(() => {
    pageTools.releaseColumns();
  });
}

function placesOf({ pageCount, pages }: Located): Places {
  return { pageCount, pages: new Map(pages) };
}
