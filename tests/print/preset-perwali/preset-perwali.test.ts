import { expect, test } from 'vitest';
import { pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

test('prose and headings are in the four faces of Bonum, tables in PT Sans Narrow, none made up by the browser', () => {
  const names = printed()
    .pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))
    .sort();
  expect(names).toEqual([
    'BonumLatin-Bold',
    'BonumLatin-BoldItalic',
    'BonumLatin-Italic',
    'BonumLatin-Regular',
    // The one row of the table, a program, is bold.
    'PTSans-NarrowBold',
  ]);
  expect(printed().pdf.fonts.filter(({ type, embedded }) => type !== 'CIDFontType2' || !embedded)).toEqual([]);
});

test('prose is of 12 pt, and headings keep their proportion to it', () => {
  const items = pagesOf(printed(), 'I-').flatMap((page) => page.items);
  const size = (text: string): number => items.find((item) => item.text.startsWith(text))?.size ?? 0;
  expect(size('Dinas Contoh menyusun')).toBeCloseTo(12, 1);
  expect(size('BAB I')).toBeCloseTo((12 * 16) / 11.5, 1);
  expect(size('Latar Belakang')).toBeCloseTo((12 * 13) / 11.5, 1);
});

test('a bold word moves neither its line nor the next', () => {
  const items = pagesOf(printed(), 'I-').flatMap((page) => page.items);
  const yOf = (text: string): number => items.find((item) => item.text.includes(text))?.yMm ?? 0;
  expect(yOf('sungguh-sungguh')).toBeCloseTo(yOf('Dinas Contoh menyusun'), 2);
  // 12 pt at 1.5.
  expect(yOf('terpenting') - yOf('Dinas Contoh menyusun')).toBeCloseTo((18 * 25.4) / 72, 1);
});

test('the text stands 30 mm from the left and 25 mm from the right', () => {
  const items = pagesOf(printed(), 'I-').flatMap((page) => page.items);
  expect(Math.min(...items.map(({ xMm }) => xMm))).toBeCloseTo(30, 0);
  expect(Math.max(...items.map(({ xMm, widthMm }) => xMm + widthMm))).toBeCloseTo(185, 0);
});
