import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

/** A program of Rp100 in 2026 with two funded indicators and one kegiatan for each. */
const found = (amounts: { a?: string; b?: string; ka?: string; kb?: string }): string[] => {
  const { a, b, ka, kb } = { a: '70', b: '30', ka: '70', kb: '30', ...amounts };
  return findingsOf(
    program(
      'pagu: {2026: 100}',
      'indikator:',
      `  - {id: ind-a, nama: A, pagu: {2026: ${a}}}`,
      `  - {id: ind-b, nama: B, pagu: {2026: ${b}}}`,
      'kegiatan:',
      `  - {kode: 1.1, nama: KA, untuk_indikator: ind-a, pagu: {2026: ${ka}}}`,
      `  - {kode: 1.2, nama: KB, untuk_indikator: ind-b, pagu: {2026: ${kb}}}`,
    ),
  );
};

test('bagian yang berjumlah sama dengan programnya, dan dengan kegiatan yang melayaninya', () => {
  expect(found({})).toEqual([]);
});

test('bagian yang tidak berjumlah sama dengan programnya', () => {
  expect(found({ b: '20', kb: '20' })).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2026 program 1.06.04 Rp100; jumlah 2 kegiatan Rp90 (selisih Rp10). > program/1.yaml:9:64 > program/1.yaml:10:64',
    'program/1.yaml:4:14 galat pagu-indicators: Pagu 2026 program 1.06.04 Rp100; jumlah pagu 2 indikatornya Rp90 (selisih Rp10). > program/1.yaml:6:39 > program/1.yaml:7:39',
  ]);
});

test('indikator yang berbeda dari kegiatan yang melayaninya', () => {
  expect(found({ ka: '60', kb: '40' })).toEqual([
    'program/1.yaml:6:39 galat pagu-indicators: Pagu 2026 indikator “A” Rp70; jumlah 1 kegiatan untuknya Rp60 (selisih Rp10). > program/1.yaml:9:64',
    'program/1.yaml:7:39 galat pagu-indicators: Pagu 2026 indikator “B” Rp30; jumlah 1 kegiatan untuknya Rp40 (selisih Rp10). > program/1.yaml:10:64',
  ]);
});

test('bagian yang belum diisi membiarkan jumlahnya terbuka; yang nihil dihitung 0', () => {
  expect(found({ b: 'null' })).toEqual([]);
  expect(found({ b: '"-"', kb: '30' })).toEqual([
    'program/1.yaml:4:14 galat pagu-indicators: Pagu 2026 program 1.06.04 Rp100; jumlah pagu 2 indikatornya Rp70 (selisih Rp30). > program/1.yaml:6:39 > program/1.yaml:7:39',
  ]);
});

test('uang pada satu indikator saja tetap dibandingkan dengan programnya', () => {
  const lines = ['pagu: {2026: 100}', 'indikator:', '  - {nama: A}', '  - {nama: B, pagu: {2026: 40}}'];
  expect(findingsOf(program(...lines))).toEqual([
    'program/1.yaml:4:14 galat pagu-indicators: Pagu 2026 program 1.06.04 Rp100; jumlah pagu 1 indikatornya Rp40 (selisih Rp60). > program/1.yaml:7:28',
  ]);
});

test('program yang tidak menyatakan uang tidak dibandingkan', () => {
  expect(findingsOf(program('indikator:', '  - {nama: B, pagu: {2026: 40}}'))).toEqual([]);
});

test('sebab yang mungkin: indikator yang kekurangan satu nol', () => {
  const lines = (b: string): string[] => [
    'pagu: {2026: 84.210.000}',
    'indikator:',
    '  - {nama: A, pagu: {2026: 12.980.000}}',
    `  - {nama: B, pagu: {2026: ${b}}}`,
  ];
  expect(findingsOf(program(...lines('71.230.000')))).toEqual([]);
  expect(findingsOf(program(...lines('7.123.000')))).toEqual([
    'program/1.yaml:4:14 galat pagu-indicators: Pagu 2026 program 1.06.04 Rp84.210.000; jumlah pagu 2 indikatornya Rp20.103.000 (selisih Rp64.107.000). Angka indikator “B” mungkin kekurangan satu nol: dengan Rp71.230.000 jumlahnya cocok. > program/1.yaml:6:28 > program/1.yaml:7:28',
  ]);
});
