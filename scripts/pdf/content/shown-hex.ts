import { endOfToken, skipSpace } from '../../pdf-syntax/scan.ts';
import { stringBytes } from '../../pdf-syntax/text-strings.ts';
import { PdfText } from '../../pdf-syntax/values.ts';

/** Strings shown in one font. They are gathered only when they are asked for: for most of a plan nobody does. */
export class ShownText {
  /** Resource name of the font. */
  readonly font: string;
  private readonly content: string;
  private readonly start: number;
  private end: number;

  constructor(font: string, content: string, start: number, end: number) {
    this.font = font;
    this.content = content;
    this.start = start;
    this.end = end;
  }

  /** Adds what is shown up to a later place of the content. */
  extend(end: number): void {
    this.end = end;
  }

  /** Bytes of the strings, in hexadecimal digits. */
  get hex(): string {
    return shownHex(this.content, this.start, this.end);
  }
}

/**
 * Gives the strings in a stretch of content, one after the other, in hexadecimal digits: those among the operands of a
 * text-showing operator, or of several with others between them.
 */
export function shownHex(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  if (!part.includes('(') && !part.includes('<<')) return hexOnly(text, start, end);
  let hex = '';
  for (let at = start; at < end;) {
    const tokenEnd = endOfToken(text, at);
    const opening = text[at];
    if (opening === '<') hex += text.slice(at + 1, tokenEnd - 1);
    else if (opening === '(')
      hex += Buffer.from(stringBytes(new PdfText(text.slice(at, tokenEnd))), 'latin1').toString('hex');
    at = skipSpace(text, tokenEnd);
  }
  return hex;
}

/** Nearly all strings are hexadecimal, and nothing but dictionaries has angle brackets too. */
function hexOnly(text: string, start: number, end: number): string {
  let hex = '';
  for (let open = text.indexOf('<', start); open >= 0 && open < end;) {
    const close = text.indexOf('>', open);
    hex += text.slice(open + 1, close);
    open = text.indexOf('<', close);
  }
  return hex;
}
