import { expect, test } from 'vitest';
import { markersBefore } from '../../../scripts/pdf/content/list-markers.ts';
import { readContent } from '../../../scripts/pdf/content/read-content.ts';

/** The text of every marker found, with the mark it stands before. Marks 1 and 2 begin list items. */
function markers(text: string): [string, number][] {
  const found = markersBefore(readContent(text), (mark) => mark < 3);
  return [...found].map(([{ shown }, mark]) => [
    Buffer.from(shown.map(({ hex }) => hex).join(''), 'hex').toString(),
    mark,
  ]);
}

const line = (x: number, y: number, words: string): string => `BT 1 0 0 -1 ${x} ${y} Tm (${words}) Tj ET`;
const item = (mark: number, x: number, y: number, words: string): string =>
  `/LI <</MCID ${mark}>>BDC ${line(x, y, words)} EMC`;

test('unmarked text on the line of an item, before it, is its marker', () => {
  expect(
    markers(`${line(0, 10, '1.')} ${item(1, 20, 10, 'satu')} ${line(0, 30, '2.')} ${item(2, 20, 30, 'dua')}`),
  ).toEqual([
    ['1.', 1],
    ['2.', 2],
  ]);
});

test('text on another line, behind the item or before other content is none', () => {
  expect(markers(`${line(0, 9, 'a')} ${item(1, 20, 10, 'satu')}`)).toEqual([]);
  expect(markers(`${line(30, 10, 'a')} ${item(1, 20, 10, 'satu')}`)).toEqual([]);
  expect(markers(`${line(0, 10, 'a')} ${item(5, 20, 10, 'paragraf')}`)).toEqual([]);
});

test('only the first line of an item has a marker', () => {
  expect(markers(`${item(1, 20, 10, 'satu')} ${line(0, 30, 'x')} ${item(1, 20, 30, 'lagi')}`)).toEqual([]);
});

test('a marker in the same text object is found too', () => {
  const text = 'BT 1 0 0 -1 0 5 Tm (1.) Tj /LI <</MCID 1>>BDC 1 0 0 -1 9 5 Tm (satu) Tj EMC ET';
  expect(markers(text)).toEqual([['1.', 1]]);
});
