import { describe, expect, test } from 'vitest';
import type { WritableObject } from '../../scripts/pdf-syntax/object-store.ts';
import { packObjects, writeObjects } from '../../scripts/pdf/write-objects.ts';
import { type Bodies, storeOf, streamBody } from '../helpers/pdf/handmade-pdf.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';

/** A page (object `page`) with one bookmark in a file of its own. */
function onePage(page = 2): Readonly<Record<number, string>> {
  return {
    1: '<</Title (Kecil)>>',
    [page]: '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 594.96 935.04]\n/Contents 4 0 R>>',
    3: `<</Type /Pages\n/Count 1\n/Kids [${String(page)} 0 R]>>`,
    4: streamBody('/Length 21', 'BT (1 0 obj) Tj ET q Q'),
    5: '<</Type /Catalog\n/Pages 3 0 R\n/Outlines 6 0 R>>',
    6: '<</Type /Outlines\n/First 7 0 R\n/Last 7 0 R\n/Count 1>>',
    7: `<</Title (Bab \xe9)\n/Parent 6 0 R\n/Dest [${String(page)} 0 R /XYZ 0 0 0]>>`,
  };
}

function objectsOf(bodies: Bodies): Promise<readonly WritableObject[]> {
  return storeOf(bodies).writableObjects();
}

async function written(bodies: Bodies): Promise<Uint8Array> {
  return writeObjects(packObjects(await objectsOf(bodies), { root: 5, info: 1 }));
}

const textOf = (file: Uint8Array): string => Buffer.from(file).toString('latin1');

function identifierOf(file: Uint8Array): string | undefined {
  const [, first, second] = /\/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]/.exec(textOf(file)) ?? [];
  expect(second).toBe(first);
  return first;
}

describe('a written file', () => {
  /** A file with so many objects that they fill several groups; its page is in the last of them. */
  const MANY = {
    ...onePage(709),
    ...Object.fromEntries(Array.from({ length: 701 }, (_, index) => [8 + index, '<<>>'])),
  };

  test.each<[string, Bodies]>([
    ['few objects', onePage()],
    ['more objects than one group holds', MANY],
    ['gaps between its numbers', onePage(5000)],
  ])('of %s reads back the same', async (_, bodies) => {
    const { info, pageCount, pages, outline } = await readPdf(await written(bodies));
    expect([pageCount, info.get('Title'), outline]).toEqual([1, 'Kecil', [{ title: 'Bab é', page: 1, children: [] }]]);
    expect(pages.map(({ widthMm, heightMm }) => [widthMm.toFixed(2), heightMm.toFixed(2)])).toEqual([
      ['209.89', '329.86'],
    ]);
  });

  test('leaves streams, the catalogue and the information readable, and nothing else', async () => {
    const text = textOf(await written(onePage()));
    for (const number of [1, 4, 5]) expect(text).toContain(`\n${String(number)} 0 obj\n`);
    expect(text).toContain('/Title (Kecil)');
    expect(text).toContain('BT (1 0 obj) Tj ET');
    for (const word of ['/Type /Page', '/Outlines\n/First', '/Title (Bab']) expect(text).not.toContain(word);
  });
});

describe('the identifier', () => {
  test('is the same for the same objects, and so is the file', async () => {
    const [first, second] = [await written(onePage()), await written(onePage())];
    expect(identifierOf(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(identifierOf(second)).toBe(identifierOf(first));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test.each<[string, Bodies]>([
    ['a readable object', { ...onePage(), 1: '<</Title (Kecit)>>' }],
    ['an object of a group', { ...onePage(), 6: '<</Type /Outlines\n/First 7 0 R\n/Last 7 0 R\n/Count 2>>' }],
    ['the data of a stream', { ...onePage(), 4: streamBody('/Length 21', 'BT (1 0 obj) Tj ET q q') }],
    ['the number of an object', onePage(8)],
    ['one object more', { ...onePage(), 8: 'null' }],
  ])('is another one that differs in %s', async (_, bodies) => {
    const [first, other] = [identifierOf(await written(onePage())), identifierOf(await written(bodies))];
    expect(other).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(first);
  });
});
