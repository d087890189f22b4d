import { describe, expect, test } from 'vitest';
import { readPrinted } from '../../scripts/print/read-printed.ts';
import { handmadePdf } from '../helpers/pdf/handmade-pdf.ts';

/** A print of four pages (5, 3, 9, 4) below a nested page tree, named places in object 20 and a font in object 30. */
const PRINT: Readonly<Record<number, string>> = {
  1: '<</Title (Cetakan)>>',
  2: '<</Type /Catalog\n/Pages 10 0 R\n/Dests 20 0 R>>',
  3: '<</Type /Page\n/Parent 12 0 R>>',
  4: '<</Type /Page\n/Parent 10 0 R>>',
  5: '<</Type /Page\n/Parent 11 0 R>>',
  9: '<</Type /Page\n/Parent 13 0 R>>',
  10: '<</Type /Pages\n/Count 4\n/Kids [11 0 R 4 0 R]>>',
  11: '<</Type /Pages\n/Count 3\n/Kids [5 0 R 12 0 R 13 0 R]>>',
  12: '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
  13: '<</Type /Pages\n/Count 1\n/Kids 14 0 R>>',
  14: '[9 0 R]',
  20: '<</bab-1 [5 0 R /XYZ 0 700 0]\n/tabel-2-1 [4 0 R /XYZ 0 1.5 0]\n/bab-2 [9 0 R /XYZ 0 0 0]\n/awal [3 0 R /XYZ 0 0 0]>>',
  30: '<</Type /Font\n/Subtype /Type0>>',
};

function printed(over: Readonly<Record<number, string>> = {}): ReturnType<typeof readPrinted> {
  return readPrinted(handmadePdf({ ...PRINT, ...over }));
}

test('counts the pages of a nested page tree in reading order, and finds the page of every named place', () => {
  const { pageCount, pages } = printed();
  expect(pageCount).toBe(4);
  expect([...pages]).toEqual([
    ['bab-1', 1],
    ['tabel-2-1', 4],
    ['bab-2', 3],
    ['awal', 2],
  ]);
});

describe('names', () => {
  test.each([
    ['#C3#A9lan', 'élan'],
    ['#e2#80#93', '–'],
    ['#F0#9F#93#8A', '📊'],
    ['a#20b#2Fc#23', 'a b/c#'],
    ['a#28b#29', 'a(b)'],
    ['bab#2', 'bab#2'],
    ['tabel_6.1', 'tabel_6.1'],
  ])('%s is %s', (written, name) => {
    expect([...printed({ 20: `<</${written} [3 0 R /XYZ 0 0 0]>>` }).pages]).toEqual([[name, 2]]);
  });
});

describe('named places', () => {
  test('may stand in the catalogue itself', () => {
    const { pages } = printed({ 2: '<</Type /Catalog\n/Pages 10 0 R\n/Dests <</a [9 0 R /XYZ 0 0 0]>>>>' });
    expect([...pages]).toEqual([['a', 3]]);
  });

  test('that lead to no page are left out', () => {
    const places = ['/a [10 0 R /XYZ 0 0 0]', '/b [99 0 R /XYZ 0 0 0]', '/c []', '/d null', '/e [4 0 R /Fit]'];
    expect([...printed({ 20: `<<${places.join('\n')}>>` }).pages]).toEqual([['e', 4]]);
  });

  test('are none where no link leads anywhere', () => {
    expect([...printed({ 2: '<</Type /Catalog\n/Pages 10 0 R>>' }).pages]).toEqual([]);
    expect([...printed({ 20: '<<>>' }).pages]).toEqual([]);
  });
});

describe('a print', () => {
  test('shows text where it has a font', () => {
    expect(printed().hasText).toBe(true);
  });

  test('shows none where it has no font, whatever else it has of fonts', () => {
    expect(printed({ 30: '<</Type /FontDescriptor\n/FontName /Font>>', 31: '<</Font <<>>>>' }).hasText).toBe(false);
  });

  test('of another kind is an error', () => {
    expect(() => readPrinted(Buffer.from('bukan PDF'))).toThrow('unexpected PDF');
  });
});
