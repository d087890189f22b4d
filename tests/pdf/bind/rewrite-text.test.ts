import { describe, expect, test } from 'vitest';
import { rewriteText } from '../../../scripts/pdf/bind/rewrite-text.ts';

/** Objects move up by 100, keys by 1000, identifiers by 7. */
function rewrite(text: string): string {
  return rewriteText(text, {
    object: (number) => number + 100,
    parentKey: (key) => key + 1000,
    identifier: (number) => number + 7,
  });
}

describe('references', () => {
  test.each([
    ['a value', '<</P 5 0 R>>', '<</P 105 0 R>>'],
    ['a whole object', '5 0 R', '105 0 R'],
    ['a list', '[25 0 R 27 0 R]', '[125 0 R 127 0 R]'],
    ['a list of numbers and references', '[0 63 0 R 1 64 0 R]', '[0 163 0 R 1 164 0 R]'],
    ['a place', '[2 0 R /XYZ 6 267.2 0]', '[102 0 R /XYZ 6 267.2 0]'],
    ['a dictionary in a list', '[29 0 R <</Obj 7 0 R\n/Pg 2 0 R>>]', '[129 0 R <</Obj 107 0 R\n/Pg 102 0 R>>]'],
    ['no white space around', '<</K[5 0 R]/P<</Q 6 0 R>>/S/T>>', '<</K[105 0 R]/P<</Q 106 0 R>>/S/T>>'],
    ['other white space', '<</K 5\r\n0\tR>>', '<</K 105\r\n0\tR>>'],
    ['a zero before a reference', '[0 0 5 0 R]', '[0 0 105 0 R]'],
    ['a string before and after', '[(a) 5 0 R(b)6 0 R]', '[(a) 105 0 R(b)106 0 R]'],
    ['a hexadecimal string before', '<</T <FEFF0041>/P 5 0 R>>', '<</T <FEFF0041>/P 105 0 R>>'],
    ['the length of a stream', '<</Length 9 0 R>> ', '<</Length 109 0 R>> '],
  ])('%s', (_, text, expected) => {
    expect(rewrite(text)).toBe(expected);
  });

  test.each([
    ['a string', '<</Alt (lihat 5 0 R di sini)>>'],
    ['a string with pairs of parentheses', '<</Alt (a (b 5 0 R) c 6 0 R)>>'],
    ['a string with escaped parentheses', String.raw`<</Alt (a \) 5 0 R \( 6 0 R)>>`],
    ['a string that ends with a backslash', String.raw`<</Alt (5 0 R\\)>>`],
    ['a string with a comment sign', '<</Alt (100% 5 0 R)>>'],
    ['a comment', '<</A 1 % 5 0 R (\n>>'],
    ['a comment at the end', '<</A 1>> % 5 0 R'],
    ['a name that is a number', '[/5 0 R]'],
    ['a part of a longer word', '[5 0 Rx 1.5 0 R -5 0 R a5 0 R]'],
    ['another generation', '[5 1 R]'],
    ['an operator like it', '5 0 RG'],
  ])('stay in %s', (_, text) => {
    expect(rewrite(text)).toBe(text);
  });

  test('after what is passed over are rewritten again', () => {
    expect(rewrite(String.raw`[(5 0 R \)) 5 0 R % 5 0 R` + '\r6 0 R]')).toBe(
      String.raw`[(5 0 R \)) 105 0 R % 5 0 R` + '\r106 0 R]',
    );
  });

  test('leave every other byte as it is', () => {
    const bytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    const quoted = bytes.replace(/[()\\]/g, String.raw`\$&`);
    expect(rewrite(`<</T (${quoted})/P 5 0 R>>`)).toBe(`<</T (${quoted})/P 105 0 R>>`);
  });

  test('may be counted by text that is itself rewritten', () => {
    const inner: string[] = [];
    const object = (number: number): number => {
      if (number < 10) inner.push(rewriteText(`[${number}0 0 R]`, { object, parentKey: Number, identifier: Number }));
      return number + 1;
    };
    expect(rewriteText('[1 0 R 2 0 R]', { object, parentKey: Number, identifier: Number })).toBe('[2 0 R 3 0 R]');
    expect(inner).toEqual(['[11 0 R]', '[21 0 R]']);
  });

  test('a string without an end is an error', () => {
    expect(() => rewrite('<</T (5 0 R>>')).toThrow('a string does not end');
  });
});

describe('keys and identifiers', () => {
  test.each([
    ['a page', '<</StructParents 3\n/Tabs /S>>', '<</StructParents 1003\n/Tabs /S>>'],
    ['an annotation', '<</StructParent 100000>>', '<</StructParent 101000>>'],
    ['an element', '<</ID (node00000022)>>', '<</ID (node00000029)>>'],
    [
      'the heads of a cell',
      '<</A [<</Headers [(node00000022) (node00000095)]>>]>>',
      '<</A [<</Headers [(node00000029) (node00000102)]>>]>>',
    ],
    ['no heads', '<</Headers []>>', '<</Headers []>>'],
  ])('of %s', (_, text, expected) => {
    expect(rewrite(text)).toBe(expected);
  });

  test.each([
    ['text like an identifier', '<</Alt (node00000022)/T (/ID \\(node00000022\\))>>'],
    ['text like a key', '<</Alt (/StructParents 3)>>'],
    ['another identifier', '<</ID (lain00000022)>>'],
    ['a longer name', '<</IDTree 5/StructParentsX 3>>'],
  ])('stay in %s', (_, text) => {
    expect(rewrite(text)).toBe(text);
  });
});
