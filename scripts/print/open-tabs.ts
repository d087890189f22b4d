import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { openPage } from './open-page.ts';
import { type Outcome, succeed } from './outcome.ts';
import { sharePage } from './share-parts.ts';

/**
 * Opens a page for printing in as many tabs as its document is worth, at most `most`, each showing its own parts and hidden
 * until it is laid out. Takes the page's address; only a file is shared by several tabs, for each of which another is
 * written beside it for as long as it opens. Gives the tabs in the order of their pages, which the caller closes, or the
 * faults of one that did not open.
 */
export async function openTabs(browser: Browser, url: string, most?: number): Promise<Outcome<readonly Page[]>> {
  const shares = await sharesOf(url, most);
  const own = shares.map((_, tab) => (shares.length === 1 ? url : `${url}.tab-${String(tab + 1)}.html`));
  const written = shares.length === 1 ? [] : own.map((address) => fileURLToPath(address));
  try {
    await Promise.all(written.map((file, tab) => writeFile(file, shares[tab] ?? '')));
    const opened = await Promise.all(own.map((address) => openPage(browser, address, true)));
    const tabs = opened.flatMap(({ value }) => (value === null ? [] : [value]));
    const failed = opened.find(({ value }) => value === null);
    if (failed?.value !== null) return succeed(tabs);
    await Promise.all(tabs.map((page) => page.close()));
    return failed;
  } finally {
    await Promise.all(written.map((file) => rm(file, { force: true })));
  }
}

/** Tells in how many tabs `openTabs` opens a page. */
export async function countTabs(url: string, most?: number): Promise<number> {
  return (await sharesOf(url, most)).length;
}

/** The pages of all tabs as text; one, which says nothing, of a page that is no file, or none that can be read. */
async function sharesOf(url: string, most: number | undefined): Promise<readonly string[]> {
  if (most === 1 || !url.startsWith('file:')) return [''];
  return readFile(fileURLToPath(url), 'utf8').then(
    (html) => sharePage(html, most),
    () => [''],
  );
}
