/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { stat } from 'node:fs/promises';
import type { Page } from 'puppeteer';

/** The elements that begin a page of their own, in the order of their pages; print pages are made of nothing else. */
const PARTS = '.sampul, section.bagian, section.bab';

/** A part of the print page as work: how much there is, and whether another tab may begin with it. */
export interface PartWork {
  /** Characters, and as many again for what every cell of a table costs. */
  readonly weight: number;
  readonly mayBegin: boolean;
}

/** What one tab prints at least, roughly thirty pages of tables: for less, opening another costs more than it gains. */
const LEAST_WEIGHT = 120_000;

/** Every tab holds the whole page in memory, and its own copy of the fonts goes into the file; more gain nothing on two cores. */
const MOST_TABS = 3;

/**
 * Divides the parts among tabs that print side by side: neighbours stay together, and the heaviest share is as light as
 * possible. How many there are follows from the document alone, so that the same document gives the same file on every
 * machine.
 * Takes the parts in order; gives for each tab the index of its first part.
 */
export function shareOut(parts: readonly PartWork[], most = MOST_TABS): readonly number[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const tabs = Math.max(1, Math.min(most, Math.floor(total / LEAST_WEIGHT)));
  const starts = parts.flatMap(({ mayBegin }, index) => (mayBegin && index > 0 ? [index] : []));
  let best: { readonly heaviest: number; readonly firsts: readonly number[] } = { heaviest: total, firsts: [0] };
  for (const cuts of choices(starts, tabs - 1)) {
    const firsts = [0, ...cuts];
    const shares = firsts.map((first, tab) =>
      parts.slice(first, firsts[tab + 1]).reduce((sum, { weight }) => sum + weight, 0),
    );
    const heaviest = Math.max(...shares);
    if (heaviest < best.heaviest) best = { heaviest, firsts };
  }
  return best.firsts;
}

/** Size of a page's file for each tab that its parts fill. */
const BYTES_PER_TAB = 170_000;

/**
 * Guesses from the size of a page's file into how many tabs `shareOut` will divide it: at least 1, at most `most`. Takes
 * its address; of one that is no file, or cannot be read, nothing is guessed.
 */
export async function likelyTabs(url: string, most = MOST_TABS): Promise<number> {
  if (!url.startsWith('file:')) return 1;
  const size = await stat(new URL(url)).then(
    (found) => found.size,
    () => 0,
  );
  return Math.max(1, Math.min(most, Math.floor(size / BYTES_PER_TAB)));
}

/** Every way to pick up to `count` of the values, in their order. */
function* choices(values: readonly number[], count: number): Generator<readonly number[]> {
  yield [];
  if (count === 0) return;
  for (const [index, value] of values.entries())
    for (const rest of choices(values.slice(index + 1), count - 1)) yield [value, ...rest];
}

/** Marks a part that another tab prints. */
export const ELSEWHERE = 'data-tab-lain';

/** Tells how much work each part of the open page is. Only a BAB may be the first of a tab: its pages count from 1. */
export function weighParts(page: Page): Promise<readonly PartWork[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((part) => ({
        weight: part.textContent.length + 30 * part.querySelectorAll('td').length,
        mayBegin: part.classList.contains('bab') && part.parentElement === document.body,
      })),
    PARTS,
  );
}

/**
 * Leaves of the open page only the parts from `first` to before `end`. Of the others nothing stays but their ids, which take
 * no room: a link to one of them is still written, and leads to it once the tabs' files are bound.
 */
export async function keepParts(page: Page, first: number, end: number): Promise<void> {
  await page.evaluate(
    (selector, mark, from, to) => {
      const parts = [...document.querySelectorAll<HTMLElement>(selector)];
      const kept = new Set<Element>(parts.slice(from, to));
      for (const part of parts) {
        if (kept.has(part)) continue;
        part.style.display = 'none';
        part.setAttribute(mark, '');
        const ids = [...part.querySelectorAll('[id]')].map(({ id }) => {
          const target = document.createElement('span');
          target.id = id;
          return target;
        });
        part.replaceChildren(...ids);
      }
      for (const child of document.body.children) {
        const inside = parts.filter((part) => child.contains(part));
        if (inside.length > 0 && !inside.some((part) => kept.has(part))) (child as HTMLElement).style.display = 'none';
      }
    },
    PARTS,
    ELSEWHERE,
    first,
    end,
  );
}

/**
 * Makes the running page number of a tab that does not begin the document go on where the tab before it ends: with the
 * given number on its first page. For documents that count through all chapters; the counter is theirs.
 */
export async function continueCounter(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (selector, start) => {
      const first = document.querySelector(selector);
      if (first === null) return;
      const style = document.createElement('style');
      style.textContent = `@page ${getComputedStyle(first).page}:first { counter-increment: isi ${String(start)} }`;
      document.head.append(style);
    },
    `:is(${PARTS}, .halaman-kosong):not([${ELSEWHERE}])`,
    number,
  );
}
