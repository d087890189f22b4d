/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

/** What the opened page says about its anchors. */
export interface PageAnchors {
  /** Anchors whose page number the page wants printed: the values of all `data-halaman`. */
  readonly wanted: readonly string[];
  /** Which of the asked and wanted anchors have no element with that id. */
  readonly missing: readonly string[];
}

/**
 * Makes sure the PDF will name the place of every anchor, and says which do not exist.
 * Takes the open page and the ids asked for. Adds a hidden list of links: Chromium names only places that some link
 * points to.
 */
export function exposeAnchors(page: Page, asked: readonly string[]): Promise<PageAnchors> {
  return page.evaluate(
    (ids) => {
      const wanted = [...document.querySelectorAll('[data-halaman]')].map(
        (element) => element.getAttribute('data-halaman') ?? '',
      );
      const all = [...new Set([...ids, ...wanted])];
      const list = document.createElement('nav');
      list.hidden = true;
      for (const id of all) {
        const link = document.createElement('a');
        link.href = `#${id}`;
        list.append(link);
      }
      document.body.append(list);
      return { wanted: [...new Set(wanted)], missing: all.filter((id) => document.getElementById(id) === null) };
    },
    [...asked],
  );
}

/**
 * Writes into every `[data-halaman="<anchor>"]` the label given for that anchor; one without a label stays as it
 * is.
 */
export async function fillPageNumbers(page: Page, labels: ReadonlyMap<string, string>): Promise<void> {
  await page.evaluate((texts) => {
    for (const element of document.querySelectorAll('[data-halaman]')) {
      const text = texts[element.getAttribute('data-halaman') ?? ''];
      if (text !== undefined) element.textContent = text;
    }
  }, Object.fromEntries(labels));
}

/** Gives the words of every heading of the page in reading order; a line break counts as a space. */
export function readHeadings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].map((heading) =>
      heading.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}
