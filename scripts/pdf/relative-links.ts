import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { stringBytes, textString } from '../pdf-syntax/text-strings.ts';
import { PdfRef, PdfText, isDict, isList } from '../pdf-syntax/values.ts';

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
    const annotations = store.resolve(store.dictOf(page).get('Annots'));
    for (const item of isList(annotations) ? annotations : []) {
      if (!(item instanceof PdfRef)) continue;
      const action = store.resolve(store.dictOf(item.number).get('A'));
      const address = isDict(action) ? action.get('URI') : undefined;
      if (!isDict(action) || !(address instanceof PdfText)) continue;
      const text = stringBytes(address);
      if (text.startsWith(RELATIVE))
        store.change(item.number, { A: new Map([...action, ['URI', textString(text.slice(RELATIVE.length))]]) });
    }
  }
}
