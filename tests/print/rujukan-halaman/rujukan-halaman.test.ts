import { describe, expect, test } from 'vitest';
import { lineTexts, pagesOf, tagsOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

const words = () => lineTexts(pagesOf(printed(), 'I-')).join(' ');
const labelOf = (anchor: string) => {
  const { pages, destinations } = printed().pdf;
  return pages[(destinations.get(anchor) ?? 0) - 1]?.label;
};

describe('cross references with their page', () => {
  test('print the label of the page on which their target stands', () => {
    expect([labelOf('tabel-pendanaan'), labelOf('bab-3')]).toEqual(['II-1', 'III-1']);
    expect(words()).toContain('dalam Tabel 2.1 (halaman II-1) dan diakhiri oleh BAB III (halaman III-1).');
    expect(words()).toContain('pada Subbab 1.1 (halaman I-1), dan tanpa halaman pada BAB III.');
  });

  test('name and page are links', () => {
    const links = tagsOf(pagesOf(printed(), 'I-'), 'Link').map(({ text }) => text.trim());
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
  const html = printed().site('bab-1.html');
  expect(html).toContain('<a class="rujukan utuh" href="bab-2.html#tabel-pendanaan">Tabel 2.1</a> dan diakhiri');
  expect(html).not.toContain('halaman II-1');
});
