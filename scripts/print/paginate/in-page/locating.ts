/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** Where elements stand in the pages of this tab. */
export interface Located {
  readonly pageCount: number;
  /** Pages, counted from 1, by the ids of the elements. */
  readonly pages: readonly (readonly [id: string, page: number])[];
}

/** Takes ids; tells on which pages the elements lie. One that lies in no run of pages is left out. */
export function locate(ids: readonly string[]): Located {
  const { marks } = pageTools;
  const starts = new Map<Element, number>();
  let pageCount = 0;
  for (const sheet of document.querySelectorAll<HTMLElement>(`[${marks.sheet}]`)) {
    starts.set(sheet, pageCount);
    pageCount += pageTools.countPages(sheet);
  }
  const pages: [string, number][] = [];
  for (const id of ids) {
    const element = document.getElementById(id);
    const own = element?.closest(`[${marks.sheet}]`) ?? null;
    const sheet = own ?? element?.querySelector(`[${marks.sheet}]`) ?? null;
    if (element === null || sheet === null) continue;
    // What is a run of pages, or holds one, begins with it.
    const isInside = own !== null && own !== element;
    pages.push([id, (starts.get(sheet) ?? 0) + (isInside ? pageTools.pageInRun(element, sheet) : 0) + 1]);
  }
  return { pageCount, pages };
}

/** Gives the number of pages of a run. */
export function countPages(sheet: HTMLElement): number {
  if (sheet.style.height === '') return 1;
  const { marks, gap } = pageTools;
  const { width } = sheet.getBoundingClientRect();
  const before = Number(sheet.getAttribute(marks.pagesBefore) ?? 0);
  return before + Math.max(1, Math.round((sheet.scrollWidth + gap) / (width + gap)));
}

/**
 * Writes into every `[data-halaman="<anchor>"]` the label given for that anchor; one without a label stays as it
 * is.
 */
export function fillPageNumbers(labels: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-halaman]')) {
    const text = labels[element.getAttribute('data-halaman') ?? ''];
    if (text !== undefined) element.textContent = text;
  }
}
