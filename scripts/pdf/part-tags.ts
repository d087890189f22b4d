import { type RewrittenMark, rewritePage } from './content/rewrite-pages.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesBelow } from '../pdf-syntax/page-tree.ts';
import type { Part } from './bind/part.ts';
import { type MarkUses, markUses } from './tags/mark-uses.ts';
import { markedField } from './signature-fields.ts';
import { nameParts } from './tags/name-parts.ts';
import { numberLists } from './tags/number-lists.ts';
import { placeFigures } from './tags/place-figures.ts';
import { removeTagTree } from './tags/remove-tag-tree.ts';
import { readTagTree } from './tags/read-tag-tree.ts';
import { MarkTable, type NewMarks, itemBeginnings, replaceMarks } from './tags/replace-marks.ts';
import type { Mark, Tag } from './tags/tag.ts';
import { tidyTags } from './tags/tidy-tags.ts';
import { type FontWords, readFontWords, wordsOf } from './text/to-unicode.ts';

/** The tags of one part, finished as far as they hang on no other. */
export interface PartTags {
  /** Number that the root of the tree had in print. */
  readonly root: number;
  readonly tree: Tag;
  /** Words of a mark on a page of this part. */
  readonly wordsOf: (mark: Mark) => string;
}

/**
 * Finishes the tags of one part and writes its contents anew: what is decoration becomes an artifact, the tree gets the
 * types and attributes that PDF 1.7 asks for, list items get their markers and figures their area. The tree is taken out of
 * the store, to be written with those of the other parts. Undefined for a part without tags, whose contents stay as they are.
 * Throws an Error for a tree of another kind than Chromium writes.
 */
export function readPartTags(store: ObjectStore, { pages, tags: root }: Part): PartTags | undefined {
  if (root === undefined) return undefined;
  const printed = readTagTree(root, store.visitEntries);
  const beginnings = itemBeginnings(printed);
  const contents = rewriteContents(store, pagesBelow(store, pages), markUses(printed, beginnings));
  const isField = (annotation: number): boolean => markedField(store, annotation) !== undefined;
  const tidied = tidyTags(nameParts(replaceMarks(printed, contents.marks, beginnings), isField));
  removeTagTree(store, root, printed);
  const tree = placeFigures(store, numberLists(tidied, contents.wordsOf));
  return { root, tree, wordsOf: contents.wordsOf };
}

/** Makes everything an artifact that a part without tags paints, in a document in which others have tags. */
export function makeArtifacts(store: ObjectStore, { pages }: Part): void {
  rewriteContents(store, pagesBelow(store, pages), new MarkTable());
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
