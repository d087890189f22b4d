import type { SelKepala } from './table-model.ts';

/** A header cell and the leaf columns below it, from `from` to before `to`. */
export interface PlacedHead {
  readonly cell: SelKepala;
  readonly from: number;
  readonly to: number;
}

/** Header cells know how wide and high they are; where they begin follows from those before and above them. */
export function placeHeads(kepala: readonly (readonly SelKepala[])[]): PlacedHead[][] {
  const takenUntil: number[] = [];
  return kepala.map((row, level) => {
    let at = 0;
    return row.map((cell) => {
      while ((takenUntil[at] ?? 0) > level) at += 1;
      const from = at;
      for (const to = from + cell.lebar; at < to; at += 1) takenUntil[at] = level + cell.tinggi;
      return { cell, from, to: at };
    });
  });
}
