import type { Browser, Page } from 'puppeteer';
import { openPage } from './open-page.ts';
import { type Outcome, succeed } from './outcome.ts';
import { keepParts, likelyTabs, shareOut, weighParts } from './share-parts.ts';

/**
 * Opens a page for printing in as many tabs as its document is worth, at most `most`, each showing its own parts and hidden
 * until it is laid out. Gives the tabs in the order of their pages, which the caller closes, or the faults of one that did
 * not open.
 */
export async function openTabs(browser: Browser, url: string, most?: number): Promise<Outcome<readonly Page[]>> {
  const open = (count: number): Promise<Outcome<Page>[]> =>
    Promise.all(Array.from({ length: count }, () => openPage(browser, url, true)));
  // How many it will be is known only when the first is open; guessed right, none has to wait for it.
  const opened = await open(await likelyTabs(url, most));
  const [first] = opened;
  const parts = first?.value == null ? [] : await weighParts(first.value);
  const firsts = shareOut(parts, most);
  if (first?.value != null) opened.push(...(await open(Math.max(0, firsts.length - opened.length))));
  const pages = opened.flatMap(({ value }) => (value === null ? [] : [value]));
  const failed = opened.find(({ value }) => value === null);
  const tabs = failed === undefined ? pages.slice(0, firsts.length) : [];
  await Promise.all(pages.slice(tabs.length).map((page) => page.close()));
  if (failed?.value === null) return failed;
  if (tabs.length > 1)
    await Promise.all(tabs.map((page, tab) => keepParts(page, firsts[tab] ?? 0, firsts[tab + 1] ?? parts.length)));
  return succeed(tabs);
}
