import { describe, expect, test } from 'vitest';
import { angkaDari, type Nilai, uangDari } from '../../scripts/notation/nilai.ts';
import { isNihil, readAngka, readBilangan, readPagu, readRupiah, readTarget } from '../../scripts/notation/read.ts';

describe('rupiah', () => {
  test.each([
    ['200.000', 200_000],
    ['4.284.966.460', 4_284_966_460],
    ['200000', 200_000],
    ['0', 0],
    ['Rp200.000', 200_000],
    ['Rp 200.000', 200_000],
    ['Rp. 200.000,-', 200_000],
    ['rp1.250.000,00', 1_250_000],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%s dibaca %i', (text, rupiah) => {
    expect(readRupiah(text)).toEqual({ ok: true, value: rupiah });
  });

  test.each([
    ['-5', 'pagu-type', '“-5” bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.', undefined],
    ['Rp-5', 'pagu-type', '“Rp-5” bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.', undefined],
    ['1,250,000', 'pagu-type', '“1,250,000” memakai koma sebagai pemisah ribuan.', 'Tulis 1.250.000.'],
    ['1,250.50', 'pagu-type', '“1,250.50” memakai koma sebagai pemisah ribuan.', 'Tulis 1.250.'],
    [
      '1.250.000,50',
      'pagu-type',
      '“1.250.000,50” memuat sen; pagu ditulis dalam rupiah bulat.',
      'Tulis misalnya 1.250.000.',
    ],
    ['12o', 'pagu-type', '“12o” tidak terbaca sebagai jumlah rupiah.', 'Tulis misalnya 1.250.000 atau 1250000.'],
    ['', 'pagu-type', '“” tidak terbaca sebagai jumlah rupiah.', 'Tulis misalnya 1.250.000 atau 1250000.'],
    ['9007199254740993', 'type-wrong', '“9007199254740993” terlalu besar untuk dihitung dengan tepat.', undefined],
  ])('%s ditolak', (text, code, message, hint) => {
    expect(readRupiah(text)).toEqual({ ok: false, code, message, ...(hint === undefined ? {} : { hint }) });
  });

  test.each(['1.25.000', '12.50', '1.2500', '.500', '1..000'])('kelompok angka %s ditolak', (text) => {
    expect(readRupiah(text)).toEqual({
      ok: false,
      code: 'pagu-type',
      message: `“${text}” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.`,
      hint: 'Periksa apakah ada angka yang hilang atau berlebih, lalu tulis misalnya 1.250.000.',
    });
  });
});

describe('angka target', () => {
  test.each([
    ['85', { angka: 85, desimal: 0 }],
    ['-3', { angka: -3, desimal: 0 }],
    ['85,3', { angka: 85.3, desimal: 1 }],
    ['85.3', { angka: 85.3, desimal: 1 }],
    ['87,60', { angka: 87.6, desimal: 2 }],
    ['0,125', { angka: 0.125, desimal: 3 }],
    ['0.500', { angka: 0.5, desimal: 3 }],
    ['1.234.567', { angka: 1_234_567, desimal: 0 }],
    ['1.500,5', { angka: 1500.5, desimal: 1 }],
    ['85,3%', { angka: 85.3, desimal: 1, persen: true }],
    ['100 %', { angka: 100, desimal: 0, persen: true }],
  ])('%s dibaca tepat, dengan banyaknya desimal yang diketik', (text, value) => {
    expect(readAngka(text)).toEqual({ ok: true, value: { jenis: 'angka', ...value } });
  });

  test.each([
    ['1.500', '1500', '1,5'],
    ['12.000', '12000', '12'],
    ['-1.250', '-1250', '-1,25'],
    ['1.500%', '1500%', '1,5%'],
  ])('%s bermakna ganda dan ditolak dengan kedua bacaannya', (text, whole, decimal) => {
    expect(readAngka(text)).toEqual({
      ok: false,
      code: 'number-ambiguous',
      message: `“${text}” dapat dibaca ${whole} (titik ribuan) atau ${decimal} (titik desimal).`,
      hint: `Tulis ${whole} bila yang dimaksud ribuan, atau ${decimal} bila desimal.`,
    });
  });

  test.each(['1..5', '1,5,3', '12.34.5', ',5'])('%s tidak terbaca', (text) => {
    const message = `“${text}” tidak terbaca sebagai angka.`;
    expect(readAngka(text)).toEqual({ ok: false, code: 'value-unreadable', message });
  });
});

describe('bilangan bulat', () => {
  test.each([
    ['5.656', 5656],
    ['42', 42],
    ['-7', -7],
  ])('%s dibaca %i', (text, value) => {
    expect(readBilangan(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['4,5', 'type-wrong', '“4,5” bukan bilangan bulat.'],
    ['4.5', 'value-unreadable', '“4.5” tidak terbaca sebagai bilangan bulat.'],
    ['tiga', 'type-wrong', '“tiga” tidak terbaca sebagai bilangan bulat.'],
  ])('%s ditolak', (text, code, message) => {
    expect(readBilangan(text)).toEqual({ ok: false, code, message });
  });
});

describe('sel target dan sel uang', () => {
  test.each(['-', '–', '—'])('%s menyatakan nihil', (text) => {
    expect(isNihil(text)).toBe(true);
    expect(readTarget(text)).toEqual({ ok: true, value: { jenis: 'nihil' } });
    expect(readPagu(text)).toEqual({ ok: true, value: { jenis: 'nihil' } });
  });

  test.each(['NA', 'n/a', 'N/A'])('%s menyatakan tidak berlaku', (text) => {
    expect(readTarget(text)).toEqual({ ok: true, value: { jenis: 'tidak-berlaku' } });
    expect(readPagu(text)).toEqual({ ok: true, value: { jenis: 'tidak-berlaku' } });
  });

  test.each(['1 paket', 'BB', '3 dokumen, 2 rapat', '2 Dokumen (LAKIP, dan LKPJ)', '85-90'])(
    '%s tetap teks',
    (text) => {
      expect(readTarget(text)).toEqual({ ok: true, value: { jenis: 'teks', teks: text } });
    },
  );

  test.each(['12o', '1pp', '8000kk', 'l00'])('%s adalah campuran angka dan huruf, dan ditolak', (text) => {
    expect(readTarget(text)).toEqual({
      ok: false,
      code: 'value-unreadable',
      message: `“${text}” mencampur angka dan huruf; mungkin salah salin.`,
      hint: `Perbaiki angkanya; bila memang teks, tulis {teks: "${text}"}.`,
    });
  });

  test('dalam jumlah uang, nihil dan tidak berlaku bernilai 0, yang tidak diisi tidak bernilai', () => {
    const cells: Nilai[] = [{ jenis: 'nihil' }, { jenis: 'tidak-berlaku' }, { jenis: 'kosong' }];
    expect(cells.map(uangDari)).toEqual([0, 0, undefined]);
    expect(uangDari({ jenis: 'rupiah', rupiah: 7 })).toBe(7);
    expect(angkaDari({ jenis: 'nihil' })).toBeUndefined();
  });
});
