import { endOfToken, isDigit, isSpace, skipSpace } from '../../pdf-syntax/scan.ts';

/** Called for every operator of a page's content with its name and where its operands, its name and its end lie. */
type OperatorVisitor = (operator: string, start: number, nameStart: number, end: number) => void;

/**
 * Goes through the operators of a content stream (ISO 32000-1, 7.8.2). Strings, hexadecimal strings, lists and
 * dictionaries are operands whatever they hold; an inline image is one operator `BI` from its `BI` to its `EI`, and a run
 * of signs that are shown one by one on a line is one `Tj` whose operands are everything before the last.
 * Takes the stream's text, decoded. Throws an Error for a string, list, dictionary or inline image that does not end.
 */
export function scanOperators(text: string, visit: OperatorVisitor): void {
  let operands = -1;
  let depth = 0;
  for (let at = skipSpace(text, 0); at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === LESS && operands < 0) {
      SHOWN_ONE_BY_ONE.lastIndex = at;
      if (SHOWN_ONE_BY_ONE.test(text)) {
        const runEnd = SHOWN_ONE_BY_ONE.lastIndex;
        visit('Tj', at, runEnd - 'Tj'.length, runEnd);
        at = skipSpace(text, runEnd);
        continue;
      }
    }
    if (operands < 0) operands = at;
    const numberEnd = endOfNumber(text, at);
    if (numberEnd > at) {
      at = skipSpace(text, numberEnd);
      continue;
    }
    const end = endOfToken(text, at);
    if (opens(text, code, at)) depth += 1;
    else if (closes(text, code, at)) depth -= 1;
    else if (depth === 0 && isWord(code)) {
      const word = wordOf(text, code, at, end);
      if (word === 'BI') {
        const imageEnd = endOfInlineImage(text, end);
        visit('BI', operands, at, imageEnd);
        operands = -1;
        at = skipSpace(text, imageEnd);
        continue;
      }
      if (!LITERALS.has(word)) {
        visit(word, operands, at, end);
        operands = -1;
      }
    }
    if (depth < 0) throw new Error('unexpected PDF: a list or dictionary in a page ends twice');
    at = skipSpace(text, end);
  }
  if (depth > 0) throw new Error('unexpected PDF: a list or dictionary in a page does not end');
}

/** Gives the place itself where no number and white space after it stand. Most operands are numbers. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); isDigit(code) || code === POINT || code === MINUS; code = text.charCodeAt(at))
    at += 1;
  return text.charCodeAt(at) === SPACE ? at : from;
}

/** Chromium shows every sign by itself and moves on: nine tenths of a page's operators. */
const SHOWN_ONE_BY_ONE = /<[\dA-Fa-f]*> Tj(?:\s+-?[\d.]+ -?[\d.]+ Td\s+<[\dA-Fa-f]*> Tj)+/y;

/** Nearly every operator has one or two letters; their names are made once, not for each of a million. */
const SHORT_WORDS: (string | undefined)[] = [];

function wordOf(text: string, code: number, at: number, end: number): string {
  if (end - at > 2) return text.slice(at, end);
  const key = end - at === 1 ? code : (code << 8) | text.charCodeAt(at + 1);
  return (SHORT_WORDS[key] ??= text.slice(at, end));
}

const LITERALS = new Set(['true', 'false', 'null']);

const SPACE = 32;
const MINUS = 45;
const POINT = 46;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const LESS = 60;
const GREATER = 62;

function opens(text: string, code: number, at: number): boolean {
  return code === OPEN_BRACKET || (code === LESS && text.charCodeAt(at + 1) === LESS);
}

function closes(text: string, code: number, at: number): boolean {
  return code === CLOSE_BRACKET || (code === GREATER && text.charCodeAt(at + 1) === GREATER);
}

/** Operators begin with a letter or are `'` and `"`. */
function isWord(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 34 || code === 39;
}

/** The data of an inline image are any bytes: they end at the first `EI` that stands between white space. */
function endOfInlineImage(text: string, from: number): number {
  const data = /[\s/\]>)\w]ID[\s]/g;
  data.lastIndex = from - 1;
  const start = data.exec(text);
  if (start === null) throw new Error('unexpected PDF: an inline image has no data');
  for (let at = text.indexOf('EI', data.lastIndex); at >= 0; at = text.indexOf('EI', at + 1)) {
    const isAlone = isSpace(text.charCodeAt(at - 1)) && (at + 2 === text.length || isSpace(text.charCodeAt(at + 2)));
    if (isAlone) return at + 2;
  }
  throw new Error('unexpected PDF: an inline image does not end');
}
