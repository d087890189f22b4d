import { expect, test } from 'vitest';
import { roman } from '../../scripts/derive/roman.ts';

test.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [49, 'XLIX'],
  [90, 'XC'],
  [99, 'XCIX'],
  [100, 'C'],
])('%i ditulis %s', (number, text) => {
  expect(roman(number)).toBe(text);
});
