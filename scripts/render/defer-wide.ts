import type { BlockView } from './views.ts';

/**
 * For print: a table on a landscape page of its own would leave the page before it half empty, so the prose behind it goes
 * first. It never passes another table or figure, whose numbers follow its own, nor the end of its sub-chapter.
 */
export function deferWide(blocks: readonly BlockView[]): BlockView[] {
  const ordered: BlockView[] = [];
  let waiting: BlockView[] = [];
  for (const block of blocks) {
    if (block.jenis === 'tabel' && block.mendatar) waiting.push(block);
    else if (block.jenis === 'prosa') ordered.push(block);
    else {
      ordered.push(...waiting, block);
      waiting = [];
    }
  }
  return [...ordered, ...waiting];
}
