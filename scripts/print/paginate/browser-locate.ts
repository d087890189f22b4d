/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

// Functions given to `page.evaluate` run in the browser, see in-page/tools.ts.

/** Pages of every run by its index, and of every element of the given ids its run and its 0-based page there. */
export interface Located {
  readonly pages: Readonly<Record<number, number>>;
  readonly places: Readonly<Record<string, readonly [sheet: number, page: number]>>;
}

/** Takes ids; tells where the elements lie. One that lies in no run of pages is left out. */
export function locate(page: Page, ids: readonly string[]): Promise<Located> {
  return page.evaluate(
    (wanted) => {
      const { marks, gap } = pageTools;
      const pages: Record<number, number> = {};
      for (const sheet of document.querySelectorAll<HTMLElement>(`[${marks.sheet}]`)) {
        const width = sheet.getBoundingClientRect().width;
        const isOne = sheet.style.height === '';
        const before = Number(sheet.getAttribute(marks.pagesBefore) ?? 0);
        pages[Number(sheet.getAttribute(marks.sheet))] = isOne
          ? 1
          : before + Math.max(1, Math.round((sheet.scrollWidth + gap) / (width + gap)));
      }
      const places: Record<string, [number, number]> = {};
      for (const id of wanted) {
        const element = document.getElementById(id);
        if (element === null) continue;
        const own = element.closest(`[${marks.sheet}]`);
        const sheet = own ?? element.querySelector(`[${marks.sheet}]`);
        if (sheet === null) continue;
        // What is a run of pages, or holds one, begins with it.
        const isInside = own !== null && own !== element;
        places[id] = [Number(sheet.getAttribute(marks.sheet)), isInside ? pageTools.pageInRun(element, sheet) : 0];
      }
      return { pages, places };
    },
    [...ids],
  );
}
