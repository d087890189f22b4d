import { describe, expect, test } from 'vitest';
import type { RawObject } from '../../scripts/print/read-objects.ts';
import { renumberElementIds } from '../../scripts/pdf/renumber-element-ids.ts';

const object = (number: number, body: string, isStream = false): RawObject => ({
  number,
  body: Buffer.from(body),
  isStream,
});
const bodies = (objects: readonly RawObject[]): string[] => objects.map(({ body }) => Buffer.from(body).toString());

/** Two head cells and a cell that names them, as two prints of one page number them. */
const print = (first: string, second: string, names: string): RawObject[] => [
  object(1, `<</S /TH /ID (node${first})>>`),
  object(2, `<</S /TD /A [<</Headers [(node${first}) (node${second})]>>]>>`),
  object(3, `<</S /TH /ID (node${second})>>`),
  object(4, names),
  object(5, `stream (node${first})`, true),
];
const ONE = print(
  '00000600',
  '00006105',
  '<</Limits [(node00000600) (node00006105)]\n/Names [(node00000600) 1 0 R (node00006105) 3 0 R]>>',
);
const TWO = print(
  '00000879',
  '00000873',
  '<</Limits [(node00000873) (node00000879)]\n/Names [(node00000873) 3 0 R (node00000879) 1 0 R]>>',
);

describe('renumberElementIds', () => {
  test('numbers in reading order, in every place that names an element, and sorts the tree again', () => {
    expect(bodies(renumberElementIds(TWO)).slice(0, 4)).toEqual([
      '<</S /TH /ID (node00000001)>>',
      '<</S /TD /A [<</Headers [(node00000001) (node00000002)]>>]>>',
      '<</S /TH /ID (node00000002)>>',
      '<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 1 0 R (node00000002) 3 0 R]>>',
    ]);
  });

  test('makes two prints of one page the same', () => {
    expect(bodies(renumberElementIds(ONE)).slice(0, 4)).toEqual(bodies(renumberElementIds(TWO)).slice(0, 4));
  });

  test('leaves streams alone, whatever they hold', () => {
    expect(bodies(renumberElementIds(ONE))[4]).toBe('stream (node00000600)');
  });
});
