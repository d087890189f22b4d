import { describe, expect, test } from 'vitest';
import { marginTexts, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();
const files = readFiles(import.meta.dirname);

describe.each([
  // Cover and its back, contents and list of tables, three chapters with a blank page behind the first two.
  ['menerus', 'Sampul Sampul i ii 1 2 3 4 5'],
  ['per-bab', 'Sampul Sampul i ii I-1 I-2 II-1 II-2 III-1'],
  ['per-bab-menerus', 'Sampul Sampul i ii I-1 I-2 II-3 II-4 III-5'],
  ['polos', '1 2 3 4 5 6 7 8 9'],
])('%s', (nomor, labels) => {
  const dokumen = files['dokumen.yaml']?.replace('nomor_halaman: menerus', `nomor_halaman: ${nomor}`);
  const printed = usePrintedCase({ ...files, 'dokumen.yaml': dokumen }, browser);
  const pagesAt = (...numbers: number[]) => printed().pdf.pages.filter(({ number }) => numbers.includes(number));

  test('every part begins on a right-hand page, and blank pages are counted', () => {
    const { pages, outline } = printed().pdf;
    expect(pages.map(({ label }) => label).join(' ')).toBe(labels);
    expect(outline.map(({ page }) => page).slice(-3)).toEqual([5, 7, 9]);
  });

  test('what is printed on a page is its label', () => {
    const pages = pagesAt(3, 4, 5, 7, 9);
    expect(pages).toHaveLength(5);
    for (const page of pages) expect(marginTexts(page).foot).toContain(page.label);
  });

  test('blank pages are blank', () => {
    expect(pagesAt(2, 6, 8).map(({ text, tags }) => [text, tags.length])).toEqual([
      ['', 0],
      ['', 0],
      ['', 0],
    ]);
  });
});
