import { shownHex } from '../content/shown-hex.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { CHAR, isSpace } from '../../pdf-syntax/scan.ts';
import { codeLengthOf } from '../text/to-unicode.ts';

/** Codes that are shown in one font. */
interface FontCodes {
  /** Hexadecimal digits of one code. */
  readonly length: number;
  readonly codes: Set<number>;
}

/** Gathers the codes that text shows in each font. */
export class ShownCodes {
  readonly #fonts = new Map<number, FontCodes>();
  readonly #store: ObjectStore;

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** Object numbers of the fonts, and the codes shown in each in capital hexadecimal digits. */
  *byFont(): Iterable<readonly [font: number, codes: readonly string[]]> {
    for (const [font, { length, codes }] of this.#fonts)
      yield [font, [...codes].map((code) => code.toString(16).toUpperCase().padStart(length, '0'))];
  }

  /** Adds what an operator shows. Takes the font's object number and the stretch of a content that holds the operands. */
  add(font: number, text: string, start: number, end: number): void {
    const own = this.#of(font);
    if (text.charCodeAt(start) === CHAR.less) addHex(own, text, start, end);
    else {
      const hex = `<${shownHex(text, start, end)}>`;
      addHex(own, hex, 0, hex.length);
    }
  }

  /** Adds what another has gathered in the same file. */
  addAll(other: ShownCodes): void {
    for (const [font, { codes }] of other.#fonts) {
      const own = this.#of(font);
      for (const code of codes) own.codes.add(code);
    }
  }

  #of(font: number): FontCodes {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const own = { length: codeLengthOf(this.#store.dictOf(font)), codes: new Set<number>() };
    this.#fonts.set(font, own);
    return own;
  }
}

/**
 * Adds the codes of hexadecimal strings with nothing but numbers and operators between them. The digits are read where they
 * stand: cutting a string for each of a million signs takes several times as long.
 */
function addHex({ length, codes }: FontCodes, text: string, start: number, end: number): void {
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at)) {
    let code = 0;
    let digits = 0;
    for (at += 1; at < end; at += 1) {
      const char = text.charCodeAt(at);
      if (char === CHAR.greater) break;
      if (isSpace(char)) continue;
      code = (code << 4) | ((char & 15) + (char > CHAR.nine ? 9 : 0));
      digits += 1;
      if (digits === length) {
        codes.add(code);
        code = 0;
        digits = 0;
      }
    }
    // A last digit that is missing is 0 (ISO 32000-1, 7.3.4.3).
    if (digits > 0) codes.add(code << (4 * (length - digits)));
  }
}
