import { expect, test } from 'vitest';
import { lineTexts, marginTexts, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

test('all chapters share one page, numbered through', () => {
  expect(printed().pdf.pages.map(({ label }) => label)).toEqual(['Sampul', 'i', 'ii', '1']);
  const [page] = printed().pdf.pages.slice(-1);
  if (page === undefined) throw new Error('no page');
  expect(lineTexts([page]).filter((text) => text.startsWith('BAB '))).toEqual(['BAB I', 'BAB II', 'BAB III']);
  expect(marginTexts(page).foot).toContain('1');
});

test('the contents name that page for each of them', () => {
  const lines = lineTexts(printed().pdf.pages.slice(1, 2));
  expect(lines.filter((text) => text.startsWith('BAB '))).toEqual([
    'BAB I Pendahuluan 1',
    'BAB II Program dan Pendanaan 1',
    'BAB III Penutup 1',
  ]);
});
