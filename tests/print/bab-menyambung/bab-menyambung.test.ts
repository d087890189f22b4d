import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyLines, printCase, type PrintedCase, readFiles } from '../../helpers/print-case.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;
let printed: PrintedCase;

beforeAll(async () => {
  browser = await startBrowser();
  printed = await printCase(readFiles(import.meta.dirname), browser);
}, BROWSER_TIMEOUT);

afterAll(() => browser.close());

test('all chapters share one page, numbered through', () => {
  expect(printed.pdf.pages.map(({ label }) => label)).toEqual(['Sampul', 'i', 'ii', '1']);
  const [page] = printed.pdf.pages.slice(-1);
  if (page === undefined) throw new Error('no page');
  const heads = bodyLines(page).filter(({ text }) => text.startsWith('BAB '));
  expect(heads.map(({ text }) => text)).toEqual(['BAB I', 'BAB II', 'BAB III']);
  expect(page.items.filter(({ yMm }) => yMm > page.heightMm - 20).map(({ text }) => text)).toContain('1');
});

test('the contents name that page for each of them', () => {
  const contents = printed.pdf.pages[1];
  const lines = contents === undefined ? [] : bodyLines(contents).map(({ text }) => text);
  expect(lines.filter((text) => text.startsWith('BAB '))).toEqual([
    'BAB I Pendahuluan 1',
    'BAB II Program dan Pendanaan 1',
    'BAB III Penutup 1',
  ]);
});
