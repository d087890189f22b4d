import type { BlockView, FigureView } from '../../render/views.ts';
import type { TableView } from '../../render/table-views.ts';

/** Neighbouring blocks that stand on paper of one size and orientation. */
interface PrintSheet {
  readonly mendatar: boolean;
  /** A wide sheet larger than the document's paper, folded in. */
  readonly lipat: boolean;
  readonly blok: readonly BlockView[];
  /** Of a wide sheet: names its pages. */
  readonly id?: string;
}

/** Divides blocks into upright, wide and fold-out sheets, so that wide tables behind one another share their pages. */
export function printSheets(blocks: readonly BlockView[]): readonly PrintSheet[] {
  const runs: { mendatar: boolean; lipat: boolean; blok: BlockView[] }[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const [mendatar, lipat] = [isWide(block), block.jenis === 'gambar' && block.halaman === 'a3'];
    if (run?.mendatar === mendatar && run.lipat === lipat) run.blok.push(block);
    else runs.push({ mendatar, lipat, blok: [block] });
  }
  return runs.map((run) => {
    const first = run.blok.find(isWide);
    return first === undefined ? run : { ...run, id: sheetId(first) };
  });
}

/** A name of its own for CSS, which knows no dots in names; ids hold neither `_` nor `--`. */
function sheetId({ jenis, id }: { readonly jenis: 'tabel' | 'gambar'; readonly id: string }): string {
  return (jenis === 'tabel' ? id : `gambar--${id}`).replaceAll('.', '_');
}

/** True for a table or figure that does not stand on upright paper. */
function isWide(block: BlockView): block is TableView | FigureView {
  return (block.jenis === 'tabel' && block.mendatar) || (block.jenis === 'gambar' && block.halaman !== 'tegak');
}
