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
 * A `hidden` page is not laid out until `layOutPages`: what is rearranged first need not be laid out twice.
 */
export async function openPage(browser: Browser, url: string, hidden = false): Promise<Outcome<Page>> {
  const page = await browser.newPage();
  const missing = new Set<string>();
  page.on('requestfailed', (request) => missing.add(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) missing.add(response.url());
  });
  try {
    if (hidden) await page.evaluateOnNewDocument(hideBody);
    await page.emulateMediaType('print');
    await page.goto(url, { waitUntil: 'load', timeout: 0 });
  } catch (error) {
    await page.close();
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'page-not-opened', message: `Halaman ${url} tidak bisa dibuka: ${reason}` });
  }
  const fonts = await loadFonts(page);
  await loadImages(page);
  const [first, ...others] = [...assetFaults(missing), ...fontFaults(fonts.failed, fonts.installed)];
  if (first === undefined) return succeed(page);
  await page.close();
  return fail(first, ...others);
}

function hideBody(): void {
  const style = new CSSStyleSheet();
  style.replaceSync('body { display: none }');
  document.adoptedStyleSheets = [style];
}

/**
 * Hides a page that is ready to be printed from everything but paper: the browser would lay it out for a screen that
 * nobody looks at.
 */
export async function hideFromScreen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('@media screen { body { display: none !important } }');
    document.adoptedStyleSheets = [style];
  });
  // Without a type of its own the page is a screen, and paper when it is printed.
  await page.emulateMediaType();
}

interface LoadedFonts {
  /** Faces that did not load, as `PT Sans 400 normal`. */
  readonly failed: readonly string[];
  /** The family that the page expects the machine to bring, if any. */
  readonly installed: string | undefined;
}

/** Loads every declared face, used or not. */
function loadFonts(page: Page): Promise<LoadedFonts> {
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
    await document.fonts.ready;
    const failed = [...document.fonts].filter((face) => face.status !== 'loaded');
    return {
      // The browser gives a family back in the quotes that the style sheet has.
      failed: [
        ...new Set(failed.map((face) => `${face.family.replace(/^["']|["']$/g, '')} ${face.weight} ${face.style}`)),
      ],
      installed: document.documentElement.dataset['hurufTerpasang'],
    };
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

function fontFaults(names: readonly string[], installed: string | undefined): readonly PrintFault[] {
  const isInstalled = (name: string): boolean => installed !== undefined && name.startsWith(`${installed} `);
  const broken = names.filter((name) => !isInstalled(name));
  const faults: PrintFault[] = broken.map((name) => ({
    code: 'font-not-loaded',
    message: `Huruf ${name} tidak bisa dimuat; PDF akan memakai huruf lain.`,
  }));
  if (installed === undefined || broken.length === names.length) return faults;
  return [...faults, notInstalled(installed, names.length - broken.length)];
}

function notInstalled(family: string, missing: number): PrintFault {
  return {
    code: 'font-not-installed',
    message:
      `Huruf ${family} diminta untuk mencetak, tetapi ${String(missing)} dari 4 gayanya (tegak, miring, tebal, tebal miring) ` +
      'tidak ditemukan peramban di komputer ini. Pasang huruf itu lengkap, atau tulis keluarga: bonum di bawah cetak, huruf ' +
      'dalam dokumen.yaml. Peramban bawaan di Linux tidak melihat huruf yang terpasang; di sana pakai Chrome, Chromium, ' +
      'atau Edge dengan RENSTRA_BROWSER.',
  };
}
