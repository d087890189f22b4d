import { endOfToken, skipSpace } from '../syntax/scan.ts';
import { stringBytes } from '../syntax/text-strings.ts';
import { PdfText } from '../syntax/values.ts';

/**
 * Gives the strings among the operands of a text-showing operator, one after the other, in hexadecimal digits.
 * Takes the content and the stretch of it that holds the operands.
 */
export function shownHex(text: string, start: number, end: number): string {
  if (!text.slice(start, end).includes('(')) return hexOnly(text, start, end);
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

/** Nearly all strings are hexadecimal, and nothing else among the operands has angle brackets. */
function hexOnly(text: string, start: number, end: number): string {
  let hex = '';
  for (let open = text.indexOf('<', start); open >= 0 && open < end;) {
    const close = text.indexOf('>', open);
    hex += text.slice(open + 1, close);
    open = text.indexOf('<', close);
  }
  return hex;
}
