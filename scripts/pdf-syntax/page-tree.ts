import type { ObjectStore } from './object-store.ts';
import { PdfRef, isList, refOf } from './values.ts';

/** Gives the object numbers of all pages in reading order. Takes the store and the number of the catalogue. */
export function pagesInOrder(store: ObjectStore, catalog: number): readonly number[] {
  const root = refOf(store.dictOf(catalog), 'Pages');
  return root === undefined ? [] : pagesBelow(store, root);
}

/** As `pagesInOrder`, from the number of a node of the page tree on. */
export function pagesBelow(store: ObjectStore, node: number): readonly number[] {
  const kids = store.resolve(store.dictOf(node).get('Kids'));
  if (!isList(kids)) return [node];
  return kids.flatMap((kid) => (kid instanceof PdfRef ? pagesBelow(store, kid.number) : []));
}
