/** One numbered object of a PDF, without its `obj` and `endobj` lines. */
export interface RawObject {
  readonly number: number;
  readonly body: Uint8Array;
  readonly isStream: boolean;
}

/** A PDF taken apart into its objects, none of them decoded. */
export interface RawPdf {
  readonly objects: readonly RawObject[];
  /** Object number of the catalogue. */
  readonly root: number;
  /** Object number of the information dictionary. */
  readonly info: number;
}

const ENTRY_LENGTH = 20;

/**
 * Takes a PDF apart by its cross-reference table, without reading the objects themselves: a tagged plan holds a
 * hundred thousand of them, and a PDF library needs seconds to build each one.
 * Takes the file as Chromium writes it: one classic table, no earlier version, no encryption. Throws an Error for
 * any other file.
 */
export function readObjects(bytes: Uint8Array): RawPdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableStart = readNumber(file.subarray(-64).toString('latin1'), /startxref\s+(\d+)\s+%%EOF\s*$/);
  const head = /^xref\r?\n0 (\d+) ?\r?\n/.exec(file.subarray(tableStart, tableStart + 64).toString('latin1'));
  if (head === null) throw new Error('unexpected PDF: no classic cross-reference table');
  const count = Number(head[1]);
  const firstEntry = tableStart + head[0].length;
  const trailer = file.subarray(firstEntry + count * ENTRY_LENGTH).toString('latin1');
  if (/\/(Prev|Encrypt|XRefStm)\b/.test(trailer)) throw new Error('unexpected PDF: updated, encrypted or hybrid file');
  const table = file.subarray(firstEntry, firstEntry + count * ENTRY_LENGTH).toString('latin1');
  return {
    objects: cutObjects(file, listOffsets(table, count), tableStart),
    root: readNumber(trailer, /\/Root (\d+) 0 R/),
    info: readNumber(trailer, /\/Info (\d+) 0 R/),
  };
}

function listOffsets(table: string, count: number): readonly { readonly number: number; readonly offset: number }[] {
  const offsets: { number: number; offset: number }[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = number * ENTRY_LENGTH;
    if (table[start + 17] === 'n') offsets.push({ number, offset: Number(table.slice(start, start + 10)) });
  }
  return offsets;
}

/** Objects lie one after the other, so each ends where the next begins; the order of their numbers is another one. */
function cutObjects(file: Buffer, offsets: ReturnType<typeof listOffsets>, end: number): readonly RawObject[] {
  const inFileOrder = [...offsets].sort((a, b) => a.offset - b.offset);
  const objects = inFileOrder.map(({ number, offset }, position) => {
    const text = file.subarray(offset, inFileOrder[position + 1]?.offset ?? end);
    return cutObject(number, text);
  });
  return objects.sort((a, b) => a.number - b.number);
}

function cutObject(number: number, text: Buffer): RawObject {
  const opening = `${String(number)} 0 obj\n`;
  const closing = text.lastIndexOf('\nendobj');
  if (text.toString('latin1', 0, opening.length) !== opening || closing < 0) {
    throw new Error(`unexpected PDF: object ${String(number)} is not where its table says`);
  }
  const body = text.subarray(opening.length, closing);
  return { number, body, isStream: body.toString('latin1', body.length - 9) === 'endstream' };
}

function readNumber(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`unexpected PDF: ${String(pattern)} not found`);
  return Number(found);
}
