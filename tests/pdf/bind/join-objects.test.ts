import { describe, expect, test } from 'vitest';
import { bindPrints } from '../../helpers/pdf/bind-prints.ts';
import { handmadePdf, streamBody, writtenTexts } from '../../helpers/pdf/handmade-pdf.ts';

/** A part of one page; `own` replaces objects and adds others, `catalog` adds to its catalogue (object 4). */
function part(own: Readonly<Record<number, string>> = {}, catalog = ''): Uint8Array {
  return handmadePdf({
    1: '<</Title (Bagian)>>',
    2: '<</Type /Page\n/StructParents 0\n/Parent 3 0 R>>',
    3: '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    4: `<</Type /Catalog\n/Pages 3 0 R${catalog}>>`,
    ...own,
  });
}

/** Text of every object by its number as it is written. */
function bind(...parts: readonly Uint8Array[]): Promise<ReadonlyMap<number, string>> {
  return writtenTexts(bindPrints(parts).store);
}

/** Text of a stream of a later part as it is written. */
function movedStream(entries: string, data: string): string {
  return `<<${entries}>>\nstream\n${data}\nendstream`;
}

test('without a part there is nothing to bind', () => {
  expect(() => bindPrints([])).toThrow('there is no part to bind');
});

test('one part stays as it is', async () => {
  const own = { 1: '<</Title (Satu)>>', 5: '[2  0 R]', 7: streamBody('/Length 1', 'q') };
  const { store, ...numbers } = bindPrints([part(own)]);
  expect(numbers).toEqual({ root: 4, info: 1 });
  expect([...(await writtenTexts(store))]).toEqual([
    [1, '<</Title (Satu)>>'],
    [2, '<</Type /Page\n/StructParents 0\n/Parent 3 0 R>>'],
    [3, '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>'],
    [4, '<</Type /Catalog\n/Pages 3 0 R>>'],
    [5, own[5]],
    [7, own[7]],
  ]);
});

test('the objects lie in the order of their numbers, with catalogue and information of the first', async () => {
  const { store, ...numbers } = bindPrints([part(), part({ 1: '<</Title (Lain)>>' }), part()]);
  const texts = await writtenTexts(store);
  expect([...texts.keys()]).toEqual([1, 2, 3, 4, 6, 7, 10, 11, 13]);
  expect(numbers).toEqual({ root: 4, info: 1 });
  expect(texts.get(1)).toBe('<</Title (Bagian)>>');
});

test('free numbers stay free, and the parts behind move up by them as well', async () => {
  const texts = await bind(part({ 6: '[2 0 R]' }), part({ 6: '[2 0 R]' }));
  expect([...texts.keys()]).toEqual([1, 2, 3, 4, 6, 8, 9, 12, 13]);
  expect([texts.get(6), texts.get(12)]).toEqual(['[2 0 R]', '[8 0 R]']);
});

describe('pages', () => {
  test('hang below one top and keep what they inherit from their own', async () => {
    const turned = part({ 3: '<</Type /Pages\n/Count 1\n/Kids [2 0 R]\n/Rotate 90>>' });
    const texts = await bind(part(), turned);
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R>>');
    expect(texts.get(9)).toBe('<</Type /Pages\n/Count 2\n/Kids [3 0 R 7 0 R]>>');
    expect(texts.get(3)).toBe('<</Type /Pages\n/Count 1\n/Kids [2 0 R]\n/Parent 9 0 R>>');
    expect(texts.get(7)).toBe('<</Type /Pages\n/Count 1\n/Kids [6 0 R]\n/Rotate 90\n/Parent 9 0 R>>');
    expect(texts.get(6)).toBe('<</Type /Page\n/StructParents 0\n/Parent 7 0 R>>');
  });

  test('of a file that names none are an error', () => {
    expect(() => bindPrints([part(), part({ 4: '<</Type /Catalog>>' })])).toThrow('the catalogue names no pages');
  });
});

describe('references', () => {
  test('to objects move up, text that looks like one stays', async () => {
    const texts = await bind(part(), part({ 5: String.raw`[(5 0 R \( 2 0 R) 2 0 R (a (2 0 R)) 5 0 R]` }));
    expect(texts.get(9)).toBe(String.raw`[(5 0 R \( 2 0 R) 6 0 R (a (2 0 R)) 9 0 R]`);
  });

  test('in the dictionary of a stream move up, its data stay', async () => {
    const data = `q 2 0 R (stream\n${Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')}`;
    const texts = await bind(part(), part({ 5: streamBody('/Length 6 0 R/Info (stream\n2 0 R)', data), 6: '7' }));
    expect(texts.get(9)).toBe(movedStream('/Length 10 0 R\n/Info (stream\n2 0 R)', data));
    expect(texts.get(10)).toBe('7');
  });
});

describe('streams', () => {
  const picture = streamBody('/Subtype /Image\n/SMask 6 0 R\n/ColorSpace [/ICCBased 7 0 R]', 'abc');
  const mask = streamBody('/Subtype /Image', 'm');
  const colours = streamBody('/N 3', 'icc');

  test('of pictures, masks, colours and fonts are shared where all is equal', async () => {
    const font = streamBody('/Length1 4', 'font');
    const use = '[5 0 R 6 0 R 7 0 R 8 0 R]';
    const own = { 5: picture, 6: mask, 7: colours, 8: font, 9: use };
    const texts = await bind(part(own), part(own));
    expect(texts.get(9)).toBe(use);
    expect(texts.get(18)).toBe(use);
    expect([5, 6, 7, 8].map((number) => texts.get(number))).toEqual([picture, mask, colours, font]);
    expect([14, 15, 16, 17].filter((number) => texts.has(number))).toEqual([]);
  });

  test('are those of the first part that has them', async () => {
    const [first, second] = [
      { 5: colours, 6: '[5 0 R]' },
      { 5: mask, 6: '[5 0 R]' },
    ];
    const texts = await bind(part(first), part(second), part(second), part(first));
    expect([6, 12, 18, 24].map((number) => texts.get(number))).toEqual(['[5 0 R]', '[11 0 R]', '[11 0 R]', '[5 0 R]']);
    expect([5, 11, 17, 23].filter((number) => texts.has(number))).toEqual([5, 11]);
  });

  test('of a picture with another mask are not', async () => {
    const texts = await bind(
      part({ 5: picture, 6: mask, 7: colours, 8: '[5 0 R]' }),
      part({ 5: picture, 6: streamBody('/Subtype /Image', 'n'), 7: colours, 8: '[5 0 R]' }),
    );
    expect(texts.get(13)).toBe(movedStream('/Subtype /Image\n/SMask 14 0 R\n/ColorSpace [/ICCBased 7 0 R]', 'abc'));
    expect(texts.get(16)).toBe('[13 0 R]');
  });

  test('of the first part all stay, also equal ones', async () => {
    const texts = await bind(part({ 5: mask, 6: mask, 7: '[5 0 R 6 0 R]' }), part({ 5: mask, 6: '[5 0 R]' }));
    expect([texts.get(5), texts.get(6), texts.get(7)]).toEqual([mask, mask, '[5 0 R 6 0 R]']);
    expect(texts.get(13)).toBe('[5 0 R]');
  });

  test('of pages and forms are never shared: what is marked in them belongs to one page', async () => {
    const own = { 5: streamBody('/Filter /FlateDecode\n/Length 1', 'q'), 6: streamBody('/Subtype /Form', 'q') };
    const texts = await bind(part(own), part(own));
    expect([texts.get(5), texts.get(6)]).toEqual([own[5], own[6]]);
    expect([texts.get(11), texts.get(12)]).toEqual([
      movedStream('/Filter /FlateDecode\n/Length 1', 'q'),
      movedStream('/Subtype /Form', 'q'),
    ]);
  });
});

describe('tags', () => {
  const tagged = part({ 5: '<</Type /StructTreeRoot\n/K 6 0 R>>', 6: '<</S /Document>>' }, '\n/StructTreeRoot 5 0 R');

  test('stay as they are; the root of the first is named', async () => {
    const { store, root } = bindPrints([tagged, part(), tagged]);
    const texts = await writtenTexts(store);
    expect(root).toBe(4);
    expect(texts.get(4)).toContain('/StructTreeRoot 5 0 R');
    expect([texts.get(15), texts.get(16)]).toEqual(['<</Type /StructTreeRoot\n/K 16 0 R>>', '<</S /Document>>']);
  });

  test('of the second part are named where the first has none', async () => {
    const { store } = bindPrints([part(), tagged]);
    expect((await writtenTexts(store)).get(4)).toContain('/StructTreeRoot 9 0 R');
  });
});

describe('bookmarks', () => {
  function bookmarked(first: string, own: Readonly<Record<number, string>> = {}): Uint8Array {
    const root = `<</Type /Outlines\n/First 6 0 R\n/Last ${String(Math.max(6, ...Object.keys(own).map(Number)))} 0 R\n/Count ${String(1 + Object.keys(own).length)}>>`;
    return part({ 5: root, 6: `<</Title (${first})\n/Parent 5 0 R>>`, ...own }, '\n/Outlines 5 0 R');
  }

  test('stand in one row, a single one of a part between its neighbours', async () => {
    const two = bookmarked('A', { 7: '<</Title (B)\n/Parent 5 0 R\n/Prev 6 0 R>>' });
    const texts = await bind(two, part(), bookmarked('C (6 0 R)'), bookmarked('D'));
    expect(texts.get(5)).toBe('<</Type /Outlines\n/First 6 0 R\n/Last 23 0 R\n/Count 4>>');
    expect(texts.get(6)).toBe('<</Title (A)\n/Parent 5 0 R>>');
    expect(texts.get(7)).toBe('<</Title (B)\n/Parent 5 0 R\n/Prev 6 0 R\n/Next 17 0 R>>');
    expect(texts.get(17)).toBe('<</Title (C (6 0 R))\n/Parent 5 0 R\n/Prev 7 0 R\n/Next 23 0 R>>');
    expect(texts.get(23)).toBe('<</Title (D)\n/Parent 5 0 R\n/Prev 17 0 R>>');
    expect([16, 22].filter((number) => texts.has(number))).toEqual([]);
  });
});

describe('destinations', () => {
  test('are joined; a name of two parts leads to the first', async () => {
    const texts = await bind(
      part({ 5: '<</a [2 0 R /XYZ 1 2 0]\n/ [2 0 R /XYZ 0 0 0]>>' }, '\n/Dests 5 0 R'),
      part({}, '\n/Dests <</b [2 0 R /XYZ 3 4 0]\n/ [2 0 R /XYZ 0 0 0]>>'),
    );
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 10 0 R\n/Dests 11 0 R>>');
    expect(texts.get(11)).toBe('<</a [2 0 R /XYZ 1 2 0]\n/ [2 0 R /XYZ 0 0 0]\n/b [7 0 R /XYZ 3 4 0]>>');
    expect(texts.has(5)).toBe(false);
  });

  test('of the second part alone are named by the one catalogue', async () => {
    const texts = await bind(part(), part({}, '\n/Dests <</b [2 0 R /XYZ 3 4 0]>>'));
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R\n/Dests 10 0 R>>');
  });
});

test('the catalogue keeps what the first part says, and takes from others what it does not', async () => {
  const texts = await bind(part({}, '\n/Lang (id)'), part({}, '\n/Lang (en)\n/MarkInfo <</Marked true>>'));
  expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R\n/Lang (id)\n/MarkInfo <</Marked true>>>>');
});
