/**
 * Where the tokens of PDF text lie (ISO 32000-1, 7.2): shared by the reader of objects and the reader of page contents.
 * PDF text is handled as latin1, one character for each byte.
 */

/** Codes of the characters that PDF's syntax is made of. */
export const CHAR = {
  tab: 9,
  lineFeed: 10,
  formFeed: 12,
  return: 13,
  space: 32,
  percent: 37,
  openParen: 40,
  closeParen: 41,
  slash: 47,
  zero: 48,
  nine: 57,
  less: 60,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** What a character is to PDF's syntax: regular are letters, what numbers are made of, and other characters. */
export const KIND = { other: 0, letter: 1, number: 2, space: 3, delimiter: 4 } as const;

/** The kind of every character by its code: one look instead of a dozen comparisons for each of ten million. */
export const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(256);
  const { letter, number, space, delimiter } = KIND;
  for (let code = 0; code < table.length; code += 1) {
    const char = String.fromCharCode(code);
    if (/[A-Za-z'"]/.test(char)) table[code] = letter;
    else if (/[\d.-]/.test(char)) table[code] = number;
    else if (/[\0\t\n\f\r ]/.test(char)) table[code] = space;
    else if (/[()<>[\]/%{}]/.test(char)) table[code] = delimiter;
  }
  return table;
}

/** Tells whether a character code is white space; the end of the text (NaN) is not. */
export function isSpace(code: number): boolean {
  return KINDS[code] === KIND.space;
}

/** Tells whether a character code is a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= CHAR.zero && code <= CHAR.nine;
}

/** Tells whether a name, number or word that goes up to a place ends there. */
export function endsToken(text: string, at: number): boolean {
  return at >= text.length || (KINDS[text.charCodeAt(at)] ?? KIND.other) > KIND.number;
}

/** Takes a place in PDF text; gives the next place that is neither white space nor in a comment. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === CHAR.percent) {
      while (at < text.length && text.charCodeAt(at) !== CHAR.lineFeed && text.charCodeAt(at) !== CHAR.return) at += 1;
    } else if (isSpace(code)) at += 1;
    else return at;
  }
}

/**
 * Takes the place of a token's first character; gives the place after its last. Strings, names and words are one token;
 * `<<`, `>>`, `[` and `]` each one of their own. Throws an Error for a string that does not end.
 */
export function endOfToken(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === CHAR.openParen) return endOfString(text, from);
  if (code === CHAR.less && text.charCodeAt(from + 1) !== CHAR.less) {
    const end = text.indexOf('>', from);
    if (end < 0) throw new Error('unexpected PDF: a hexadecimal string does not end');
    return end + 1;
  }
  if (code === CHAR.less || (code === CHAR.greater && text.charCodeAt(from + 1) === CHAR.greater)) return from + 2;
  if (KINDS[code] === KIND.delimiter && code !== CHAR.slash) return from + 1;
  let at = from + 1;
  while (!endsToken(text, at)) at += 1;
  return at;
}

/** A literal string ends at its own closing parenthesis: those inside come in pairs or behind a backslash. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === CHAR.backslash) at += 1;
    else if (code === CHAR.openParen) depth += 1;
    else if (code === CHAR.closeParen) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('unexpected PDF: a string does not end');
}
