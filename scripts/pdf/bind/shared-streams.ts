import { createHash } from 'node:crypto';
import type { PrintedFile } from '../../pdf-syntax/printed-file.ts';
import { type PdfDict, type Placing, ValueReader, isDict, nameOf, writeValue } from '../../pdf-syntax/values.ts';

/**
 * Finds the fonts, pictures and colour profiles that an earlier file holds byte for byte. Contents of pages and forms
 * are never shared, however equal: the marks in them belong to one page.
 */
export class SharedStreams {
  readonly #known = new Map<string, number>();

  /**
   * Takes the next file and what is added to its object numbers where the files become one. Gives for the number that such
   * a stream would have there, the number of the stream that stands in for it; those of the first file all stay.
   */
  standIns(file: PrintedFile, base: number): ReadonlyMap<number, number> {
    const standIns = new Map<number, number>();
    const waiting = new Set(resourcesOf(file));
    const settle = (own: number): number => {
      const number = own + base;
      if (!waiting.delete(own)) return standIns.get(number) ?? number;
      // A picture names its mask and its colours: these are settled first, so that equal pictures name the same ones.
      const fingerprint = fingerprintOf(file, own, settle);
      const same = this.#known.get(fingerprint);
      if (same === undefined) this.#known.set(fingerprint, number);
      else if (base > 0) standIns.set(number, same);
      return standIns.get(number) ?? number;
    };
    for (const own of [...waiting]) settle(own);
    return standIns;
  }
}

function fingerprintOf(file: PrintedFile, number: number, place: Placing): string {
  const { dict, data } = readStream(file, number, place);
  return createHash('sha256').update(writeValue(dict)).update('\n').update(data).digest('base64');
}

interface ReadStream {
  readonly dict: PdfDict;
  readonly data: Uint8Array;
}

function readStream(file: PrintedFile, number: number, place?: Placing): ReadStream {
  const reader = new ValueReader(file.text, file.startOf(number), place);
  const dict = reader.read();
  if (!isDict(dict)) throw new Error(`unexpected PDF: stream ${String(number)} has no dictionary`);
  return { dict, data: file.bytes.subarray(...file.dataOf(number, reader.at)) };
}

const FONT_PROGRAMS = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);

function resourcesOf(file: PrintedFile): readonly number[] {
  const numbers: number[] = [];
  for (let number = 1; number <= file.last; number += 1)
    if (file.has(number) && file.isStream(number) && isResource(readStream(file, number).dict)) numbers.push(number);
  return numbers;
}

function isResource(dict: PdfDict): boolean {
  const subtype = nameOf(dict, 'Subtype');
  if (subtype !== undefined) return subtype === 'Image' || FONT_PROGRAMS.has(subtype);
  // Of the streams without a type only fonts tell their length unpacked, and only colour profiles a number of colours.
  return dict.has('Length1') || dict.has('N');
}
