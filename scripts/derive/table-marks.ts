import { splitMarks } from '../notation/note-marks.ts';
import type { BarisModel, Isi, SelKepala, SelModel, TabelModel } from './table-model.ts';

type Parts = Pick<TabelModel, 'kolom' | 'kepala' | 'baris'>;

/**
 * Parts the marks of notes, such as `[^a]` at the end of a cell or heading, from the texts: these are then measured,
 * capitalised and printed without them. Of a list the mark stands at the end of its last item.
 */
export function partMarks({ kolom, kepala, baris }: Parts): Parts {
  return {
    kolom,
    kepala: kepala.map((row) => row.map(partHeading)),
    baris: baris.map((row): BarisModel => ({ ...row, sel: row.sel.map(partCell) })),
  };
}

function partHeading(cell: SelKepala): SelKepala {
  const { teks, tanda } = splitMarks(cell.teks);
  return tanda.length === 0 ? cell : { ...cell, teks, tanda };
}

function partCell(cell: SelModel): SelModel {
  const { isi, tanda } = partContent(cell.isi);
  return tanda.length === 0 ? cell : { ...cell, isi, tanda: [...tanda, ...(cell.tanda ?? [])] };
}

function partContent(isi: Isi): { readonly isi: Isi; readonly tanda: readonly string[] } {
  if (isi.jenis === 'teks') {
    const { teks, tanda } = splitMarks(isi.teks);
    return { isi: { jenis: 'teks', teks }, tanda };
  }
  if (isi.jenis === 'daftar') {
    const { teks, tanda } = splitMarks(isi.butir.at(-1) ?? '');
    return { isi: { ...isi, butir: [...isi.butir.slice(0, -1), teks] }, tanda };
  }
  return { isi, tanda: [] };
}
