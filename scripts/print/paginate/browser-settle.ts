/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

// Functions given to `page.evaluate` run in the browser, see in-page/tools.ts.

/** A table that has no room where it stands, or a figure that found none on the page before. */
export interface BoxPlace {
  readonly index: number;
  /** Distance of the caption from the top of the page, in CSS pixels. */
  readonly top: number;
  /** Height of the headings right above, which stay with the table; 0 where they stand on the page before. */
  readonly lead: number;
}

/** Less white than this at the foot of a page is not worth filling, in CSS pixels: about three lines. */
export const WORTH_FILLING = 72;

/**
 * Takes the tables and figures of one run of pages in order, tables with their whole height; puts those in place that
 * have room where they stand, and stops at the first that has not: a table for which there is none, or a figure that
 * went to the next page and left much of this one white. Undefined when all are in place.
 */
export function settleWhole(
  page: Page,
  boxes: readonly { readonly index: number; readonly height: number | undefined }[],
): Promise<BoxPlace | undefined> {
  return page.evaluate(
    (list, worth) => {
      for (const { index, height } of list) {
        const box = pageTools.boxAt(index);
        const origin = pageTools.sheetOf(box).getBoundingClientRect();
        const first = box.getClientRects()[0] as DOMRect;
        const column = pageTools.columnAt(first.left, origin);
        const top = first.top - origin.top;
        if (height === undefined) {
          const above = box.previousElementSibling?.getClientRects();
          const bottom = above?.[above.length - 1]?.bottom;
          if (top > 1 || column === 0 || bottom === undefined || origin.bottom - bottom < worth) continue;
          return { index, top, lead: 0 };
        }
        if (top + height <= origin.height) {
          box.setAttribute(pageTools.marks.settled, '');
          if (box.getClientRects().length === 1) continue;
          box.removeAttribute(pageTools.marks.settled);
        }
        let lead = 0;
        for (const heading of pageTools.headingsAbove(box)) {
          const rect = heading.getBoundingClientRect();
          if (pageTools.columnAt(rect.left, origin) !== column) break;
          lead = top - (rect.top - origin.top);
        }
        return { index, top, lead };
      }
      return undefined;
    },
    [...boxes],
    WORTH_FILLING,
  );
}

/** Lets a table begin a page, with the headings right above it. */
export async function beginPage(page: Page, index: number): Promise<void> {
  await page.evaluate((wanted) => {
    const box = pageTools.boxAt(wanted);
    (pageTools.headingsAbove(box).at(-1) ?? box).classList.add(pageTools.marks.newPage);
  }, index);
}
