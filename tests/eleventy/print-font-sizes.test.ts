import { expect, test } from 'vitest';
import { printFontSizes } from '../../scripts/eleventy/print-font-sizes.ts';

test('sizes are rounded down to a sixty-fourth of a pixel, behind what was written', () => {
  expect(
    printFontSizes('p { font-size: 8.5pt; color: red }\nh1 {\n  font-size: calc(var(--huruf) * 16 / 11.5);\n}'),
  ).toBe(
    'p { font-size: 8.5pt; font-size: round(down, 8.5pt, 0.015625px); color: red }\n' +
      'h1 {\n  font-size: calc(var(--huruf) * 16 / 11.5); font-size: round(down, calc(var(--huruf) * 16 / 11.5), 0.015625px);\n}',
  );
});

test('what is inherited, and everything else, stays', () => {
  const css = 'code { font: inherit; font-size: inherit; line-height: 1.5; }';
  expect(printFontSizes(css)).toBe(css);
});
