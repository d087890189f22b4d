import { closest, distance } from 'fastest-levenshtein';

/** No word that is meant is longer; the work grows with the square of the length. */
const LONGEST = 200;

/** The known word nearest to a mistyped one, or undefined where none is near enough to be meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const near = known.filter(({ length }) => Math.abs(length - word.length) <= allowed(Math.max(length, word.length)));
  if (near.length === 0) return undefined;
  const candidate = closest(word.toLowerCase(), near);
  const length = Math.max(word.length, candidate.length);
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= allowed(length) ? candidate : undefined;
}

/** Changes that a mistyped word of a length may have. */
function allowed(length: number): number {
  // Two letters swapped count as two changes, so a word of five must allow for two; one of one letter for none.
  return Math.min(length - 1, Math.max(1, Math.floor(length * 0.4)));
}

/** " Maksud Anda "x"?" for the end of a sentence, or an empty string. */
export function didYouMean(word: string, known: readonly string[]): string {
  const candidate = suggest(word, known);
  return candidate === undefined ? '' : ` Maksud Anda “${candidate}”?`;
}
