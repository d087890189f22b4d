import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { pagesOf, printCase, readFiles } from '../../helpers/print-case.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;
const files = readFiles(import.meta.dirname);
const found = new Map<string, [string[], string[]]>();

beforeAll(async () => {
  browser = await startBrowser();
  for (const [kepala] of CASES) found.set(kepala, await margins(kepala));
}, BROWSER_TIMEOUT);

afterAll(() => browser.close());

/** Words in the upper and in the lower margin of the first page of BAB I. */
async function margins(kepala: string): Promise<[string[], string[]]> {
  const dokumen = files['dokumen.yaml']?.replace(/kepala_halaman: .*/, kepala);
  const printed = await printCase({ ...files, 'dokumen.yaml': dokumen }, browser);
  const page = pagesOf(printed, 'I-')[0] as PdfPage;
  const words = (inside: (yMm: number) => boolean): string[] =>
    page.items
      .filter(({ yMm, text }) => inside(yMm) && text.trim() !== '')
      .sort((a, b) => a.xMm - b.xMm)
      .map(({ text }) => text);
  return [words((yMm) => yMm < 26), words((yMm) => yMm > page.heightMm - 23)];
}

const CASES = [
  [
    'kepala_halaman: Lampiran Peraturan Wali Kota Contoh',
    ['Lampiran Peraturan Wali Kota Contoh'],
    ['Dinas Contoh Kota Contoh', 'I-1'],
  ],
  [
    'kepala_halaman: ya',
    ['Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028'],
    ['Dinas Contoh Kota Contoh', 'I-1'],
  ],
  ['kepala_halaman: tidak', [], ['I-1']],
] as const;

test.each(CASES)('%s', (kepala, head, foot) => {
  expect(found.get(kepala)).toEqual([head, foot]);
});
