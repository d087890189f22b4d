/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** Gives the run of pages in which an element lies. */
export function sheetOf(element: Element): HTMLElement {
  return element.closest(`[${pageTools.marks.sheet}]`) as HTMLElement;
}

/** Takes the left edge of something and the place of the run in which it lies; gives the index of its page there. */
export function columnAt(left: number, sheet: DOMRect): number {
  return Math.floor((left - sheet.left + 1) / (sheet.width + pageTools.gap));
}

/** Gives the headings right above a table or figure, which stay with it, from the nearest up. */
export function headingsAbove(box: Element): readonly Element[] {
  const headings: Element[] = [];
  for (;;) {
    let before: Element | null = (headings.at(-1) ?? box).previousElementSibling;
    while (before?.classList.contains('prosa') === true) before = before.lastElementChild;
    if (before === null || !/^H[1-6]$/.test(before.tagName)) return headings;
    headings.push(before);
  }
}

/**
 * Takes a run of pages out and puts it in again, so that it is laid out anew: where a block went away, Chromium keeps
 * the old breaks otherwise.
 */
export function layAnew(sheet: HTMLElement): void {
  sheet.style.display = 'none';
  sheet.getBoundingClientRect();
  sheet.style.removeProperty('display');
}
