import type { ObjectStore } from './object-store.ts';
import { stringBytes } from './text-strings.ts';
import { PdfRef, PdfText, isDict, isList } from './values.ts';

/** Gives the object numbers of a page's annotations in their order. Takes the store and the number of the page. */
export function annotationsOf(store: ObjectStore, page: number): readonly number[] {
  const annotations = store.resolve(store.dictOf(page).get('Annots'));
  return isList(annotations) ? annotations.flatMap((item) => (item instanceof PdfRef ? [item.number] : [])) : [];
}

/** The address that a link leads to; undefined for an annotation that leads to none. */
export function addressOf(store: ObjectStore, annotation: number): string | undefined {
  const action = store.resolve(store.dictOf(annotation).get('A'));
  const address = isDict(action) ? action.get('URI') : undefined;
  return address instanceof PdfText ? stringBytes(address) : undefined;
}
