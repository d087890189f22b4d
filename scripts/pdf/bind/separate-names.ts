import { annotationsOf } from '../../pdf-syntax/annotations.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../../pdf-syntax/page-tree.ts';
import { PdfName, isDict } from '../../pdf-syntax/values.ts';
import type { Part } from './part.ts';

/**
 * Gives the destinations of a part names that no other document has, and lets the part's links lead there: two documents bound
 * in one file may both have a `bab-1`. Takes the part as it was printed, and what is put before its names.
 */
export function separateNames(store: ObjectStore, part: Part, prefix: string): Part {
  for (const page of pagesInOrder(store, part.root)) {
    for (const number of annotationsOf(store, page)) {
      const dict = store.dictOf(number);
      const action = store.resolve(dict.get('A'));
      const [direct, indirect] = [dict.get('Dest'), isDict(action) ? action.get('D') : undefined];
      if (direct instanceof PdfName) store.change(number, { Dest: new PdfName(prefix + direct.name) });
      else if (isDict(action) && indirect instanceof PdfName)
        store.change(number, { A: new Map([...action, ['D', new PdfName(prefix + indirect.name)]]) });
    }
  }
  return { ...part, destinations: new Map([...part.destinations].map(([name, place]) => [prefix + name, place])) };
}
