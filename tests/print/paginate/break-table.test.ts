import { describe, expect, test } from 'vitest';
import { type RowSpan, type TableHeights, breakTable } from '../../../scripts/print/paginate/break-table.ts';

/** A table of rows 10 high with caption 20, head 30, continuation 15 and a source line of 5. */
function table(rows: number, changes: Partial<TableHeights> = {}): TableHeights {
  return {
    caption: 20,
    head: 30,
    continuation: 15,
    carriedRow: 0,
    tail: 5,
    rows: Array.from({ length: rows }, () => ({ height: 10, held: false })),
    spans: [],
    ...changes,
  };
}

const FULL = { first: 145, fresh: 145, full: 145 };

function span(firstRow: number, rows: number, changes: Partial<RowSpan> = {}): RowSpan {
  return { firstRow, rows, need: 10, repeated: true, isTall: true, ...changes };
}

describe('breakTable', () => {
  test('leaves a table that fits in one piece', () => {
    expect(breakTable(table(9), FULL)).toEqual({ onNewPage: false, cuts: [] });
  });

  test('fills each page to the last row that has room, counting caption, head and continuation', () => {
    // First page: 145 - 20 - 30 = 95, nine rows; following: 145 - 15 - 30 = 100, ten rows; the last also the source line.
    expect(breakTable(table(28), FULL).cuts).toEqual([9, 19]);
  });

  test('keeps the source line with the last rows', () => {
    // Nineteen rows fill two pages to the brim; the source line asks for five more, and no row may come alone with it.
    const { cuts } = breakTable(table(19), FULL);
    expect(cuts).toHaveLength(2);
    expect(19 - (cuts[1] ?? 0)).toBeGreaterThan(1);
  });

  test('leaves no row alone with the head, neither at the beginning nor at the end', () => {
    const { cuts } = breakTable(table(20, { tail: 0 }), FULL);
    expect(cuts.length).toBe(2);
    const pieces = [cuts[0] ?? 0, (cuts[1] ?? 0) - (cuts[0] ?? 0), 20 - (cuts[1] ?? 0)];
    expect(Math.min(...pieces)).toBeGreaterThan(1);
  });

  test('begins in the room left on the page', () => {
    expect(breakTable(table(14), { ...FULL, first: 105 })).toEqual({ onNewPage: false, cuts: [5] });
  });

  test('begins on the next page where only the head and a row would stand here', () => {
    expect(breakTable(table(8), { ...FULL, first: 65 })).toEqual({ onNewPage: true, cuts: [] });
  });

  test('on a new page leaves room for the heading that goes with it', () => {
    // Without the heading nine rows and the source line would fit.
    const breaks = breakTable(table(9), { first: 61, fresh: 125, full: 145 });
    expect(breaks).toEqual({ onNewPage: true, cuts: [7] });
  });

  test('prefers to break between groups where that costs little', () => {
    const grouped = table(14, { spans: [span(0, 4), span(4, 4), span(8, 6)] });
    expect(breakTable(grouped, FULL).cuts).toEqual([8]);
  });

  test('keeps held rows with the row before them', () => {
    const rows = table(14).rows.map((row, index) => ({ ...row, held: index === 9 }));
    expect(breakTable(table(14, { rows }), FULL).cuts).toEqual([8]);
  });

  test('counts the height of a label that is printed again', () => {
    // Cut after row 9, five of its rows (50) would stand on the next page and grow to 70 there: too much beside the rest.
    expect(breakTable(table(17, { spans: [span(0, 14, { need: 70 })] }), FULL).cuts).toEqual([9, 15]);
    expect(breakTable(table(17), FULL).cuts).toEqual([9]);
  });

  test('counts a label above blank cells against its first row alone', () => {
    // 25 high in a row of 10: every following page has 15 less.
    const spans = [span(0, 30, { need: 25, isTall: false })];
    const rows = table(30).rows.map((row, index) => (index === 0 ? { ...row, height: 25 } : row));
    // First page: 95 - 25 = 70, seven more rows; following: 100 - 15 = 85, eight rows.
    expect(breakTable(table(30, { rows, spans }), FULL).cuts).toEqual([8, 16, 24]);
  });

  test('leaves room for rows that carry sums', () => {
    // First page: 95 - 12, eight rows; following: 100 - 24, seven; the last 100 - 12 - 5, eight.
    expect(breakTable(table(23, { carriedRow: 12 }), FULL).cuts).toEqual([8, 15]);
  });

  test('gives a row higher than a page one of its own', () => {
    const rows = table(5).rows.map((row, index) => (index === 2 ? { ...row, height: 400 } : row));
    expect(breakTable(table(5, { rows }), FULL).cuts).toEqual([2, 3]);
  });

  test('breaks under a head that leaves room for a few rows only', () => {
    expect(breakTable(table(6, { head: 100, tail: 0 }), FULL).cuts).toEqual([2, 4]);
  });
});
