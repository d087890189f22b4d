import { describe, expect, test } from 'vitest';
import { shownHex } from '../../../scripts/pdf/content/shown-hex.ts';
import { scanOperators } from '../../../scripts/pdf/content/scan-operators.ts';

/** Every operator with its operands, as they are written. */
function operators(text: string): string[] {
  const found: string[] = [];
  scanOperators(text, (operator, start, nameStart, end) => {
    expect(text.slice(nameStart, nameStart + operator.length)).toBe(operator);
    found.push(text.slice(start, end));
  });
  return found;
}

describe('scanOperators', () => {
  test('gives each operator with its operands', () => {
    expect(operators('q\n3.125 0 0 -3.125 0 0 cm /G3 gs 1 2 3 4 re\nW* n Q')).toEqual([
      'q',
      '3.125 0 0 -3.125 0 0 cm',
      '/G3 gs',
      '1 2 3 4 re',
      'W*',
      'n',
      'Q',
    ]);
  });

  test('takes nothing inside strings for an operator', () => {
    expect(operators('(q Q \\) BT (ET) EMC) Tj <45 54> Tj [(BT) -20 <51>] TJ (a) \' 1 2 (b) "')).toEqual([
      '(q Q \\) BT (ET) EMC) Tj',
      '<45 54> Tj',
      '[(BT) -20 <51>] TJ',
      "(a) '",
      '1 2 (b) "',
    ]);
  });

  test('takes nothing inside dictionaries for an operator, nested ones included', () => {
    expect(operators('/P <</MCID 0 /A <</Q true /B [null q]>> >>BDC EMC')).toEqual([
      '/P <</MCID 0 /A <</Q true /B [null q]>> >>BDC',
      'EMC',
    ]);
  });

  test('a run of signs shown one by one is one operator', () => {
    const run = '<0041> Tj\n10.5 0 Td <0042> Tj\n-3 0 Td <0043> Tj';
    expect(operators(`BT ${run} 9 9 Td ET`)).toEqual(['BT', run, '9 9 Td', 'ET']);
    expect(shownHex(run, 0, run.length)).toBe('004100420043');
  });

  test('a comment ends with its line', () => {
    expect(operators('q % Q (open\nQ')).toEqual(['q', 'Q']);
  });

  test('an inline image is one operator, whatever its bytes look like', () => {
    const image = 'BI /W 2 /H 1 /CS /RGB ID \x00EI(\xffQ EI';
    expect(operators(`q ${image}\nQ`)).toEqual(['q', image, 'Q']);
  });

  test.each([
    ['a string', '(abc Tj'],
    ['a hexadecimal string', '<41 Tj'],
    ['a dictionary', '/P <</MCID 0 BDC'],
    ['a list', '[(a) TJ'],
    ['an inline image', 'BI /W 1 ID abc'],
    ['an inline image without data', 'BI /W 1'],
  ])('refuses %s that does not end', (_name, text) => {
    expect(() => operators(text)).toThrow('unexpected PDF');
  });

  test('refuses a list that ends twice', () => {
    expect(() => operators('] Tj')).toThrow('ends twice');
  });
});
