import { describe, expect, test } from 'vitest';
import { formatAngka, formatBulat, formatRupiah, formatTanggal, terbilang } from '../../scripts/notation/format.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [4_284_966_460, '4.284.966.460'],
  [-1_250_000, '-1.250.000'],
])('%i tercetak %s', (value, text) => {
  expect(formatBulat(value)).toBe(text);
});

test.each([
  [87.6, 2, '87,60'],
  [87.6, 1, '87,6'],
  [85, 0, '85'],
  [1_250_000.5, 1, '1.250.000,5'],
  [-0.25, 2, '-0,25'],
  [0.30000000000000004, 2, '0,30'],
])('%d dengan %i desimal tercetak %s', (value, desimal, text) => {
  expect(formatAngka(value, desimal)).toBe(text);
});

test('rupiah dalam kalimat memakai Rp tanpa spasi', () => {
  expect(formatRupiah(1_250_000)).toBe('Rp1.250.000');
});

test.each([
  ['2021-09-24', '24 September 2021'],
  ['2025-01-05', '5 Januari 2025'],
  ['2030-12-31', '31 Desember 2030'],
  ['2024-01', 'Januari 2024'],
])('tanggal %s tercetak %s', (iso, text) => {
  expect(formatTanggal(iso)).toBe(text);
});

describe('terbilang', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [48, 'empat puluh delapan'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2021, 'dua ribu dua puluh satu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [120_000, 'seratus dua puluh ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [2_500_000_000_000, 'dua triliun lima ratus miliar'],
  ])('%i adalah %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
  });
});
