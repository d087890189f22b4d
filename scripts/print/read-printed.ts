import { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { PrintedFile } from '../pdf-syntax/printed-file.ts';
import { PdfRef, isDict, isList } from '../pdf-syntax/values.ts';

/** What a pass is judged by. */
export interface Printed {
  readonly pageCount: number;
  /** Physical page, counted from 1, of every named destination. */
  readonly pages: ReadonlyMap<string, number>;
  /** False when a browser that found no font left every page blank. */
  readonly hasText: boolean;
}

/**
 * Takes a PDF just printed by Chromium; gives where its anchors stand and whether it shows any text. Chromium writes a
 * named destination for each id that a link in the page points to.
 * Only the few objects that say so are read. Throws an Error for a PDF of another kind.
 */
export function readPrinted(bytes: Uint8Array): Printed {
  const file = new PrintedFile(bytes);
  const store = new ObjectStore();
  store.addFile(file);
  const pageNumbers = pagesInOrder(store, file.root);
  const pageOf = new Map(pageNumbers.map((number, index) => [number, index + 1]));
  const destinations = store.resolve(store.dictOf(file.root).get('Dests'));
  const pages = new Map<string, number>();
  for (const [name, destination] of isDict(destinations) ? destinations : []) {
    const [target] = isList(destination) ? destination : [];
    const page = target instanceof PdfRef ? pageOf.get(target.number) : undefined;
    if (page !== undefined) pages.set(decodedName(name), page);
  }
  return { pageCount: pageNumbers.length, pages, hasText: file.text.includes('<</Type /Font\n') };
}

/** Names write some characters as #xx (ISO 32000-1, 7.3.5), and an id may hold any that UTF-8 knows. */
function decodedName(name: string): string {
  const bytes = name.replace(/#([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
