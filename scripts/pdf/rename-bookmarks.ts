import type { Heading } from '../print/paginate/in-page/headings.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { textString } from '../pdf-syntax/text-strings.ts';
import { PdfRef, type PdfValue, refOf } from '../pdf-syntax/values.ts';

/**
 * Gives the bookmarks the headings' own words, and leaves out those of minor headings. Chromium doubles the title of a
 * heading that begins a page and loses the space where a title runs over two lines.
 * Takes the store, whose objects are changed, the number of the catalogue, and the headings in reading order. Where
 * their number is not that of the bookmarks nothing is changed: a wrong title would be worse than a doubled one.
 */
export function renameBookmarks(store: ObjectStore, catalog: number, headings: readonly Heading[]): void {
  const root = refOf(store.dictOf(catalog), 'Outlines');
  if (root === undefined) return;
  const printed = bookmarksBelow(store, root, 0);
  if (printed.length !== headings.length) return;
  const kept: Bookmark[] = [];
  printed.forEach((bookmark, index) => {
    const heading = headings[index];
    if (heading?.penanda === true) kept.push({ ...bookmark, title: heading.teks });
    else store.remove(bookmark.number);
  });
  if (kept.length === 0) {
    store.remove(root);
    store.change(catalog, { Outlines: undefined });
  } else link(store, root, kept);
}

interface Bookmark {
  readonly number: number;
  /** Bookmarks above it, the root not counted. */
  readonly depth: number;
  readonly title: string;
}

function bookmarksBelow(store: ObjectStore, parent: number, depth: number): readonly Bookmark[] {
  const found: Bookmark[] = [];
  for (let at = refOf(store.dictOf(parent), 'First'); at !== undefined; at = refOf(store.dictOf(at), 'Next')) {
    found.push({ number: at, depth, title: '' }, ...bookmarksBelow(store, at, depth + 1));
  }
  return found;
}

interface Node {
  readonly number: number;
  readonly kids: Node[];
}

/** Joins the bookmarks that are left: one whose own parent is gone hangs below the nearest that is left. */
function link(store: ObjectStore, root: number, bookmarks: readonly Bookmark[]): void {
  const top: Node = { number: root, kids: [] };
  const path: { readonly node: Node; readonly depth: number }[] = [{ node: top, depth: -1 }];
  for (const { number, depth, title } of bookmarks) {
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
    const node: Node = { number, kids: [] };
    path.at(-1)?.node.kids.push(node);
    path.push({ node, depth });
    const tag = refOf(store.dictOf(number), 'SE');
    store.change(number, {
      Title: textString(title),
      ...(tag !== undefined && !store.has(tag) ? { SE: undefined } : {}),
    });
  }
  linkKids(store, top);
}

/** Gives the number of bookmarks below a node, all of which a reader shows at first. */
function linkKids(store: ObjectStore, parent: Node): number {
  const { kids } = parent;
  const below = kids.map((kid) => linkKids(store, kid));
  kids.forEach((kid, index) => {
    store.change(kid.number, {
      Parent: new PdfRef(parent.number),
      Prev: reference(kids[index - 1]),
      Next: reference(kids[index + 1]),
    });
  });
  const count = below.reduce((sum, number) => sum + number, kids.length);
  store.change(parent.number, {
    First: reference(kids[0]),
    Last: reference(kids.at(-1)),
    Count: count === 0 ? undefined : count,
  });
  return count;
}

function reference(node: Node | undefined): PdfValue | undefined {
  return node === undefined ? undefined : new PdfRef(node.number);
}
