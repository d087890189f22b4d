import { expect, test } from 'vitest';
import { numberingOf } from '../../../scripts/pdf/tags/number-lists.ts';

test.each([
  ['1.', 'Decimal'],
  ['(12)', 'Decimal'],
  ['a)', 'LowerAlpha'],
  ['B.', 'UpperAlpha'],
  ['i.', 'LowerRoman'],
  ['IV.', 'UpperRoman'],
  ['c.', 'LowerAlpha'],
  ['–', 'Disc'],
  ['▪', 'Square'],
])('%s is %s', (marker, numbering) => {
  expect(numberingOf(marker)).toBe(numbering);
});
