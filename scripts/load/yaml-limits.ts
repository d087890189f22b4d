import { Lexer } from 'yaml';
import { formatBulat } from '../notation/format.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Levels that data may have, and levels that the parser, which calls itself for each of them, is let into. */
const MAX_DEPTH = 60;
const MAX_NESTING = 300;

/** What one file may hold so that reading it takes seconds and some hundred megabytes, not minutes and all memory. */
const MAX_PARTS = 500_000;

/** Characters of one value: eight printed pages. Patterns that look for words in a value may take the square of its length. */
const MAX_VALUE = 20_000;
/** Blanks in a row, for which the same holds. */
const TOO_MANY_BLANKS = /\s{200}/;

/** What keeps a text from the parser: levels or parts that would exhaust its stack or memory; undefined for any other. */
export function beyondParser(text: string): YamlFault | undefined {
  const at = nestsTooDeep(text);
  return at === undefined ? tooManyParts(text) : tooDeep(at);
}

/** True for more levels than data may have. */
export function isTooDeep(depth: number): boolean {
  return depth > MAX_DEPTH;
}

/** The finding on data with more levels than they may have. */
export function tooDeep(offset: number): YamlFault {
  return {
    message: `Data bertingkat lebih dari ${MAX_DEPTH} lapis.`,
    hint: 'Periksa apakah ada kurung atau tanda hubung yang berlebih.',
    start: offset,
    end: offset + 1,
  };
}

/** The finding on a value of more characters, or blanks in a row, than one may have; undefined for any other. */
export function tooLong(value: string, offset: number): YamlFault | undefined {
  if (value.length <= MAX_VALUE)
    return value.length >= 200 && TOO_MANY_BLANKS.test(value)
      ? {
          message: 'Isian ini memuat lebih dari 200 spasi berturut-turut.',
          hint: 'Hapus spasi yang berlebih.',
          start: offset,
          end: offset + 1,
        }
      : undefined;
  return {
    message: `Isian ini memuat ${formatBulat(value.length)} huruf; paling banyak ${formatBulat(MAX_VALUE)}.`,
    hint: 'Periksa apakah tanda kutip atau baris berikutnya ikut terbaca; uraian panjang ditulis dalam naskah.',
    start: offset,
    end: offset + 1,
  };
}

/** Gives where a text gets too deep. */
function nestsTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_NESTING) return index;
  }
  const indented = text.search(new RegExp(`^ {${MAX_NESTING}}`, 'm'));
  const found = indented === -1 ? dashesInLine(text) : indented;
  return found === -1 ? undefined : found;
}

// Every "- " and "? " begins a level. No line is looked at twice, whatever it holds.
function dashesInLine(text: string): number {
  let run = 0;
  let start = 0;
  for (const { 0: marks, index } of text.matchAll(/[-?] +/g)) {
    run = index === start ? run + 1 : 1;
    if (run === MAX_NESTING) return index;
    start = index + marks.length;
  }
  return -1;
}

/** A text with too many parts, at the first part that is too many. Blanks and line breaks inside values are none. */
function tooManyParts(text: string): YamlFault | undefined {
  // Every part has a character of its own.
  if (text.length <= MAX_PARTS) return undefined;
  let offset = 0;
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer's own signs, such as the one before each value, are no part of the text.
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    if (!/^[ \t]*$/.test(lexeme)) parts += 1;
    if (parts > MAX_PARTS)
      return {
        message: `Berkas ini memuat lebih dari ${formatBulat(MAX_PARTS)} kunci, nilai, tanda baca, dan baris.`,
        hint: 'Bagi menjadi beberapa berkas, misalnya satu tabel menjadi beberapa tabel.',
        start: offset,
        end: offset + 1,
      };
    offset += lexeme.length;
  }
  return undefined;
}
