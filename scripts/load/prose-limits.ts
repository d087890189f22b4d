import type { MarkdownIt, Token } from 'markdown-it';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { formatBulat } from '../notation/format.ts';
import type { SourceText } from './source-text.ts';

/** Lines of one file: some hundred pages of the shortest paragraphs. */
const MAX_LINES = 200_000;

/** Characters of one paragraph: eight printed pages. The parser may take the square of its length. */
const MAX_PARAGRAPH = 20_000;
/** Blanks in a row, for which the same holds. */
const TOO_MANY_BLANKS = /\s{200}/;

/** The level from which on markdown-it passes over what it finds (`maxNesting` of its preset `commonmark`). */
const UNREAD_LEVEL = 20;

/** What is left of a paragraph that was too long: what is wrong with it. */
interface Emptied {
  readonly message: string;
  readonly hint: string;
}

/** markdown-it plugin: a paragraph that is too long loses its text before it is read any further. */
export function paragraphLimit(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'panjang-paragraf', ({ tokens }) => {
    for (const token of tokens) {
      const emptied = token.type === 'inline' ? tooLong(token.content) : undefined;
      if (emptied === undefined) continue;
      token.meta = emptied;
      token.content = '';
    }
  });
}

function tooLong(text: string): Emptied | undefined {
  if (text.length > MAX_PARAGRAPH)
    return {
      message: `Paragraf ini memuat ${formatBulat(text.length)} huruf; paling banyak ${formatBulat(MAX_PARAGRAPH)}.`,
      hint: 'Bagi dengan baris kosong menjadi beberapa paragraf.',
    };
  if (!TOO_MANY_BLANKS.test(text)) return undefined;
  return { message: 'Paragraf ini memuat lebih dari 200 spasi berturut-turut.', hint: 'Hapus spasi yang berlebih.' };
}

/** The finding on a paragraph that was too long; nothing on any other. */
export function paragraphFault(token: Token, place: Place): Diagnostic[] {
  if (token.type !== 'inline' || token.meta === null) return [];
  return [{ code: 'prose-markup', severity: 'galat', ...(token.meta as Emptied), place }];
}

/**
 * The finding on a list item or quotation so deep that the parser reads nothing in it: without this, what stands there
 * would be lost without a word. Nothing on any other token.
 */
export function nestingFault(token: Token, place: Place): Diagnostic[] {
  if (token.type !== 'list_item_open' && token.type !== 'blockquote_open') return [];
  if (token.level + 1 < UNREAD_LEVEL) return [];
  return [
    {
      code: 'prose-markup',
      severity: 'galat',
      message: 'Daftar atau kutipan di sini bertingkat terlalu dalam, sehingga isinya tidak terbaca.',
      hint: 'Kurangi tingkatnya, atau pindahkan isinya ke daftar tersendiri; periksa juga tanda - atau > yang berlebih.',
      place,
    },
  ];
}

/** The finding on a text with more lines than can be read; such a text is read no further. */
export function tooManyLines(source: SourceText): Diagnostic | undefined {
  if (source.lines <= MAX_LINES) return undefined;
  return {
    code: 'file-unreadable',
    severity: 'galat',
    message: `Naskah ini memuat lebih dari ${formatBulat(MAX_LINES)} baris.`,
    hint: 'Bagi menjadi beberapa naskah.',
    place: source.placeOfLine(MAX_LINES + 1),
  };
}
