import { inflateSync } from 'node:zlib';
import type { RawObject } from '../../print/read-objects.ts';
import { pack } from './flate.ts';
import {
  type EntryVisitor,
  type PdfDict,
  PdfName,
  type PdfValue,
  isDict,
  nameOf,
  readValue,
  visitEntries,
  writeValue,
} from './values.ts';

/** An object ready to be written; of one that is no stream its text may do, one character for each byte. */
export interface WritableObject {
  readonly number: number;
  readonly body: Uint8Array | string;
  readonly isStream: boolean;
}

/** What is known of an object; at least one of the first three. */
interface Entry {
  /** As it stands in the file. */
  readonly raw?: RawObject;
  /** Its PDF text, of an object that was written here. */
  readonly source?: string;
  /** Of a stream its dictionary. */
  value?: PdfValue | undefined;
  /** Decoded content of a stream. */
  text?: string | undefined;
  /** Content of a stream that was made here; its dictionary does not know the length yet. */
  readonly packed?: Promise<Buffer>;
}

/**
 * The objects of a file, each read only when it is asked for and written again only when it was changed: a tagged plan
 * holds a hundred thousand, and most of them stay as they are.
 */
export class ObjectStore {
  private readonly entries = new Map<number, Entry>();
  private last: number;

  constructor(objects: readonly WritableObject[]) {
    for (const { number, body, isStream } of objects)
      this.entries.set(number, typeof body === 'string' ? { source: body } : { raw: { number, body, isStream } });
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
    entry.value ??= readValue(sourceOf(entry));
    if (entry.value === undefined) throw new Error(`unexpected PDF: object ${String(number)} holds no value`);
    return entry.value;
  }

  /** The object, which has to be a dictionary or a stream. Throws an Error for any other. */
  readonly dictOf = (number: number): PdfDict => {
    const value = this.valueOf(number);
    if (!isDict(value)) throw new Error(`unexpected PDF: object ${String(number)} is no dictionary`);
    return value;
  };

  /** Reads an object as `dictOf` does, but entry by entry, and keeps nothing of it. Throws an Error for any other. */
  readonly visitEntries = (number: number, visitor: EntryVisitor): void => {
    const entry = this.entryOf(number);
    if (entry.value !== undefined) for (const [key, value] of this.dictOf(number)) visitor.take(key, value);
    else if (!visitEntries(sourceOf(entry), visitor))
      throw new Error(`unexpected PDF: object ${String(number)} is no dictionary`);
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
      if (entry.raw === undefined) throw new Error(`unexpected PDF: object ${String(number)} is no stream`);
      const content = streamContent(entry.raw.body);
      const filter = nameOf(dict, 'Filter');
      if (dict.has('Filter') && filter !== 'FlateDecode')
        throw new Error(`unexpected PDF: stream ${String(number)} is packed in another way than Flate`);
      entry.text = latin1(filter === undefined ? content : inflateSync(content));
    }
    return entry.text;
  }

  /** Puts a value in the place of an object, or adds it. */
  set(number: number, value: PdfValue): void {
    this.put(number, { value });
  }

  /** Puts an object that is written already, as PDF text, in the place of an object, or adds it. */
  setSource(number: number, source: string): void {
    this.put(number, { source });
  }

  /** Changes some entries of a dictionary; of a stream its content stays. Undefined removes an entry. */
  change(number: number, changes: Readonly<Record<string, PdfValue | undefined>>): void {
    const { raw, text, packed } = this.entryOf(number);
    const value = new Map(this.dictOf(number));
    for (const [key, item] of Object.entries(changes)) {
      if (item === undefined) value.delete(key);
      else value.set(key, item);
    }
    if (packed !== undefined) this.put(number, { value, text, packed });
    else if (raw?.isStream === true)
      this.put(number, { raw: streamObject(number, value, streamContent(raw.body)), value, text });
    else this.set(number, value);
  }

  /**
   * Puts a stream in the place of an object, or adds it; its content is packed in the background. `dict` is without
   * filter and length.
   */
  setStream(number: number, dict: PdfDict, content: string | Uint8Array): void {
    const value = new Map<string, PdfValue>([
      ...[...dict].filter(([key]) => !['Filter', 'Length', 'DecodeParms'].includes(key)),
      ['Filter', new PdfName('FlateDecode')],
      ['Length', 0],
    ]);
    const [text, bytes] =
      typeof content === 'string' ? [content, Buffer.from(content, 'latin1')] : [latin1(content), content];
    this.put(number, { value, text, packed: pack(bytes) });
  }

  /** Puts a stream in the place of an object, or adds it, that is not packed: programs that read no PDF find it. */
  setOpenStream(number: number, dict: PdfDict, content: Uint8Array): void {
    const value = new Map<string, PdfValue>([...dict, ['Length', content.length]]);
    this.put(number, { raw: streamObject(number, value, content), value, text: latin1(content) });
  }

  remove(number: number): void {
    this.entries.delete(number);
  }

  /** All objects in the order of their numbers, ready to be written. */
  async writableObjects(): Promise<readonly WritableObject[]> {
    const objects: WritableObject[] = [];
    for (const [number, { raw, source, value, packed }] of this.entries) {
      if (packed !== undefined) {
        const content = await packed;
        objects.push(streamObject(number, new Map([...(value as PdfDict), ['Length', content.length]]), content));
      } else objects.push(raw ?? { number, body: source ?? writeValue(value ?? null), isStream: false });
    }
    return objects.sort((a, b) => a.number - b.number);
  }

  private put(number: number, entry: Entry): void {
    this.last = Math.max(this.last, number);
    this.entries.set(number, entry);
  }

  private entryOf(number: number): Entry {
    const entry = this.entries.get(number);
    if (entry === undefined) throw new Error(`unexpected PDF: object ${String(number)} is missing`);
    return entry;
  }
}

/** PDF text of an object, of a stream that of its dictionary. */
function sourceOf({ raw, source }: Entry): string {
  if (raw === undefined) return source ?? '';
  const bytes = bufferOf(raw.body);
  return bytes.toString('latin1', 0, raw.isStream ? bytes.indexOf('stream\n') : bytes.length);
}

function streamObject(number: number, dict: PdfDict, content: Uint8Array): RawObject {
  const head = Buffer.from(`${writeValue(dict)}\nstream\n`, 'latin1');
  return { number, body: Buffer.concat([head, content, Buffer.from('\nendstream')]), isStream: true };
}

function latin1(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('latin1');
}

/** What lies between `stream` and `endstream`. */
function streamContent(body: Uint8Array): Buffer {
  const bytes = bufferOf(body);
  return bytes.subarray(bytes.indexOf('stream\n') + 'stream\n'.length, bytes.lastIndexOf('\nendstream'));
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
