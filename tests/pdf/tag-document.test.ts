import { describe, expect, test } from 'vitest';
import { type BoundPrints, bindPrints, tagPrints } from '../helpers/pdf/bind-prints.ts';
import { handmadePdf, streamBody, writtenTexts } from '../helpers/pdf/handmade-pdf.ts';

type Own = Readonly<Record<number, string>>;

const mark = (id: number): string => `/P <</MCID ${String(id)}>> BDC BT (a) Tj ET EMC`;

/** A part of one page without tags: 1 to 4 are information, page, page tree and catalogue, 10 is what the page shows. */
function painted(own: Own = {}, catalog = ''): Uint8Array {
  return handmadePdf({
    1: '<</Title (Bagian)>>',
    2: '<</Type /Page\n/StructParents 0\n/Parent 3 0 R\n/Contents 10 0 R>>',
    3: '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    4: `<</Type /Catalog\n/Pages 3 0 R${catalog}>>`,
    10: streamBody('/Length 0', mark(0)),
    ...own,
  });
}

/** A part with tags: Document (6) holds P (7), which holds the mark 0 of the page; 8 and 9 lead back to it. */
function tagged(own: Own = {}, catalog = ''): Uint8Array {
  return painted(
    {
      5: '<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTreeNextKey 1\n/ParentTree 8 0 R>>',
      6: '<</S /Document\n/P 5 0 R\n/K 7 0 R>>',
      7: '<</S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 0>>',
      8: '<</Type /ParentTree\n/Nums [0 9 0 R]>>',
      9: '[7 0 R]',
      ...own,
    },
    `\n/StructTreeRoot 5 0 R${catalog}`,
  );
}

const LABELS = ['i', 'I-1', 'II-1'];

function finish(...parts: readonly Uint8Array[]): BoundPrints {
  return tagPrints(parts, { tablePieces: undefined, pageLabels: LABELS });
}

/** Texts of the objects after tagging, without the contents of pages. */
async function textsOf({ store }: BoundPrints): Promise<ReadonlyMap<number, string>> {
  return new Map([...(await writtenTexts(store))].filter(([, text]) => !text.includes('/FlateDecode')));
}

async function finished(...parts: readonly Uint8Array[]): Promise<ReadonlyMap<number, string>> {
  return textsOf(finish(...parts));
}

describe('the trees of several parts', () => {
  test('become one with one element at its top; nothing of the printed ones is left', async () => {
    const texts = await finished(tagged(), tagged());
    // 21 is the top of the pages, 22 to 24 lead back.
    expect([...texts]).toEqual([
      [1, '<</Title (Bagian)>>'],
      [2, '<</Type /Page\n/StructParents 0\n/Parent 3 0 R\n/Contents 10 0 R\n/Tabs /S>>'],
      [3, '<</Type /Pages\n/Count 1\n/Kids [2 0 R]\n/Parent 21 0 R>>'],
      [4, '<</Type /Catalog\n/Pages 21 0 R\n/StructTreeRoot 5 0 R>>'],
      [5, '<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTree 22 0 R\n/ParentTreeNextKey 2>>'],
      [6, '<</Type /StructElem\n/S /Document\n/P 5 0 R\n/K [7 0 R 17 0 R]>>'],
      [7, '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 0>>'],
      [12, '<</Type /Page\n/StructParents 1\n/Parent 13 0 R\n/Contents 20 0 R\n/Tabs /S>>'],
      [13, '<</Type /Pages\n/Count 1\n/Kids [12 0 R]\n/Parent 21 0 R>>'],
      [17, '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 12 0 R\n/K 0>>'],
      [21, '<</Type /Pages\n/Count 2\n/Kids [3 0 R 13 0 R]>>'],
      [22, '<</Nums [0 23 0 R 1 24 0 R]>>'],
      [23, '[7 0 R]'],
      [24, '[17 0 R]'],
    ]);
  });

  test('begin where the first part with tags does; pages without any have their keys', async () => {
    const texts = await finished(painted(), tagged(), painted());
    expect(texts.get(4)).toBe('<</Type /Catalog\n/Pages 31 0 R\n/StructTreeRoot 15 0 R>>');
    expect(texts.get(15)).toBe('<</Type /StructTreeRoot\n/K 16 0 R\n/ParentTree 32 0 R\n/ParentTreeNextKey 3>>');
    expect(texts.get(16)).toBe('<</Type /StructElem\n/S /Document\n/P 15 0 R\n/K 17 0 R>>');
    expect([2, 12, 22].map((page) => /StructParents (\d+)/.exec(texts.get(page) ?? '')?.[1])).toEqual(['0', '1', '2']);
    expect([32, 33, 34, 35].map((number) => texts.get(number))).toEqual([
      '<</Nums [0 33 0 R 1 34 0 R 2 35 0 R]>>',
      '[]',
      '[17 0 R]',
      '[]',
    ]);
  });

  test('keep what their tops hold themselves on its own page', async () => {
    const top = { 6: '<</S /Document\n/P 5 0 R\n/Pg 2 0 R\n/K [0 7 0 R]>>', 7: '<</S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 1>>' };
    const part = tagged({ ...top, 10: streamBody('/Length 0', `${mark(0)} ${mark(1)}`) });
    const texts = await finished(part, part);
    expect(texts.get(6)).toBe('<</Type /StructElem\n/S /Document\n/P 5 0 R\n/K [22 0 R 7 0 R 23 0 R 17 0 R]>>');
    expect([22, 7, 23, 17].map((number) => texts.get(number))).toEqual([
      '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 0>>',
      '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 1>>',
      '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 12 0 R\n/K 0>>',
      '<</Type /StructElem\n/S /P\n/P 6 0 R\n/Pg 12 0 R\n/K 1>>',
    ]);
  });

  test('map the types that are used, each once, and no others', async () => {
    const strong = { 5: '<</Type /StructTreeRoot\n/K 6 0 R\n/RoleMap <</Strong /Span\n/Judul /H1>>>>' };
    const inner = (role: string): Own => ({ 7: `<</S /${role}\n/P 6 0 R\n/Pg 2 0 R\n/K 0>>` });
    const texts = await finished(
      tagged({ ...strong, ...inner('Strong') }),
      tagged(inner('Em')),
      tagged(inner('Strong')),
    );
    expect(texts.get(5)).toMatch(/\n\/RoleMap <<\/Strong \/Span\n\/Em \/Span>>>>$/);
    expect([...texts.values()].filter((text) => text.includes('/RoleMap'))).toHaveLength(1);
  });

  test.each([
    ['two elements', '/K [6 0 R 7 0 R]'],
    ['no element', ''],
    ['content', '/K 0'],
  ])('with %s at the top of one are an error, whichever part it is', (_, kids) => {
    const broken = tagged({ 5: `<</Type /StructTreeRoot\n${kids}\n/ParentTree 8 0 R>>` });
    for (const parts of [[broken], [broken, tagged()], [tagged(), broken]])
      expect(() => finish(...parts)).toThrow('the tag tree has no single element at its top');
  });
});

test('a document without tags stays as it is', async () => {
  const parts = [painted(), painted()];
  expect([...(await writtenTexts(finish(...parts).store))]).toEqual([...(await writtenTexts(bindPrints(parts).store))]);
});

describe('the ways back', () => {
  test('of all parts go whole, with those from identifiers', async () => {
    const long = tagged({
      5: '<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTree 8 0 R\n/IDTree 13 0 R>>',
      8: '<</Kids [11 0 R 12 0 R]>>',
      11: '<</Limits [0 0]\n/Nums [0 9 0 R]>>',
      12: '<</Limits [1 1]\n/Nums [1 [7 0 R]]>>',
      13: '<</Kids [14 0 R]>>',
      14: '<</Limits [(a) (b)]\n/Names [(a) 7 0 R (b) 7 0 R]>>',
    });
    const texts = await finished(long, long);
    expect([...texts.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 16, 17, 21, 29, 30, 31, 32]);
    expect(texts.get(5)).toBe('<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTree 30 0 R\n/ParentTreeNextKey 2>>');
  });

  test('that lead to an element outside the tree take nothing with them but that', async () => {
    const texts = await finished(tagged({ 9: '[7 0 R 11 0 R]', 11: '<</S /P\n/P 6 0 R\n/Pg 2 0 R\n/K 1>>' }));
    expect([...texts.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 12, 13]);
    expect(texts.get(13)).toBe('[7 0 R]');
  });
});

describe('keys', () => {
  const area = (rest: string): string => `<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]${rest}>>`;

  /** The page paints the form X (11) with a mark, and Y (12) without; 13 is an area in the tree, 14 and 15 are not. */
  const holding = tagged({
    2: '<</Type /Page\n/StructParents 0\n/Parent 3 0 R\n/Contents 10 0 R\n/Annots 16 0 R\n/Resources <</XObject <</X 11 0 R\n/Y 12 0 R>>>>>>',
    7: '<</S /P\n/P 6 0 R\n/K [<</Type /MCR\n/Pg 2 0 R\n/Stm 11 0 R\n/MCID 1>> 17 0 R <</Type /MCR\n/Pg 2 0 R\n/MCID 0>>]>>',
    8: '<</Nums [0 9 0 R 1 17 0 R]>>',
    10: streamBody('/Length 0', `/X Do ${mark(0)} /Y Do`),
    11: streamBody('/Subtype /Form\n/StructParents 2\n/Length 0', mark(1)),
    12: streamBody('/Subtype /Form\n/StructParents 3\n/Length 0', 'BT (RANCANGAN) Tj ET'),
    13: area('\n/StructParent 1'),
    14: area('\n/StructParent 0'),
    15: area(''),
    16: '[13 0 R 14 0 R 15 0 R]',
    17: '<</S /Link\n/P 7 0 R\n/Pg 2 0 R\n/K <</Type /OBJR\n/Obj 13 0 R>>>>',
  });

  const PATTERN = /\/(StructParents?) (\d+)/;

  /** Holders of keys by number, each with its key. */
  async function keysOf(bound: BoundPrints): Promise<readonly (readonly [number, string, number])[]> {
    return [...(await writtenTexts(bound.store))].flatMap(([number, text]) => {
      const [, kind, key] = PATTERN.exec(text) ?? [];
      return kind === undefined ? [] : [[number, kind, Number(key)] as const];
    });
  }

  test('are given to every page, to forms that hold marks and to areas in the tree, none twice', async () => {
    expect(await keysOf(finish(holding, holding))).toEqual([
      [2, 'StructParents', 0],
      [11, 'StructParents', 2],
      [13, 'StructParent', 3],
      [19, 'StructParents', 1],
      [28, 'StructParents', 4],
      [30, 'StructParent', 5],
    ]);
  });

  test('lead to what owns the content', async () => {
    const texts = await textsOf(finish(holding, holding));
    expect(texts.get(5)).toBe('<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTree 36 0 R\n/ParentTreeNextKey 6>>');
    expect(texts.get(36)).toBe('<</Nums [0 37 0 R 1 38 0 R 2 39 0 R 3 17 0 R 4 40 0 R 5 34 0 R]>>');
    // Marks of a page are counted behind those of its forms.
    expect([37, 38, 39, 40].map((number) => texts.get(number))).toEqual([
      '[null 7 0 R]',
      '[null 24 0 R]',
      '[7 0 R]',
      '[24 0 R]',
    ]);
    expect(texts.get(17)).toContain('/K <</Type /OBJR\n/Obj 13 0 R\n/Pg 2 0 R>>');
    expect(texts.get(34)).toContain('/K <</Type /OBJR\n/Obj 30 0 R\n/Pg 19 0 R>>');
  });

  test('of areas outside the tree are dropped, and they are otherwise as they were', async () => {
    const texts = await textsOf(finish(holding, holding));
    expect([14, 15, 31, 32].map((number) => texts.get(number))).toEqual([area(''), area(''), area(''), area('')]);
  });
});

describe('tables', () => {
  /** A table of a head (13) above a cell (15), which names another head as it was printed. */
  const table = tagged({
    5: '<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTree 8 0 R\n/IDTree <</Names [(node00000007) 13 0 R]>>>>',
    7: '<</S /Table\n/P 6 0 R\n/K [12 0 R 14 0 R]>>',
    10: streamBody('/Length 0', `${mark(0)} ${mark(1)}`),
    12: '<</S /TR\n/P 7 0 R\n/K 13 0 R>>',
    13: '<</S /TH\n/P 12 0 R\n/Pg 2 0 R\n/K 0\n/ID (node00000007)\n/A [<</O /Table\n/Scope /Column>>]>>',
    14: '<</S /TR\n/P 7 0 R\n/K 15 0 R>>',
    15: '<</S /TD\n/P 14 0 R\n/Pg 2 0 R\n/K 1\n/A [<</O /Table\n/Headers [(node00000041)]>>]>>',
  });

  test('of every part have identifiers of their own, by which their cells name their heads', async () => {
    const texts = await finished(table, painted(), table);
    const cell = (role: string, parent: number, page: number, rest: string): string =>
      `<</Type /StructElem\n/S /${role}\n/P ${String(parent)} 0 R\n/Pg ${String(page)} 0 R${rest}>>`;
    expect([13, 15, 38, 40].map((number) => texts.get(number))).toEqual([
      '<</Type /StructElem\n/S /TH\n/P 12 0 R\n/Pg 2 0 R\n/A <</O /Table\n/Scope /Column>>\n/ID (t000001)\n/K 0>>',
      cell('TD', 14, 2, '\n/A <</O /Table\n/Headers [(t000001)]>>\n/K 1'),
      cell('TH', 37, 27, '\n/A <</O /Table\n/Scope /Column>>\n/ID (t000002)\n/K 0'),
      cell('TD', 39, 27, '\n/A <</O /Table\n/Headers [(t000002)]>>\n/K 1'),
    ]);
    const tree = /\/IDTree (\d+) 0 R/.exec(texts.get(5) ?? '')?.[1];
    expect(texts.get(Number(tree))).toBe('<</Names [(t000001) 13 0 R (t000002) 38 0 R]>>');
    expect([...texts.values()].filter((text) => text.includes('node0000'))).toEqual([]);
  });

  test('may be one that is printed in pieces in several parts', async () => {
    const texts = await textsOf(tagPrints([table, table], { tablePieces: [2], pageLabels: LABELS }));
    expect([6, 7, 22, 33].map((number) => texts.get(number))).toEqual([
      '<</Type /StructElem\n/S /Document\n/P 5 0 R\n/K 7 0 R>>',
      '<</Type /StructElem\n/S /Table\n/P 6 0 R\n/K [32 0 R 33 0 R]>>',
      undefined,
      '<</Type /StructElem\n/S /TBody\n/P 7 0 R\n/K [14 0 R 27 0 R 29 0 R]>>',
    ]);
  });
});

test('a link to a page of another part is known by the label of that page', async () => {
  const linking = tagged(
    {
      2: '<</Type /Page\n/Parent 3 0 R\n/Contents 10 0 R\n/Annots [11 0 R]>>',
      7: '<</S /Link\n/P 6 0 R\n/Pg 2 0 R\n/K [0 <</Type /OBJR\n/Obj 11 0 R>>]>>',
      11: '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/Dest /tujuan>>',
    },
    '\n/Dests <</awal [2 0 R /XYZ 0 0 0]>>',
  );
  const reached = tagged({}, '\n/Dests <</tujuan [2 0 R /XYZ 0 0 0]>>');
  const texts = await finished(painted(), linking, reached);
  expect(texts.get(21)).toContain('/Contents (Halaman II-1)');
});
