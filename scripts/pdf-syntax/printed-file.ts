const ENTRY_LENGTH = 20;

/** Above every object number; an offset and a number fit into one exact number together. */
const NUMBER_ROOM = 2 ** 21;

/**
 * A PDF as Chromium prints it, of which nothing is read but where its objects lie: a tagged plan holds a hundred
 * thousand of them, and a PDF library needs seconds to build each one.
 */
export class PrintedFile {
  /** The whole file, one character for each byte. */
  readonly text: string;
  readonly bytes: Buffer;
  /** Object number of the catalogue. */
  readonly root: number;
  /** Object number of the information dictionary. */
  readonly info: number;
  /** The highest object number. */
  readonly last: number;
  /** By object number where its text begins and where what follows it begins; 0 for a number without an object. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  /**
   * Takes the file as Chromium writes it: one classic table, no earlier version, no encryption. Throws an Error for any
   * other file, and for a table that points elsewhere.
   */
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.text = this.bytes.toString('latin1');
    const tableStart = readNumber(this.text.slice(-64), /startxref\s+(\d+)\s+%%EOF\s*$/);
    const head = /^xref\r?\n0 (\d+) ?\r?\n/.exec(this.text.slice(tableStart, tableStart + 64));
    if (head === null) throw new Error('unexpected PDF: no classic cross-reference table');
    const count = Number(head[1]);
    const firstEntry = tableStart + head[0].length;
    const trailer = this.text.slice(firstEntry + count * ENTRY_LENGTH);
    if (!trailer.startsWith('trailer')) throw new Error('unexpected PDF: its cross-reference table is not one whole');
    if (/\/(Prev|Encrypt|XRefStm)\b/.test(trailer))
      throw new Error('unexpected PDF: updated, encrypted or hybrid file');
    this.root = readNumber(trailer, /\/Root (\d+) 0 R/);
    this.info = readNumber(trailer, /\/Info (\d+) 0 R/);
    this.last = count - 1;
    this.starts = new Uint32Array(count);
    this.ends = new Uint32Array(count);
    this.place(this.readTable(firstEntry, count), tableStart);
  }

  /** Tells whether there is an object of this number, which may be any. */
  has(number: number): boolean {
    return number > 0 && number <= this.last && this.startOf(number) > 0;
  }

  /** Where the text of an object begins. */
  startOf(number: number): number {
    return this.starts[number] ?? 0;
  }

  /** Where an object ends, its `endobj` left out. Throws an Error for one that does not. */
  endOf(number: number): number {
    const end = this.text.lastIndexOf('\nendobj', this.ends[number] ?? 0);
    if (end < this.startOf(number)) throw new Error(`unexpected PDF: object ${String(number)} does not end`);
    return end;
  }

  isStream(number: number): boolean {
    return this.text.startsWith('endstream', this.endOf(number) - 'endstream'.length);
  }

  /** Where the data of a stream begin and end. Takes a place before them and behind the dictionary. */
  dataOf(number: number, behindDict: number): readonly [start: number, end: number] {
    const start = this.text.indexOf('stream\n', behindDict) + 'stream\n'.length;
    return [start, this.text.lastIndexOf('\nendstream', this.endOf(number))];
  }

  /** Offsets of all objects, each with its number. */
  private readTable(firstEntry: number, count: number): Float64Array {
    const places = new Float64Array(count);
    let used = 0;
    for (let number = 0; number < count; number += 1) {
      const entry = firstEntry + number * ENTRY_LENGTH;
      if (this.text[entry + 17] !== 'n') continue;
      places[used] = Number(this.text.slice(entry, entry + 10)) * NUMBER_ROOM + number;
      used += 1;
    }
    return places.subarray(0, used).sort();
  }

  /** Objects lie one after the other, so each ends where the next begins; the order of their numbers is another one. */
  private place(inFileOrder: Float64Array, end: number): void {
    for (let index = 0; index < inFileOrder.length; index += 1) {
      const place = inFileOrder[index] as number;
      const [number, offset] = [place % NUMBER_ROOM, Math.floor(place / NUMBER_ROOM)];
      const opening = `${String(number)} 0 obj\n`;
      if (!this.text.startsWith(opening, offset))
        throw new Error(`unexpected PDF: object ${String(number)} is not where its table says`);
      this.starts[number] = offset + opening.length;
      this.ends[number] =
        index + 1 < inFileOrder.length ? Math.floor((inFileOrder[index + 1] as number) / NUMBER_ROOM) : end;
    }
  }
}

function readNumber(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`unexpected PDF: ${String(pattern)} not found`);
  return Number(found);
}
