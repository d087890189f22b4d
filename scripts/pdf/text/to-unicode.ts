import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { type PdfDict, nameOf, refOf } from '../../pdf-syntax/values.ts';

/** What the character codes of a font stand for. */
export interface FontWords {
  /** Hexadecimal digits of one code. */
  readonly codeLength: number;
  /** Words by code in capital hexadecimal digits. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Reads what the codes of a font stand for from its ToUnicode map (ISO 32000-1, 9.10.3).
 * Takes the store and the font's object number. A font without a map gives no words.
 */
export function readFontWords(store: ObjectStore, font: number): FontWords {
  const dict = store.dictOf(font);
  const map = refOf(dict, 'ToUnicode');
  return { codeLength: codeLengthOf(dict), words: map === undefined ? new Map() : parseToUnicode(store.textOf(map)) };
}

/** Gives the hexadecimal digits of one code: Chromium writes composite fonts with two bytes for each. */
export function codeLengthOf(font: PdfDict): number {
  return nameOf(font, 'Subtype') === 'Type0' ? 4 : 2;
}

/** Takes the text of a ToUnicode map; gives its words by code. */
export function parseToUnicode(map: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [, pairs = ''] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', word = ''] of pairs.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f\s]*)>/g))
      words.set(code.toUpperCase(), fromUtf16(word));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', start, list = ''] of ranges.matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f]+)>|\[([^\]]*)\])/g,
    )) {
      const listed = [...list.matchAll(/<([\dA-Fa-f\s]*)>/g)].map(([, word = '']) => word);
      for (let code = parseInt(low, 16); code <= parseInt(high, 16); code += 1) {
        const index = code - parseInt(low, 16);
        const word = start === undefined ? listed[index] : addTo(start, index);
        if (word !== undefined) words.set(code.toString(16).toUpperCase().padStart(low.length, '0'), fromUtf16(word));
      }
    }
  }
  return words;
}

/** In a range the last byte counts on. */
function addTo(hex: string, index: number): string {
  const last = parseInt(hex.slice(-4), 16) + index;
  return hex.slice(0, -4) + last.toString(16).padStart(Math.min(4, hex.length), '0');
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replace(/\s+/g, ''), 'hex').swap16().toString('utf16le');
}

/** Cuts the digits of shown strings into codes, in capitals. */
export function codesOf({ codeLength }: FontWords, hex: string): readonly string[] {
  return hex.toUpperCase().match(codeLength === 4 ? /.{4}/g : /../g) ?? [];
}

/** Gives the words of shown strings; a code without one gives nothing. */
export function wordsOf(font: FontWords, hex: string): string {
  return codesOf(font, hex)
    .map((code) => font.words.get(code) ?? '')
    .join('');
}
