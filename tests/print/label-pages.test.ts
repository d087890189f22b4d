import { describe, expect, test } from 'vitest';
import { type Part, type PartStart, labelPages, lowerRoman, partsInOrder } from '../../scripts/print/label-pages.ts';

const SAMPUL: Part = { kind: 'sampul' };
const DEPAN: Part = { kind: 'depan' };
const bab = (nomor: string): Part => ({ kind: 'bab', nomor });

const PARTS: readonly PartStart[] = [
  { part: SAMPUL, firstPage: 1 },
  { part: DEPAN, firstPage: 2 },
  { part: bab('I'), firstPage: 4 },
  { part: bab('II'), firstPage: 6 },
];

describe('labelPages', () => {
  test.each([
    ['per-bab', ['Sampul', 'i', 'ii', 'I-1', 'I-2', 'II-1', 'II-2', 'II-3']],
    ['per-bab-menerus', ['Sampul', 'i', 'ii', 'I-1', 'I-2', 'II-3', 'II-4', 'II-5']],
    ['menerus', ['Sampul', 'i', 'ii', '1', '2', '3', '4', '5']],
    ['polos', ['1', '2', '3', '4', '5', '6', '7', '8']],
  ] as const)('numbers pages %s', (style, expected) => {
    expect(labelPages(PARTS, 8, style).labels).toEqual(expected);
  });

  test('gives one range for each sequence', () => {
    expect(labelPages(PARTS, 8, 'per-bab').ranges).toEqual([
      { index: 0, prefix: 'Sampul', digits: 'none', start: 1 },
      { index: 1, prefix: '', digits: 'lower-roman', start: 1 },
      { index: 3, prefix: 'I-', digits: 'decimal', start: 1 },
      { index: 5, prefix: 'II-', digits: 'decimal', start: 1 },
    ]);
    expect(labelPages(PARTS, 8, 'per-bab-menerus').ranges.slice(2)).toEqual([
      { index: 3, prefix: 'I-', digits: 'decimal', start: 1 },
      { index: 5, prefix: 'II-', digits: 'decimal', start: 3 },
    ]);
    expect(labelPages(PARTS, 8, 'menerus').ranges.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(labelPages(PARTS, 8, 'polos').ranges).toEqual([{ index: 0, prefix: '', digits: 'decimal', start: 1 }]);
  });

  test('counts pages before the first part as front matter', () => {
    expect(labelPages([{ part: bab('I'), firstPage: 3 }], 4, 'per-bab').labels).toEqual(['i', 'ii', 'I-1', 'I-2']);
  });

  test('goes on counting where a part comes back', () => {
    const parts = [
      { part: DEPAN, firstPage: 1 },
      { part: bab('I'), firstPage: 2 },
      { part: DEPAN, firstPage: 3 },
    ];
    const { labels, ranges } = labelPages(parts, 3, 'per-bab');
    expect(labels).toEqual(['i', 'I-1', 'ii']);
    expect(ranges[2]).toEqual({ index: 2, prefix: '', digits: 'lower-roman', start: 2 });
  });

  test.each([
    ['per-bab', ['i', 'I-1', 'I-2', 'L-1', 'L-2'], { index: 3, prefix: 'L-', digits: 'decimal', start: 1 }],
    ['per-bab-menerus', ['i', 'I-1', 'I-2', 'L-3', 'L-4'], { index: 3, prefix: 'L-', digits: 'decimal', start: 3 }],
    ['menerus', ['i', '1', '2', '3', '4'], { index: 1, prefix: '', digits: 'decimal', start: 1 }],
    ['polos', ['1', '2', '3', '4', '5'], { index: 0, prefix: '', digits: 'decimal', start: 1 }],
  ] as const)('attachments, %s', (style, expected, lastRange) => {
    const parts = [
      { part: DEPAN, firstPage: 1 },
      { part: bab('I'), firstPage: 2 },
      { part: { kind: 'lampiran' } as const, firstPage: 4 },
    ];
    const { labels, ranges } = labelPages(parts, 5, style);
    expect(labels).toEqual(expected);
    expect(ranges.at(-1)).toEqual(lastRange);
  });

  test('labels a document without parts as front matter', () => {
    expect(labelPages([], 2, 'per-bab').labels).toEqual(['i', 'ii']);
  });

  test('throws for parts out of order', () => {
    expect(() => labelPages(PARTS.toReversed(), 8, 'per-bab')).toThrow(RangeError);
  });
});

describe('partsInOrder', () => {
  test.each([
    ['in order', [1, 2, 4], true],
    ['two on one page', [1, 2, 2], false],
    ['out of order', [1, 4, 2], false],
    ['beyond the last page', [1, 2, 9], false],
    ['not placed at all', [0, 2, 4], false],
  ] as const)('%s', (_name, pages, expected) => {
    const parts = pages.map((firstPage, index) => ({ part: bab(String(index)), firstPage }));
    expect(partsInOrder(parts, 8)).toBe(expected);
  });
});

test.each([
  [1, 'i'],
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [40, 'xl'],
  [99, 'xcix'],
  [1994, 'mcmxciv'],
])('%d in small roman numerals is %s', (number, expected) => {
  expect(lowerRoman(number)).toBe(expected);
});
