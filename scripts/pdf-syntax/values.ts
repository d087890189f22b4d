import { CHAR, endOfToken, endsToken, isDigit, isSpace, skipSpace } from './scan.ts';

/** Numbers of no more digits are exact however they are added up. */
const WHOLE_DIGITS = 15;

/** A name such as /Type, without its slash and as it is written. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string as it is written, with its parentheses or angle brackets. */
export class PdfText {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** A reference to another object. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Entries of a dictionary by name, in the order they are written. */
export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfValue = number | boolean | null | PdfName | PdfText | PdfRef | PdfDict | readonly PdfValue[];

/**
 * Reads the value that stands at a place of PDF text, such as a whole object or the dictionary before a stream.
 * Gives undefined where no value stands there. Throws an Error for a dictionary or list that is broken.
 */
export function readValue(text: string, from = 0, place?: Placing): PdfValue | undefined {
  return new ValueReader(text, from, place).read();
}

/** Gives the number that an object has where several files become one. Takes the number that a reference names. */
export type Placing = (number: number) => number;

/** Gets every entry of a dictionary in turn. */
export interface EntryVisitor {
  take(key: string, value: PdfValue): void;
  /** Names of entries whose values are passed over without being read. */
  readonly skipped?: ReadonlySet<string>;
}

/**
 * Reads the dictionary that an object is, entry by entry: a hundred thousand tags are read so without building a
 * dictionary for any. Gives false, and visits nothing, for an object of another kind. Throws an Error for a broken one.
 */
export function visitEntries(text: string, visitor: EntryVisitor, from = 0, place?: Placing): boolean {
  return new ValueReader(text, from, place).visitEntries(visitor);
}

const REFERENCE = /\s+0\s+R(?![^\s/<>[\]()])/y;

/** Names are few and return in every object: each is made once. */
const NAMES = new Map<string, PdfName>();

function internedName(name: string): PdfName {
  let known = NAMES.get(name);
  if (known === undefined) {
    const own = detached(name);
    known = new PdfName(own);
    NAMES.set(own, known);
  }
  return known;
}

/** A copy: a slice would keep the whole file it was cut from in memory. */
function detached(slice: string): string {
  return Buffer.from(slice, 'latin1').toString('latin1');
}

/** Short dictionaries by their text, such as `<</O /Table\n/RowSpan 1>>`: every cell of a table has the same ones. */
const SHORT_DICTS = new Map<string, PdfDict>();
const SHORT_LENGTH = 32;
const SHORT_COUNT = 1000;

/** Reads the values that stand in PDF text one after the other. */
export class ValueReader {
  /** Where it stands: behind what was read last. */
  at: number;
  private readonly text: string;
  private readonly place: Placing | undefined;

  constructor(text: string, at: number, place?: Placing) {
    this.text = text;
    this.at = at;
    this.place = place;
  }

  /** As `readValue`. */
  read(): PdfValue | undefined {
    this.at = skipSpace(this.text, this.at);
    const code = this.text.charCodeAt(this.at);
    if (isDigit(code)) return this.readNumber();
    if (code === CHAR.slash) return this.readName();
    if (code === CHAR.openBracket) return this.readItems();
    if (code === CHAR.openParen) return new PdfText(this.take());
    if (code === CHAR.less) return this.opensEntries() ? this.readEntries() : new PdfText(this.take());
    return this.readOther();
  }

  /** Visits the entries of the dictionary that stands here; gives false where none does. */
  visitEntries(visitor: EntryVisitor): boolean {
    this.at = skipSpace(this.text, this.at);
    if (!this.opensEntries()) return false;
    this.at += 2;
    while (!this.takeEnd(CHAR.greater, 2)) {
      const key = this.readInside();
      if (!(key instanceof PdfName)) throw new Error('unexpected PDF: an entry of a dictionary has no name');
      if (visitor.skipped?.has(key.name) === true) this.skip();
      else visitor.take(key.name, this.readInside());
    }
    return true;
  }

  /** Passes over the value that stands here. */
  private skip(): void {
    this.at = skipSpace(this.text, this.at);
    const code = this.text.charCodeAt(this.at);
    if (code === CHAR.openBracket || this.opensEntries()) this.readInside();
    else if (this.take() === '') throw new Error('unexpected PDF: a list or dictionary is broken');
    else if (isDigit(code)) this.takeReference();
  }

  private readName(): PdfName {
    const start = this.at + 1;
    this.at = endOfToken(this.text, this.at);
    return internedName(this.text.slice(start, this.at));
  }

  private take(): string {
    const start = this.at;
    this.at = start < this.text.length ? endOfToken(this.text, start) : start;
    return this.text.slice(start, this.at);
  }

  /** Nearly all numbers are whole, and most of them begin a reference. */
  private readNumber(): PdfValue | undefined {
    const start = this.at;
    let number = 0;
    let at = start;
    for (let code = this.text.charCodeAt(at); isDigit(code); code = this.text.charCodeAt(at)) {
      number = number * 10 + code - CHAR.zero;
      at += 1;
    }
    if (at - start > WHOLE_DIGITS || !endsToken(this.text, at)) return this.readOther();
    this.at = at;
    return isSpace(this.text.charCodeAt(at)) && this.takeReference()
      ? new PdfRef(this.place === undefined ? number : this.place(number))
      : number;
  }

  private readOther(): PdfValue | undefined {
    const token = this.take();
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    const number = Number(token);
    return token === '' || Number.isNaN(number) ? undefined : number;
  }

  /** Chromium numbers no object twice, so the generation of every reference is 0. */
  private takeReference(): boolean {
    if (this.text.startsWith(' 0 R', this.at) && endsToken(this.text, this.at + 4)) {
      this.at += 4;
      return true;
    }
    REFERENCE.lastIndex = this.at;
    if (!REFERENCE.test(this.text)) return false;
    this.at = REFERENCE.lastIndex;
    return true;
  }

  private readItems(): readonly PdfValue[] {
    this.at += 1;
    const items: PdfValue[] = [];
    while (!this.takeEnd(CHAR.closeBracket, 1)) items.push(this.readInside());
    return items;
  }

  private readEntries(): PdfDict {
    const start = this.at;
    const end = this.text.indexOf('>>', start) + 2;
    const short = end - start <= SHORT_LENGTH ? this.text.slice(start, end) : undefined;
    const known = short === undefined ? undefined : SHORT_DICTS.get(short);
    if (known !== undefined) {
      this.at = end;
      return known;
    }
    const entries = new EntryMap();
    this.visitEntries(entries);
    // Where it ends later, the text is only its beginning; what it refers to differs from file to file.
    if (short !== undefined && this.at === end && !/\sR/.test(short) && SHORT_DICTS.size < SHORT_COUNT)
      SHORT_DICTS.set(detached(short), entries.map);
    return entries.map;
  }

  private opensEntries(): boolean {
    return this.text.charCodeAt(this.at) === CHAR.less && this.text.charCodeAt(this.at + 1) === CHAR.less;
  }

  private takeEnd(code: number, length: 1 | 2): boolean {
    this.at = skipSpace(this.text, this.at);
    if (this.text.charCodeAt(this.at) !== code || this.text.charCodeAt(this.at + length - 1) !== code) return false;
    this.at += length;
    return true;
  }

  private readInside(): PdfValue {
    const value = this.read();
    if (value === undefined) throw new Error('unexpected PDF: a list or dictionary is broken');
    return value;
  }
}

class EntryMap implements EntryVisitor {
  readonly map = new Map<string, PdfValue>();

  take(key: string, value: PdfValue): void {
    this.map.set(key, value);
  }
}

/** Tells a dictionary from every other value. */
export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map;
}

/** Tells a list from every other value. */
export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** Gives the object number an entry refers to; undefined where it is absent or no reference. */
export function refOf(dict: PdfDict, key: string): number | undefined {
  const value = dict.get(key);
  return value instanceof PdfRef ? value.number : undefined;
}

/** Gives the name an entry holds; undefined where it is absent or no name. */
export function nameOf(dict: PdfDict, key: string): string | undefined {
  const value = dict.get(key);
  return value instanceof PdfName ? value.name : undefined;
}

/** Gives the number an entry holds; undefined where it is absent or no number. */
export function numberOf(dict: PdfDict, key: string): number | undefined {
  const value = dict.get(key);
  return typeof value === 'number' ? value : undefined;
}

/** Writes a value as PDF text. */
export function writeValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof PdfText) return value.source;
  if (value instanceof PdfRef) return `${String(value.number)} 0 R`;
  if (isList(value)) return `[${value.map(writeValue).join(' ')}]`;
  const entries = [...value].map(([key, item]) => `/${key} ${writeValue(item)}`);
  return `<<${entries.join('\n')}>>`;
}

/** PDF knows no exponents. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

/** A name for this text, with every character that a name cannot hold written as #xx. */
export function nameFrom(text: string): PdfName {
  const bytes = [...Buffer.from(text, 'utf8')];
  const written = bytes.map((byte) =>
    /[\w.+-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return new PdfName(written.join(''));
}
