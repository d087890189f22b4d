import { stringBytes } from '../../scripts/pdf-syntax/text-strings.ts';
import type { PdfText } from '../../scripts/pdf-syntax/values.ts';

/**
 * Gives the words of a text string. Without the mark of UTF-16 or UTF-8 its bytes are taken as latin1, which agrees
 * with PDFDocEncoding in all letters that Indonesian has.
 */
export function stringWords(text: PdfText): string {
  const bytes = Buffer.from(stringBytes(text), 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}
