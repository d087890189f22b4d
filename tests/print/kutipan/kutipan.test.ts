import { expect, test } from 'vitest';
import { bodyLines, pagesOf, tagsOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

test('a quotation is tagged as one, with the value it names', () => {
  expect(tagsOf(pagesOf(printed(), 'I-'), 'BlockQuote').map(({ text }) => text)).toEqual([
    '“Kota Contoh yang Sejahtera”',
  ]);
});

test('it stands apart from the text, in the middle of the line', () => {
  const lines = pagesOf(printed(), 'I-').flatMap(bodyLines);
  const at = lines.findIndex(({ text }) => text === '“Kota Contoh yang Sejahtera”');
  const [before, quote, after] = [lines[at - 1], lines[at], lines[at + 1]];
  expect((quote?.xMm ?? 0) - (before?.xMm ?? 0)).toBeGreaterThan(10);
  expect((quote?.yMm ?? 0) - (before?.yMm ?? 0)).toBeGreaterThan(8);
  expect((after?.yMm ?? 0) - (quote?.yMm ?? 0)).toBeGreaterThan(8);
  const page = pagesOf(printed(), 'I-')[0];
  const words = page?.items.filter(({ yMm }) => Math.abs(yMm - (quote?.yMm ?? 0)) < 1) ?? [];
  const left = Math.min(...words.map(({ xMm }) => xMm));
  const right = Math.max(...words.map(({ xMm, widthMm }) => xMm + widthMm));
  // The text block of F4 with its margins of 30 and 22 mm reaches from 30 to 188 mm.
  expect((left + right) / 2).toBeCloseTo(109, 0);
});
