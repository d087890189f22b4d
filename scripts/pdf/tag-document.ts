import type { BoundParts } from './bind-parts.ts';
import { type RewrittenMark, rewritePage } from './content/rewrite-pages.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { PdfName, PdfRef, isList } from '../pdf-syntax/values.ts';
import { describeLinks } from './tags/describe-links.ts';
import { type MarkUses, markUses } from './tags/mark-uses.ts';
import { mergeTables } from './tags/merge-tables.ts';
import { nameParts } from './tags/name-parts.ts';
import { numberLists } from './tags/number-lists.ts';
import { placeFigures } from './tags/place-figures.ts';
import { readTagTree } from './tags/read-tag-tree.ts';
import { removeTagTree } from './tags/remove-tag-tree.ts';
import { MarkTable, type NewMarks, itemBeginnings, replaceMarks } from './tags/replace-marks.ts';
import { type Mark, type Tag, numberTags } from './tags/tag.ts';
import { tidyTags } from './tags/tidy-tags.ts';
import { writeTagTree } from './tags/write-tag-tree.ts';
import { type FontWords, readFontWords, wordsOf } from './text/to-unicode.ts';

interface TaggingFacts {
  /** For each table in reading order the number of pieces it was printed in; undefined where every table is whole. */
  readonly tablePieces: readonly number[] | undefined;
  /** Label of every page; page n is at n - 1. */
  readonly pageLabels: readonly string[];
}

/**
 * Finishes the tags of a print: what is decoration becomes an artifact, the tree gets the types and attributes that PDF
 * 1.7 asks for, the pieces of a long table become one, list items get their markers and links their words.
 * Takes the document's parts, whose objects are changed and whose trees become one. A print without tags stays as it is.
 * Gives the tree as it was written; undefined for a print without tags.
 * Throws an Error for a tree of another kind than Chromium writes, and for pieces that do not add up.
 */
export function tagDocument({ store, root: catalog, tagRoots }: BoundParts, facts: TaggingFacts): Tag | undefined {
  const [root] = tagRoots;
  if (root === undefined) return undefined;
  const { tablePieces, pageLabels } = facts;
  const pages = pagesInOrder(store, catalog);
  const trees = tagRoots.map((own) => readTagTree(own, store.visitEntries));
  const printed = joinTrees(trees);
  const beginnings = itemBeginnings(printed);
  const contents = rewriteContents(store, pages, markUses(printed, beginnings));
  const tidied = tidyTags(nameParts(replaceMarks(printed, contents.marks, beginnings)));
  const merged = mergeTables(numberLists(tidied, contents.wordsOf), tablePieces);
  const document = numberTags(placeFigures(store, merged), store.nextNumber);
  describeLinks(store, document, { pages, pageLabels, catalog, wordsOf: contents.wordsOf });
  for (const [index, own] of tagRoots.entries()) removeTagTree(store, own, trees[index] as Tag);
  write(store, root, document, pages);
  return document;
}

/** One tree whose top holds what the tops of all trees hold. Takes at least one. */
function joinTrees(trees: readonly Tag[]): Tag {
  const kids = trees.flatMap((tree) => tree.kids);
  return { ...(trees[0] as Tag), kids };
}

interface RewrittenContents {
  readonly marks: MarkTable<NewMarks>;
  /** Words of a new mark. */
  readonly wordsOf: (mark: Mark) => string;
}

function rewriteContents(store: ObjectStore, pages: readonly number[], uses: MarkUses): RewrittenContents {
  const marks = new MarkTable<NewMarks>();
  const shown = new MarkTable<RewrittenMark['shown']>();
  for (const page of pages) {
    for (const { form, marks: rewritten } of rewritePage(store, page, (id) => uses.get(page, id))) {
      for (const { id, mark: old, isLabel, shown: strings } of rewritten) {
        const mark: Mark = { kind: 'mark', page, form, id };
        const { content, label } = marks.get(page, old) ?? { content: [], label: [] };
        marks.set(page, old, isLabel ? { content, label: [...label, mark] } : { content: [...content, mark], label });
        shown.set(page, id, strings);
      }
    }
  }
  const fonts = new Map<number, FontWords>();
  const fontOf = (number: number): FontWords => {
    const font = fonts.get(number) ?? readFontWords(store, number);
    fonts.set(number, font);
    return font;
  };
  return {
    marks,
    wordsOf: ({ page, id }) =>
      (shown.get(page, id) ?? [])
        .map(({ font, text, beginsLine }) => (beginsLine ? ' ' : '') + wordsOf(fontOf(font), text.hex))
        .join(''),
  };
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
  const annotations = store.resolve(store.dictOf(page).get('Annots'));
  for (const item of isList(annotations) ? annotations : [])
    if (item instanceof PdfRef && !parentKeys.has(item.number)) store.change(item.number, { StructParent: undefined });
}
