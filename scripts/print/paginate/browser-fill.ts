/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

// Functions given to `page.evaluate` run in the browser, see in-page/tools.ts.

/**
 * Lets text from the run behind a wide sheet fill the page that would stay half empty before it, the last of the run
 * before the sheet, as far as there is room; never past a table or figure, and never ending in a heading.
 */
export async function fillBeforeWide(page: Page, before: number, behind: number): Promise<void> {
  await page.evaluate(
    (first, second) => {
      const run = pageTools.sheetAt(first);
      const place = run.getBoundingClientRect();
      const rects = run.lastElementChild?.getClientRects();
      const last = pageTools.columnAt(rects?.[rects.length - 1]?.left ?? place.left, place);
      pageTools.fillUpTo(last + 1, run, null, pageTools.sheetAt(second));
    },
    before,
    behind,
  );
}

/**
 * Lets text from behind a table or figure that begins a page fill the page before it, which would stay half empty since
 * it found no room there; never past another table or figure, and never ending in a heading. Does nothing where it
 * begins no page, or the first of its run.
 */
export async function fillBeforeBox(page: Page, index: number): Promise<void> {
  await page.evaluate((wanted) => {
    const box = pageTools.boxAt(wanted);
    const run = pageTools.sheetOf(box);
    const place = run.getBoundingClientRect();
    const start = box.getClientRects()[0];
    if (start === undefined || start.top - place.top > 1) return;
    const column = pageTools.columnAt(start.left, place);
    if (column > 0) pageTools.fillUpTo(column, run, box, run);
  }, index);
}
