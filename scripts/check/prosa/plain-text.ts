import type { Token } from 'markdown-it';
import type { Direktif, Naskah } from '../../load/prose.ts';

/** What stands for a directive or code in plain text: one character that is no letter, digit or blank. */
export const PENGGANTI = '\uFFFC';

/** The text of a paragraph, item or heading as it is read, with the way back into the file. */
export interface TeksPolos {
  readonly teks: string;
  /** Offset in the file of a character of `teks`; undefined where it has none such. */
  readonly asal: (at: number) => number | undefined;
  /** Directives by their position in `teks`. */
  readonly direktif: ReadonlyMap<number, Direktif>;
}

/** Directives of a text by line and column, as `plainText` looks them up. */
type DirektifPerTempat = ReadonlyMap<string, Direktif>;

/** Prepares the directives of a text for `plainText`. */
export function directivesByPlace({ direktif }: Naskah): DirektifPerTempat {
  return new Map(direktif.map((item) => [`${item.place.line}:${item.place.column}`, item]));
}

// Markup, and what it leaves: code and directives one sign, the rest nothing but the words between.
const MARKUP = /\[\[[^\n]*?\]\]|`+[^`]*`+|\[\^[^\]\s]+\]|\\(?=[!-/:-@[-`{-~])|\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;

/**
 * The words of an `inline` token without Markdown's signs. markdown-it tells only the lines of a token; its lines are
 * found in the file's, of which they are the end (behind a list marker, `>` or `##`).
 */
export function plainText(token: Token, naskah: Naskah, directives: DirektifPerTempat): TeksPolos {
  const { teks: source, baris } = naskah.sumber;
  const stretches: Stretch[] = [];
  const direktif = new Map<number, Direktif>();
  let teks = '';
  const add = (text: string, offset: number): void => {
    if (text !== '') stretches.push({ at: teks.length, offset });
    teks += text;
  };
  for (const [index, line] of token.content.split('\n').entries()) {
    const number = baris + (token.map?.[0] ?? 0) + index;
    const start = source.offsetOfLine(number);
    const whole = source.text.slice(start).split('\n', 1)[0] ?? '';
    const from = start + Math.max(0, whole.lastIndexOf(line.trimEnd()));
    if (index > 0) add(' ', from);
    let done = 0;
    for (const { 0: markup, index: at } of line.matchAll(MARKUP)) {
      add(line.slice(done, at), from + done);
      done = at + markup.length;
      if (!markup.startsWith('[[') && !markup.startsWith('`')) continue;
      const { line: row, column } = source.place(from + at, from + done);
      const found = directives.get(`${row}:${column}`);
      if (found !== undefined) direktif.set(teks.length, found);
      add(PENGGANTI, from + at);
    }
    add(line.slice(done), from + done);
  }
  return { teks, asal: (at) => (at < teks.length ? offsetOf(stretches, at) : undefined), direktif };
}

/** A stretch of the plain text that stands in the file as it is: where it begins here and there. */
interface Stretch {
  readonly at: number;
  readonly offset: number;
}

function offsetOf(stretches: readonly Stretch[], at: number): number | undefined {
  const found = stretches.findLast((stretch) => stretch.at <= at);
  return found === undefined ? undefined : found.offset + at - found.at;
}
