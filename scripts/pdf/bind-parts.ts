import { ObjectStore } from '../pdf-syntax/object-store.ts';
import { PrintedFile } from '../pdf-syntax/printed-file.ts';
import { PdfRef } from '../pdf-syntax/values.ts';
import { firstOfEach } from './bind/first-of-each.ts';
import { joinDestinations } from './bind/join-destinations.ts';
import { joinOutlines } from './bind/join-outlines.ts';
import { joinPages } from './bind/join-pages.ts';
import { type Part, readPart } from './bind/part.ts';
import { separateNames } from './bind/separate-names.ts';
import { SharedStreams } from './bind/shared-streams.ts';

/** The numbers of what a document has once, in the store that its parts are in. */
export interface BoundParts {
  /** The catalogue; it names the first of the tag trees. */
  readonly root: number;
  readonly info: number;
}

/**
 * Binds parts of one document that were printed each for itself, as if they came from one print: one page tree, one row
 * of bookmarks, links that lead from part to part. They are added in any order, each as soon as it is there; the numbers of
 * objects follow that order.
 *
 * Every part should show what the others do not, keep the elements of the others in its page without displaying them
 * (to an element that does not exist Chromium writes no link), and hold a link, which may be hidden, to every place that
 * another part's link leads to (Chromium names no other places). It should begin with a heading of the highest level:
 * the bookmarks of a part begin at the top.
 */
export class PartBinder {
  readonly store = new ObjectStore();
  readonly #shared = new SharedStreams();
  readonly #parts: { readonly part: Part; readonly place: number }[] = [];

  /**
   * Takes a part as Chromium prints it, and a number by which it takes its place among the others. Gives what stands where
   * in it, by number in the store. Throws an Error for a file of another kind.
   */
  add(print: Uint8Array, place: number): Part {
    const file = new PrintedFile(print);
    const base = this.store.addFile(file, (by) => this.#shared.standIns(file, by));
    const part = readPart(this.store, { root: file.root + base, info: file.info + base });
    this.#parts.push({ part, place });
    return part;
  }

  /**
   * Makes all that were added one. Takes, where they are of several documents, how many are of each: the places of one are
   * not those of another, however they are named. The information is that of the first. Throws an Error where there are none.
   */
  join(perDocument: readonly number[] = [this.#parts.length]): BoundParts {
    const { store } = this;
    const documents = perDocument.flatMap((count, document) => Array.from({ length: count }, () => document));
    const inOrder = this.#parts.toSorted((a, b) => a.place - b.place);
    const parts = inOrder.map(({ part }, index) => {
      const document = documents[index] ?? 0;
      return document === 0 ? part : separateNames(store, part, `dokumen-${String(document)}.`);
    });
    const [first, ...others] = parts;
    if (first === undefined) throw new Error('there is no part to bind');
    if (others.length > 0) {
      const catalog = firstOfEach(parts.map((part) => part.catalog));
      catalog.set('Pages', new PdfRef(joinPages(store, parts)));
      const destinations = joinDestinations(store, parts);
      if (destinations !== undefined) catalog.set('Dests', new PdfRef(destinations));
      const outlines = joinOutlines(store, parts);
      if (outlines !== undefined) catalog.set('Outlines', new PdfRef(outlines));
      store.set(first.root, catalog);
      for (const { root, info } of others) for (const own of [root, info]) store.remove(own);
    }
    return { root: first.root, info: first.info };
  }
}
