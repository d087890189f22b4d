import { deflateSync, inflateSync } from 'node:zlib';
import type { RawObject } from '../../print/read-objects.ts';
import { type PdfDict, PdfName, type PdfValue, isDict, nameOf, readValue, writeValue } from './values.ts';

interface Entry {
  raw: RawObject | undefined;
  value: PdfValue | undefined;
  /** Decoded content of a stream. */
  text: string | undefined;
}

/**
 * The objects of a file, each read only when it is asked for and written again only when it was changed: a tagged plan
 * holds a hundred thousand, and most of them stay as they are.
 */
export class ObjectStore {
  private readonly entries = new Map<number, Entry>();
  private last: number;

  constructor(objects: readonly RawObject[]) {
    for (const raw of objects) this.entries.set(raw.number, { raw, value: undefined, text: undefined });
    this.last = objects.reduce((last, { number }) => Math.max(last, number), 0);
  }

  /** Tells whether there is an object of this number. */
  has(number: number): boolean {
    return this.entries.has(number);
  }

  /** A number that no object has yet. */
  readonly nextNumber = (): number => {
    this.last += 1;
    return this.last;
  };

  /** The object as a value, of a stream its dictionary. Throws an Error where there is none. */
  valueOf(number: number): PdfValue {
    const entry = this.entryOf(number);
    if (entry.value === undefined) {
      const { body, isStream } = entry.raw as RawObject;
      const end = isStream
        ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).indexOf('stream\n')
        : body.length;
      entry.value = readValue(latin1(body.subarray(0, end)));
    }
    if (entry.value === undefined) throw new Error(`unexpected PDF: object ${String(number)} holds no value`);
    return entry.value;
  }

  /** The object, which has to be a dictionary or a stream. Throws an Error for any other. */
  readonly dictOf = (number: number): PdfDict => {
    const value = this.valueOf(number);
    if (!isDict(value)) throw new Error(`unexpected PDF: object ${String(number)} is no dictionary`);
    return value;
  };

  /** Follows a reference; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (typeof value !== 'object' || value === null || !('number' in value)) return value;
    return this.entries.has(value.number) ? this.valueOf(value.number) : undefined;
  }

  /** Content of a stream, decoded, one character for each byte. Throws an Error for a filter other than Flate. */
  textOf(number: number): string {
    const entry = this.entryOf(number);
    if (entry.text === undefined) {
      const dict = this.dictOf(number);
      const content = streamContent((entry.raw as RawObject).body);
      const filter = nameOf(dict, 'Filter');
      if (dict.has('Filter') && filter !== 'FlateDecode')
        throw new Error(`unexpected PDF: stream ${String(number)} is packed in another way than Flate`);
      entry.text = latin1(filter === undefined ? content : inflateSync(content));
    }
    return entry.text;
  }

  /** Puts a value in the place of an object, or adds it. */
  set(number: number, value: PdfValue): void {
    this.last = Math.max(this.last, number);
    this.entries.set(number, { raw: undefined, value, text: undefined });
  }

  /** Changes some entries of a dictionary; of a stream its content stays. Undefined removes an entry. */
  change(number: number, changes: Readonly<Record<string, PdfValue | undefined>>): void {
    const entry = this.entryOf(number);
    const dict = new Map(this.dictOf(number));
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) dict.delete(key);
      else dict.set(key, value);
    }
    if (entry.raw?.isStream === true) {
      const content = streamContent(entry.raw.body);
      const head = Buffer.from(`${writeValue(dict)}\nstream\n`, 'latin1');
      const body = Buffer.concat([head, content, Buffer.from('\nendstream')]);
      this.entries.set(number, { raw: { number, body, isStream: true }, value: dict, text: entry.text });
    } else this.set(number, dict);
  }

  /** Puts a stream in the place of an object, or adds it; its content is packed. `dict` is without filter and length. */
  setStream(number: number, dict: PdfDict, content: string | Uint8Array): void {
    this.last = Math.max(this.last, number);
    const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
    const value = new Map<string, PdfValue>([
      ...[...dict].filter(([key]) => !['Filter', 'Length', 'DecodeParms'].includes(key)),
      ['Filter', new PdfName('FlateDecode')],
      ['Length', packed.length],
    ]);
    const head = Buffer.from(`${writeValue(value)}\nstream\n`, 'latin1');
    const body = Buffer.concat([head, packed, Buffer.from('\nendstream')]);
    const text = typeof content === 'string' ? content : undefined;
    this.entries.set(number, { raw: { number, body, isStream: true }, value, text });
  }

  /** Puts a stream in the place of an object, or adds it, that is not packed: programs that read no PDF find it. */
  setOpenStream(number: number, dict: PdfDict, content: Uint8Array): void {
    this.last = Math.max(this.last, number);
    const value = new Map<string, PdfValue>([...dict, ['Length', content.length]]);
    const head = Buffer.from(`${writeValue(value)}\nstream\n`, 'latin1');
    const body = Buffer.concat([head, content, Buffer.from('\nendstream')]);
    this.entries.set(number, { raw: { number, body, isStream: true }, value, text: latin1(content) });
  }

  remove(number: number): void {
    this.entries.delete(number);
  }

  /** All objects in the order of their numbers, ready to be written. */
  rawObjects(): readonly RawObject[] {
    return [...this.entries]
      .sort(([a], [b]) => a - b)
      .map(
        ([number, { raw, value }]) =>
          raw ?? { number, body: Buffer.from(writeValue(value ?? null), 'latin1'), isStream: false },
      );
  }

  private entryOf(number: number): Entry {
    const entry = this.entries.get(number);
    if (entry === undefined) throw new Error(`unexpected PDF: object ${String(number)} is missing`);
    return entry;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** What lies between `stream` and `endstream`. */
function streamContent(body: Uint8Array): Buffer {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return bytes.subarray(bytes.indexOf('stream\n') + 'stream\n'.length, bytes.lastIndexOf('\nendstream'));
}
