import { type Kata, wordsOf } from './words.ts';

/** A name found in a sentence: what bears it (more than one where names are shared), and where it stands. */
export interface Sebutan<T> {
  readonly pemilik: readonly T[];
  readonly awal: number;
  readonly akhir: number;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly pemilik: T[];
}

/**
 * Names by their words, so that all of them are looked for in one pass over a sentence. Capitals and the signs between
 * the words make no difference.
 */
export class NameIndex<T> {
  readonly #root: Branch<T> = { next: new Map(), pemilik: [] };

  /** Adds a name and its bearer. A name of fewer than `least` words is not taken: "Bencana" is in every other sentence. */
  add(name: string, pemilik: T, least = 2): void {
    const words = wordsOf(name);
    if (words.length < least) return;
    let branch = this.#root;
    for (const { kecil } of words) {
      const known = branch.next.get(kecil) ?? { next: new Map<string, Branch<T>>(), pemilik: [] };
      branch.next.set(kecil, known);
      branch = known;
    }
    if (!branch.pemilik.includes(pemilik)) branch.pemilik.push(pemilik);
  }

  /** Every name in a sentence from left to right; of names that begin at one word the longest. */
  find(kata: readonly Kata[]): Sebutan<T>[] {
    const found: Sebutan<T>[] = [];
    for (let at = 0; at < kata.length;) {
      const length = this.#longest(kata, at);
      if (length === undefined) {
        at += 1;
        continue;
      }
      const last = kata[at + length.words - 1] as Kata;
      found.push({ pemilik: length.pemilik, awal: (kata[at] as Kata).awal, akhir: last.akhir });
      at += length.words;
    }
    return found;
  }

  #longest(kata: readonly Kata[], from: number): { words: number; pemilik: readonly T[] } | undefined {
    let branch: Branch<T> | undefined = this.#root;
    let best: { words: number; pemilik: readonly T[] } | undefined;
    for (let words = 0; branch !== undefined; words += 1) {
      if (branch.pemilik.length > 0) best = { words, pemilik: branch.pemilik };
      const word: Kata | undefined = kata[from + words];
      branch = word === undefined ? undefined : branch.next.get(word.kecil);
    }
    return best;
  }
}
