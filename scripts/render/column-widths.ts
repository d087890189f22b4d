/** One cell that claims width: its text in one line and its longest unbreakable piece, both in em. */
export interface CellNeed {
  readonly column: number;
  readonly line: number;
  readonly piece: number;
}

export interface WidthProblem {
  readonly columns: number;
  /** Body rows, each with its cells of one column. */
  readonly rows: readonly (readonly CellNeed[])[];
  /** Least width of each column in em, whatever its cells hold: the longest word of its heading. */
  readonly headings: readonly number[];
  /** Columns that gain nothing from room: running numbers, marks. */
  readonly fixed: readonly boolean[];
}

interface WidthSolution {
  /** In mm, one per column; they add up to `available` or, where nothing smaller is possible, to more. */
  readonly widths: readonly number[];
  /** True when every unbreakable piece has room. */
  readonly fits: boolean;
  /** Lines of every row, roughly. */
  readonly lines: readonly number[];
}

/** A little air keeps a rounding of the browser from breaking a number. */
export const AIR = 1.02;

/** Steps in which free room is handed out. */
const STEP_MM = 0.5;

/**
 * Column widths for a table `available` mm wide, set in type of `em` mm with `padding` mm of white and rule per column.
 * Every column first gets its longest unbreakable piece; the free room then goes, step by step, to the column where it
 * takes most from the height of the table.
 */
export function solveWidths(problem: WidthProblem, available: number, em: number, padding: number): WidthSolution {
  const text = [...problem.headings];
  for (const row of problem.rows)
    for (const cell of row) text[cell.column] = Math.max(text[cell.column] ?? 0, cell.piece);
  const widths = text.map((width) => width * em * AIR + padding);
  let free = available - widths.reduce((total, width) => total + width, 0);
  const fits = free >= 0;
  const rows = tallRows(problem.rows, widths, em, padding);
  while (free >= STEP_MM) {
    const best = bestColumn(rows, widths, em, padding);
    if (best === undefined) break;
    widths[best] = (widths[best] as number) + STEP_MM;
    free -= STEP_MM;
  }
  const final = free > 0 ? shareOut(widths, problem.fixed, free) : widths;
  return { widths: final, fits, lines: rowLines(problem, final, em, padding) };
}

type Rows = WidthProblem['rows'];

/** The cells of more than one line. Columns only grow, so what stands in one line now needs no further look. */
function tallRows(rows: Rows, widths: readonly number[], em: number, padding: number): Rows {
  const isTall = (cell: CellNeed): boolean => cell.line / (((widths[cell.column] as number) - padding) / em) > 1;
  return rows.map((row) => row.filter(isTall)).filter((row) => row.length > 0);
}

/** The column whose widening shortens the table most; undefined when every cell stands in one line. */
function bestColumn(rows: Rows, widths: readonly number[], em: number, padding: number): number | undefined {
  const gains = widths.map(() => 0);
  for (const row of rows) {
    let tallest: CellNeed | undefined;
    let lines = 1;
    for (const cell of row) {
      const room = ((widths[cell.column] as number) - padding) / em;
      const needed = cell.line / room;
      if (needed > lines) {
        lines = needed;
        tallest = cell;
      }
    }
    if (tallest === undefined) continue;
    const room = (widths[tallest.column] as number) - padding;
    gains[tallest.column] = (gains[tallest.column] as number) + lines - (lines * room) / (room + STEP_MM);
  }
  const most = Math.max(...gains);
  return most > 0 ? gains.indexOf(most) : undefined;
}

/** Lines of every row. */
function rowLines(problem: WidthProblem, widths: readonly number[], em: number, padding: number): number[] {
  return problem.rows.map((row) =>
    row.reduce((lines, cell) => Math.max(lines, (cell.line * em) / ((widths[cell.column] as number) - padding)), 1),
  );
}

// Room that no cell needs is shared in proportion; running numbers and marks stay narrow.
function shareOut(widths: readonly number[], fixed: readonly boolean[], free: number): number[] {
  const open = fixed.every(Boolean) ? fixed.map(() => true) : fixed.map((value) => !value);
  const base = widths.reduce((total, width, index) => total + (open[index] === true ? width : width * 0.25), 0);
  return widths.map((width, index) => width + (free * (open[index] === true ? width : width * 0.25)) / base);
}
