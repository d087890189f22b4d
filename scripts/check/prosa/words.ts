/** A word or a figure of a sentence, with its position. */
export interface Kata {
  /** As written. */
  readonly teks: string;
  /** In small letters, as it is compared. */
  readonly kecil: string;
  readonly awal: number;
  readonly akhir: number;
  readonly berangka: boolean;
}

const WORD = /\d(?:[\d.,]*\d)?|\p{L}+/gu;

/** The words and figures of a text; signs between them are left out. */
export function wordsOf(teks: string): Kata[] {
  return [...teks.matchAll(WORD)].map(({ 0: word, index }) => ({
    teks: word,
    kecil: word.toLowerCase(),
    awal: index,
    akhir: index + word.length,
    berangka: /^\d/.test(word),
  }));
}
