import type { ObjectStore } from '../syntax/object-store.ts';
import { PdfRef, type PdfValue, isDict, isList } from '../syntax/values.ts';
import { type Tag, allTags } from './tag.ts';

/**
 * Takes the printed tag tree out of a file, with its way back from content and from identifiers; its root stays, to be
 * written again. Takes the store, the number of the root, and the tree as it was read.
 */
export function removeTagTree(store: ObjectStore, root: number, printed: Tag): void {
  for (const { number } of allTags(printed)) store.remove(number);
  const dict = store.dictOf(root);
  for (const key of ['ParentTree', 'IDTree']) removeBelow(store, dict.get(key));
}

/** The tags they lead to are gone already: what is left to follow are the nodes of the two trees. */
function removeBelow(store: ObjectStore, value: PdfValue | undefined): void {
  if (isList(value)) for (const item of value) removeBelow(store, item);
  else if (isDict(value)) for (const item of value.values()) removeBelow(store, item);
  else if (value instanceof PdfRef && store.has(value.number)) {
    const inside = store.valueOf(value.number);
    store.remove(value.number);
    removeBelow(store, inside);
  }
}
