import { describe, expect, it } from 'vitest';
import { solveWidths, type WidthProblem } from '../../scripts/render/column-widths.ts';

const problem = (rows: WidthProblem['rows'], headings: readonly number[], fixed: readonly boolean[]): WidthProblem => ({
  columns: headings.length,
  rows,
  headings,
  fixed,
});
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('solveWidths', () => {
  it('gives every column room for its longest unbreakable piece', () => {
    const rows = [
      [
        { column: 0, line: 30, piece: 6 },
        { column: 1, line: 7, piece: 7 },
      ],
    ];
    const { widths, fits } = solveWidths(problem(rows, [2, 2], [false, false]), 60, 3, 2);
    expect(fits).toBe(true);
    expect(widths[0]).toBeGreaterThanOrEqual(6 * 3 + 2);
    expect(widths[1]).toBeGreaterThanOrEqual(7 * 3 + 2);
    expect(total(widths)).toBeCloseTo(60);
  });

  it('gives free room to the column whose text makes the rows tall', () => {
    const rows = [
      [
        { column: 0, line: 40, piece: 4 },
        { column: 1, line: 4, piece: 4 },
      ],
    ];
    const { widths } = solveWidths(problem(rows, [2, 2], [false, false]), 100, 3, 2);
    expect(widths[0]).toBeGreaterThan(80);
    expect(widths[1]).toBeLessThan(20);
  });

  it('keeps running numbers narrow when there is more room than words', () => {
    const rows = [
      [
        { column: 0, line: 1, piece: 1 },
        { column: 1, line: 5, piece: 5 },
      ],
    ];
    const { widths } = solveWidths(problem(rows, [1, 1], [true, false]), 158, 3, 2);
    expect(total(widths)).toBeCloseTo(158);
    expect((widths[1] as number) / (widths[0] as number)).toBeGreaterThan(8);
  });

  it('says so when the pieces do not fit, and still gives each its room', () => {
    const rows = [[{ column: 0, line: 50, piece: 50 }]];
    const { widths, fits } = solveWidths(problem(rows, [1], [false]), 100, 3, 2);
    expect(fits).toBe(false);
    expect(widths[0]).toBeGreaterThan(150);
  });

  it('counts the lines of every row', () => {
    const rows = [[{ column: 0, line: 20, piece: 1 }], [{ column: 0, line: 5, piece: 1 }]];
    expect(solveWidths(problem(rows, [1], [false]), 32, 3, 2).lines).toEqual([2, 1]);
  });
});
