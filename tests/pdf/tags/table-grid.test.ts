import { describe, expect, test } from 'vitest';
import { headsOfCells, placeCells } from '../../../scripts/pdf/tags/table-grid.ts';
import type { Tag } from '../../../scripts/pdf/tags/tag.ts';
import { cell, mark, outline, tag } from './small-tags.ts';

const named = (role: 'TH' | 'TD', id: number, spans: { scope?: string; rows?: number; columns?: number } = {}): Tag =>
  cell(role, { ...spans, kids: [mark(id)] });

/** A head of two levels over three columns, and two rows that share their first cell. */
const TABLE = tag('Table', [
  tag('THead', [
    tag('TR', [named('TH', 1, { scope: 'Column', rows: 2 }), named('TH', 2, { scope: 'Column', columns: 2 })]),
    tag('TR', [named('TH', 3, { scope: 'Column' }), named('TH', 4, { scope: 'Column' })]),
  ]),
  tag('TBody', [
    tag('TR', [named('TH', 5, { scope: 'Row', rows: 2 }), named('TD', 6), named('TD', 7)]),
    tag('TR', [named('TD', 8, { columns: 2 })]),
  ]),
]);

describe('placeCells', () => {
  test('puts each cell in the first column that none above covers', () => {
    const { cells, rowCount, columnCount, brokenRows } = placeCells(TABLE);
    expect(cells.map(({ cell: at, row, column }) => `${outline(at)} ${row},${column}`)).toEqual([
      'TH(1) 0,0',
      'TH(2) 0,1',
      'TH(3) 1,1',
      'TH(4) 1,2',
      'TH(5) 2,0',
      'TD(6) 2,1',
      'TD(7) 2,2',
      'TD(8) 3,1',
    ]);
    expect([rowCount, columnCount, brokenRows]).toEqual([4, 3, []]);
  });

  test('names the rows that do not fill the columns, overlap or run out of the table', () => {
    const rows = (...list: readonly (readonly Tag[])[]): readonly number[] =>
      placeCells(
        tag(
          'Table',
          list.map((cells) => tag('TR', cells)),
        ),
      ).brokenRows;
    expect(rows([cell('TD'), cell('TD')], [cell('TD')])).toEqual([1]);
    expect(rows([cell('TD'), cell('TD', { rows: 2 })], [cell('TD', { columns: 2 })])).toEqual([1]);
    expect(rows([cell('TD', { rows: 3 })], [])).toEqual([0]);
  });
});

test('headsOfCells names the column heads above, from the outermost in, then those of the row', () => {
  const heads = [...headsOfCells(placeCells(TABLE))].map(
    ([at, list]) => `${outline(at)}: ${list.map(outline).join(' ')}`,
  );
  expect(heads).toEqual(['TD(6): TH(2) TH(3) TH(5)', 'TD(7): TH(2) TH(4) TH(5)', 'TD(8): TH(2) TH(3) TH(4) TH(5)']);
});
