import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { refOf } from '../../pdf-syntax/values.ts';
import { firstOfEach } from './first-of-each.ts';
import type { Part } from './part.ts';

/**
 * Joins the named destinations, to which links lead. Chromium writes a link to an element that exists but is not
 * displayed as one to its name, without saying where that is; the part that shows the element says so, and both find
 * together. A name that several parts have leads to its place in the first of them, as in one print.
 * Gives the number of the dictionary; undefined where no part names a place.
 */
export function joinDestinations(store: ObjectStore, parts: readonly Part[]): number | undefined {
  const all = firstOfEach(parts.map(({ destinations }) => destinations));
  for (const { catalog } of parts) {
    const own = refOf(catalog, 'Dests');
    if (own !== undefined) store.remove(own);
  }
  if (all.size === 0) return undefined;
  const number = store.nextNumber();
  store.set(number, all);
  return number;
}
