import { type RawObject, readObjects } from '../print/read-objects.ts';
import { joinDestinations } from './bind/join-destinations.ts';
import { joinOutlines } from './bind/join-outlines.ts';
import { joinPages } from './bind/join-pages.ts';
import { joinTags } from './bind/join-tags.ts';
import { JoinedObjects, firstOfEach } from './bind/joined-objects.ts';
import { readPart } from './bind/part.ts';
import { type Place, placeDict, placeParts } from './bind/place.ts';
import { divideObject, joinObject } from './bind/raw-stream.ts';
import { type Renumbering, rewriteText } from './bind/rewrite-text.ts';
import type { WritableObject } from './syntax/object-store.ts';
import { PdfRef, type PdfValue, writeValue } from './syntax/values.ts';
import type { WritablePdf } from './write-objects.ts';

/**
 * Binds parts of one document that were printed each for itself, as if they came from one print: one page tree, one tag
 * tree, one row of bookmarks, links that lead from part to part.
 *
 * Every part should show what the others do not, keep the elements of the others in its page without displaying them
 * (to an element that does not exist Chromium writes no link), and hold a link, which may be hidden, to every place that
 * another part's link leads to (Chromium names no other places). It should begin with a heading of the highest level:
 * the bookmarks of a part begin at the top.
 *
 * Takes the files as Chromium prints them, in the order of their pages; a single one is taken apart and nothing more.
 * The same parts give the same objects, in the order of their numbers, which is that of the parts. The information is
 * that of the first. Throws an Error for a file of another kind, and for no file at all.
 */
export function bindParts(files: readonly Uint8Array[]): WritablePdf {
  const prints = files.map(readObjects);
  const [first] = prints;
  if (first === undefined) throw new Error('there is no part to bind');
  if (prints.length === 1) return first;
  const places = placeParts(prints.map(readPart));
  const joined = joinPlaces(places, first.root);
  const objects: WritableObject[] = [];
  for (const place of places) placeObjects(place, joined.changed, objects);
  joined.added.forEach((value, index) => objects.push(written(joined.firstAdded + index, value)));
  return { objects, root: first.root, info: first.info };
}

/** Makes the objects that the bound file has once. Takes the number of its catalogue. */
function joinPlaces(places: readonly Place[], root: number): JoinedObjects {
  const joined = new JoinedObjects(places.reduce((sum, { part }) => sum + part.lastNumber, 1));
  const catalog = firstOfEach(places.map((place) => placeDict(place, place.part.catalog)));
  catalog.set('Pages', new PdfRef(joinPages(places, joined)));
  const destinations = joinDestinations(places, joined);
  if (destinations !== undefined) catalog.set('Dests', new PdfRef(destinations));
  joinTags(places, joined);
  joinOutlines(places, joined);
  joined.changed.set(root, catalog);
  return joined;
}

/** Adds the objects of a part to those of the bound file: with their new numbers, or with what was made of them. */
function placeObjects(place: Place, changed: ReadonlyMap<number, PdfValue>, objects: WritableObject[]): void {
  const { part, renumbering, replaced } = place;
  for (const object of part.objects) {
    if (replaced.has(object.number) || part.dissolved.has(object.number)) continue;
    const number = renumbering.object(object.number);
    const value = changed.get(number);
    if (value !== undefined) objects.push(written(number, value));
    else objects.push(place.isFirst ? object : placeObject(object, renumbering));
  }
}

function placeObject(object: RawObject, renumbering: Renumbering): WritableObject {
  const { text, data } = divideObject(object);
  const rewritten = rewriteText(text, renumbering);
  const number = renumbering.object(object.number);
  if (!object.isStream) return { number, body: rewritten, isStream: false };
  const body = rewritten === text ? object.body : joinObject({ text: rewritten, data });
  return { number, body, isStream: true };
}

function written(number: number, value: PdfValue): WritableObject {
  return { number, body: writeValue(value), isStream: false };
}
