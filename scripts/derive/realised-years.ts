import type { SelKepala, TabelModel } from './table-model.ts';

type Parts = Pick<TabelModel, 'kolom' | 'kepala' | 'baris'>;

/**
 * Marks the columns of the years that show what was achieved, and the headings that stand over such columns alone, so that
 * they can be told from planned years by more than their words. Columns of a year bear it in their id.
 */
export function markRealised(parts: Parts, years: readonly number[]): Parts {
  if (years.length === 0) return parts;
  const realised = parts.kolom.map(({ id }) => id.split('-').some((part) => years.includes(Number(part))));
  return {
    ...parts,
    kolom: parts.kolom.map((column, index) => (realised[index] === true ? { ...column, realisasi: true } : column)),
    kepala: markHeads(parts.kepala, realised),
  };
}

/** Header cells know how wide and high they are; where they begin follows from those before and above them. */
function markHeads(kepala: TabelModel['kepala'], realised: readonly boolean[]): SelKepala[][] {
  const takenUntil = realised.map(() => 0);
  return kepala.map((row, level) => {
    let at = 0;
    return row.map((cell) => {
      while ((takenUntil[at] ?? 0) > level) at += 1;
      const from = at;
      at += cell.lebar;
      takenUntil.fill(level + cell.tinggi, from, at);
      return realised.slice(from, at).every(Boolean) ? { ...cell, realisasi: true } : cell;
    });
  });
}
