import type { RawObject } from '../../print/read-objects.ts';
import { endOfToken, skipSpace } from '../syntax/scan.ts';

/** An object divided where PDF text ends: before the data of a stream, else at its end. */
export interface DividedObject {
  /** One character for each byte. */
  readonly text: string;
  /** From the word "stream" on; empty for an object that is none. */
  readonly data: Buffer;
}

/**
 * Divides an object into its text and its data. Throws an Error for a stream whose data do not begin, and for a string
 * before them that does not end.
 */
export function divideObject({ number, body, isStream }: RawObject): DividedObject {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const text = bytes.toString('latin1');
  if (!isStream) return { text, data: bytes.subarray(bytes.length) };
  for (let at = skipSpace(text, 0); at < text.length;) {
    const end = endOfToken(text, at);
    if (end - at === 6 && text.startsWith('stream', at)) return { text: text.slice(0, at), data: bytes.subarray(at) };
    at = skipSpace(text, end);
  }
  throw new Error(`unexpected PDF: the data of stream ${String(number)} do not begin`);
}

/** Puts a divided object together again. */
export function joinObject({ text, data }: DividedObject): Buffer {
  const head = Buffer.from(text, 'latin1');
  return data.length === 0 ? head : Buffer.concat([head, data]);
}
