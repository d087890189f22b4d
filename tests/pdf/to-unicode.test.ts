import { expect, test } from 'vitest';
import { codesOf, parseToUnicode, wordsOf } from '../../scripts/pdf/text/to-unicode.ts';

const MAP = `1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar
<0003> <0020>
<00b2> <D835DC00>
endbfchar
2 beginbfrange
<0041> <0043> <0061>
<0050> <0051> [<00660069> <0067>]
endbfrange`;

test('reads single codes, runs of codes and lists', () => {
  expect(Object.fromEntries(parseToUnicode(MAP))).toEqual({
    '0003': ' ',
    '00B2': '\u{1D400}',
    '0041': 'a',
    '0042': 'b',
    '0043': 'c',
    '0050': 'fi',
    '0051': 'g',
  });
});

test('gives the words of what is shown; a code without words gives none', () => {
  const font = { codeLength: 4, words: parseToUnicode(MAP) };
  expect(wordsOf(font, '004100030050FFFF')).toBe('a fi');
  expect(codesOf(font, '00b20041')).toEqual(['00B2', '0041']);
});
