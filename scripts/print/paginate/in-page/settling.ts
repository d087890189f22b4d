/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Box } from './measuring.ts';

// These functions run in the browser, see tools.ts.

/** A table that has no room where it stands, or a figure that found none on the page before. */
export interface Unsettled {
  readonly box: Box;
  /** Distance of the caption from the top of the page, in CSS pixels. */
  readonly top: number;
  /** Height of the headings right above, which stay with the table; 0 where they stand on the page before. */
  readonly lead: number;
}

/**
 * Takes the tables and figures of one run of pages in order; puts those in place that have room where they stand, and
 * stops at the first that has not: a table for which there is none, or a figure that went to the next page and left much
 * of this one white. Undefined when all are in place.
 */
export function settleWhole(boxes: readonly Box[]): Unsettled | undefined {
  for (const box of boxes) {
    const { element, heights } = box;
    const origin = pageTools.sheetOf(element).getBoundingClientRect();
    const first = element.getClientRects()[0] as DOMRect;
    const column = pageTools.columnAt(first.left, origin);
    const top = first.top - origin.top;
    if (heights === undefined) {
      const above = element.previousElementSibling?.getClientRects();
      const bottom = above?.[above.length - 1]?.bottom;
      if (top > 1 || column === 0 || bottom === undefined || origin.bottom - bottom < pageTools.worthFilling) continue;
      return { box, top, lead: 0 };
    }
    if (top + pageTools.wholeHeight(heights) <= origin.height) {
      element.setAttribute(pageTools.marks.settled, '');
      if (element.getClientRects().length === 1) continue;
      element.removeAttribute(pageTools.marks.settled);
    }
    let lead = 0;
    for (const heading of pageTools.headingsAbove(element)) {
      const rect = heading.getBoundingClientRect();
      if (pageTools.columnAt(rect.left, origin) !== column) break;
      lead = top - (rect.top - origin.top);
    }
    return { box, top, lead };
  }
  return undefined;
}

/** Lets a table begin a page, with the headings right above it. */
export function beginPage(box: HTMLElement): void {
  (pageTools.headingsAbove(box).at(-1) ?? box).classList.add(pageTools.marks.newPage);
}
