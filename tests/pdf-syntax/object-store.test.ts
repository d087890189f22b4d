import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ObjectStore } from '../../scripts/pdf-syntax/object-store.ts';
import { PrintedFile } from '../../scripts/pdf-syntax/printed-file.ts';
import {
  type PdfDict,
  PdfName,
  PdfRef,
  PdfText,
  type PdfValue,
  readValue,
  writeValue,
} from '../../scripts/pdf-syntax/values.ts';
import { type Bodies, handmadePdf, storeOf, streamBody, textOf, writtenTexts } from '../helpers/pdf/handmade-pdf.ts';

/** A file that moves the numbers of the one behind it up by 100. */
const HUNDRED = { 100: 'null' };

/** Text of an object of a second file, whose numbers move up by 100, as it is written. */
async function moved(body: string): Promise<string | undefined> {
  return (await writtenTexts(storeOf(HUNDRED, { 1: body }))).get(101);
}

function filesOf(...files: readonly Bodies[]): readonly PrintedFile[] {
  return files.map((bodies) => new PrintedFile(handmadePdf(bodies)));
}

/** Files in one store, with what stands in for objects of theirs. */
function storeWith(standIns: ReadonlyMap<number, number>, ...files: readonly Bodies[]): ObjectStore {
  const store = new ObjectStore();
  for (const file of filesOf(...files))
    store.addFile(
      file,
      (base) => new Map([...standIns].filter(([number]) => number > base && number <= base + file.last)),
    );
  return store;
}

function visited(store: ObjectStore, number: number): readonly (readonly [string, PdfValue])[] {
  const entries: [string, PdfValue][] = [];
  store.visitEntries(number, { take: (key, value) => entries.push([key, value]) });
  return entries;
}

function dictFrom(text: string): PdfDict {
  return readValue(text) as PdfDict;
}

/** Entries and data of a stream as it is written. */
function streamParts(body: string): { readonly dict: PdfDict; readonly data: Buffer } {
  const [, head = '', data = ''] = /^([\s\S]*?>>)\nstream\n([\s\S]*)\nendstream$/.exec(body) ?? [];
  return { dict: dictFrom(head), data: Buffer.from(data, 'latin1') };
}

describe('references of a later file', () => {
  test.each([
    ['a value', '<</P 5 0 R>>', '<</P 105 0 R>>'],
    ['a whole object', '5 0 R', '105 0 R'],
    ['a list', '[25 0 R 27 0 R]', '[125 0 R 127 0 R]'],
    ['a list of numbers and references', '[0 63 0 R 1 64 0 R]', '[0 163 0 R 1 164 0 R]'],
    ['a place', '[2 0 R /XYZ 6 267.2 0]', '[102 0 R /XYZ 6 267.2 0]'],
    ['a dictionary in a list', '[29 0 R <</Obj 7 0 R\n/Pg 2 0 R>>]', '[129 0 R <</Obj 107 0 R\n/Pg 102 0 R>>]'],
    ['lists in lists', '[[[5 0 R] 6 0 R] []]', '[[[105 0 R] 106 0 R] []]'],
    ['no white space around', '<</K[5 0 R]/P<</Q 6 0 R>>/S/T>>', '<</K [105 0 R]\n/P <</Q 106 0 R>>\n/S /T>>'],
    ['other white space', '<</K 5\r\n0\tR>>', '<</K 105 0 R>>'],
    ['a zero before a reference', '[0 0 5 0 R]', '[0 0 105 0 R]'],
    ['a string before and after', '[(a) 5 0 R(b)6 0 R]', '[(a) 105 0 R (b) 106 0 R]'],
    ['a hexadecimal string before', '<</T <FEFF0041>/P 5 0 R>>', '<</T <FEFF0041>\n/P 105 0 R>>'],
    ['a comment before', '[5 0 R % 5 0 R\r6 0 R]', '[105 0 R 106 0 R]'],
    ['a string with an escape before', String.raw`[(5 0 R \)) 5 0 R]`, String.raw`[(5 0 R \)) 105 0 R]`],
  ])('move up: %s', async (_, body, expected) => {
    expect(await moved(body)).toBe(expected);
  });

  test.each([
    ['a string', '<</Alt (lihat 5 0 R di sini)>>'],
    ['a string with pairs of parentheses', '<</Alt (a (b 5 0 R) c 6 0 R)>>'],
    ['a string with escaped parentheses', String.raw`<</Alt (a \) 5 0 R \( 6 0 R)>>`],
    ['a string that ends with a backslash', String.raw`<</Alt (5 0 R\\)>>`],
    ['a string with a comment sign', '<</Alt (100% 5 0 R)>>'],
    ['a string over two lines', '<</Alt (5\n0 R)>>'],
    ['a name that is a number', '[/5 0 /R]'],
    ['a name with the number of a sign', '<</Lampiran#201 /Kata#205#200#20R>>'],
    ['numbers that stand side by side', '[5 0 1 0.5 -5 0]'],
    ['other values', '[true false null -0.5 /N () <>]'],
  ])('are told from what is none: %s', async (_, body) => {
    expect(await moved(body)).toBe(body);
  });

  test('are told from every other byte of a string', async () => {
    const bytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    const quoted = bytes.replace(/[()\\]/g, String.raw`\$&`);
    expect(await moved(`<</T (${quoted})/P 5 0 R>>`)).toBe(`<</T (${quoted})\n/P 105 0 R>>`);
  });

  test.each(['[5 1 R]', '[5 0 Rx]', '[1.5 0 R]', '[-5 0 R]', '[5 0 RG]'])(
    'of another kind, as in %s, are an error',
    (body) => {
      expect(() => storeOf(HUNDRED, { 1: body }).valueOf(101)).toThrow('a list or dictionary is broken');
    },
  );

  test('move up by the numbers of all files before, those that are free included', async () => {
    const texts = await writtenTexts(storeOf({ 2: '[2 0 R]' }, { 1: 'null', 5: '[1 0 R 5 0 R]' }, { 3: '[3 0 R]' }));
    expect([...texts]).toEqual([
      [2, '[2 0 R]'],
      [3, 'null'],
      [7, '[3 0 R 7 0 R]'],
      [10, '[10 0 R]'],
    ]);
    const store = new ObjectStore();
    const files = filesOf({ 2: 'null' }, { 5: 'null' }, { 3: 'null' });
    expect(files.map((one) => store.addFile(one))).toEqual([0, 2, 7]);
  });

  test('in the dictionary of a stream move up, its data stay', async () => {
    const data = `q 2 0 R (stream\n${Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')}`;
    expect(await moved(streamBody('/Length 6 0 R/Info (stream\n2 0 R)', data))).toBe(
      `<</Length 106 0 R\n/Info (stream\n2 0 R)>>\nstream\n${data}\nendstream`,
    );
  });

  test('are the same however an object is read', () => {
    const body = '<</P 5 0 R\n/K [<</Obj 6 0 R>> 7 0 R]>>';
    const store = storeOf(HUNDRED, { 1: body, 2: '[3 0 R]' });
    const expected = [...dictFrom('<</P 105 0 R\n/K [<</Obj 106 0 R>> 107 0 R]>>')];
    expect(visited(store, 101)).toEqual(expected);
    expect([...store.dictOf(101)]).toEqual(expected);
    expect(visited(store, 101)).toEqual(expected);
    expect(store.resolve(new PdfRef(102))).toEqual([new PdfRef(103)]);
  });
});

describe('short dictionaries, which are read once for all files,', () => {
  test.each([
    ['a reference', '<</Kesatu 5 0 R>>', 105],
    ['a reference behind others', '<</Kedua [1 (x)]/P 5 0 R>>', 105],
    ['a reference over two lines', '<</Ketiga 5 0\nR>>', 105],
    ['a reference with a tab', '<</Keempat 5\t0\tR>>', 105],
    ['a reference in a list', '<</Kelima[5 0 R]>>', 105],
  ])('are not mixed up with %s', (_, body, number) => {
    for (const file of [{ 1: body }, { 1: `[${body}]` }]) {
      const store = storeOf({ ...file, 100: 'null' }, file, file);
      const written = [1, 101, 102].map((own) => writeValue(store.valueOf(own)));
      expect(written.map((text) => /(\d+) 0 R/.exec(text)?.[1])).toEqual(['5', String(number), String(number + 1)]);
    }
  });

  test('are the same where they refer to nothing', () => {
    const store = storeOf({ 1: '<</Keenam /TR>>' }, { 1: '[<</Keenam /TR>>]' });
    expect(store.valueOf(1)).toEqual(new Map([['Keenam', new PdfName('TR')]]));
    expect(store.valueOf(2)).toEqual([store.valueOf(1)]);
  });

  test('are changed in one place alone', () => {
    const store = storeOf({ 1: '<</Ketujuh 1>>', 2: '<</Ketujuh 1>>' });
    store.change(1, { Ketujuh: 2 });
    expect([store.dictOf(1), store.dictOf(2)]).toEqual([new Map([['Ketujuh', 2]]), new Map([['Ketujuh', 1]])]);
  });
});

describe('stand-ins', () => {
  const file = { 1: '[5 0 R  6 0 R]', 5: streamBody('/Length 1\n/SMask 6 0 R', 'a'), 6: '<</Kids [5 0 R 6 0 R]>>' };
  const standIns = new Map([
    [11, 5],
    [12, 6],
    [17, 5],
  ]);

  test('are what references lead to; what they stand in for is gone', async () => {
    const store = storeWith(standIns, file, file, file);
    expect([5, 6, 11, 12, 17, 18].filter((number) => store.has(number))).toEqual([5, 6, 18]);
    expect(() => store.valueOf(11)).toThrow('object 11 is missing');
    const texts = await writtenTexts(store);
    expect([...texts.keys()]).toEqual([1, 5, 6, 7, 13, 18]);
    expect([texts.get(7), texts.get(13), texts.get(18)]).toEqual([
      '[5 0 R 6 0 R]',
      '[5 0 R 18 0 R]',
      '<</Kids [5 0 R 18 0 R]>>',
    ]);
  });

  test('for objects of later files leave the first file byte for byte', async () => {
    const texts = await writtenTexts(storeWith(standIns, file, file, file));
    expect([texts.get(1), texts.get(5), texts.get(6)]).toEqual([file[1], file[5], file[6]]);
  });

  test('may stand in for an object of the only file', async () => {
    const texts = await writtenTexts(storeWith(new Map([[5, 6]]), file));
    expect([...texts]).toEqual([
      [1, '[6 0 R 6 0 R]'],
      [6, '<</Kids [6 0 R 6 0 R]>>'],
    ]);
  });
});

describe('reading', () => {
  const store = storeOf({
    1: '<</A 2 0 R\n/B (x)>>',
    2: '[1 0 R]',
    3: '',
    5: streamBody('/Length 1', 'q'),
    6: 'null',
    7: '<</A 1',
  });

  test('gives values, of streams their dictionaries', () => {
    expect(store.valueOf(1)).toEqual(
      new Map<string, PdfValue>([
        ['A', new PdfRef(2)],
        ['B', new PdfText('(x)')],
      ]),
    );
    expect(store.valueOf(2)).toEqual([new PdfRef(1)]);
    expect(store.dictOf(5)).toEqual(new Map([['Length', 1]]));
    expect(store.valueOf(6)).toBeNull();
  });

  test('entry by entry gives the same entries in their order', () => {
    expect(visited(store, 1)).toEqual([
      ['A', new PdfRef(2)],
      ['B', new PdfText('(x)')],
    ]);
    expect(visited(store, 5)).toEqual([['Length', 1]]);
  });

  test('tells which objects there are', () => {
    expect([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].filter((number) => store.has(number))).toEqual([1, 2, 3, 5, 6, 7]);
  });

  test('follows a reference, which may lead nowhere; any other value is itself', () => {
    expect(store.resolve(new PdfRef(2))).toEqual([new PdfRef(1)]);
    expect(store.resolve(new PdfRef(6))).toBeNull();
    expect(store.resolve(new PdfRef(4))).toBeUndefined();
    expect(store.resolve(new PdfRef(8))).toBeUndefined();
    const values = [undefined, null, 2, true, new PdfName('N'), new PdfText('(2)'), [new PdfRef(2)], new Map()];
    for (const value of values) expect(store.resolve(value)).toBe(value);
  });

  test('of what is not there is an error', () => {
    for (const read of [store.valueOf.bind(store), store.dictOf, store.textOf.bind(store)])
      expect(() => read(4)).toThrow('object 4 is missing');
    expect(() => visited(store, 4)).toThrow('object 4 is missing');
    expect(() => store.valueOf(3)).toThrow('object 3 holds no value');
    expect(() => store.valueOf(7)).toThrow('a list or dictionary is broken');
  });

  test('of another kind than asked for is an error', () => {
    expect(() => store.dictOf(2)).toThrow('object 2 is no dictionary');
    expect(() => visited(store, 2)).toThrow('object 2 is no dictionary');
    expect(() => store.textOf(1)).toThrow('object 1 is no stream');
  });
});

describe('content of a stream', () => {
  const packed = deflateSync(Buffer.from('q\xff Q', 'latin1')).toString('latin1');
  const bodies = {
    1: streamBody('/Length 2', 'q\xfe'),
    2: streamBody(`/Filter /FlateDecode\n/Length ${String(packed.length)}`, packed),
    3: streamBody('/Filter /DCTDecode\n/Length 1', 'x'),
    4: streamBody('/Filter [/FlateDecode]\n/Length 1', 'x'),
  };

  test('is decoded, in later files too', () => {
    const store = storeOf(bodies, bodies);
    expect([1, 2, 5, 6].map((number) => store.textOf(number))).toEqual(['q\xfe', 'q\xff Q', 'q\xfe', 'q\xff Q']);
  });

  test('that is packed in another way is an error', () => {
    const store = storeOf(bodies);
    for (const number of [3, 4])
      expect(() => store.textOf(number)).toThrow(`stream ${String(number)} is packed in another way than Flate`);
  });
});

describe('change', () => {
  const bodies = {
    1: '<</A 1\n/B 2\n/C 3>>',
    2: streamBody('/Length 2\n/StructParents 0', 'q\xfe'),
    3: '[1]',
  };

  test('replaces, adds and removes entries; the others stay in their order', async () => {
    const store = storeOf(bodies);
    store.change(1, { D: new PdfRef(3), B: new PdfName('N'), A: undefined, Z: undefined });
    expect((await writtenTexts(store)).get(1)).toBe('<</B /N\n/C 3\n/D 3 0 R>>');
    store.change(1, { C: undefined, B: [1] });
    expect((await writtenTexts(store)).get(1)).toBe('<</B [1]\n/D 3 0 R>>');
    expect(visited(store, 1)).toEqual([...store.dictOf(1)]);
  });

  test('leaves the dictionary that was read before as it was', () => {
    const store = storeOf(bodies);
    const before = store.dictOf(1);
    store.change(1, { A: 9 });
    expect([before.get('A'), store.dictOf(1).get('A')]).toEqual([1, 9]);
  });

  test('leaves the content of a stream, in whichever file and however often', async () => {
    const store = storeOf(bodies, bodies);
    for (const number of [2, 5]) {
      store.change(number, { StructParents: undefined });
      store.change(number, { Extra: true });
      expect(store.textOf(number)).toBe('q\xfe');
    }
    const written = '<</Length 2\n/Extra true>>\nstream\nq\xfe\nendstream';
    const texts = await writtenTexts(store);
    expect([texts.get(2), texts.get(5)]).toEqual([written, written]);
  });

  test('of what is no dictionary or not there is an error', () => {
    const store = storeOf(bodies);
    expect(() => {
      store.change(3, { A: 1 });
    }).toThrow('object 3 is no dictionary');
    expect(() => {
      store.change(9, { A: 1 });
    }).toThrow('object 9 is missing');
  });
});

describe('set, setSource and remove', () => {
  const bodies = { 1: '<</A 1>>', 2: streamBody('/Length 1', 'q'), 3: '[1]' };

  test('put an object in the place of another, or add one', async () => {
    const store = storeOf(bodies);
    store.set(1, [new PdfRef(9)]);
    store.setSource(3, '<</S /P\n/K   3>>');
    store.set(7, null);
    store.setSource(9, '[ ]');
    expect([...(await writtenTexts(store))]).toEqual([
      [1, '[9 0 R]'],
      [2, bodies[2]],
      [3, '<</S /P\n/K   3>>'],
      [7, 'null'],
      [9, '[ ]'],
    ]);
    expect([store.valueOf(1), store.valueOf(7), store.valueOf(9)]).toEqual([[new PdfRef(9)], null, []]);
    expect(visited(store, 3)).toEqual([
      ['S', new PdfName('P')],
      ['K', 3],
    ]);
    expect(store.dictOf(3).get('K')).toBe(3);
  });

  test('an object that was written already can be changed', async () => {
    const store = storeOf(bodies);
    store.setSource(1, '<</S /P\n/K   3>>');
    store.change(1, { K: 4 });
    expect((await writtenTexts(store)).get(1)).toBe('<</S /P\n/K 4>>');
  });

  test('an object in the place of a stream is none, also once it is changed', async () => {
    for (const put of [
      (store: ObjectStore) => {
        store.set(2, new Map([['A', 1]]));
      },
      (store: ObjectStore) => {
        store.setSource(2, '<</A 1>>');
      },
    ]) {
      const store = storeOf(bodies);
      put(store);
      expect(() => store.textOf(2)).toThrow('object 2 is no stream');
      store.change(2, { B: 2 });
      const [, written] = await store.writableObjects();
      expect(written).toEqual({ number: 2, body: '<</A 1\n/B 2>>', isStream: false });
    }
  });

  test('what is removed is gone, and may be put again', async () => {
    const store = storeOf(bodies, bodies);
    for (const number of [2, 3, 5]) store.remove(number);
    store.set(8, 1);
    store.remove(8);
    expect([1, 2, 3, 4, 5, 6, 8].filter((number) => store.has(number))).toEqual([1, 4, 6]);
    expect(store.resolve(new PdfRef(2))).toBeUndefined();
    expect(() => store.valueOf(3)).toThrow('object 3 is missing');
    store.set(3, 7);
    expect(store.has(3)).toBe(true);
    expect([...(await writtenTexts(store))]).toEqual([
      [1, '<</A 1>>'],
      [3, '7'],
      [4, '<</A 1>>'],
      [6, '[1]'],
    ]);
  });

  test('what was read or changed before it was removed is gone as well', async () => {
    const store = storeOf(bodies);
    store.change(1, { B: 2 });
    expect(store.textOf(2)).toBe('q');
    for (const number of [1, 2]) store.remove(number);
    expect([...(await writtenTexts(store)).keys()]).toEqual([3]);
    expect(() => store.dictOf(1)).toThrow('object 1 is missing');
  });
});

test('a new number is above those of all files, and of all that was put', () => {
  const store = storeOf({ 3: 'null' }, { 1: 'null', 4: 'null' });
  expect([store.nextNumber(), store.nextNumber()]).toEqual([8, 9]);
  store.set(20, null);
  store.remove(20);
  expect(store.nextNumber()).toBe(21);
  expect(store.has(21)).toBe(false);
});

describe('setStream', () => {
  const old = '/Type /XObject\n/DecodeParms <</Predictor 12>>\n/Filter /DCTDecode\n/Length 1\n/Matrix [1 0 0 1 0 0]';

  test.each([
    ['text', 'q\xff Q'],
    ['bytes', Buffer.from('q\xff Q', 'latin1')],
    ['no content', ''],
  ])('packs %s, and says so', async (_, content) => {
    const store = storeOf({ 1: streamBody(old, 'x'), 2: '<<>>' });
    const text = typeof content === 'string' ? content : content.toString('latin1');
    for (const number of [1, 2, 3]) store.setStream(number, dictFrom(`<<${old}>>`), content);
    expect([1, 2, 3].map((number) => store.textOf(number))).toEqual([text, text, text]);
    const objects = await store.writableObjects();
    expect(objects.map(({ number, isStream }) => [number, isStream])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    for (const object of objects) {
      const { dict, data } = streamParts(textOf(object));
      expect(inflateSync(data).toString('latin1')).toBe(text);
      expect([...dict]).toEqual([
        ['Type', new PdfName('XObject')],
        ['Matrix', [1, 0, 0, 1, 0, 0]],
        ['Filter', new PdfName('FlateDecode')],
        ['Length', data.length],
      ]);
    }
  });

  test('of bytes that lie within others packs those alone', async () => {
    const store = storeOf({ 1: 'null' });
    store.setStream(2, new Map(), Buffer.from('abcdef').subarray(2, 4));
    expect(store.textOf(2)).toBe('cd');
    const { data } = streamParts((await writtenTexts(store)).get(2) ?? '');
    expect(inflateSync(data).toString()).toBe('cd');
  });

  test('may be changed, and keeps its content', async () => {
    const store = storeOf({ 1: 'null' });
    store.setStream(1, new Map(), 'q Q');
    store.change(1, { StructParents: 4 });
    const { dict, data } = streamParts((await writtenTexts(store)).get(1) ?? '');
    expect([dict.get('StructParents'), dict.get('Length')]).toEqual([4, data.length]);
    expect(inflateSync(data).toString()).toBe('q Q');
  });

  test('gives the same bytes for the same content', async () => {
    const written = async (): Promise<string | undefined> => {
      const store = storeOf({ 1: 'null' });
      store.setStream(1, new Map(), 'q Q '.repeat(5000));
      return (await writtenTexts(store)).get(1);
    };
    expect(await written()).toBe(await written());
  });
});

test('setOpenStream writes data as they are', async () => {
  const store = storeOf({ 1: '<</A 1>>' });
  const content = Buffer.from('<?xpacket?> –', 'utf8');
  store.setOpenStream(1, new Map([['Type', new PdfName('Metadata')]]), content);
  expect(store.textOf(1)).toBe(content.toString('latin1'));
  const head = `<</Type /Metadata\n/Length ${String(content.length)}>>\nstream\n`;
  expect((await writtenTexts(store)).get(1)).toBe(`${head}${content.toString('latin1')}\nendstream`);
  store.change(1, { Type: undefined });
  expect((await writtenTexts(store)).get(1)).toContain('<?xpacket');
});

describe('objects that were not changed', () => {
  const odd = new Map([
    [4, '<< /K[ 5 0 R ]/P<</Q 06 0 R>> % 7 0 R\n/N  1.50>>'],
    [1, '[1\n0 R (\\\n)]'],
    [3, streamBody('/Length  3', 'q\xfeQ')],
  ]);

  test('of the first file are written byte for byte, also those that were read', async () => {
    const store = storeOf(odd, { 1: 'null' });
    for (const number of [1, 3, 4]) store.valueOf(number);
    expect(store.textOf(3)).toBe('q\xfeQ');
    expect(visited(store, 4)).toHaveLength(3);
    const objects = await store.writableObjects();
    expect(objects.map((object) => [object.number, object.isStream, textOf(object)])).toEqual([
      [1, false, odd.get(1)],
      [3, true, odd.get(3)],
      [4, false, odd.get(4)],
      [5, false, 'null'],
    ]);
  });

  test('of later files are written with their new numbers, values and data as they were', async () => {
    const objects = await storeOf({ 1: 'null' }, odd).writableObjects();
    expect(objects.map((object) => [object.number, object.isStream, textOf(object)])).toEqual([
      [1, false, 'null'],
      [2, false, '[2 0 R (\\\n)]'],
      [4, true, '<</Length 3>>\nstream\nq\xfeQ\nendstream'],
      [5, false, '<</K [6 0 R]\n/P <</Q 7 0 R>>\n/N 1.5>>'],
    ]);
  });

  test('are none where there is no file', async () => {
    expect(await new ObjectStore().writableObjects()).toEqual([]);
    expect(new ObjectStore().nextNumber()).toBe(1);
  });
});

test('what the store writes reads back as the same values', async () => {
  const bodies = { 1: '<</A [1 -2.5 true null /N (x\\)) <41>]/B<</C 2 0 R>>>>', 2: '(y)' };
  const store = storeOf({ 1: 'null' }, bodies);
  for (const [number, text] of (await writtenTexts(store)).entries())
    expect(readValue(text)).toEqual(store.valueOf(number));
});
