import { addressOf, annotationsOf } from '../pdf-syntax/annotations.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { textString } from '../pdf-syntax/text-strings.ts';
import { isDict } from '../pdf-syntax/values.ts';

/**
 * Stands in a page to be printed before an address that is to stay relative: the browser would make it one on this
 * machine.
 */
export const RELATIVE = 'nisbi:';

/**
 * Takes the mark `RELATIVE` away from the addresses of links: what is left is read from the place of the PDF on, so that
 * files that lie beside it are found wherever they are taken together.
 */
export function relativeLinks(store: ObjectStore, catalog: number): void {
  for (const page of pagesInOrder(store, catalog)) {
    for (const number of annotationsOf(store, page)) {
      const address = addressOf(store, number);
      const action = store.resolve(store.dictOf(number).get('A'));
      if (isDict(action) && address?.startsWith(RELATIVE) === true)
        store.change(number, { A: new Map([...action, ['URI', textString(address.slice(RELATIVE.length))]]) });
    }
  }
}
