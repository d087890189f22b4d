import { describe, expect, test } from 'vitest';
import { renameBookmarks } from '../../scripts/pdf/rename-bookmarks.ts';
import type { ObjectStore } from '../../scripts/pdf-syntax/object-store.ts';
import type { PdfText } from '../../scripts/pdf-syntax/values.ts';
import { numberOf, refOf } from '../../scripts/pdf-syntax/values.ts';
import type { Heading } from '../../scripts/print/paginate/in-page/headings.ts';
import { storeOf } from '../helpers/pdf/handmade-pdf.ts';
import { stringWords } from './string-words.ts';

/** Two chapters, the first with a minor heading that has a sub-chapter below it, in the shape Chromium writes bookmarks. */
const OBJECTS = {
  1: '<</Type /Catalog\n/Outlines 10 0 R>>',
  10: '<</Type /Outlines\n/First 11 0 R\n/Last 15 0 R\n/Count 5>>',
  11: '<</Title (BAB IBAB IPendahuluan)\n/Parent 10 0 R\n/First 12 0 R\n/Last 14 0 R\n/Count 3\n/Next 15 0 R>>',
  12: '<</Title (Kecil\\))\n/Parent 11 0 R\n/First 13 0 R\n/Last 13 0 R\n/Count 1\n/Next 14 0 R>>',
  13: '<</Title (1.1 LatarBelakang)\n/SE 99 0 R\n/Parent 12 0 R>>',
  14: '<</Title (1.2 Landasan)\n/Parent 11 0 R\n/Prev 12 0 R>>',
  15: '<</Title (BAB II)\n/Parent 10 0 R\n/Prev 11 0 R>>',
};

/** Bookmarks as a reader walks through them, each with its depth. */
function walk(store: ObjectStore, parent = 10, depth = 0): string[] {
  const lines: string[] = [];
  let before: number | undefined;
  for (let at = refOf(store.dictOf(parent), 'First'); at !== undefined; at = refOf(store.dictOf(at), 'Next')) {
    const dict = store.dictOf(at);
    expect(refOf(dict, 'Parent')).toBe(parent);
    expect(refOf(dict, 'Prev')).toBe(before);
    lines.push(`${'-'.repeat(depth)}${stringWords(dict.get('Title') as PdfText)}`, ...walk(store, at, depth + 1));
    before = at;
  }
  expect(refOf(store.dictOf(parent), 'Last')).toBe(before);
  expect(numberOf(store.dictOf(parent), 'Count') ?? 0).toBe(lines.length);
  return lines;
}

const heading = (teks: string, penanda = true): Heading => ({ teks, penanda });
const HEADINGS = [
  heading('BAB I Pendahuluan'),
  heading('Kecil', false),
  heading('1.1 Latar Belakang'),
  heading('1.2 Landasan – Hukum'),
  heading('BAB II'),
];

describe('renameBookmarks', () => {
  test('gives every bookmark the heading at its place in reading order, minor headings left out', () => {
    const store = storeOf(OBJECTS);
    renameBookmarks(store, 1, HEADINGS);
    expect(walk(store)).toEqual(['BAB I Pendahuluan', '-1.1 Latar Belakang', '-1.2 Landasan – Hukum', 'BAB II']);
    expect(store.has(12)).toBe(false);
  });

  test('no bookmark points to a tag that is gone', () => {
    const store = storeOf(OBJECTS);
    renameBookmarks(store, 1, HEADINGS);
    expect(store.dictOf(13).has('SE')).toBe(false);
  });

  test('leaves the bookmarks alone when there are not as many headings', () => {
    const store = storeOf(OBJECTS);
    renameBookmarks(store, 1, [heading('BAB I')]);
    expect(walk(store)[0]).toBe('BAB IBAB IPendahuluan');
  });

  test('without any major heading there are no bookmarks', () => {
    const store = storeOf(OBJECTS);
    renameBookmarks(
      store,
      1,
      HEADINGS.map(({ teks }) => heading(teks, false)),
    );
    expect(store.dictOf(1).has('Outlines')).toBe(false);
  });

  test('leaves a file without bookmarks alone', async () => {
    const store = storeOf({ 1: '<</Type /Catalog>>' });
    renameBookmarks(store, 1, []);
    expect(await store.writableObjects()).toHaveLength(1);
  });
});
