/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page } from 'puppeteer';
import { type Outcome, type PrintFault, fail, succeed } from './outcome.ts';

// Functions given to `page.evaluate` run in the browser. They hold no named inner function: the loader rewrites
// such a function to call a helper that exists only in Node.

/**
 * Opens a page for printing and waits until every stylesheet, image and declared font face is there.
 * Takes a file:// or http://localhost address. Gives the page, which the caller closes, or a fault for each thing
 * that did not load: a page with a missing font or image would print without complaint.
 */
export async function openPage(browser: Browser, url: string): Promise<Outcome<Page>> {
  const page = await browser.newPage();
  const missing = new Set<string>();
  page.on('requestfailed', (request) => missing.add(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) missing.add(response.url());
  });
  try {
    await page.emulateMediaType('print');
    await page.goto(url, { waitUntil: 'load', timeout: 0 });
  } catch (error) {
    await page.close();
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'page-not-opened', message: `Halaman ${url} tidak bisa dibuka: ${reason}` });
  }
  const fonts = await loadFonts(page);
  await loadImages(page);
  const [first, ...others] = [...assetFaults(missing), ...fontFaults(fonts)];
  if (first === undefined) return succeed(page);
  await page.close();
  return fail(first, ...others);
}

/** Loads every declared face, used or not, and gives the names of those that failed. */
function loadFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
    await document.fonts.ready;
    const failed = [...document.fonts].filter((face) => face.status !== 'loaded');
    return [...new Set(failed.map((face) => `${face.family} ${face.weight} ${face.style}`))];
  });
}

/**
 * Images below the fold that the page marks as lazy would otherwise print as empty boxes. A broken one shows up as
 * a failed request.
 */
async function loadImages(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  });
}

function assetFaults(missing: ReadonlySet<string>): readonly PrintFault[] {
  return [...missing].map((url) => ({
    code: 'asset-missing',
    message: `Berkas ${url} tidak bisa dimuat, padahal dipakai halaman cetak.`,
  }));
}

function fontFaults(names: readonly string[]): readonly PrintFault[] {
  return names.map((name) => ({
    code: 'font-not-loaded',
    message: `Huruf ${name} tidak bisa dimuat; PDF akan memakai huruf lain.`,
  }));
}
