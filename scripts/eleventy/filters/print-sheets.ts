import type { BlockView, TableView } from '../../render/views.ts';

/** Neighbouring blocks that stand on paper of one orientation. */
export interface PrintSheet {
  readonly mendatar: boolean;
  readonly blok: readonly BlockView[];
  /** Of a wide sheet: names its pages. */
  readonly id?: string;
  /** Of a wide sheet that holds one table: what its pages say from the second on. */
  readonly lanjutan?: string;
}

/** Divides blocks into upright and wide sheets, so that wide tables behind one another share their pages. */
export function printSheets(blocks: readonly BlockView[]): readonly PrintSheet[] {
  const runs: { mendatar: boolean; blok: BlockView[] }[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.mendatar === isWide(block)) run.blok.push(block);
    else runs.push({ mendatar: isWide(block), blok: [block] });
  }
  return runs.map((run) => ({ ...run, ...namesOf(run.blok.filter(isWide)) }));
}

function namesOf([first, second]: readonly TableView[]): Pick<PrintSheet, 'id' | 'lanjutan'> {
  if (first === undefined) return {};
  return { id: first.id, ...(second === undefined ? { lanjutan: `${first.nomor} (lanjutan)` } : {}) };
}

function isWide(block: BlockView): block is TableView {
  return block.jenis === 'tabel' && block.mendatar;
}
