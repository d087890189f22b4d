/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import { ELSEWHERE } from './share-parts.ts';

/** Where anchors stand: physical pages counted from 1. */
interface Places {
  readonly pageCount: number;
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Chromium takes `break-before: right` for any new page, so the blank page before a part that must begin on a right-hand
 * page is put in here.
 * Takes the pages as they fall without blank ones, and the anchors of those parts in the order of their pages. Gives the
 * pages with the blank ones counted, and the anchors that need one before them.
 */
export function countBlankPages(
  { pages, pageCount }: Places,
  parts: readonly string[],
): Places & { readonly blankBefore: readonly string[] } {
  const starts: number[] = [];
  const blankBefore: string[] = [];
  for (const anchor of parts) {
    const start = pages.get(anchor);
    if (start === undefined || isRightHand(start + starts.length)) continue;
    starts.push(start);
    blankBefore.push(anchor);
  }
  const shifted = (at: number): number => at + starts.filter((start) => start <= at).length;
  return {
    pageCount: pageCount + starts.length,
    pages: new Map([...pages].map(([anchor, at]) => [anchor, shifted(at)])),
    blankBefore,
  };
}

/** Takes pages as printed and the anchors with a blank page before them; gives the pages as they would fall without. */
export function discountBlankPages({ pages, pageCount }: Places, blankBefore: readonly string[]): Places {
  const starts = blankBefore.map((anchor) => pages.get(anchor) ?? Infinity);
  return {
    pageCount: pageCount - starts.length,
    pages: new Map([...pages].map(([anchor, at]) => [anchor, at - starts.filter((start) => start <= at).length])),
  };
}

/** The first sheet lies on the right, and so does every other page from there on. */
function isRightHand(page: number): boolean {
  return page % 2 === 1;
}

/**
 * Puts a blank page before the part of each anchor, before the element that lies directly in the page's body, and takes
 * away those of an earlier count.
 */
export async function placeBlankPages(page: Page, anchors: readonly string[]): Promise<void> {
  await page.evaluate(
    (ids, elsewhere) => {
      for (const old of document.querySelectorAll('.halaman-kosong')) old.remove();
      for (const id of ids) {
        const own = document.getElementById(id);
        if (own === null || own.closest(elsewhere) !== null) continue;
        const blank = document.createElement('div');
        blank.className = 'halaman-kosong';
        blank.ariaHidden = 'true';
        own.closest('body > *')?.before(blank);
      }
    },
    [...anchors],
    `[${ELSEWHERE}]`,
  );
}
