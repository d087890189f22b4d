import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { PdfRef, type PdfValue, isDict, isList } from '../../pdf-syntax/values.ts';
import { type Tag, allTags } from './tag.ts';

/**
 * Takes the printed tag tree out of a file, its root and its ways back from content and from identifiers with it. Takes
 * the store, the number of the root, and the tree as it was read.
 */
export function removeTagTree(store: ObjectStore, root: number, printed: Tag): void {
  for (const { number } of allTags(printed)) store.remove(number);
  const dict = store.dictOf(root);
  for (const key of ['ParentTree', 'IDTree']) removeBelow(store, dict.get(key));
  store.remove(root);
}

/** What nodes of number and name trees hold others in (ISO 32000-1, 7.9.6 and 7.9.7). */
const BRANCHES = ['Kids', 'Names', 'Nums'];

/** The tags they lead to are gone already: what is left to follow are the nodes of the two trees. */
function removeBelow(store: ObjectStore, value: PdfValue | undefined): void {
  if (isList(value)) for (const item of value) removeBelow(store, item);
  else if (isDict(value)) for (const key of BRANCHES) removeBelow(store, value.get(key));
  else if (value instanceof PdfRef && store.has(value.number)) {
    const inside = store.valueOf(value.number);
    store.remove(value.number);
    removeBelow(store, inside);
  }
}
