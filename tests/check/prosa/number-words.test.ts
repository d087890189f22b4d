import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../../scripts/check/prosa/number-words.ts';
import { terbilang } from '../../../scripts/notation/format.ts';

const read = (text: string) => readNumberWords(text.split(' '));

describe('words that spell a number', () => {
  const numbers = [
    ...Array.from({ length: 1200 }, (_, n) => n),
    ...[1999, 2021, 10_000, 11_011, 100_000, 120_000, 999_999, 1_000_000, 1_001_000, 63_452_702_400],
    ...[475_420_032_016, 1_000_000_000_000, 2_345_678_901_234],
  ];

  test('are read as the number that they were written for', () => {
    const wrong = numbers.filter((n) => {
      const words = terbilang(n).split(' ');
      const value = readNumberWords(words);
      return value?.nilai !== n || value.panjang !== words.length || value.desimal !== 0;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['sejuta', 1_000_000, 0],
    ['satu juta dua ratus ribu', 1_200_000, 0],
    ['lima milyar', 5_000_000_000, 0],
    ['satu koma dua lima', 1.25, 2],
    ['delapan puluh tujuh koma enam nol', 87.6, 2],
    ['delapan puluh tujuh koma enam puluh', 87.6, 2],
  ])('%s', (text, nilai, desimal) => {
    expect(read(text)).toEqual({ nilai, desimal, panjang: text.split(' ').length });
  });

  test.each([
    ['lima program', 5, 1],
    ['dua puluh dan', 20, 2],
    // What does not fit behind a number ends it.
    ['dua tiga', 2, 1],
    ['sepuluh lima', 10, 1],
    ['dua belas lima', 12, 2],
    ['dua ratus tiga ratus', 203, 3],
    ['lima ribu dua juta', 5002, 3],
    ['lima koma', 5, 1],
  ])('end where they no longer fit: %s', (text, nilai, panjang) => {
    expect(read(text)).toEqual({ nilai, desimal: 0, panjang });
  });

  test.each(['ribu', 'puluh', 'belas', 'ratus', 'koma lima', 'program', ''])('do not begin with “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
