import { ObjectStore, basesOf } from '../pdf-syntax/object-store.ts';
import { PrintedFile } from '../pdf-syntax/printed-file.ts';
import { PdfRef } from '../pdf-syntax/values.ts';
import { firstOfEach } from './bind/first-of-each.ts';
import { joinDestinations } from './bind/join-destinations.ts';
import { joinOutlines } from './bind/join-outlines.ts';
import { joinPages } from './bind/join-pages.ts';
import { readPart } from './bind/part.ts';
import { separateNames } from './bind/separate-names.ts';
import { sharedStreams } from './bind/shared-streams.ts';

/** The parts of a document in one store, and the numbers of what it has once. */
export interface BoundParts {
  readonly store: ObjectStore;
  /** The catalogue; it names the first of the tag trees. */
  readonly root: number;
  readonly info: number;
  /** Roots of the tag trees of all parts that have tags, in their order: they are made one when they are written anew. */
  readonly tagRoots: readonly number[];
}

/**
 * Binds parts of one document that were printed each for itself, as if they came from one print: one page tree, one row
 * of bookmarks, links that lead from part to part.
 *
 * Every part should show what the others do not, keep the elements of the others in its page without displaying them
 * (to an element that does not exist Chromium writes no link), and hold a link, which may be hidden, to every place that
 * another part's link leads to (Chromium names no other places). It should begin with a heading of the highest level:
 * the bookmarks of a part begin at the top.
 *
 * Takes the files as Chromium prints them, in the order of their pages, and where they are of several documents how many are
 * of each: the places of one are not those of another, however they are named. The information is that of the first. Throws
 * an Error for a file of another kind, and for no file at all.
 */
export function bindParts(prints: readonly Uint8Array[], perDocument: readonly number[] = [prints.length]): BoundParts {
  const files = prints.map((print) => new PrintedFile(print));
  const [first] = files;
  if (first === undefined) throw new Error('there is no part to bind');
  const store = new ObjectStore(files, sharedStreams(files));
  const bases = basesOf(files);
  const documents = perDocument.flatMap((count, document) => Array.from({ length: count }, () => document));
  const parts = files.map(({ root }, index) => {
    const [catalog, document] = [root + (bases[index] as number), documents[index] ?? 0];
    const part = readPart(store, catalog);
    return document === 0 ? part : separateNames(store, catalog, part, `dokumen-${String(document)}.`);
  });
  if (parts.length > 1) {
    const catalog = firstOfEach(parts.map((part) => part.catalog));
    catalog.set('Pages', new PdfRef(joinPages(store, parts)));
    const destinations = joinDestinations(store, parts);
    if (destinations !== undefined) catalog.set('Dests', new PdfRef(destinations));
    const outlines = joinOutlines(store, parts);
    if (outlines !== undefined) catalog.set('Outlines', new PdfRef(outlines));
    store.set(first.root, catalog);
    files.slice(1).forEach(({ root, info }, index) => {
      for (const own of [root, info]) store.remove(own + (bases[index + 1] as number));
    });
  }
  return { store, root: first.root, info: first.info, tagRoots: parts.flatMap(({ tags }) => tags ?? []) };
}
