import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printCase, type PrintedCase, readFiles } from '../../helpers/print-case.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;
const files = readFiles(import.meta.dirname);
/** The same document under each way of numbering pages. */
const printed = new Map<string, PrintedCase>();

beforeAll(async () => {
  browser = await startBrowser();
  for (const nomor of ['menerus', 'per-bab', 'polos']) {
    const dokumen = files['dokumen.yaml']?.replace('nomor_halaman: menerus', `nomor_halaman: ${nomor}`);
    printed.set(nomor, await printCase({ ...files, 'dokumen.yaml': dokumen }, browser));
  }
}, BROWSER_TIMEOUT);

afterAll(() => browser.close());

test.each([
  // Cover and its back, contents and list of tables, three chapters with a blank page behind the first two.
  ['menerus', 'Sampul Sampul i ii 1 2 3 4 5'],
  ['per-bab', 'Sampul Sampul i ii I-1 I-2 II-1 II-2 III-1'],
  ['polos', '1 2 3 4 5 6 7 8 9'],
])('%s: every part begins on a right-hand page, and blank pages are counted', (nomor, labels) => {
  const pdf = printed.get(nomor)?.pdf;
  expect(pdf?.pages.map(({ label }) => label).join(' ')).toBe(labels);
  expect(pdf?.outline.map(({ page }) => page).slice(-3)).toEqual([5, 7, 9]);
});

test.each(['menerus', 'per-bab', 'polos'])('%s: what is printed on a page is its label', (nomor) => {
  const pages = printed.get(nomor)?.pdf.pages.filter(({ number }) => ![1, 2, 6, 8].includes(number)) ?? [];
  expect(pages).toHaveLength(5);
  for (const page of pages) {
    const foot = page.items.filter(({ yMm }) => yMm > page.heightMm - 20).map(({ text }) => text);
    expect(foot).toContain(page.label);
  }
});

test.each(['menerus', 'per-bab', 'polos'])('%s: blank pages are blank', (nomor) => {
  const pages = printed.get(nomor)?.pdf.pages.filter(({ number }) => [2, 6, 8].includes(number)) ?? [];
  expect(pages.map(({ text, tags }) => [text, tags.length])).toEqual([
    ['', 0],
    ['', 0],
    ['', 0],
  ]);
});
