import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLines, pagesOf, printCase, type PrintedCase, readFiles, tagsOf } from '../../helpers/print-case.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;
let printed: PrintedCase;

beforeAll(async () => {
  browser = await startBrowser();
  printed = await printCase(readFiles(import.meta.dirname), browser);
}, BROWSER_TIMEOUT);

afterAll(() => browser.close());

const words = () =>
  pagesOf(printed, 'I-')
    .flatMap(bodyLines)
    .map(({ text }) => text)
    .join(' ');
const labelOf = (anchor: string) => printed.pdf.pages[(printed.pdf.destinations.get(anchor) ?? 0) - 1]?.label;

describe('cross references with their page', () => {
  test('print the label of the page on which their target stands', () => {
    expect([labelOf('tabel-pendanaan'), labelOf('bab-3')]).toEqual(['II-1', 'III-1']);
    expect(words()).toContain('dalam Tabel 2.1 (halaman II-1) dan diakhiri oleh BAB III (halaman III-1).');
    expect(words()).toContain('pada Subbab 1.1 (halaman I-1), dan tanpa halaman pada BAB III.');
  });

  test('name and page are links', () => {
    const links = tagsOf(pagesOf(printed, 'I-'), 'Link').map(({ text }) => text.trim());
    expect(links).toEqual([
      'Tabel 2.1',
      'halaman II-1',
      'BAB III',
      'halaman III-1',
      'Subbab 1.1',
      'halaman I-1',
      'BAB III',
    ]);
  });
});

test('on the website a reference has no page', () => {
  const html = printed.site('bab-1.html');
  expect(html).toContain('<a class="rujukan utuh" href="bab-2.html#tabel-pendanaan">Tabel 2.1</a> dan diakhiri');
  expect(html).not.toContain('halaman II-1');
});
