/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import { ELSEWHERE } from './share-parts.ts';

/** What the opened page says about its anchors. */
export interface PageAnchors {
  /** Anchors whose page number the page wants printed: the values of all `data-halaman`. */
  readonly wanted: readonly string[];
  /** Anchors that a link leads to and that another tab prints. */
  readonly linked: readonly string[];
  /** Which of the asked and wanted anchors have no element with that id. */
  readonly missing: readonly string[];
  /** True where the page prints the page number of an anchor that another tab prints. */
  readonly wantsOthers: boolean;
}

/** Takes the ids asked for; says which anchors the page itself wants, and which of all of them do not exist. */
export function findAnchors(page: Page, asked: readonly string[]): Promise<PageAnchors> {
  return page.evaluate(
    (ids, elsewhere) => {
      const others = new Set([...document.querySelectorAll(`${elsewhere}, ${elsewhere} [id]`)].map(({ id }) => id));
      const wanted = [...document.querySelectorAll('[data-halaman]')].map(
        (element) => element.getAttribute('data-halaman') ?? '',
      );
      const links = [...document.querySelectorAll('a[href^="#"]')].map(
        (link) => link.getAttribute('href')?.slice(1) ?? '',
      );
      const all = [...new Set([...ids, ...wanted])];
      return {
        wanted: [...new Set(wanted)],
        linked: [...new Set(links)].filter((id) => others.has(id)),
        missing: all.filter((id) => document.getElementById(id) === null),
        wantsOthers: wanted.some((id) => others.has(id)),
      };
    },
    [...asked],
    `[${ELSEWHERE}]`,
  );
}

/**
 * Makes sure the PDF will name the place of every anchor. Adds a hidden list of links: Chromium names only places that
 * some link points to.
 */
export async function exposeAnchors(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    (all) => {
      const list = document.createElement('nav');
      list.hidden = true;
      for (const id of all) {
        const link = document.createElement('a');
        link.href = `#${id}`;
        list.append(link);
      }
      document.body.append(list);
    },
    [...ids],
  );
}
