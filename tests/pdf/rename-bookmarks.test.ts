import { describe, expect, test } from 'vitest';
import type { RawObject } from '../../scripts/print/read-objects.ts';
import { renameBookmarks } from '../../scripts/pdf/rename-bookmarks.ts';

const object = (number: number, body: string): RawObject => ({ number, body: Buffer.from(body), isStream: false });

/** Two chapters, the first with two sub-chapters, in the shape Chromium writes bookmarks. */
const OBJECTS = [
  object(10, '<</Type /Outlines\n/First 11 0 R\n/Last 14 0 R\n/Count 4>>'),
  object(11, '<</Title (BAB IBAB IPendahuluan)\n/Parent 10 0 R\n/First 12 0 R\n/Last 13 0 R\n/Next 14 0 R>>'),
  object(12, '<</Title (1.1 Latar\\(Belakang)\n/Parent 11 0 R\n/Next 13 0 R>>'),
  object(13, '<</Title (1.2 Landasan)\n/Parent 11 0 R\n/Prev 12 0 R>>'),
  object(14, '<</Title (BAB II)\n/Parent 10 0 R\n/Prev 11 0 R>>'),
];

const titleOf = ({ body }: RawObject): string => {
  const hex = /\/Title <FEFF([0-9A-F]+)>/.exec(Buffer.from(body).toString('latin1'))?.[1] ?? '';
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
};

describe('renameBookmarks', () => {
  test('gives every bookmark the heading at its place in reading order', () => {
    const renamed = renameBookmarks(OBJECTS, [
      'BAB I Pendahuluan',
      '1.1 Latar Belakang',
      '1.2 Landasan – Hukum',
      'BAB II',
    ]);
    expect(renamed.slice(1).map(titleOf)).toEqual([
      'BAB I Pendahuluan',
      '1.1 Latar Belakang',
      '1.2 Landasan – Hukum',
      'BAB II',
    ]);
    expect(Buffer.from((renamed[1] as RawObject).body).toString()).toContain('/Next 14 0 R');
  });

  test('leaves the bookmarks alone when there are not as many headings', () => {
    expect(renameBookmarks(OBJECTS, ['BAB I'])).toBe(OBJECTS);
  });

  test('leaves a file without bookmarks alone', () => {
    expect(renameBookmarks([object(1, '<</Type /Catalog>>')], [])).toEqual([object(1, '<</Type /Catalog>>')]);
  });
});
