import { KOSONG, type Nilai } from '../notation/nilai.ts';
import type { Isi, TabelModel } from './table-model.ts';
import { jumlahNilai } from './totals.ts';

/** Sum of a column so far: nothing yet, an amount in one unit, or undefined where there is none to be told. */
type Sum = { readonly nilai: Nilai; readonly satuan: string | undefined } | undefined;

const NOTHING: Sum = { nilai: KOSONG, satuan: undefined };

/**
 * Running totals of a table, for the lines "jumlah dipindahkan" and "jumlah pindahan" where it breaks over pages.
 * Takes the leaf columns and body rows; gives, by row and column, the sum of the counted rows up to and with that row.
 * Only columns of whole figures and of money add up; the others stay blank. A total row closes the account, and the rows
 * below it start anew. Words among the figures, or figures in different units, have no sum: the column is blank from
 * there to the next total. A sum has as many decimals as any figure of its column, so that they line up.
 */
export function runningTotals({ kolom, baris }: Pick<TabelModel, 'kolom' | 'baris'>): Nilai[][] {
  const decimals = mostDecimals({ kolom, baris });
  const fresh = (): Sum[] => kolom.map(() => NOTHING);
  let sums = fresh();
  return baris.map((row) => {
    if (row.jenis === 'jumlah') sums = fresh();
    if (row.dihitung === true)
      for (const cell of row.sel) {
        const role = kolom[cell.kolom]?.peran;
        if (cell.lebar !== 1 || (role !== 'angka' && role !== 'rupiah')) continue;
        sums[cell.kolom] = plus(sums[cell.kolom], cell.isi, cell.satuan);
      }
    return sums.map((sum, column) => printed(sum, decimals[column] ?? 0));
  });
}

function plus(sum: Sum, isi: Isi, unitOfRow: string | undefined): Sum {
  if (sum === undefined) return undefined;
  switch (isi.jenis) {
    case 'kosong':
    case 'nihil':
    case 'tidak-berlaku':
      return sum;
    case 'angka':
    case 'rupiah': {
      const satuan = isi.jenis === 'angka' ? (isi.satuan ?? unitOfRow) : undefined;
      if (sum.nilai.jenis !== 'kosong' && sum.satuan !== satuan) return undefined;
      return { nilai: jumlahNilai([sum.nilai, isi]), satuan };
    }
    default:
      return undefined;
  }
}

function printed(sum: Sum, desimal: number): Nilai {
  if (sum?.nilai.jenis !== 'angka') return sum?.nilai ?? KOSONG;
  return { ...sum.nilai, desimal, ...(sum.satuan === undefined ? {} : { satuan: sum.satuan }) };
}

/** By column, the decimals of the figure that has most of them. */
function mostDecimals({ kolom, baris }: Pick<TabelModel, 'kolom' | 'baris'>): number[] {
  const most = kolom.map(() => 0);
  for (const row of baris)
    for (const { kolom: column, isi } of row.sel)
      if (isi.jenis === 'angka') most[column] = Math.max(most[column] ?? 0, isi.desimal);
  return most;
}
