import { describe, expect, test } from 'vitest';
import { readObjects } from '../../scripts/print/read-objects.ts';
import { STREAM, smallPdf } from '../pdf/small-pdf.ts';

describe('readObjects', () => {
  test('cuts a file into its objects, in the order of their numbers', () => {
    const { objects, root, info } = readObjects(smallPdf());
    expect(objects.map(({ number, isStream }) => [number, isStream])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(Buffer.from(objects[3]?.body ?? []).toString()).toBe(STREAM);
    expect([root, info]).toEqual([5, 1]);
  });

  test('refuses a file of another kind', () => {
    expect(() => readObjects(Buffer.from('bukan PDF'))).toThrow('unexpected PDF');
    expect(() => readObjects(smallPdf('\n/Prev 10'))).toThrow('updated, encrypted or hybrid');
    expect(() => readObjects(smallPdf('\n/Encrypt 1 0 R'))).toThrow('updated, encrypted or hybrid');
  });

  test('refuses a table that points elsewhere', () => {
    const moved = Buffer.from(Buffer.from(smallPdf()).toString().replace('4 0 obj\n', '9 0 obj\n'));
    expect(() => readObjects(moved)).toThrow('object 4 is not where its table says');
  });
});
