import { expect, test } from 'vitest';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

/** A wide table that needs more than one page, so that there is one on either side. */
const pegawai = [
  'judul: Pegawai',
  'orientasi: mendatar',
  'kolom: [{id: nama, judul: Nama}, {id: jumlah, judul: Jumlah, jenis: bilangan}]',
  'baris:',
  ...Array.from({ length: 50 }, (_, index) => `  - {nama: Golongan ${index + 1}, jumlah: 1}`),
].join('\n');

const printed = usePrintedCase({ ...readFiles(import.meta.dirname), 'tabel/pegawai.yaml': pegawai }, useBrowser());

const left = (page: PdfPage): number => Math.min(...page.items.map(({ xMm }) => xMm));
/** Where the page number ends, which stands at the right margin. */
const right = (page: PdfPage): number => {
  const number = page.items.find(({ text }) => text === page.label);
  return number === undefined ? 0 : number.xMm + number.widthMm;
};
/** Baseline of the running head and of the page number, from the nearer edge of the paper. */
const head = (page: PdfPage): number => Math.min(...page.items.map(({ yMm }) => yMm));
const foot = (page: PdfPage): number => page.heightMm - Math.max(...page.items.map(({ yMm }) => yMm));

test('upright pages are bound on the left where they lie on the right, and the other way round', () => {
  const upright = pagesOf(printed(), 'I').filter((page) => page.widthMm < page.heightMm);
  expect(new Set(upright.map((page) => page.number % 2))).toEqual(new Set([0, 1]));
  for (const page of upright) {
    expect(left(page), page.label).toBeCloseTo(page.number % 2 === 1 ? 40 : 20, 0);
    expect(right(page), page.label).toBeCloseTo(page.number % 2 === 1 ? 190 : 170, 0);
  }
});

test('wide pages are bound at their head or at their foot', () => {
  const wide = pagesOf(printed(), 'II-').filter((page) => page.widthMm > page.heightMm);
  const [onRight, onLeft] = [wide.find(({ number }) => number % 2 === 1), wide.find(({ number }) => number % 2 === 0)];
  if (onRight === undefined || onLeft === undefined) throw new Error('a wide page is missing on one side');
  // The bound edge has 40 - 8 mm, the other 20 - 4 mm; head and foot stand as far from the text on both.
  expect(head(onRight) - head(onLeft)).toBeCloseTo(16, 0);
  expect(foot(onLeft) - foot(onRight)).toBeCloseTo(16, 0);
  expect([left(onRight), left(onLeft)].map(Math.round)).toEqual([15, 15]);
});
