/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import { GAP, SHEET } from './browser-sheets.ts';
import { BOX } from './browser-tables.ts';

// Functions given to `page.evaluate` run in the browser. They hold no named inner function: the loader rewrites
// such a function to call a helper that exists only in Node.

/** Where text may be filled in: at the end of a run of pages, from the run behind the wide sheet that follows it … */
interface BeforeWide {
  readonly run: number;
  readonly behind: number;
}

/** … or before a table or figure that begins a page, from what follows it. */
interface BeforeBox {
  readonly box: number;
}

/**
 * Lets text fill the page that would stay half empty before a wide sheet, or before a table or figure that found no room
 * there: paragraph by paragraph, and of a list item by item, as long as the page has room; never past another table or
 * figure, whose numbers follow one another, and never ending in a heading.
 */
export async function fillPage(page: Page, place: BeforeWide | BeforeBox): Promise<void> {
  await page.evaluate(
    (where, attribute, mark, gap) => {
      const float = 'box' in where ? document.querySelector<HTMLElement>(`[${mark}="${String(where.box)}"]`) : null;
      const run =
        'box' in where
          ? (float?.closest<HTMLElement>(`[${attribute}]`) as HTMLElement)
          : (document.querySelector(`[${attribute}="${String(where.run)}"]`) as HTMLElement);
      const rest =
        'box' in where ? run : (document.querySelector(`[${attribute}="${String(where.behind)}"]`) as HTMLElement);
      const { left, width, top } = run.getBoundingClientRect();
      // Where the text may not go: the column of what it stands before, or the one after the last that is used.
      const rects = (float ?? run.lastElementChild)?.getClientRects();
      const end = float === null ? rects?.[rects.length - 1] : rects?.[0];
      const column = Math.floor(((end?.left ?? left) - left + 1) / (width + gap));
      if (float !== null && (column === 0 || (end?.top ?? top) - top > 1)) return;
      const limit = left + (float === null ? column + 1 : column) * (width + gap) - 1;
      // Each moved block with a mark where it came from, so that it can go back, and whether it stays with the next.
      const moved: { readonly block: Element; readonly origin: Comment; readonly stays: boolean }[] = [];
      let target: Element | undefined;
      let source: Element | undefined;
      for (;;) {
        let next = float === null ? rest.firstElementChild : float.nextElementSibling;
        while (next?.classList.contains('prosa') === true && next.childElementCount === 0)
          next = next.nextElementSibling;
        if (next === null) break;
        const isProse = next.classList.contains('prosa');
        const block = isProse ? next.firstElementChild : next;
        if (block === null || (!isProse && !/^H[1-6]$/.test(block.tagName))) break;
        if (isProse && source !== next) {
          source = next;
          target = next.cloneNode() as Element;
          run.insertBefore(target, float);
        }
        // Asked while its neighbours are still there: what announces a list stays with it.
        const stays = getComputedStyle(block).breakAfter.includes('avoid');
        const origin = document.createComment('');
        block.replaceWith(origin);
        if (isProse) target?.append(block);
        else run.insertBefore(block, float);
        moved.push({ block, origin, stays });
        const ends = block.getClientRects();
        // What stays with its next block, such as a heading, is over the limit as long as that one is not there.
        if (!stays && (ends[ends.length - 1]?.left ?? left) >= limit) break;
      }
      for (;;) {
        const last = moved.at(-1);
        if (last === undefined) break;
        const ends = last.block.getClientRects();
        const fits = (ends[ends.length - 1]?.left ?? left) < limit;
        if (fits && !last.stays) break;
        const list = last.block;
        if (
          !fits &&
          (list instanceof HTMLOListElement || list instanceof HTMLUListElement) &&
          list.children.length > 3
        ) {
          // Of a list at least two items go before, and at least two stay.
          const begun = list.cloneNode() as HTMLOListElement | HTMLUListElement;
          list.replaceWith(begun);
          last.origin.replaceWith(list);
          moved.pop();
          run.style.display = 'none';
          run.getBoundingClientRect();
          run.style.removeProperty('display');
          while (list.children.length > 2) {
            const item = list.children[0] as Element;
            begun.append(item);
            const parts = item.getClientRects();
            if ((parts[parts.length - 1]?.left ?? left) < limit) continue;
            list.prepend(item);
            break;
          }
          if (begun.children.length > 1) {
            if (list instanceof HTMLOListElement) list.start += begun.children.length;
            break;
          }
          list.prepend(...begun.children);
          begun.remove();
        } else {
          last.origin.replaceWith(list);
          moved.pop();
        }
        // Chromium keeps old breaks where a block went away; taken out and put in again, the run is laid out anew.
        run.style.display = 'none';
        run.getBoundingClientRect();
        run.style.removeProperty('display');
      }
      for (const { origin } of moved) origin.remove();
      for (const prose of [...run.querySelectorAll('.prosa'), ...rest.querySelectorAll('.prosa')])
        if (prose.childElementCount === 0) prose.remove();
    },
    place,
    SHEET,
    BOX,
    GAP,
  );
}

/**
 * Takes the indexes of a wide sheet and of the run behind it. Where that run holds nothing any more, it goes away, and a
 * sheet of the same size that comes next joins this one. Tells which of these happened, the last including the one before.
 */
export function joinSheets(page: Page, wide: number, behind: number): Promise<'kept' | 'emptied' | 'joined'> {
  return page.evaluate(
    (first, second, attribute) => {
      const sheet = document.querySelector(`[${attribute}="${String(first)}"]`) as HTMLElement;
      const rest = document.querySelector(`[${attribute}="${String(second)}"]`) as HTMLElement;
      if (rest.childElementCount > 0) return 'kept';
      rest.remove();
      const following = sheet.nextElementSibling;
      if (following?.className !== sheet.className) return 'emptied';
      sheet.append(...following.childNodes);
      following.remove();
      return 'joined';
    },
    wide,
    behind,
    SHEET,
  );
}
