import { diffArrays } from 'diff';
import type { Potong } from './views.ts';

/** A word, a figure or a kode as a whole, one sign, or the blanks between them. */
const TOKEN = /\s+|[\p{L}\p{N}](?:[\p{L}\p{N}.,/%-]*[\p{L}\p{N}%])?|[^\s]/gu;

/**
 * What is removed and what is new between two texts, word by word. A figure is one word: `1.250.000` is never changed in a
 * part of it. Words that change side by side are told as one change, although the blanks between them are the same.
 */
export function compareWords(before: string, after: string): Potong[] {
  const pieces: Potong[] = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(
    ({ added, removed, value }) => ({ jenis: added ? 'sisip' : removed ? 'hapus' : 'sama', teks: value.join('') }),
  );
  return runs(pieces).flatMap((run): Potong[] => {
    if (run[0]?.jenis === 'sama' && run.length === 1) return run;
    const text = (without: Potong['jenis']): string =>
      run.map(({ jenis, teks }) => (jenis === without ? '' : teks)).join('');
    return [...changed('hapus', text('sisip')), ...changed('sisip', text('hapus'))];
  });
}

/** A change without the blanks around it: these stay as they are. */
function changed(jenis: 'hapus' | 'sisip', teks: string): Potong[] {
  const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(teks) ?? [];
  const pieces: Potong[] = [
    { jenis: 'sama', teks: before },
    { jenis, teks: word },
    { jenis: 'sama', teks: after },
  ];
  return pieces.filter((piece) => piece.teks !== '');
}

/** Changes with nothing but blanks between them as one run; every unchanged stretch as a run of its own. */
function runs(pieces: readonly Potong[]): Potong[][] {
  const found: Potong[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const run = found.at(-1);
    const changing = run !== undefined && run.some(({ jenis }) => jenis !== 'sama');
    const next = pieces[index + 1];
    const between = piece.jenis === 'sama' && piece.teks.trim() === '' && next !== undefined && next.jenis !== 'sama';
    if (changing && (piece.jenis !== 'sama' || between)) run.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** How much two texts have in common, from 0 to 1, counted in letters and signs. */
export function likeness(before: string, after: string): number {
  const size = (text: string): number => text.replace(/\s+/g, '').length;
  const longest = Math.max(size(before), size(after));
  if (longest === 0) return 1;
  const same = compareWords(before, after).filter(({ jenis }) => jenis === 'sama');
  return same.reduce((sum, { teks }) => sum + size(teks), 0) / longest;
}
