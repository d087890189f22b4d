/**
 * Characters that every face of the shipped text families has, and the signs of the mathematical one; a test holds them
 * against the fonts. Anything else would come from whatever font the machine has, or print as an empty box.
 */
const PRINTABLE =
  '\\t\\n\\r\\u0020-\\u007e\\u00a0-\\u0109\\u010c-\\u0113\\u0116-\\u011f\\u0122-\\u0127\\u012a-\\u012b\\u012e-\\u0131' +
  '\\u0134-\\u0137\\u0139-\\u013e\\u0141-\\u0148\\u014c-\\u014d\\u0150-\\u0165\\u016a-\\u0173\\u0178-\\u017f\\u0192' +
  '\\u0218-\\u021b\\u0237\\u02bc\\u02c6-\\u02c7\\u02da\\u02dc-\\u02dd\\u1e3e-\\u1e3f\\u1e9e\\u2013-\\u2014\\u2018-\\u201a' +
  '\\u201c-\\u201e\\u2020\\u2022\\u2026\\u2039-\\u203a\\u2044\\u20ac\\u20b4\\u20b9-\\u20ba\\u20bd\\u20bf\\u2113\\u2122' +
  '\\u2190-\\u22ff\\u25a0-\\u25ff\\u2713';

const UNPRINTABLE = new RegExp(`[^${PRINTABLE}]`, 'gu');

/**
 * The families a document may be set in, and the characters among those above that each lacks. A Bookman of the planner's
 * own is filled up from Bonum, so that the same holds for it whichever edition is installed.
 */
const LACKING = {
  'source-serif': '',
  'pt-sans': '',
  bonum: '\u02bc\u1e3e\u1e3f\u1e9e\u20b4\u20b9\u20ba\u20bd\u20bf',
  'bookman-terpasang': '\u02bc\u1e3e\u1e3f\u1e9e\u20b4\u20b9\u20ba\u20bd\u20bf',
} as const;

export type TextFamily = keyof typeof LACKING;

/** Every family by its plain name. */
export const TEXT_FAMILIES = Object.keys(LACKING) as readonly TextFamily[];

/** Every character of a text that no shipped font has, with the offset of its first occurrence. */
export function unprintable(text: string): ReadonlyMap<string, number> {
  return firstOf(text, UNPRINTABLE);
}

/** The same for the characters that only the family of the document lacks. */
export function unprintableIn(text: string, family: TextFamily): ReadonlyMap<string, number> {
  return LACKING[family] === '' ? new Map() : firstOf(text, new RegExp(`[${LACKING[family]}]`, 'gu'));
}

/** The text with a hollow square for every character that no shipped font has: it shows that something stands there. */
export function withStandIns(text: string): string {
  return text.replace(UNPRINTABLE, '\u25a1');
}

function firstOf(text: string, characters: RegExp): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of text.matchAll(characters)) if (!found.has(match[0])) found.set(match[0], match.index);
  return found;
}
