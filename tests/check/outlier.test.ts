import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumen, indikator, program } from '../helpers/masukan.ts';

const LIMA = dokumen('dasar: 2025', 'dasar: 2025, pagu: 2026-2030');
const pagu = (...nilai: string[]): string[] =>
  findingsOf({ ...LIMA, ...program(`pagu: [${nilai.join(', ')}]`) }, 'outlier');

describe('pagu', () => {
  test('kelebihan satu nol, dengan tahun lain sebagai tempat terkait', () => {
    expect(findingsOf(program('pagu: [100.000.000, 110.000.000, 1.200.000.000]'), 'outlier')).toEqual([
      'program/1.yaml:4:34 peringatan outlier: Pagu program 1.06.04 tahun 2028 Rp1.200.000.000, sedangkan tahun lain Rp100.000.000 sampai Rp110.000.000: mungkin kelebihan satu nol. > program/1.yaml:4:8 > program/1.yaml:4:21',
    ]);
  });

  test.each([
    [
      ['500', '550', '605', '665', '72'],
      'tahun 2030 Rp72, sedangkan tahun lain Rp500 sampai Rp665: mungkin kekurangan satu nol.',
    ],
    [
      ['2.300.000', '2.400.000', '2.500.000', '2.600.000', '2.600'],
      'tahun 2030 Rp2.600, sedangkan tahun lain Rp2.300.000 sampai Rp2.600.000: mungkin kekurangan satu kelompok tiga angka.',
    ],
    [
      ['50', '50', '50.000', '50', '50'],
      'tahun 2028 Rp50.000, sedangkan tahun lain Rp50: mungkin kelebihan satu kelompok tiga angka.',
    ],
    [
      ['10', '11', '12', '700', '13'],
      'tahun 2029 Rp700, sedangkan tahun lain Rp10 sampai Rp13: lebih dari 20 kali lipat tahun lain.',
    ],
    [
      ['50', '1400', '2100', '2100', '2100'],
      'tahun 2026 Rp50, sedangkan tahun lain Rp1.400 sampai Rp2.100: kurang dari seper-20 tahun lain.',
    ],
  ])('%j', (nilai, words) => {
    expect(pagu(...nilai)).toHaveLength(1);
    expect(pagu(...nilai)[0]).toContain(`peringatan outlier: Pagu program 1.06.04 ${words}`);
  });

  test.each([
    ['tumbuh', ['100', '200', '400', '800', '1600']],
    ['naik bertahap', ['50', '50', '500', '500', '500']],
    ['tahun pertama belum penuh', ['100', '600', '700', '800', '900']],
    ['kecil', ['1', '10', '10', '10', '10']],
    ['dua tahun saja', ['100', '1000', '"-"', 'null', '0']],
  ])('deret yang %s tidak dipersoalkan', (_, nilai) => {
    expect(pagu(...nilai)).toEqual([]);
  });

  test('beberapa tahun yang kekurangan satu kelompok tiga angka, selama tidak lebih banyak daripada yang lain', () => {
    expect(pagu('2.300.000', '2.400.000', '2.500.000', '2.600', '2.650')).toEqual([
      'program/1.yaml:4:41 peringatan outlier: Pagu program 1.06.04 tahun 2029 dan 2030 Rp2.600 sampai Rp2.650, sedangkan tahun lain Rp2.300.000 sampai Rp2.500.000: mungkin kekurangan satu kelompok tiga angka. > program/1.yaml:4:48 > program/1.yaml:4:8 > program/1.yaml:4:19 > program/1.yaml:4:30',
    ]);
    expect(pagu('50', '50', '50', '50.000', '50.000')[0]).toContain(
      'tahun 2029 dan 2030 Rp50.000, sedangkan tahun lain Rp50: mungkin kelebihan satu kelompok tiga angka.',
    );
    expect(pagu('2.300.000', '2.400.000', '2.500', '2.600', '"-"')).toEqual([]);
    expect(pagu('2.300.000', '2.400.000', '2.500.000', '26.000', '26.500')).toEqual([]);
  });

  test('pagu yang memang jumlah bawahannya tidak dinilai; bawahannya yang disebut', () => {
    const files = program(
      'pagu: [150, 160, 70]',
      'kegiatan:',
      '  - {kode: 1.1, nama: A, pagu: [100, 110, 12]}',
      '  - {kode: 1.2, nama: B, pagu: [50, 50, 58]}',
    );
    expect(findingsOf(files, 'outlier')).toEqual([
      'program/1.yaml:6:43 peringatan outlier: Pagu kegiatan 1.1 tahun 2028 Rp12, sedangkan tahun lain Rp100 sampai Rp110: mungkin kekurangan satu nol. > program/1.yaml:6:33 > program/1.yaml:6:38',
    ]);
  });
});

describe('target', () => {
  test('desimal yang bergeser', () => {
    expect(findingsOf(indikator('target: [82.5, 855, 88]'), 'outlier')).toEqual([
      'program/1.yaml:6:20 peringatan outlier: Target indikator “X” tahun 2027 855, sedangkan tahun lain 82,5 sampai 88: mungkin kelebihan satu nol. > program/1.yaml:6:14 > program/1.yaml:6:25',
    ]);
  });

  test.each(['[0, 100, 100]', '[1, 10, 10]', '["-", 100, 1000]', '[BB, A, AA]', '[40, 1 paket, 400]'])(
    '%s tidak dipersoalkan',
    (target) => {
      expect(findingsOf(indikator(`target: ${target}`), 'outlier')).toEqual([]);
    },
  );
});

test('sel bersatuan lain bukan lonjakan: unit-change yang menyebutnya', () => {
  const target = 'target: [85, {nilai: 8000, satuan: KK}, 95]';
  const found = (satuan: string): string[] => findingsOf(indikator(...[satuan, target].filter(Boolean)), 'outlier');
  expect(found('satuan: "%"')).toEqual([]);
  expect(findingsOf(indikator('satuan: "%"', target), 'unit-change')).toHaveLength(1);
  expect(found('satuan: kk')).toHaveLength(1);
  expect(found('')).toHaveLength(1);
});

test('pengecualian menyebut kode dan tahunnya', () => {
  const waiver =
    'kecuali: [{kode: outlier, di: 1.06.04, tahun: 2028, alasan: pembangunan gedung, tanggal: 2025-09-24}]\njudul';
  const files = { ...program('pagu: [100, 110, 1200]'), ...dokumen('judul', waiver) };
  expect(findingsOf(files, 'outlier')).toEqual([]);
});
