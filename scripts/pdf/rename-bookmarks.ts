import { PDFContext, PDFDict, PDFHexString, PDFName, PDFObjectParser } from '@pdfme/pdf-lib';
import type { RawObject } from '../print/read-objects.ts';

const context = PDFContext.create();

/**
 * Gives the bookmarks the headings' own words. Chromium doubles the title of a heading that begins a page and loses the
 * space where a title runs over two lines.
 * Takes the objects of the file and the headings in reading order. Where their number is not that of the bookmarks the
 * objects are given back as they are: a wrong title would be worse than a doubled one.
 */
export function renameBookmarks(objects: readonly RawObject[], headings: readonly string[]): readonly RawObject[] {
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const root = objects.find((object) => startsWith(object, '<</Type /Outlines'));
  const order = root === undefined ? [] : inReadingOrder(root, byNumber);
  if (order.length !== headings.length) return objects;
  const titles = new Map(order.map((object, index) => [object.number, headings[index] as string]));
  return objects.map((object) => {
    const title = titles.get(object.number);
    return title === undefined ? object : { ...object, body: withTitle(object, title) };
  });
}

function inReadingOrder(parent: RawObject, byNumber: ReadonlyMap<number, RawObject>): RawObject[] {
  const found: RawObject[] = [];
  for (let at = follow(parent, 'First', byNumber); at !== undefined; at = follow(at, 'Next', byNumber))
    found.push(at, ...inReadingOrder(at, byNumber));
  return found;
}

// Chromium writes each entry on a line of its own; a title cannot hold a raw line break.
function follow(
  object: RawObject,
  entry: 'First' | 'Next',
  byNumber: ReadonlyMap<number, RawObject>,
): RawObject | undefined {
  const match = new RegExp(`^/${entry} (\\d+) 0 R`, 'm').exec(latin1(object));
  return match === null ? undefined : byNumber.get(Number(match[1]));
}

function withTitle(object: RawObject, title: string): Uint8Array {
  const dictionary = PDFObjectParser.forBytes(new Uint8Array(object.body), context).parseObject();
  if (!(dictionary instanceof PDFDict)) throw new Error('unexpected PDF: a bookmark is no dictionary');
  dictionary.set(PDFName.of('Title'), PDFHexString.fromText(title));
  return Buffer.from(dictionary.toString(), 'latin1');
}

function startsWith({ body }: RawObject, text: string): boolean {
  return Buffer.from(text).equals(body.subarray(0, text.length));
}

function latin1({ body }: RawObject): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
}
