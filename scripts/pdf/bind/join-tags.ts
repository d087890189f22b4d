import { type PdfDict, PdfName, PdfRef, PdfText, type PdfValue, isDict, isList } from '../syntax/values.ts';
import { type JoinedObjects, firstOfEach } from './joined-objects.ts';
import type { PartTags } from './part.ts';
import { type Place, placeDict, placeEntries, placeValue } from './place.ts';
import { renameIdentifiers } from './rewrite-text.ts';

interface TaggedPlace {
  readonly place: Place;
  readonly tags: PartTags;
}

/**
 * Makes one tag tree of those of all parts: the one element at its top, that of the first part that has any, holds what
 * those of all parts hold, in their order; the trees that lead to the elements are written anew.
 */
export function joinTags(places: readonly Place[], joined: JoinedObjects): void {
  const tagged = places.flatMap((place) => (place.part.tags === undefined ? [] : [{ place, tags: place.part.tags }]));
  const [first] = tagged;
  if (first === undefined) return;
  const numberOf = first.place.renumbering.object;
  const documents = tagged.map(({ place, tags }) => placeDict(place, tags.document));
  joined.changed.set(
    numberOf(first.tags.document),
    new Map([...firstOfEach(documents), ['K', documents.flatMap(kidsOf)]]),
  );
  const roots = tagged.map(({ place, tags }) => placeDict(place, tags.root));
  const root = firstOfEach(roots);
  root.set('ParentTree', new PdfRef(joined.add(parentTree(tagged))));
  root.set(
    'ParentTreeNextKey',
    places.reduce((sum, { part }) => sum + part.nextKey, 0),
  );
  const names = identifierNames(tagged);
  if (names.length > 0) root.set('IDTree', new PdfRef(addIdTree(names, joined)));
  const roles = tagged.flatMap(roleMapOf);
  if (roles.length > 0) root.set('RoleMap', firstOfEach(roles));
  joined.changed.set(numberOf(first.tags.root), root);
}

/** Marks right below the top element may rely on the page it names, which is not that of the joined one. */
function kidsOf(document: PdfDict): readonly PdfValue[] {
  const kids = document.get('K');
  const page = document.get('Pg');
  const list = isList(kids) ? kids : kids === undefined ? [] : [kids];
  if (page === undefined) return list;
  return list.map((kid) => {
    if (typeof kid === 'number')
      return new Map([
        ['Type', new PdfName('MCR')],
        ['Pg', page],
        ['MCID', kid],
      ]);
    return isDict(kid) ? new Map([['Pg', page], ...kid]) : kid;
  });
}

function parentTree(tagged: readonly TaggedPlace[]): PdfDict {
  const numbers = tagged.flatMap(({ place: { renumbering }, tags }) =>
    tags.parentTree.entries.map((entry, index) =>
      index % 2 === 0 && typeof entry === 'number' ? renumbering.parentKey(entry) : placeValue(entry, renumbering),
    ),
  );
  return new Map<string, PdfValue>([
    ['Type', new PdfName('ParentTree')],
    ['Nums', numbers],
  ]);
}

/** Identifiers and their elements by turns; each part has its own in order and moved beyond those of the part before. */
function identifierNames(tagged: readonly TaggedPlace[]): readonly PdfValue[] {
  return tagged.flatMap(({ place: { renumbering }, tags }) =>
    tags.idTree.entries.map((entry) =>
      entry instanceof PdfText
        ? new PdfText(renameIdentifiers(entry.source, renumbering.identifier))
        : placeValue(entry, renumbering),
    ),
  );
}

/** In the form Chromium gives it: a top without limits, and a leaf. */
function addIdTree(names: readonly PdfValue[], joined: JoinedObjects): number {
  const limits = [names[0], names.at(-2)].filter((name) => name !== undefined);
  const leaf = joined.add(
    new Map<string, PdfValue>([
      ['Limits', limits],
      ['Names', names],
    ]),
  );
  return joined.add(new Map([['Kids', [new PdfRef(leaf)]]]));
}

function roleMapOf({ place, tags }: TaggedPlace): readonly PdfDict[] {
  const roles = place.part.store.resolve(place.part.store.dictOf(tags.root).get('RoleMap'));
  return isDict(roles) ? [placeEntries(roles, place.renumbering)] : [];
}
