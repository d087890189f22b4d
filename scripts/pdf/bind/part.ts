import type { RawObject, RawPdf } from '../../print/read-objects.ts';
import { ObjectStore } from '../syntax/object-store.ts';
import { type PdfDict, PdfRef, type PdfValue, isDict, isList, numberOf, refOf } from '../syntax/values.ts';

/** One of the files that are bound, and where in it stands what is joined with the others. */
export interface Part {
  readonly objects: readonly RawObject[];
  readonly store: ObjectStore;
  /** Object numbers of the catalogue, the information dictionary and the top of the page tree. */
  readonly catalog: number;
  readonly info: number;
  readonly pages: number;
  /** Object number of the top of the bookmarks; undefined for a part without headings. */
  readonly outlines: number | undefined;
  /** Destinations by name. */
  readonly destinations: PdfDict;
  /** Undefined for a part that only paints: Chromium tags words, pictures and links. */
  readonly tags: PartTags | undefined;
  /** The highest object number. */
  readonly lastNumber: number;
  /** All keys in the parent tree, and those that pages without tags have, are lower. */
  readonly nextKey: number;
  /** Numbers of objects that have no place in the bound file: their content is written anew, with that of other parts. */
  readonly dissolved: ReadonlySet<number>;
}

/** The tag tree of a part. */
export interface PartTags {
  readonly root: number;
  /** The one element at its top. */
  readonly document: number;
  /** The way from the keys of pages and annotations to the elements. */
  readonly parentTree: TreeEntries;
  /** The way from identifiers to the elements. */
  readonly idTree: TreeEntries;
}

/** What a number tree or a name tree holds (ISO 32000-1, 7.9.6 and 7.9.7). */
export interface TreeEntries {
  /** Keys and values by turns. */
  readonly entries: readonly PdfValue[];
  /** Numbers of the objects that the tree is made of. */
  readonly nodes: readonly number[];
}

/**
 * Finds in a file what binding joins. Takes the file as Chromium prints it, taken apart, its objects in the order of
 * their numbers. Throws an Error for one without pages, and for a tag tree without a single element at its top.
 */
export function readPart({ objects, root, info }: RawPdf): Part {
  const store = new ObjectStore(objects);
  const catalog = store.dictOf(root);
  const pages = refOf(catalog, 'Pages');
  if (pages === undefined) throw new Error('unexpected PDF: the catalogue names no pages');
  const tagRoot = refOf(catalog, 'StructTreeRoot');
  const tags = tagRoot === undefined ? undefined : readTags(store, tagRoot);
  const destinations = store.resolve(catalog.get('Dests'));
  return {
    objects,
    store,
    catalog: root,
    info,
    pages,
    outlines: refOf(catalog, 'Outlines'),
    destinations: isDict(destinations) ? destinations : new Map(),
    tags,
    lastNumber: objects.at(-1)?.number ?? 0,
    // Chromium numbers the pages from 0, also those without tags, and the annotations from 100,000.
    nextKey: Math.max(numberOf(store.dictOf(pages), 'Count') ?? 0, nextKeyOf(tags?.parentTree)),
    dissolved: new Set(
      [refOf(catalog, 'Dests'), tags?.parentTree.nodes, tags?.idTree.nodes].flatMap((numbers) => numbers ?? []),
    ),
  };
}

function readTags(store: ObjectStore, root: number): PartTags {
  const dict = store.dictOf(root);
  const document = refOf(dict, 'K');
  if (document === undefined) throw new Error('unexpected PDF: the tag tree has no single element at its top');
  return {
    root,
    document,
    parentTree: readTree(store, dict.get('ParentTree'), 'Nums'),
    idTree: readTree(store, dict.get('IDTree'), 'Names'),
  };
}

function readTree(store: ObjectStore, top: PdfValue | undefined, leaf: 'Nums' | 'Names'): TreeEntries {
  const entries: PdfValue[] = [];
  const nodes: number[] = [];
  const read = (value: PdfValue | undefined): void => {
    if (value instanceof PdfRef) nodes.push(value.number);
    const node = store.resolve(value);
    if (!isDict(node)) return;
    for (const entry of listIn(store, node, leaf)) entries.push(entry);
    listIn(store, node, 'Kids').forEach(read);
  };
  read(top);
  return { entries, nodes };
}

function listIn(store: ObjectStore, dict: PdfDict, key: string): readonly PdfValue[] {
  const list = store.resolve(dict.get(key));
  return isList(list) ? list : [];
}

function nextKeyOf(tree: TreeEntries | undefined): number {
  const keys = (tree?.entries ?? []).filter((_, index) => index % 2 === 0);
  return keys.reduce<number>((next, key) => (typeof key === 'number' ? Math.max(next, key + 1) : next), 0);
}
