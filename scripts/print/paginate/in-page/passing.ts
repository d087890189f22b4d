/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/**
 * Puts out of the way what stands in its run before a table that is about to be broken: its last piece will begin a page,
 * so that nothing before it moves any more, nor is it laid out again. Every element with an id keeps in mind its page in
 * the run, and the run how many pages come before the one on which the table begins.
 */
export function passBefore(box: HTMLElement): void {
  const run = pageTools.sheetOf(box);
  const start = pageTools.pageInRun(box, run);
  const before: Element[] = [];
  for (let sibling = box.previousElementSibling; sibling !== null; sibling = sibling.previousElementSibling)
    if (!sibling.hasAttribute(pageTools.marks.passed)) before.push(sibling);
  for (const element of before.flatMap((one) => [one, ...one.querySelectorAll('[id]')]))
    if (element.id !== '') element.setAttribute(pageTools.marks.page, String(pageTools.pageInRun(element, run)));
  for (const element of before) element.setAttribute(pageTools.marks.passed, '');
  run.setAttribute(pageTools.marks.pagesBefore, String(start));
}

/** Gives the index of the page in its run on which an element begins, also where it is out of the way. */
export function pageInRun(element: Element, run: Element): number {
  if (element.closest(`[${pageTools.marks.passed}]`) !== null)
    return Number(element.getAttribute(pageTools.marks.page));
  const { left } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const before = Number(run.getAttribute(pageTools.marks.pagesBefore) ?? 0);
  return before + pageTools.columnAt(left, run.getBoundingClientRect());
}

/** Puts all pieces of a broken table out of the way but the last, as `passBefore` does: each is one page. */
export function passPieces(box: HTMLElement, last: HTMLElement): void {
  const run = pageTools.sheetOf(box);
  let page = Number(run.getAttribute(pageTools.marks.pagesBefore));
  const earlier = [...box.children].filter((child) => child.compareDocumentPosition(last) === 4);
  for (const child of earlier) {
    if (child.classList.contains(pageTools.marks.newPage)) page += 1;
    for (const element of [child, ...child.querySelectorAll('[id]')])
      if (element.id !== '') element.setAttribute(pageTools.marks.page, String(page));
    child.setAttribute(pageTools.marks.passed, '');
    // A single row may be higher than its page.
    if (child.querySelectorAll('tbody > tr:not(.pindahan)').length === 1)
      box.setAttribute(pageTools.marks.uncertain, '');
  }
  box.setAttribute(pageTools.marks.continued, '');
  run.setAttribute(pageTools.marks.pagesBefore, String(page + 1));
}

/**
 * Shows again what was put out of the way in a run, and forgets what was kept in mind of it. Its pages are known only
 * when it is laid out whole.
 */
export function showPassed(run: HTMLElement): void {
  run.removeAttribute(pageTools.marks.pagesBefore);
  for (const mark of [pageTools.marks.passed, pageTools.marks.continued])
    for (const element of run.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}
