/** What a column needs, in characters of the table's type. */
export interface ColumnNeed {
  /** Longest piece that must not be broken. */
  readonly min: number;
  /** Length of its longest cell, were it set in one line. */
  readonly max: number;
}

/**
 * Widths in percent of the table for columns with the given needs: every column gets its longest unbreakable piece,
 * the rest goes to those with long cells, by the square root of their excess so that none starves the others.
 * Gives as many numbers as columns; they add up to 100.
 */
export function columnWidths(needs: readonly ColumnNeed[]): number[] {
  const floor = needs.map((need) => need.min);
  const extra = needs.map((need) => Math.sqrt(Math.max(0, need.max - need.min)));
  const base = floor.reduce((total, value) => total + value, 0);
  const wish = extra.reduce((total, value) => total + value, 0);
  // Room beyond the unbreakable pieces, as a share of them: wide texts get up to twice the base.
  const room = wish === 0 ? 0 : Math.max(wish * 3, base * 0.6);
  const raw = floor.map((value, index) => value + (wish === 0 ? 0 : (room * (extra[index] as number)) / wish));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => (value / total) * 100);
}
