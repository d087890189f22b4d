import { endOfToken, skipSpace } from './scan.ts';

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
export function readValue(text: string, from = 0): PdfValue | undefined {
  return new ValueReader(text, from).read();
}

/** As `readValue`, for an object that has to be a dictionary. Throws an Error for any other. */
export function readDict(text: string): PdfDict {
  const value = readValue(text);
  if (!isDict(value)) throw new Error('unexpected PDF: an object is no dictionary');
  return value;
}

const REFERENCE = /\s+0\s+R(?![^\s/<>[\]()])/y;

class ValueReader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  read(): PdfValue | undefined {
    const token = this.take();
    if (token === '<<') return this.readEntries();
    if (token === '[') return this.readItems();
    if (token.startsWith('/')) return new PdfName(token.slice(1));
    if (token.startsWith('(') || token.startsWith('<')) return new PdfText(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    const number = Number(token);
    if (token === '' || Number.isNaN(number)) return undefined;
    return /^\d+$/.test(token) && this.takeReference() ? new PdfRef(number) : number;
  }

  private take(): string {
    const start = skipSpace(this.text, this.at);
    this.at = start < this.text.length ? endOfToken(this.text, start) : start;
    return this.text.slice(start, this.at);
  }

  /** Chromium numbers no object twice, so the generation of every reference is 0. */
  private takeReference(): boolean {
    REFERENCE.lastIndex = this.at;
    if (!REFERENCE.test(this.text)) return false;
    this.at = REFERENCE.lastIndex;
    return true;
  }

  private readItems(): readonly PdfValue[] {
    const items: PdfValue[] = [];
    while (!this.takeEnd(']')) items.push(this.readInside());
    return items;
  }

  private readEntries(): PdfDict {
    const entries = new Map<string, PdfValue>();
    while (!this.takeEnd('>>')) {
      const key = this.readInside();
      if (!(key instanceof PdfName)) throw new Error('unexpected PDF: an entry of a dictionary has no name');
      entries.set(key.name, this.readInside());
    }
    return entries;
  }

  private takeEnd(end: string): boolean {
    const start = skipSpace(this.text, this.at);
    if (!this.text.startsWith(end, start)) return false;
    this.at = start + end.length;
    return true;
  }

  private readInside(): PdfValue {
    const value = this.read();
    if (value === undefined) throw new Error('unexpected PDF: a list or dictionary is broken');
    return value;
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
