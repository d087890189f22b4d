import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or undefined where none is near enough to be meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word.toLowerCase(), known);
  const length = Math.max(word.length, candidate.length);
  // Two letters swapped count as two changes, so a word of five must allow for two; one of one letter for none.
  const limit = Math.min(length - 1, Math.max(1, Math.floor(length * 0.4)));
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= limit ? candidate : undefined;
}

/** " Maksud Anda "x"?" for the end of a sentence, or an empty string. */
export function didYouMean(word: string, known: readonly string[]): string {
  const candidate = suggest(word, known);
  return candidate === undefined ? '' : ` Maksud Anda “${candidate}”?`;
}
