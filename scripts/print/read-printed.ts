import { PDFArray, PDFContext, PDFDict, PDFName, type PDFObject, PDFObjectParser, PDFRef } from '@pdfme/pdf-lib';
import { type RawObject, readObjects } from './read-objects.ts';

/** What a pass is judged by. */
export interface Printed {
  readonly pageCount: number;
  /** Physical page, counted from 1, of every named destination. */
  readonly pages: ReadonlyMap<string, number>;
  /** False when a browser that found no font left every page blank. */
  readonly hasText: boolean;
}

const context = PDFContext.create();
const FONT = Buffer.from('<</Type /Font\n');

/**
 * Takes a PDF just printed by Chromium; gives where its anchors stand and whether it shows any text. Chromium writes a
 * named destination for each id that a link in the page points to.
 * Only the few objects that say so are parsed: a PDF reader, good as it is for tests, takes longer to load than this
 * takes for a hundred pages. Throws an Error for a PDF of another kind.
 */
export function readPrinted(bytes: Uint8Array): Printed {
  const { objects, root } = readObjects(bytes);
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const dictionary = (reference: PDFObject | undefined): PDFDict | undefined =>
    reference instanceof PDFRef ? parse(byNumber.get(reference.objectNumber)) : undefined;
  const catalog = dictionary(PDFRef.of(root));
  const pageNumbers = pagesInOrder(catalog?.get(PDFName.of('Pages')), dictionary);
  const pageOf = new Map(pageNumbers.map((number, index) => [number, index + 1]));
  const pages = new Map<string, number>();
  for (const [name, destination] of dictionary(catalog?.get(PDFName.of('Dests')))?.entries() ?? []) {
    const target = destination instanceof PDFArray ? destination.get(0) : undefined;
    const page = target instanceof PDFRef ? pageOf.get(target.objectNumber) : undefined;
    if (page !== undefined) pages.set(name.decodeText(), page);
  }
  const hasText = objects.some(({ body }) => FONT.equals(body.subarray(0, FONT.length)));
  return { pageCount: pageNumbers.length, pages, hasText };
}

/** Object numbers of the pages; the tree's leaves are those without children. */
function pagesInOrder(
  node: PDFObject | undefined,
  dictionary: (reference: PDFObject | undefined) => PDFDict | undefined,
): number[] {
  if (!(node instanceof PDFRef)) return [];
  const children = dictionary(node)?.get(PDFName.of('Kids'));
  if (!(children instanceof PDFArray)) return [node.objectNumber];
  return children.asArray().flatMap((child) => pagesInOrder(child, dictionary));
}

function parse(object: RawObject | undefined): PDFDict | undefined {
  if (object === undefined) return undefined;
  const parsed = PDFObjectParser.forBytes(new Uint8Array(object.body), context).parseObject();
  return parsed instanceof PDFDict ? parsed : undefined;
}
