import { CHAR, KIND, KINDS, endOfToken, endsToken, isSpace, skipSpace } from '../../pdf-syntax/scan.ts';

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
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === KIND.space) {
      at += 1;
      continue;
    }
    if (code === CHAR.percent) {
      at = skipSpace(text, at);
      continue;
    }
    if (code === CHAR.less && operands < 0) {
      SHOWN_ONE_BY_ONE.lastIndex = at;
      if (SHOWN_ONE_BY_ONE.test(text)) {
        const runEnd = SHOWN_ONE_BY_ONE.lastIndex;
        visit('Tj', at, runEnd - 'Tj'.length, runEnd);
        at = runEnd;
        continue;
      }
    }
    if (operands < 0) operands = at;
    let end = kind === KIND.number ? endOfNumber(text, at) : endOfToken(text, at);
    if (kind === KIND.letter && depth === 0) {
      const word = wordOf(text, code, at, end);
      if (word === 'BI') end = endOfInlineImage(text, end);
      if (!LITERALS.has(word)) {
        visit(word, operands, at, end);
        operands = -1;
      }
    } else if (opens(text, code, at)) depth += 1;
    else if (closes(text, code, at)) depth -= 1;
    if (depth < 0) throw new Error('unexpected PDF: a list or dictionary in a page ends twice');
    at = end;
  }
  if (depth > 0) throw new Error('unexpected PDF: a list or dictionary in a page does not end');
}

/** Most operands are numbers. What else may stand behind one up to the next white space belongs to the same token. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (KINDS[text.charCodeAt(at)] === KIND.number) at += 1;
  return endsToken(text, at) ? at : endOfToken(text, at);
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

function opens(text: string, code: number, at: number): boolean {
  return code === CHAR.openBracket || (code === CHAR.less && text.charCodeAt(at + 1) === CHAR.less);
}

function closes(text: string, code: number, at: number): boolean {
  return code === CHAR.closeBracket || (code === CHAR.greater && text.charCodeAt(at + 1) === CHAR.greater);
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
