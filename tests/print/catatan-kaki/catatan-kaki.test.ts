import { describe, expect, test } from 'vitest';
import { lineTexts, pagesOf, tagsOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

const linesOf = (label: string) => lineTexts(pagesOf(printed(), label));
const NOTES = [
  '1 Pemerlu Pelayanan Kesejahteraan Sosial di Kota Contoh.',
  '2 Urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar.',
];

describe('footnotes on paper', () => {
  test('are marked in the order of the text, one note under one number', () => {
    const words = linesOf('I-').join(' ');
    expect(words).toContain('kesejahteraan sosial1 diselenggarakan menurut urusan wajib.2 Sebutan lama');
    expect(words).toContain('sebagian sumber.1');
  });

  test('stand at the end of their chapter in smaller type, and their numbers begin again in the next', () => {
    expect(linesOf('I-').slice(-2)).toEqual(NOTES);
    expect(linesOf('III-').at(-1)).toBe('1 Catatan bab penutup.');
    const sizeOf = (word: string) =>
      pagesOf(printed(), 'I-')
        .flatMap(({ items }) => items)
        .find(({ text }) => text.includes(word))?.size ?? 0;
    expect(sizeOf('Pemerlu') / sizeOf('Pelayanan kesejahteraan')).toBeCloseTo(0.75, 2);
  });

  test('links lead from the mark to the note and back', () => {
    const [page] = pagesOf(printed(), 'I-');
    for (const name of ['catatan-bab-1-1', 'catatan-bab-1-2', 'tanda-bab-1-1', 'tanda-bab-1-2'])
      expect(printed().pdf.destinations.get(name), name).toBe(page?.number);
    expect(printed().pdf.destinations.get('catatan-bab-3-1')).toBe(pagesOf(printed(), 'III-')[0]?.number);
  });

  test('marks are links in the tags, and notes are told from paragraphs', () => {
    const page = pagesOf(printed(), 'I-');
    expect(tagsOf(page, 'Link').map(({ text }) => text.trim())).toEqual(['1', '2', '1', '1', '2']);
    expect(tagsOf(page, 'Note').map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(NOTES);
  });
});

test('on the website they end the page of their chapter, with a way back', () => {
  const html = printed().site('bab-1.html');
  expect(html).toContain(
    '<a id="tanda-bab-1-1" href="#catatan-bab-1-1" role="doc-noteref" aria-label="Catatan 1">1</a>',
  );
  expect(html).toContain('<a id="tanda-bab-1-1-2" href="#catatan-bab-1-1"');
  expect(html).toMatch(
    /<li id="catatan-bab-1-2"><span class="tanda"><a href="#tanda-bab-1-2" role="doc-backlink" aria-label="Kembali ke tanda 2">2<\/a> <\/span>Urusan/,
  );
  expect(html.indexOf('id="catatan-bab-1-1"')).toBeGreaterThan(html.indexOf('sebagian sumber'));
});
