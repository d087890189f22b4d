import { expect, test } from 'vitest';
import { figureParts } from '../../../scripts/pdf/content/figure-parts.ts';
import { readContent } from '../../../scripts/pdf/content/read-content.ts';

/** The unmarked stretches that belong to a figure, as they are written. Marks 1 and 2 are of figure A, 3 of figure B. */
function parts(text: string): string[] {
  const figures: Readonly<Record<number, string>> = { 1: 'A', 2: 'A', 3: 'B' };
  const found = figureParts(readContent(text), (mark) => figures[mark]);
  return [...found].map(([{ start, end }, figure]) => `${figure}: ${text.slice(start, end)}`);
}

const words = (mark: number): string => `/S <</MCID ${mark}>>BDC BT (a) Tj ET EMC`;
const line = (x: number): string => `${x} 0 1 1 re f`;

test('all of a graphics state in which nothing else is marked is the figure', () => {
  expect(parts(`q q ${line(1)} ${words(1)} Q ${line(2)} Q`)).toEqual([`A: ${line(1)}`, `A: ${line(2)}`]);
});

test('what stands between two parts of one figure is the figure, what stands around them is not', () => {
  expect(parts(`${line(0)} ${words(1)} ${line(1)} q ${line(2)} Q ${words(2)} ${line(3)}`)).toEqual([
    `A: ${line(1)}`,
    `A: ${line(2)}`,
  ]);
});

test('what stands between two figures, or beyond other content, is of neither', () => {
  expect(parts(`${words(1)} ${line(1)} ${words(3)}`)).toEqual([]);
  expect(parts(`${words(1)} ${line(1)} ${words(9)} ${line(2)} ${words(2)}`)).toEqual([]);
});

test('a figure in a graphics state with other content is found by its own branch', () => {
  expect(parts(`q ${words(9)} q ${line(1)} ${words(1)} Q ${line(2)} Q`)).toEqual([`A: ${line(1)}`]);
});
