import { annotationsOf } from '../pdf-syntax/annotations.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { PdfName } from '../pdf-syntax/values.ts';
import type { PartTags } from './part-tags.ts';
import { describeLinks } from './tags/describe-links.ts';
import { mergeTables } from './tags/merge-tables.ts';
import { type Tag, allMarks, numberTags } from './tags/tag.ts';
import { writeTagTree } from './tags/write-tag-tree.ts';

interface TaggingFacts {
  /** For each table in reading order the number of pieces it was printed in; undefined where every table is whole. */
  readonly tablePieces: readonly number[] | undefined;
  /** Label of every page; page n is at n - 1. */
  readonly pageLabels: readonly string[];
}

/**
 * Makes one tree of the tags of all parts and writes it: the pieces of a long table become one, links get their words.
 * Takes the store, the number of the catalogue, and the tags in the order of their pages. Gives the tree as it was written;
 * undefined where no part has tags. Throws an Error for pieces that do not add up.
 */
export function tagDocument(
  store: ObjectStore,
  catalog: number,
  parts: readonly PartTags[],
  { tablePieces, pageLabels }: TaggingFacts,
): Tag | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const pages = pagesInOrder(store, catalog);
  const merged = mergeTables(joinTrees(parts.map(({ tree }) => tree)), tablePieces);
  const document = numberTags(merged, store.nextNumber);
  describeLinks(store, document, { pages, pageLabels, catalog, wordsOf: wordsOfAll(parts) });
  write(store, first.root, document, pages);
  return document;
}

/** One tree whose top holds what the tops of all trees hold. Takes at least one. */
function joinTrees(trees: readonly Tag[]): Tag {
  const kids = trees.flatMap((tree) => tree.kids);
  return { ...(trees[0] as Tag), kids };
}

/** Words of a mark on a page of any part. */
function wordsOfAll(parts: readonly PartTags[]): PartTags['wordsOf'] {
  const owners = new Map(
    parts.flatMap((part) => [...new Set(allMarks(part.tree).map(({ page }) => page))].map((page) => [page, part])),
  );
  return (mark) => owners.get(mark.page)?.wordsOf(mark) ?? '';
}

/** Puts the finished tree into the file, and into pages, forms and annotations the keys that lead to it. */
function write(store: ObjectStore, root: number, document: Tag, pages: readonly number[]): void {
  const { objects, parentKeys } = writeTagTree(root, document, pages, store.nextNumber);
  for (const [number, source] of objects) store.setSource(number, source);
  for (const [holder, key] of parentKeys) {
    const isAnnotation = store.dictOf(holder).has('Rect');
    store.change(holder, isAnnotation ? { StructParent: key } : { StructParents: key });
  }
  for (const page of pages) {
    store.change(page, { Tabs: new PdfName('S') });
    dropOldKeys(store, page, parentKeys);
  }
}

/** The keys that an area outside the tree had in the printed one lead to something else in this one. */
function dropOldKeys(store: ObjectStore, page: number, parentKeys: ReadonlyMap<number, number>): void {
  for (const number of annotationsOf(store, page))
    if (!parentKeys.has(number)) store.change(number, { StructParent: undefined });
}
