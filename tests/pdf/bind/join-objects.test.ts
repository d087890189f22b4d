import { describe, expect, test } from 'vitest';
import { bindParts } from '../../../scripts/pdf/bind-parts.ts';
import { readObjects } from '../../../scripts/print/read-objects.ts';
import { handmadePdf, textsOf } from './handmade-pdf.ts';

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

function bind(...parts: readonly Uint8Array[]): ReadonlyMap<number, string> {
  return textsOf(bindParts(parts));
}

function stream(entries: string, data: string): string {
  return `<<${entries}>> stream\n${data}\nendstream`;
}

test('without a part there is nothing to bind', () => {
  expect(() => bindParts([])).toThrow('there is no part to bind');
});

test('one part stays as it is', () => {
  const only = part({ 5: '[2 0 R]' });
  expect(bindParts([only])).toEqual(readObjects(only));
});

test('the objects lie in the order of their numbers, with catalogue and information of the first', () => {
  const bound = bindParts([part(), part({ 1: '<</Title (Lain)>>' }), part()]);
  expect(bound.objects.map(({ number }) => number)).toEqual([1, 2, 3, 4, 6, 7, 10, 11, 13]);
  expect([bound.root, bound.info]).toEqual([4, 1]);
  expect(textsOf(bound).get(1)).toBe('<</Title (Bagian)>>');
});

describe('pages', () => {
  test('hang below one top and keep what they inherit from their own', () => {
    const turned = part({ 3: '<</Type /Pages\n/Count 1\n/Kids [2 0 R]\n/Rotate 90>>' });
    const texts = bind(part(), turned);
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R>>');
    expect(texts.get(9)).toBe('<</Type /Pages\n/Count 2\n/Kids [3 0 R 7 0 R]>>');
    expect(texts.get(3)).toBe('<</Type /Pages\n/Count 1\n/Kids [2 0 R]\n/Parent 9 0 R>>');
    expect(texts.get(7)).toBe('<</Type /Pages\n/Count 1\n/Kids [6 0 R]\n/Rotate 90\n/Parent 9 0 R>>');
    expect(texts.get(6)).toBe('<</Type /Page\n/StructParents 1\n/Parent 7 0 R>>');
  });

  test('of a file that names none are an error', () => {
    expect(() => bind(part(), part({ 4: '<</Type /Catalog>>' }))).toThrow('the catalogue names no pages');
  });
});

describe('references', () => {
  test('to objects move up, text that looks like one stays', () => {
    const texts = bind(part(), part({ 5: String.raw`[(5 0 R \( 2 0 R) 2 0 R (a (2 0 R)) 5 0 R]` }));
    expect(texts.get(9)).toBe(String.raw`[(5 0 R \( 2 0 R) 6 0 R (a (2 0 R)) 9 0 R]`);
  });

  test('in the dictionary of a stream move up, its data stay', () => {
    const data = `q 2 0 R (stream\n${Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')}`;
    const texts = bind(part(), part({ 5: stream('/Length 6 0 R/Info (stream\n2 0 R)', data), 6: '7' }));
    expect(texts.get(9)).toBe(stream('/Length 10 0 R/Info (stream\n2 0 R)', data));
    expect(texts.get(10)).toBe('7');
  });
});

describe('streams', () => {
  const picture = stream('/Subtype /Image\n/SMask 6 0 R\n/ColorSpace [/ICCBased 7 0 R]', 'abc');
  const mask = stream('/Subtype /Image', 'm');
  const colours = stream('/N 3', 'icc');

  test('of pictures, masks, colours and fonts are shared where all is equal', () => {
    const font = stream('/Length1 4', 'font');
    const use = '[5 0 R 6 0 R 7 0 R 8 0 R]';
    const own = { 5: picture, 6: mask, 7: colours, 8: font, 9: use };
    const texts = bind(part(own), part(own));
    expect(texts.get(9)).toBe(use);
    expect(texts.get(18)).toBe(use);
    expect([14, 15, 16, 17].filter((number) => texts.has(number))).toEqual([]);
  });

  test('of a picture with another mask are not', () => {
    const texts = bind(
      part({ 5: picture, 6: mask, 7: colours, 8: '[5 0 R]' }),
      part({ 5: picture, 6: stream('/Subtype /Image', 'n'), 7: colours, 8: '[5 0 R]' }),
    );
    expect(texts.get(13)).toBe(stream('/Subtype /Image\n/SMask 14 0 R\n/ColorSpace [/ICCBased 7 0 R]', 'abc'));
    expect(texts.get(16)).toBe('[13 0 R]');
  });

  test('of the first part all stay, also equal ones', () => {
    const texts = bind(part({ 5: mask, 6: mask, 7: '[5 0 R 6 0 R]' }), part({ 5: mask, 6: '[5 0 R]' }));
    expect([texts.get(5), texts.get(6), texts.get(7)]).toEqual([mask, mask, '[5 0 R 6 0 R]']);
    expect(texts.get(13)).toBe('[5 0 R]');
  });

  test('of pages and forms are never shared: what is marked in them belongs to one page', () => {
    const own = { 5: stream('/Filter /FlateDecode\n/Length 1', 'q'), 6: stream('/Subtype /Form', 'q') };
    const texts = bind(part(own), part(own));
    expect([texts.get(11), texts.get(12)]).toEqual([own[5], own[6]]);
  });
});

describe('tags', () => {
  /** A tagged part: Document (6) holds what `kids` says, P (7) the mark 0 of the page. */
  function tagged(own: Readonly<Record<number, string>> = {}, root = ''): Uint8Array {
    return part(
      {
        5: `<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTreeNextKey 1\n/ParentTree 8 0 R${root}>>`,
        6: '<</S /Document\n/P 5 0 R\n/K 7 0 R>>',
        7: '<</S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 0>>',
        8: '<</Type /ParentTree\n/Nums [0 9 0 R]>>',
        9: '[7 0 R]',
        ...own,
      },
      '\n/StructTreeRoot 5 0 R',
    );
  }

  test('have one root and one element at its top', () => {
    const texts = bind(tagged(), tagged());
    expect(texts.get(5)).toBe('<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTreeNextKey 2\n/ParentTree 20 0 R>>');
    expect(texts.get(6)).toBe('<</S /Document\n/P 5 0 R\n/K [7 0 R 16 0 R]>>');
    expect(texts.get(16)).toBe('<</S /P\n/P 6 0 R\n/Pg 11 0 R\n/K 0>>');
    expect(texts.get(20)).toBe('<</Type /ParentTree\n/Nums [0 9 0 R 1 18 0 R]>>');
    expect([8, 14, 15, 17].filter((number) => texts.has(number))).toEqual([]);
  });

  test('are those of the second part where the first has none, whose pages still have their keys', () => {
    const texts = bind(part(), tagged());
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 14 0 R\n/StructTreeRoot 9 0 R>>');
    expect(texts.get(9)).toContain('/K 10 0 R\n/ParentTreeNextKey 2\n/ParentTree 15 0 R');
    expect(texts.get(10)).toBe('<</S /Document\n/P 9 0 R\n/K [11 0 R]>>');
    expect(texts.get(15)).toContain('/Nums [1 13 0 R]');
  });

  test('keep marks of the top element on their page', () => {
    const own = { 6: '<</S /Document\n/P 5 0 R\n/Pg 2 0 R\n/K [0 7 0 R <</Type /OBJR\n/Obj 9 0 R>>]>>' };
    expect(bind(tagged(), tagged(own)).get(6)).toContain(
      '/K [7 0 R <</Type /MCR\n/Pg 11 0 R\n/MCID 0>> 16 0 R <</Pg 11 0 R\n/Type /OBJR\n/Obj 18 0 R>>]',
    );
  });

  test('have identifiers of their own in every part', () => {
    const own = {
      7: '<</S /TH\n/P 6 0 R\n/Pg 2 0 R\n/K 0\n/ID (node00000041)\n/A <</Headers [(node00000007)]>>\n/Alt (node00000041)>>',
      10: '<</Kids [11 0 R]>>',
      11: '<</Limits [(node00000007) (node00000041)]\n/Names [(node00000007) 9 0 R (node00000041) 7 0 R]>>',
    };
    const texts = bind(tagged(own, '\n/IDTree 10 0 R'), tagged(own, '\n/IDTree 10 0 R'));
    expect(texts.get(7)).toBe(own[7]);
    expect(texts.get(18)).toBe(
      '<</S /TH\n/P 6 0 R\n/Pg 13 0 R\n/K 0\n/ID (node00000082)\n/A <</Headers [(node00000048)]>>\n/Alt (node00000041)>>',
    );
    expect(texts.get(5)).toContain('/IDTree 26 0 R');
    expect(texts.get(26)).toBe('<</Kids [25 0 R]>>');
    expect(texts.get(25)).toBe(
      '<</Limits [(node00000007) (node00000082)]\n' +
        '/Names [(node00000007) 9 0 R (node00000041) 7 0 R (node00000048) 20 0 R (node00000082) 18 0 R]>>',
    );
    expect([10, 11, 21, 22].filter((number) => texts.has(number))).toEqual([]);
  });

  test('have one role map of all mappings, those of the first part before others', () => {
    const texts = bind(
      tagged({ 10: '<</Em /Span\n/Judul /H1>>' }, '\n/RoleMap 10 0 R'),
      tagged({}, '\n/RoleMap <</Strong /Span\n/Judul /P>>'),
    );
    expect(texts.get(5)).toContain('/RoleMap <</Em /Span\n/Judul /H1\n/Strong /Span>>');
  });

  test('without a single element at the top are an error', () => {
    const broken = tagged({ 5: '<</Type /StructTreeRoot\n/K [6 0 R 7 0 R]\n/ParentTree 8 0 R>>' });
    expect(() => bind(tagged(), broken)).toThrow('no single element at its top');
  });
});

describe('bookmarks', () => {
  function bookmarked(first: string, own: Readonly<Record<number, string>> = {}): Uint8Array {
    const root = `<</Type /Outlines\n/First 6 0 R\n/Last ${String(Math.max(6, ...Object.keys(own).map(Number)))} 0 R\n/Count ${String(1 + Object.keys(own).length)}>>`;
    return part({ 5: root, 6: `<</Title (${first})\n/Parent 5 0 R>>`, ...own }, '\n/Outlines 5 0 R');
  }

  test('stand in one row, a single one of a part between its neighbours', () => {
    const two = bookmarked('A', { 7: '<</Title (B)\n/Parent 5 0 R\n/Prev 6 0 R>>' });
    const texts = bind(two, part(), bookmarked('C (6 0 R)'), bookmarked('D'));
    expect(texts.get(5)).toBe('<</Type /Outlines\n/First 6 0 R\n/Last 23 0 R\n/Count 4>>');
    expect(texts.get(6)).toBe('<</Title (A)\n/Parent 5 0 R>>');
    expect(texts.get(7)).toBe('<</Title (B)\n/Parent 5 0 R\n/Prev 6 0 R\n/Next 17 0 R>>');
    expect(texts.get(17)).toBe('<</Title (C (6 0 R))\n/Parent 5 0 R\n/Prev 7 0 R\n/Next 23 0 R>>');
    expect(texts.get(23)).toBe('<</Title (D)\n/Parent 5 0 R\n/Prev 17 0 R>>');
    expect([16, 22].filter((number) => texts.has(number))).toEqual([]);
  });
});

describe('destinations', () => {
  test('are joined; a name of two parts leads to the first', () => {
    const texts = bind(
      part({ 5: '<</a [2 0 R /XYZ 1 2 0]\n/ [2 0 R /XYZ 0 0 0]>>' }, '\n/Dests 5 0 R'),
      part({}, '\n/Dests <</b [2 0 R /XYZ 3 4 0]\n/ [2 0 R /XYZ 0 0 0]>>'),
    );
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 10 0 R\n/Dests 11 0 R>>');
    expect(texts.get(11)).toBe('<</a [2 0 R /XYZ 1 2 0]\n/ [2 0 R /XYZ 0 0 0]\n/b [7 0 R /XYZ 3 4 0]>>');
    expect(texts.has(5)).toBe(false);
  });

  test('of the second part alone are named by the one catalogue', () => {
    const texts = bind(part(), part({}, '\n/Dests <</b [2 0 R /XYZ 3 4 0]>>'));
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R\n/Dests 10 0 R>>');
  });
});

test('the catalogue keeps what the first part says, and takes from others what it does not', () => {
  const texts = bind(part({}, '\n/Lang (id)'), part({}, '\n/Lang (en)\n/MarkInfo <</Marked true>>'));
  expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 9 0 R\n/Lang (id)\n/MarkInfo <</Marked true>>>>');
});
