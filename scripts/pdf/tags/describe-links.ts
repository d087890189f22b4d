import { addressOf } from '../../pdf-syntax/annotations.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { textString } from '../../pdf-syntax/text-strings.ts';
import { PdfName, PdfRef, type PdfValue, isDict, isList } from '../../pdf-syntax/values.ts';
import { type Mark, type Tag, allMarks, allTags } from './tag.ts';

interface LinkContext {
  readonly catalog: number;
  /** Object numbers of the pages in their order. */
  readonly pages: readonly number[];
  /** Label of every page; page n is at n - 1. */
  readonly pageLabels: readonly string[];
  readonly wordsOf: (mark: Mark) => string;
}

/**
 * Gives the area of every link the words it is known by (ISO 14289-1, 7.18.5): those printed, and where it leads: the
 * label of the page, or the address. Takes the store, whose annotations are changed, and the finished tree.
 */
export function describeLinks(store: ObjectStore, document: Tag, context: LinkContext): void {
  const labels = new Map(context.pages.map((page, index) => [page, context.pageLabels[index] ?? String(index + 1)]));
  for (const tag of allTags(document)) {
    if (tag.role !== 'Link') continue;
    const words = allMarks(tag).map(context.wordsOf).join(' ').replace(/\s+/g, ' ').trim();
    for (const kid of tag.kids) {
      if (kid.kind !== 'annotation') continue;
      const contents = describe(words, targetOf(store, kid.object, context.catalog, labels));
      store.change(kid.object, { Contents: textString(contents) });
    }
  }
}

type Target =
  { readonly kind: 'page'; readonly label: string } | { readonly kind: 'address'; readonly address: string };

function describe(words: string, target: Target | undefined): string {
  if (target === undefined) return words === '' ? 'Tautan' : words;
  if (target.kind === 'address')
    return words === '' || words === target.address ? target.address : `${words} (${target.address})`;
  // A line of the contents already ends with the label of its page.
  if (words.endsWith(` ${target.label}`)) return words;
  return words === '' ? `Halaman ${target.label}` : `${words}, halaman ${target.label}`;
}

function targetOf(
  store: ObjectStore,
  annotation: number,
  catalog: number,
  labels: ReadonlyMap<number, string>,
): Target | undefined {
  const address = addressOf(store, annotation);
  if (address !== undefined) return { kind: 'address', address };
  const dict = store.dictOf(annotation);
  const action = store.resolve(dict.get('A'));
  const destination = isDict(action) ? action.get('D') : dict.get('Dest');
  const page = destination === undefined ? undefined : pageOf(store, destination, catalog);
  const label = page === undefined ? undefined : labels.get(page);
  return label === undefined ? undefined : { kind: 'page', label };
}

function pageOf(store: ObjectStore, destination: PdfValue, catalog: number): number | undefined {
  if (destination instanceof PdfName) {
    const named = store.resolve(store.dictOf(catalog).get('Dests'));
    const found = isDict(named) ? named.get(destination.name) : undefined;
    return found === undefined ? undefined : pageOf(store, found, catalog);
  }
  const place = store.resolve(destination);
  const [page] = isList(place) ? place : [];
  return page instanceof PdfRef ? page.number : undefined;
}
