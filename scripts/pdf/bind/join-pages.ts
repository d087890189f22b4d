import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { PdfName, PdfRef, type PdfValue, numberOf } from '../../pdf-syntax/values.ts';
import type { Part } from './part.ts';

/**
 * Hangs the page trees of all parts below a new top, each whole, so that what pages inherit from the top of their own
 * stays with them. Gives the number of the new top.
 */
export function joinPages(store: ObjectStore, parts: readonly Part[]): number {
  const root = store.nextNumber();
  store.set(
    root,
    new Map<string, PdfValue>([
      ['Type', new PdfName('Pages')],
      ['Count', parts.reduce((sum, { pages }) => sum + (numberOf(store.dictOf(pages), 'Count') ?? 0), 0)],
      ['Kids', parts.map(({ pages }) => new PdfRef(pages))],
    ]),
  );
  for (const { pages } of parts) store.change(pages, { Parent: new PdfRef(root) });
  return root;
}
