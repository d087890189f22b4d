/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** A block of text that was moved to an earlier page. */
interface MovedBlock {
  readonly block: Element;
  /** Stands where the block came from, so that it can go back. */
  readonly origin: Comment;
  /** True where it may not be parted from the block behind it. */
  readonly staysWithNext: boolean;
}

/**
 * Lets text from the run behind a wide sheet fill the page that would stay half empty before it, the last of the run
 * before the sheet, as far as there is room; never past a table or figure, and never ending in a heading.
 */
export function fillBeforeWide(run: HTMLElement, behind: HTMLElement): void {
  const place = run.getBoundingClientRect();
  const rects = run.lastElementChild?.getClientRects();
  const last = pageTools.columnAt(rects?.[rects.length - 1]?.left ?? place.left, place);
  pageTools.fillUpTo(last + 1, run, null, behind);
}

/**
 * Lets text from behind a table or figure that begins a page fill the page before it, which would stay half empty since
 * it found no room there; never past another table or figure, and never ending in a heading. Does nothing where it
 * begins no page, or the first of its run.
 */
export function fillBeforeBox(box: HTMLElement): void {
  const run = pageTools.sheetOf(box);
  const place = run.getBoundingClientRect();
  const start = box.getClientRects()[0];
  if (start === undefined || start.top - place.top > 1) return;
  const column = pageTools.columnAt(start.left, place);
  if (column > 0) pageTools.fillUpTo(column, run, box, run);
}

/**
 * Lets text fill the pages of a run from its end, or from before a table or figure in it, up to the page with index
 * `end`, which is not filled: paragraph by paragraph, and of a list item by item. Takes the text from the start of the
 * run `rest`, or from behind the table or figure.
 */
export function fillUpTo(end: number, run: HTMLElement, box: HTMLElement | null, rest: HTMLElement): void {
  const { left, width } = run.getBoundingClientRect();
  const limit = left + end * (width + pageTools.gap) - 1;
  const moved = pageTools.moveText(run, box, rest, limit);
  pageTools.moveBack(run, moved, limit);
  for (const { origin } of moved) origin.remove();
  for (const prose of [...run.querySelectorAll('.prosa'), ...rest.querySelectorAll('.prosa')])
    if (prose.childElementCount === 0) prose.remove();
}

/** True where an element ends left of the limit, the left edge of the first page that is not filled. */
export function endsBefore(element: Element, limit: number): boolean {
  const rects = element.getClientRects();
  return (rects[rects.length - 1]?.left ?? -Infinity) < limit;
}

/**
 * Moves blocks of text until one ends over the limit, so that there is one too many, or none is left; never past
 * another table or figure, whose numbers follow one another. Gives the blocks in their order.
 */
export function moveText(
  run: HTMLElement,
  box: HTMLElement | null,
  rest: HTMLElement,
  limit: number,
): readonly MovedBlock[] {
  const moved: MovedBlock[] = [];
  let target: Element | undefined;
  let source: Element | undefined;
  for (;;) {
    let next = box === null ? rest.firstElementChild : box.nextElementSibling;
    while (next?.classList.contains('prosa') === true && next.childElementCount === 0) next = next.nextElementSibling;
    if (next === null) return moved;
    const isProse = next.classList.contains('prosa');
    const block = isProse ? next.firstElementChild : next;
    if (block === null || (!isProse && !/^H[1-6]$/.test(block.tagName))) return moved;
    if (isProse && source !== next) {
      source = next;
      target = next.cloneNode() as Element;
      run.insertBefore(target, box);
    }
    // Asked while its neighbours are still there: what announces a list stays with it.
    const staysWithNext = getComputedStyle(block).breakAfter.includes('avoid');
    const origin = document.createComment('');
    block.replaceWith(origin);
    if (isProse) target?.append(block);
    else run.insertBefore(block, box);
    moved.push({ block, origin, staysWithNext });
    // What stays with its next block, such as a heading, is over the limit as long as that one is not there.
    if (!staysWithNext && !pageTools.endsBefore(block, limit)) return moved;
  }
}

/**
 * Puts moved blocks back where they came from, the last first, until the last that stays is within the limit and no
 * heading. Of a list as many items stay as fit.
 */
export function moveBack(run: HTMLElement, moved: readonly MovedBlock[], limit: number): void {
  let fits = false;
  for (const { block, origin, staysWithNext } of [...moved].reverse()) {
    // Where one fits, all before it do, and the run need not be laid out to see it.
    fits ||= pageTools.endsBefore(block, limit);
    if (fits && !staysWithNext) return;
    const isList = block instanceof HTMLOListElement || block instanceof HTMLUListElement;
    if (!fits && isList && block.children.length > 3) {
      if (pageTools.divideList(run, block, origin, limit)) return;
    } else origin.replaceWith(block);
    pageTools.layAnew(run);
  }
}

/**
 * Puts a moved list back where it came from, but for the items that fit. At least two items go before, and at least two
 * stay: false where that cannot be, and the list is whole again.
 */
export function divideList(
  run: HTMLElement,
  list: HTMLOListElement | HTMLUListElement,
  origin: Comment,
  limit: number,
): boolean {
  const begun = list.cloneNode() as HTMLElement;
  list.replaceWith(begun);
  origin.replaceWith(list);
  pageTools.layAnew(run);
  while (list.children.length > 2) {
    const item = list.children[0] as Element;
    begun.append(item);
    if (pageTools.endsBefore(item, limit)) continue;
    list.prepend(item);
    break;
  }
  if (begun.children.length > 1) {
    if (list instanceof HTMLOListElement) list.start += begun.children.length;
    return true;
  }
  list.prepend(...begun.children);
  begun.remove();
  return false;
}
