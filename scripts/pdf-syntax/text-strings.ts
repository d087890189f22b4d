import { PdfText } from './values.ts';

/**
 * Text that readers show, as a PDF text string (ISO 32000-1, 7.9.2.2): plain characters as they are, anything else as
 * UTF-16 with its mark.
 */
export function textString(text: string): PdfText {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfText(`(${text.replace(/[\\()]/g, '\\$&')})`);
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
  return new PdfText(`<FEFF${hex}>`);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Gives the bytes of a string as latin1 text, whichever way it is written. */
export function stringBytes({ source }: PdfText): string {
  if (source.startsWith('<')) {
    const digits = source.slice(1, -1).replace(/\s+/g, '');
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }
  return source.slice(1, -1).replace(/\\(\r\n|[0-7]{1,3}|[\s\S])|\r\n?/g, (whole, escaped: string | undefined) => {
    if (escaped === undefined) return '\n';
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8) & 0xff);
    if (/^[\r\n]/.test(escaped)) return '';
    return ESCAPES[escaped] ?? escaped;
  });
}
