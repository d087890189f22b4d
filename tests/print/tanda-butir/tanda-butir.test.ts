import { describe, expect, test } from 'vitest';
import { bodyLines, lineTexts, pagesOf, tagsOf, tagsWithin, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedCase(readFiles(import.meta.dirname), useBrowser());

const lines = () => pagesOf(printed(), 'I-').flatMap(bodyLines);
const ITEMS = [
  '(1) ketentuan pertama:',
  '(a) rincian huruf:',
  'i. rincian romawi; dan',
  'ii. rincian romawi lain;',
  '(b) rincian huruf lain:',
  '1) rincian angka; dan',
  '2) rincian angka lain;',
  '(2) ketentuan kedua, sebagaimana dimaksud dalam ayat (1) huruf a:',
  'a) rincian berkurung;',
  'b) rincian berkurung lain.',
  '(3) ketentuan ketiga:',
  '– rincian tanpa nomor; dan',
  '– rincian tanpa nomor lain.',
];

describe('list markers on paper', () => {
  test('print as typed, count on after an interruption, and are copied with their items', () => {
    expect(lineTexts(pagesOf(printed(), 'I-')).filter((text) => ITEMS.includes(text))).toEqual(ITEMS);
  });

  test('of one level stand below one another, those of the next further in', () => {
    const at = (text: string) => lines().find((line) => line.text === text)?.xMm ?? Number.NaN;
    expect(at('(3) ketentuan ketiga:')).toBeCloseTo(at('(1) ketentuan pertama:'), 1);
    expect(at('(b) rincian huruf lain:')).toBeCloseTo(at('(a) rincian huruf:'), 1);
    expect(at('(a) rincian huruf:') - at('(1) ketentuan pertama:')).toBeGreaterThan(6);
    expect(at('i. rincian romawi; dan') - at('(a) rincian huruf:')).toBeGreaterThan(6);
  });

  test('are the labels of their items in the tags, and lists stand within the items above them', () => {
    const items = tagsOf(pagesOf(printed(), 'I-'), 'LI');
    expect(items.map(({ children }) => children.map(({ role }) => role))).toEqual(ITEMS.map(() => ['Lbl', 'LBody']));
    const labels = ITEMS.map((text) => text.split(' ')[0]);
    expect(items.map(({ children }) => children[0]?.text.trim())).toEqual(labels);
    expect(tagsOf(pagesOf(printed(), 'I-'), 'L')).toHaveLength(7);
    expect(tagsWithin(items[0]?.children ?? [], 'LI')).toHaveLength(6);
  });
});
