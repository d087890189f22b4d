import { describe, expect, test } from 'vitest';
import { jelaskanSelisih } from '../../scripts/check/selisih.ts';
import { formatRupiah } from '../../scripts/notation/format.ts';

const jelaskan = (tertulis: number, ...nilai: number[]): string | undefined =>
  jelaskanSelisih(
    tertulis,
    nilai.map((item, index) => ({ nama: `bagian ${'ABCDEFGH'.charAt(index)}`, nilai: item })),
    formatRupiah,
  );
const A = 12_345_000;
const B = 23_456_000;
const C = 34_567_800;

describe('satu bagian', () => {
  test('tidak ikut dijumlahkan', () => {
    expect(jelaskan(A + C, A, B, C)).toBe('Selisih sama dengan bagian B: mungkin tidak ikut dijumlahkan.');
  });

  test('dihitung dua kali', () => {
    expect(jelaskan(A + B + C + A, A, B, C)).toBe('Selisih sama dengan bagian A: mungkin dihitung dua kali.');
  });

  test('dua bagian yang sama besar tidak menjelaskan apa-apa', () => {
    expect(jelaskan(A + B, A, A, B)).toBeUndefined();
  });

  test('kehilangan atau kelebihan satu kelompok tiga angka', () => {
    expect(jelaskan(A + 2_600_123_000, A, 2_600_000)).toBe(
      'Angka bagian B mungkin kehilangan satu kelompok tiga angka: dengan Rp2.600.123.000 jumlahnya cocok.',
    );
    expect(jelaskan(A + 2_600_000, A, 2_600_123_000)).toBe(
      'Angka bagian B mungkin kelebihan satu kelompok tiga angka: dengan Rp2.600.000 jumlahnya cocok.',
    );
  });

  test('dua kelompok tiga angka tertukar', () => {
    expect(jelaskan(A + 23_456_789, A, 23_789_456)).toBe(
      'Dalam angka bagian B mungkin dua kelompok tiga angka tertukar: dengan Rp23.456.789 jumlahnya cocok.',
    );
  });

  test('kekurangan atau kelebihan satu nol', () => {
    expect(jelaskan(A + 71_230_000, A, 7_123_000)).toBe(
      'Angka bagian B mungkin kekurangan satu nol: dengan Rp71.230.000 jumlahnya cocok.',
    );
    expect(jelaskan(A + 7_123_000, A, 71_230_000)).toBe(
      'Angka bagian B mungkin kelebihan satu nol: dengan Rp7.123.000 jumlahnya cocok.',
    );
  });
});

describe('angka yang tertulis', () => {
  test.each([
    [(A + B) * 10, 'Angka yang tertulis mungkin kelebihan satu nol.'],
    [(A + B) / 10, 'Angka yang tertulis mungkin kekurangan satu nol.'],
    [(A + B) * 100, 'Angka yang tertulis mungkin kelebihan dua nol.'],
    [(A + B) / 1000, 'Angka yang tertulis mungkin kehilangan satu kelompok tiga angka.'],
    [35_801, 'Angka yang tertulis mungkin kehilangan satu kelompok tiga angka.'],
    [35_801_000_000, 'Angka yang tertulis mungkin kelebihan satu kelompok tiga angka.'],
    [35_123_801_000, 'Angka yang tertulis mungkin kelebihan satu kelompok tiga angka.'],
    [38_501_000, 'Dalam angka yang tertulis mungkin dua angka tertukar.'],
    [801_035_000, 'Dalam angka yang tertulis mungkin dua kelompok tiga angka tertukar.'],
  ])('%i untuk 35.801.000', (tertulis, sebab) => {
    expect(jelaskan(tertulis, A, B)).toBe(sebab);
  });
});

describe('yang mungkin hanya kebetulan tidak dijelaskan', () => {
  test.each([
    ['bilangan kecil', 24, [24, 18, 2]],
    ['angka sangat bulat', 60_000_000, [60_000_000, 30_000_000, 10_000_000]],
    ['banyak bagian', 5000 - 140, [1000, 140, 860, 300, 1500, 750, 250, 200]],
    ['selisih tanpa hubungan', A + B + 1, [A, B]],
    ['tanpa selisih', A + B, [A, B]],
    ['tanpa bagian', 5, []],
    ['jumlah nol', 0, [A, B]],
    ['bilangan negatif', A, [A, B, -B + 1]],
    ['bilangan yang terlalu besar', Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, A]],
    ['bukan bilangan bulat', 10.5, [3.5, 3.5]],
  ])('%s', (_, tertulis, nilai) => {
    expect(jelaskan(tertulis, ...nilai)).toBeUndefined();
  });
});
