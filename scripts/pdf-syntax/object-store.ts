import { inflateSync } from 'node:zlib';
import { pack } from './flate.ts';
import type { PrintedFile } from './printed-file.ts';
import {
  type EntryVisitor,
  type PdfDict,
  PdfName,
  type PdfValue,
  ValueReader,
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

/** A file whose objects are in the store, and what is added to its object numbers there. */
interface StoredFile {
  readonly file: PrintedFile;
  readonly base: number;
  /** Object number in the store of one that the file refers to; undefined where every number stays. */
  readonly place: ((number: number) => number) | undefined;
}

/** What became of an object: read, changed or made. */
interface Entry {
  /** Its PDF text, of an object that was written here. */
  readonly source?: string;
  /** Of a stream its dictionary. */
  value?: PdfValue | undefined;
  /** Decoded content of a stream. */
  text?: string | undefined;
  /**
   * Data of a stream that was changed or made here, as they are written, or will be; the dictionary does not know the
   * length of the latter yet.
   */
  readonly data?: Uint8Array | Promise<Buffer> | undefined;
  /** True where the object stays as it is in its file. */
  readonly isUnchanged?: boolean;
}

/**
 * The objects of one file, or of several that become one, each read only when it is asked for and written again only
 * when it was changed: a tagged plan holds a hundred thousand, and most of them are dropped or stay as they are.
 */
export class ObjectStore {
  private readonly files: StoredFile[] = [];
  private readonly entries = new Map<number, Entry>();
  private readonly removed = new Set<number>();
  private last = 0;

  /**
   * Adds the objects of a file, whose numbers move up by the highest there is. Takes a function that gives stand-ins, once
   * it is known by how much: by the number that an object of the file would have, the one that references shall lead to in
   * its place. Gives what is added to the file's numbers.
   */
  addFile(file: PrintedFile, standInsOf?: (base: number) => ReadonlyMap<number, number>): number {
    const base = this.last;
    const standIns = standInsOf?.(base) ?? new Map<number, number>();
    const place = (number: number): number => standIns.get(number + base) ?? number + base;
    this.files.push({ file, base, place: base > 0 || standIns.size > 0 ? place : undefined });
    for (const number of standIns.keys()) this.removed.add(number);
    this.last += file.last;
    return base;
  }

  /** Tells whether there is an object of this number. */
  has(number: number): boolean {
    return this.entries.has(number) || this.fileOf(number) !== undefined;
  }

  /** A number that no object has yet. */
  readonly nextNumber = (): number => {
    this.last += 1;
    return this.last;
  };

  /** The object as a value, of a stream its dictionary. Throws an Error where there is none. */
  valueOf(number: number): PdfValue {
    const known = this.entries.get(number);
    if (known?.value !== undefined) return known.value;
    const value = known === undefined ? this.readStored(number) : readValue(known.source ?? '');
    if (value === undefined) throw new Error(`unexpected PDF: object ${String(number)} holds no value`);
    if (known === undefined) this.entries.set(number, { value, isUnchanged: true });
    else known.value = value;
    return value;
  }

  /** The object, which has to be a dictionary or a stream. Throws an Error for any other. */
  readonly dictOf = (number: number): PdfDict => {
    const value = this.valueOf(number);
    if (!isDict(value)) throw new Error(`unexpected PDF: object ${String(number)} is no dictionary`);
    return value;
  };

  /** Reads an object as `dictOf` does, but entry by entry, and keeps nothing of it. Throws an Error for any other. */
  readonly visitEntries = (number: number, visitor: EntryVisitor): void => {
    const entry = this.entries.get(number);
    const isVisited =
      entry === undefined
        ? this.visitStored(number, visitor)
        : entry.value === undefined && visitEntries(entry.source ?? '', visitor);
    if (!isVisited) for (const [key, value] of this.dictOf(number)) visitor.take(key, value);
  };

  /** Follows a reference; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (typeof value !== 'object' || value === null || !('number' in value)) return value;
    return this.has(value.number) ? this.valueOf(value.number) : undefined;
  }

  /** Content of a stream, decoded, one character for each byte. Throws an Error for a filter other than Flate. */
  textOf(number: number): string {
    const dict = this.dictOf(number);
    const entry = this.entries.get(number) as Entry;
    if (entry.text === undefined) {
      const filter = nameOf(dict, 'Filter');
      if (dict.has('Filter') && filter !== 'FlateDecode')
        throw new Error(`unexpected PDF: stream ${String(number)} is packed in another way than Flate`);
      const data = entry.isUnchanged === true ? this.storedData(number) : entry.data;
      if (!(data instanceof Uint8Array)) throw new Error(`unexpected PDF: object ${String(number)} is no stream`);
      entry.text = latin1(filter === undefined ? data : inflateSync(data));
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
    const value = new Map(this.dictOf(number));
    const { text, data, isUnchanged } = this.entries.get(number) as Entry;
    for (const [key, item] of Object.entries(changes)) {
      if (item === undefined) value.delete(key);
      else value.set(key, item);
    }
    this.put(number, { value, text, data: isUnchanged === true ? this.storedData(number) : data });
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
    this.put(number, { value, text, data: pack(bytes) });
  }

  /** Puts a stream in the place of an object, or adds it, that is not packed: programs that read no PDF find it. */
  setOpenStream(number: number, dict: PdfDict, content: Uint8Array): void {
    const value = new Map<string, PdfValue>([...dict, ['Length', content.length]]);
    this.put(number, { value, text: latin1(content), data: content });
  }

  remove(number: number): void {
    this.entries.delete(number);
    this.removed.add(number);
  }

  /** All objects in the order of their numbers, ready to be written. */
  async writableObjects(): Promise<readonly WritableObject[]> {
    const objects: WritableObject[] = [];
    for (let number = 1; number <= this.last; number += 1) {
      if (!this.has(number)) continue;
      const object = this.writable(number);
      // Most are no streams, and there is nothing to wait for.
      objects.push(object instanceof Promise ? await object : object);
    }
    return objects;
  }

  /** One object, ready to be written. Throws an Error where there is none. */
  async writableObject(number: number): Promise<WritableObject> {
    return this.writable(number);
  }

  private writable(number: number): WritableObject | Promise<WritableObject> {
    const entry = this.entries.get(number);
    if (entry === undefined || entry.isUnchanged === true) return this.writeStored(number);
    const { source, value, data } = entry;
    if (data === undefined) return { number, body: source ?? writeValue(value ?? null), isStream: false };
    if (data instanceof Uint8Array) return streamObject(number, value as PdfDict, data);
    return data.then((content) =>
      streamObject(number, new Map([...(value as PdfDict), ['Length', content.length]]), content),
    );
  }

  private put(number: number, entry: Entry): void {
    this.last = Math.max(this.last, number);
    this.entries.set(number, entry);
  }

  /** The file that has an object of this number which was not removed. */
  private fileOf(number: number): StoredFile | undefined {
    if (this.removed.has(number)) return undefined;
    for (const stored of this.files) if (stored.file.has(number - stored.base)) return stored;
    return undefined;
  }

  private stored(number: number): StoredFile {
    const found = this.fileOf(number);
    if (found === undefined) throw new Error(`unexpected PDF: object ${String(number)} is missing`);
    return found;
  }

  private readStored(number: number): PdfValue | undefined {
    const { file, base, place } = this.stored(number);
    return readValue(file.text, file.startOf(number - base), place);
  }

  private visitStored(number: number, visitor: EntryVisitor): boolean {
    const { file, base, place } = this.stored(number);
    return visitEntries(file.text, visitor, file.startOf(number - base), place);
  }

  /** Data of a stream as they are in its file; undefined for an object that is none there. */
  private storedData(number: number): Buffer | undefined {
    const { file, base } = this.stored(number);
    const own = number - base;
    if (!file.isStream(own)) return undefined;
    const reader = new ValueReader(file.text, file.startOf(own));
    reader.read();
    return file.bytes.subarray(...file.dataOf(own, reader.at));
  }

  /** An object that stays as it is in its file, but for the numbers it refers to. */
  private writeStored(number: number): WritableObject {
    const { file, base, place } = this.stored(number);
    const own = number - base;
    if (place === undefined) {
      const [start, end, isStream] = [file.startOf(own), file.endOf(own), file.isStream(own)];
      return { number, body: isStream ? file.bytes.subarray(start, end) : file.text.slice(start, end), isStream };
    }
    const value = this.valueOf(number);
    const data = this.storedData(number);
    if (data !== undefined) return streamObject(number, value as PdfDict, data);
    return { number, body: writeValue(value), isStream: false };
  }
}

function streamObject(number: number, dict: PdfDict, content: Uint8Array): WritableObject {
  const head = Buffer.from(`${writeValue(dict)}\nstream\n`, 'latin1');
  return { number, body: Buffer.concat([head, content, Buffer.from('\nendstream')]), isStream: true };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
