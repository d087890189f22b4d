import { describe, expect, test } from 'vitest';
import { stringBytes, textString } from '../../scripts/pdf-syntax/text-strings.ts';
import { PdfName, PdfRef, PdfText, nameFrom, readValue, writeValue } from '../../scripts/pdf-syntax/values.ts';
import { stringWords } from '../pdf/string-words.ts';

describe('readValue', () => {
  test('reads every kind of value', () => {
    expect(readValue('<</A 1/B[true null -.5 /N]/C(x) /D <41 42> /E 12 0 R>>')).toEqual(
      new Map<string, unknown>([
        ['A', 1],
        ['B', [true, null, -0.5, new PdfName('N')]],
        ['C', new PdfText('(x)')],
        ['D', new PdfText('<41 42>')],
        ['E', new PdfRef(12)],
      ]),
    );
  });

  test('tells a reference from numbers that stand side by side', () => {
    expect(readValue('[0 0 594.96 935]')).toEqual([0, 0, 594.96, 935]);
    expect(readValue('[1 0 R 2 0 R]')).toEqual([new PdfRef(1), new PdfRef(2)]);
  });

  test('keeps what looks like syntax inside strings, and skips comments', () => {
    expect(readValue('<</T (a >> \\) (in) ] /X)% >> \n/U 1>>')).toEqual(
      new Map<string, unknown>([
        ['T', new PdfText('(a >> \\) (in) ] /X)')],
        ['U', 1],
      ]),
    );
  });

  test('a short dictionary that begins as one read before is read to its own end', () => {
    const whole = new Map<string, unknown>([['O', new PdfName('T')]]);
    expect(readValue('[<</O /T>> <</O /T>>]')).toEqual([whole, whole]);
    expect(readValue('[<</O (>>) /N <</O /T>>>>]')).toEqual([
      new Map<string, unknown>([
        ['O', new PdfText('(>>)')],
        ['N', whole],
      ]),
    ]);
  });

  test.each(['<</A 1', '[1 2', '<<1 2>>', '(open', '<41'])('refuses %s', (text) => {
    expect(() => readValue(text)).toThrow('unexpected PDF');
  });

  test('gives undefined where no value stands', () => {
    expect(readValue('  endobj')).toBeUndefined();
  });
});

describe('writeValue', () => {
  test('writes what reads back the same', () => {
    const text = '<</A 1\n/B [true null -0.5 /N]\n/C (x)\n/D <4142>\n/E 12 0 R>>';
    expect(writeValue(readValue(text) ?? null)).toBe(text);
  });

  test('writes no exponents', () => {
    expect(writeValue(1e-7)).toBe('0.0000001');
  });

  test('escapes what a name cannot hold', () => {
    expect(nameFrom('text/markdown').name).toBe('text#2Fmarkdown');
  });
});

describe('text strings', () => {
  test.each(['Tabel 6.1 (lanjutan) \\ sisi', 'Rp1 – “tiga” × 2'])('hold the same words again: %s', (words) => {
    expect(stringWords(textString(words))).toBe(words);
  });

  test('plain words stay readable', () => {
    expect(textString('a(b)').source).toBe('(a\\(b\\))');
  });

  test.each([
    ['(a\\101\\n\\\r\nb)', 'aA\nb'],
    ['(\\7x)', '\x07x'],
    ['<4 14 2>', 'AB'],
    ['<414>', 'A@'],
    ['(x\r\ny)', 'x\ny'],
  ])('bytes of %j', (source, bytes) => {
    expect(stringBytes(new PdfText(source))).toBe(bytes);
  });
});
