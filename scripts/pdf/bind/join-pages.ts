import { PdfName, PdfRef, type PdfValue, numberOf } from '../syntax/values.ts';
import type { JoinedObjects } from './joined-objects.ts';
import { type Place, placeDict } from './place.ts';

/**
 * Hangs the page trees of all parts below a new top, each whole, so that what pages inherit from the top of their own
 * stays with them. Gives the number of the new top.
 */
export function joinPages(places: readonly Place[], joined: JoinedObjects): number {
  const tops = places.map((place) => {
    const number = place.renumbering.object(place.part.pages);
    return { number, dict: placeDict(place, place.part.pages) };
  });
  const root = joined.add(
    new Map<string, PdfValue>([
      ['Type', new PdfName('Pages')],
      ['Count', tops.reduce((sum, { dict }) => sum + (numberOf(dict, 'Count') ?? 0), 0)],
      ['Kids', tops.map(({ number }) => new PdfRef(number))],
    ]),
  );
  for (const { number, dict } of tops) joined.changed.set(number, new Map([...dict, ['Parent', new PdfRef(root)]]));
  return root;
}
