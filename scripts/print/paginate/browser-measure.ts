/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import type { TableHeights } from './break-table.ts';

// Functions given to `page.evaluate` run in the browser, see in-page/tools.ts.

/** A table or figure of the print page, in reading order. */
export interface MeasuredBox {
  /** Index of the run of pages it stands in. */
  readonly sheet: number;
  /** True for a small table that is not broken where a whole page has room for it. */
  readonly isKept: boolean;
  /** Undefined for a figure, which is never broken. */
  readonly heights: TableHeights | undefined;
}

/**
 * Numbers every `.tabel` and `.gambar`, and measures the tables at their printed width and in one piece.
 * Expects pages divided by `divideSheets`, not yet laid out in columns.
 */
export function measureBoxes(page: Page): Promise<readonly MeasuredBox[]> {
  return page.evaluate(() => {
    const { marks } = pageTools;
    const tables = [...document.querySelectorAll<HTMLElement>(`[${marks.sheet}] .tabel`)];
    // All trials before anything is measured, or the browser would lay the document out anew for each.
    const continuations = tables.map((table) => pageTools.tryContinuation(table));
    const carriedRows = tables.map((table) => pageTools.tryCarriedRow(table));
    const heights = tables.map((table, index) =>
      pageTools.measureTable(table, continuations[index] as HTMLElement, carriedRows[index]),
    );
    for (const trial of [...continuations, ...carriedRows]) trial?.remove();
    return [...document.querySelectorAll<HTMLElement>(`[${marks.sheet}] :is(.tabel, .gambar)`)].map((box, index) => {
      box.setAttribute(marks.box, String(index));
      return {
        sheet: Number(pageTools.sheetOf(box).getAttribute(marks.sheet)),
        isKept: box.classList.contains('selembar'),
        heights: heights[tables.indexOf(box)],
      };
    });
  });
}
