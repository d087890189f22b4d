import type { BarisModel } from '../table-model.ts';

/**
 * Marks the labels that speak for blank cells below them: a tujuan printed once stands for every row down to the next
 * tujuan, a sasaran down to the next sasaran or tujuan. Print repeats such a label where a page begins.
 * Takes the rows and the leaf columns that hold labels, from the highest rank to the lowest; gives the rows with the
 * number of rows each label reaches, its own included.
 */
export function withReach(baris: readonly BarisModel[], ranks: readonly (readonly number[])[]): BarisModel[] {
  const rankOf = new Map(ranks.flatMap((columns, rank) => columns.map((column) => [column, rank] as const)));
  // Worked out from the last row up: per rank, the next row that ends the reach of a label.
  const ends = ranks.map(() => baris.length);
  const reversed = [...baris.entries()].reverse().map(([index, row]): BarisModel => {
    const sel = row.sel.map((cell) => {
      const rank = rankOf.get(cell.kolom);
      if (rank === undefined || cell.isi.jenis === 'kosong') return cell;
      const jangkauan = (ends[rank] as number) - index;
      return jangkauan > 1 ? { ...cell, jangkauan } : cell;
    });
    for (const cell of row.sel) {
      const rank = rankOf.get(cell.kolom);
      if (rank !== undefined && cell.isi.jenis !== 'kosong') ends.fill(index, rank);
    }
    return { ...row, sel };
  });
  return reversed.reverse();
}
