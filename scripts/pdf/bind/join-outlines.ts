import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { PdfRef, numberOf, refOf } from '../../pdf-syntax/values.ts';
import type { Part } from './part.ts';

interface Bookmarks {
  /** Numbers of the bookmarks' top and of the first and the last right below it. */
  readonly root: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * Makes one row of the top bookmarks of all parts, below the top of the first part that has any. Gives the number of that
 * top; undefined where no part has bookmarks.
 */
export function joinOutlines(store: ObjectStore, parts: readonly Part[]): number | undefined {
  const all = parts.flatMap(({ outlines }) => (outlines === undefined ? [] : readBookmarks(store, outlines)));
  const [top] = all;
  const last = all.at(-1);
  if (top === undefined || last === undefined) return undefined;
  all.forEach((own, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (own.root !== top.root) {
      for (const bookmark of rowOf(store, own.first)) store.change(bookmark, { Parent: new PdfRef(top.root) });
      store.remove(own.root);
    }
    if (before !== undefined) store.change(own.first, { Prev: new PdfRef(before.last) });
    if (after !== undefined) store.change(own.last, { Next: new PdfRef(after.first) });
  });
  const count = all.reduce((sum, own) => sum + own.count, 0);
  store.change(top.root, { Last: new PdfRef(last.last), Count: count });
  return top.root;
}

function readBookmarks(store: ObjectStore, root: number): readonly Bookmarks[] {
  const dict = store.dictOf(root);
  const [first, last] = [refOf(dict, 'First'), refOf(dict, 'Last')];
  if (first === undefined || last === undefined) return [];
  return [{ root, first, last, count: numberOf(dict, 'Count') ?? 0 }];
}

/** Numbers of a bookmark and of those that follow it in its row. */
function rowOf(store: ObjectStore, first: number): readonly number[] {
  const row: number[] = [];
  for (let at: number | undefined = first; at !== undefined; at = refOf(store.dictOf(at), 'Next')) row.push(at);
  return row;
}
