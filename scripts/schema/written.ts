import type { JsonSchema } from './field-shape.ts';

/**
 * How values may be typed, for editors. An editor reads `100` and `200.000` as numbers and `ya` as text, where the loader
 * keeps what was typed; so most fields take both. Whatever a reader takes must be taken here too, never the other way round.
 */

/** Any one value. */
export const TEKS: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** A pattern for the whole of a text, blanks around it aside; a letter outside [ ] stands for its capital too. */
export function whole(pattern: string): string {
  const letters = pattern.replace(/\[[^\]]*\]|(?<!\\)[a-z]/g, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part}]`,
  );
  return `^\\s*(?:${letters})\\s*$`;
}

/** Text of a pattern, or a number between two bounds. */
export const textOrNumber = (pattern: string, minimum?: number, maximum?: number): JsonSchema => ({
  type: ['string', 'number'],
  pattern,
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});

export const ID: JsonSchema = { type: TEKS.type ?? [], pattern: whole('[a-z0-9]+(?:[.-][a-z0-9]+)*'), minimum: 0 };
export const TAHUN = textOrNumber(whole('(?:19|20|21)\\d\\d'), 1900, 2199);
export const YA_TIDAK: JsonSchema = {
  anyOf: [
    { enum: ['ya', 'tidak', true, false] },
    { type: 'string', pattern: whole('ya|true|benar|tidak|false|bukan') },
  ],
};
export const RENTANG_TAHUN = textOrNumber(whole('\\d{4}(?:\\s*[-–]\\s*\\d{4})?'), 0, 9999);

const RUPIAH_UTUH = '(?:rp\\.?\\s*)?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,(?:-|00))?';
/** An amount of rupiah. */
export const RUPIAH = textOrNumber(whole(RUPIAH_UTUH), 0);
/** An amount of rupiah, `-` or `NA`. */
export const PAGU = textOrNumber(whole(`${RUPIAH_UTUH}|[-–—]|n/?a`), 0);
