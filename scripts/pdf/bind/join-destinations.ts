import { type JoinedObjects, firstOfEach } from './joined-objects.ts';
import { type Place, placeEntries } from './place.ts';

/**
 * Joins the named destinations, to which links lead. Chromium writes a link to an element that exists but is not
 * displayed as one to its name, without saying where that is; the part that shows the element says so, and both find
 * together. A name that several parts have leads to its place in the first of them, as in one print.
 * Gives the number of the dictionary; undefined where no part names a place.
 */
export function joinDestinations(places: readonly Place[], joined: JoinedObjects): number | undefined {
  const all = firstOfEach(places.map(({ part, renumbering }) => placeEntries(part.destinations, renumbering)));
  return all.size === 0 ? undefined : joined.add(all);
}
