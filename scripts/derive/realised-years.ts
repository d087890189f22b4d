import { placeHeads } from './head-columns.ts';
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

function markHeads(kepala: TabelModel['kepala'], realised: readonly boolean[]): SelKepala[][] {
  return placeHeads(kepala).map((row) =>
    row.map(({ cell, from, to }) => (realised.slice(from, to).every(Boolean) ? { ...cell, realisasi: true } : cell)),
  );
}
