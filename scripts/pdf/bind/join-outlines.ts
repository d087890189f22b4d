import { PdfRef, type PdfDict, numberOf, refOf } from '../syntax/values.ts';
import type { JoinedObjects } from './joined-objects.ts';
import { type Place, placeDict } from './place.ts';

interface Bookmarks {
  readonly place: Place;
  /** Numbers in the part of the bookmarks' top and of the first and the last below it. */
  readonly root: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Makes one row of the top bookmarks of all parts, below the top of the first part that has any. */
export function joinOutlines(places: readonly Place[], joined: JoinedObjects): void {
  const all = places.flatMap(readBookmarks);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return;
  const placed = ({ place }: Bookmarks, number: number): PdfRef => new PdfRef(place.renumbering.object(number));
  all.forEach((own, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    const changes = new Map<number, Map<string, PdfRef>>([
      [own.first, new Map()],
      [own.last, new Map()],
    ]);
    if (before !== undefined) changes.get(own.first)?.set('Prev', placed(before, before.last));
    if (after !== undefined) changes.get(own.last)?.set('Next', placed(after, after.first));
    for (const [number, links] of changes)
      joined.changed.set(placed(own, number).number, new Map([...placeDict(own.place, number), ...links]));
  });
  const count = all.reduce((sum, own) => sum + own.count, 0);
  const root: PdfDict = placeDict(first.place, first.root);
  joined.changed.set(
    placed(first, first.root).number,
    new Map([...root, ['Last', placed(last, last.last)], ['Count', count]]),
  );
}

function readBookmarks(place: Place): readonly Bookmarks[] {
  const root = place.part.outlines;
  if (root === undefined) return [];
  const dict = place.part.store.dictOf(root);
  const [first, last] = [refOf(dict, 'First'), refOf(dict, 'Last')];
  if (first === undefined || last === undefined) return [];
  return [{ place, root, first, last, count: numberOf(dict, 'Count') ?? 0 }];
}
