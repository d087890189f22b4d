import { describe, expect, test } from 'vitest';
import { PrintedFile } from '../../scripts/pdf-syntax/printed-file.ts';
import { type Bodies, handmadePdf, streamBody } from '../helpers/pdf/handmade-pdf.ts';

const CATALOG = '<</Type /Catalog>>';

function fileOf(bodies: Bodies): PrintedFile {
  return new PrintedFile(handmadePdf(bodies));
}

function bodyOf(file: PrintedFile, number: number): string {
  return file.text.slice(file.startOf(number), file.endOf(number));
}

/** Data of a stream whose dictionary is this text. */
function dataOf(file: PrintedFile, number: number, dict: string): string {
  return file.bytes.subarray(...file.dataOf(number, file.startOf(number) + dict.length)).toString('latin1');
}

/** The PDF with a part of its text replaced by one of the same length. */
function replaced(pdf: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return Buffer.from(text.replace(from, to), 'latin1');
}

describe('objects', () => {
  /** Out of the order of their numbers, as Chromium writes them, and without the numbers 3 and 5. */
  const bodies = new Map([
    [7, '[1 0 R]'],
    [1, '<</Title (Kecil)>>'],
    [6, 'null'],
    [4, streamBody('/Length 3', 'q Q')],
    [2, CATALOG],
  ]);

  test('are found by their numbers, in whichever order they lie', () => {
    const file = fileOf(bodies);
    for (const [number, body] of bodies) expect(bodyOf(file, number), String(number)).toBe(body);
    expect([file.root, file.info, file.last]).toEqual([2, 1, 7]);
  });

  test('of free numbers, and of numbers that the table does not have, are none', () => {
    const file = fileOf(bodies);
    expect([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].filter((number) => file.has(number))).toEqual([1, 2, 4, 6, 7]);
    expect([0, 3, 5, 8].map((number) => file.startOf(number))).toEqual([0, 0, 0, 0]);
    for (const number of [0, 3, 5, 8])
      expect(() => file.endOf(number)).toThrow(`object ${String(number)} does not end`);
  });

  test('may hold what looks like the end or the beginning of one', () => {
    const strings = {
      1: '<</Title (a\nendobj\n2 0 obj\nb)>>',
      2: CATALOG,
      3: '[(stream\nx\nendstream) (\nendobj\n)]',
      4: '(endstream)',
    };
    const file = fileOf(strings);
    for (const [number, body] of Object.entries(strings)) expect(bodyOf(file, Number(number))).toBe(body);
    expect([1, 2, 3, 4].filter((number) => file.isStream(number))).toEqual([]);
  });

  test('are read from bytes that lie within others', () => {
    const pdf = handmadePdf(bodies);
    const around = Buffer.concat([Buffer.alloc(5, '%'), pdf, Buffer.alloc(7, '%')]);
    const file = new PrintedFile(around.subarray(5, 5 + pdf.length));
    expect(bodyOf(file, 7)).toBe('[1 0 R]');
    expect(dataOf(file, 4, '<</Length 3>>')).toBe('q Q');
  });
});

describe('streams', () => {
  const every = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');

  test.each([
    ['few bytes', '/Length 3', 'q Q'],
    ['no bytes', '/Length 0', ''],
    ['every byte', '/Length 256', every],
    ['what looks like a stream', '/Length 21', 'stream\nendstream\nq\n'],
    ['what looks like an end', '/Length 30', 'q\nendstream\nendobj\n4 0 obj\n<<>>'],
    ['line ends around', '/Length 4', '\nq\r\n'],
    ['a dictionary that looks like its end', '/Length 1\n/Info (stream\nx\nendstream)', 'q'],
  ])('of %s', (_, entries, data) => {
    const file = fileOf({ 1: 'null', 2: CATALOG, 3: streamBody(entries, data), 4: '<<>>' });
    expect([1, 2, 3, 4].filter((number) => file.isStream(number))).toEqual([3]);
    expect(dataOf(file, 3, `<<${entries}>>`)).toBe(data);
  });
});

test('entries of the trailer that are named alike mean nothing', () => {
  expect(new PrintedFile(handmadePdf({ 1: 'null', 2: CATALOG }, '\n/Previous 10')).last).toBe(2);
});

describe('a file of another kind is refused:', () => {
  const pdf = handmadePdf({ 1: '<</Title (Kecil)>>', 2: CATALOG, 3: 'null' });

  test('no PDF', () => {
    expect(() => new PrintedFile(Buffer.from('bukan PDF'))).toThrow('unexpected PDF: /startxref');
    expect(() => new PrintedFile(new Uint8Array())).toThrow('unexpected PDF: /startxref');
  });

  test('one without a classic table', () => {
    expect(() => new PrintedFile(replaced(pdf, 'xref\n0', 'xrex\n0'))).toThrow('no classic cross-reference table');
  });

  test('one whose table has several sections', () => {
    const table = 'its cross-reference table is not one whole';
    for (const count of ['3', '5'])
      expect(() => new PrintedFile(replaced(pdf, 'xref\n0 4', `xref\n0 ${count}`))).toThrow(table);
  });

  test.each(['/Prev 10', '/Encrypt 1 0 R', '/XRefStm 10'])('one with %s in its trailer', (entry) => {
    const odd = handmadePdf({ 1: 'null', 2: CATALOG }, `\n${entry}`);
    expect(() => new PrintedFile(odd)).toThrow('updated, encrypted or hybrid');
  });

  test('one that does not name its catalogue or its information', () => {
    expect(() => new PrintedFile(replaced(pdf, '/Root', '/Rute'))).toThrow('unexpected PDF: /\\/Root');
    expect(() => new PrintedFile(replaced(pdf, '/Info', '/Infu'))).toThrow('unexpected PDF: /\\/Info');
  });

  test('one whose table points elsewhere', () => {
    expect(() => new PrintedFile(replaced(pdf, '\n3 0 obj\n', '\n9 0 obj\n'))).toThrow(
      'object 3 is not where its table says',
    );
  });

  test('one with an object that does not end, where its end is asked for', () => {
    const file = new PrintedFile(replaced(pdf, '(Kecil)>>\nendobj', '(Kecil)>>\nendobi'));
    expect(file.has(1)).toBe(true);
    expect(() => file.endOf(1)).toThrow('object 1 does not end');
    expect(file.text.slice(file.startOf(2), file.endOf(2))).toBe(CATALOG);
  });
});
