import { diffArrays } from 'diff';
import { formatBulat } from '../../notation/format.ts';
import { compareWords, likeness } from './compare-words.ts';
import type { TextBlock } from './prose-blocks.ts';
import type { Potong, RedlineBlockView } from './views.ts';

/** A changed paragraph has at least so much in common with what it was; any less, and it reads better as another one. */
const LEAST_ALIKE = 0.35;
/** Paragraphs in a row that are held against each other; of longer rows each is told as removed or new. */
const LONGEST_ROW = 40;

/** Two texts block by block: what is as it was is counted, not printed, but for a heading above a change. */
export function compareBlocks(before: readonly TextBlock[], after: readonly TextBlock[]): RedlineBlockView[] {
  const chunks = diffArrays([...before], [...after], {
    comparator: (a, b) => a.jenis === b.jenis && a.teks === b.teks,
  });
  const found: RedlineBlockView[] = [];
  for (const [index, { added, removed, value }] of chunks.entries()) {
    const next = chunks[index + 1];
    if (removed && next?.added === true) found.push(...compareRows(value, next.value));
    else if (removed) found.push(...value.map((block) => whole(block, 'hapus')));
    else if (!added) found.push(...unchanged(value, next === undefined));
    else if (chunks[index - 1]?.removed !== true) found.push(...value.map((block) => whole(block, 'sisip')));
  }
  return found;
}

/** Every block of a text as new, or as removed. */
export function wholly(blocks: readonly TextBlock[], jenis: 'sisip' | 'hapus'): RedlineBlockView[] {
  return blocks.map((block) => whole(block, jenis));
}

function whole({ jenis, teks }: TextBlock, potong: Potong['jenis']): RedlineBlockView {
  return { jenis, potong: [{ jenis: potong, teks }] };
}

/** A row of blocks that was removed, and the row in its place: of these each goes with the first one left that it is like. */
function compareRows(before: readonly TextBlock[], after: readonly TextBlock[]): RedlineBlockView[] {
  const found: RedlineBlockView[] = [];
  let from = 0;
  for (const block of after) {
    const rest = before.length > LONGEST_ROW || after.length > LONGEST_ROW ? [] : before.slice(from);
    const at = rest.findIndex((old) => old.jenis === block.jenis && likeness(old.teks, block.teks) >= LEAST_ALIKE);
    if (at === -1) {
      found.push(whole(block, 'sisip'));
      continue;
    }
    found.push(...rest.slice(0, at).map((old) => whole(old, 'hapus')));
    found.push({ jenis: block.jenis, potong: compareWords((rest[at] as TextBlock).teks, block.teks) });
    from += at + 1;
  }
  return [...found, ...before.slice(from).map((old) => whole(old, 'hapus'))];
}

/** Blocks that stay: how many there are, and where something follows them the heading that it stands below. */
function unchanged(blocks: readonly TextBlock[], isLast: boolean): RedlineBlockView[] {
  const at = isLast ? -1 : blocks.findLastIndex(({ jenis }) => jenis === 'judul');
  const heading = blocks[at];
  if (heading === undefined) return skipped(blocks);
  const kept: RedlineBlockView = { jenis: 'judul', potong: [{ jenis: 'sama', teks: heading.teks }] };
  return [...skipped(blocks.slice(0, at)), kept, ...skipped(blocks.slice(at + 1))];
}

function skipped(blocks: readonly TextBlock[]): RedlineBlockView[] {
  const count = blocks.filter(({ jenis }) => jenis !== 'judul').length;
  if (count === 0) return [];
  return [{ jenis: 'dilewati', potong: [{ jenis: 'sama', teks: `(${formatBulat(count)} paragraf tidak berubah)` }] }];
}
