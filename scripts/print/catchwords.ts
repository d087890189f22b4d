/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

// Functions given to `page.evaluate` run in the browser, see paginate/in-page/tools.ts.

/** The last word of a page and the first of the next, by the ids they are found by in print. */
export interface PageBreak {
  readonly last: string;
  readonly first: string;
  /** What the page shows at its foot: the first word of the next. */
  readonly word: string;
}

/**
 * Marks the words around every page break of the first run of pages, laid out in columns, so that print can tell where they
 * fell. Where a page begins with a heading, its number is what counts (`data-sambung`); where it begins with the marker of an
 * item, that and the first word behind it.
 */
export function markPageBreaks(page: Page): Promise<readonly PageBreak[]> {
  return page.evaluate(() => {
    const { marks } = pageTools;
    const run = document.querySelector<HTMLElement>(`[${marks.sheet}]`);
    if (run === null) return [];
    const place = run.getBoundingClientRect();
    const words: { node: Text; from: number; to: number; column: number }[] = [];
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest('[aria-hidden="true"]') !== null) continue;
      // A line may end behind a hyphen, and so may a page.
      for (const { 0: part, index } of node.data.matchAll(/[^\s-]+-*|-+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + part.length);
        const rect = range.getClientRects()[0];
        if (rect === undefined) continue;
        words.push({ node, from: index, to: index + part.length, column: pageTools.columnAt(rect.left, place) });
      }
    }
    const breaks: { last: string; first: string; word: string }[] = [];
    const edges: { id: string; node: Text; from: number; to: number }[] = [];
    for (const [index, first] of words.entries()) {
      const last = words[index - 1];
      if (last === undefined || last.column >= first.column) continue;
      const number = String(breaks.length + 1);
      const end = /\s|$/.exec(first.node.data.slice(first.from))?.index ?? 0;
      const whole = first.node.data.slice(first.from, first.from + end);
      const behind = words[index + 1];
      const isMarker = first.node.parentElement?.closest('.tanda') !== null;
      const shown = isMarker && behind !== undefined ? behind.node.data.slice(behind.from).split(/\s/)[0] : undefined;
      const heading = first.node.parentElement?.closest<HTMLElement>('[data-sambung]')?.dataset['sambung'];
      const text = shown === undefined ? whole.replace(/[,;:.]+$/, '') : `${whole} ${shown.replace(/[,;:.]+$/, '')}`;
      breaks.push({ last: `akhir-halaman-${number}`, first: `awal-lanjutan-${number}`, word: heading ?? text });
      edges.push({ id: `akhir-halaman-${number}`, ...last }, { id: `awal-lanjutan-${number}`, ...first });
    }
    // From the end on, so that the places before stay true.
    for (const { id, node, from, to } of edges.reverse()) {
      range.setStart(node, from);
      range.setEnd(node, to);
      const mark = document.createElement('span');
      mark.id = id;
      range.surroundContents(mark);
    }
    return breaks;
  });
}

/**
 * Makes every page show the first word of the next at its foot, which the page's margin box takes from the counter style
 * `kata-sambung`. Takes the breaks between the pages in their order.
 */
export async function showCatchwords(page: Page, breaks: readonly PageBreak[]): Promise<void> {
  if (breaks.length === 0) return;
  const symbols = breaks.map(({ word }) => cssString(`${word} . . .`)).join(' ');
  await page.evaluate((rule) => {
    const style = document.createElement('style');
    style.textContent = rule;
    document.head.append(style);
  }, `@counter-style kata-sambung { system: fixed; symbols: ${symbols}; fallback: kata-kosong }`);
}

/** True where every break fell in print between the words it was foreseen between. Takes the pages of all marks. */
export function breaksHold(breaks: readonly PageBreak[], pages: ReadonlyMap<string, number>): boolean {
  return breaks.every(({ last, first }, index) => pages.get(last) === index + 1 && pages.get(first) === index + 2);
}

/** Ids of the words around the breaks. */
export function breakAnchors(breaks: readonly PageBreak[]): string[] {
  return breaks.flatMap(({ last, first }) => [last, first]);
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
