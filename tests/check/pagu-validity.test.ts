import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const found = (...lines: string[]): string[] => findingsOf(program(...lines), 'pagu-validity');

test('pagu dan target di luar masa berlaku ditolak saat dibaca, dengan kode yang sama', () => {
  expect(found('kegiatan:', '  - {nama: A, berlaku: 2026, pagu: {2026: 1, 2027: 2}}')).toEqual([
    'program/1.yaml:5:46 galat pagu-validity: Tahun 2027 di luar masa berlaku baris ini (2026).',
  ]);
});

test('realisasi di luar masa berlaku', () => {
  expect(
    found(
      'kegiatan:',
      '  - nama: A',
      '    berlaku: 2026',
      '    realisasi_pagu: {2026: 1, 2027: 2}',
      '    indikator: [{nama: I, realisasi: {2027: 5, 2028: null}}]',
    ),
  ).toEqual([
    'program/1.yaml:7:31 galat pagu-validity: Realisasi 2027 kegiatan “A” di luar masa berlaku baris ini (2026).',
    'program/1.yaml:8:39 galat pagu-validity: Realisasi 2027 kegiatan “A” di luar masa berlaku baris ini (2026).',
  ]);
});

test('baris yang berlaku lebih lama daripada baris di atasnya', () => {
  const sub = (berlaku: string): string => `    sub_kegiatan: [{nama: S, berlaku: ${berlaku}, pagu: {2026: 5}}]`;
  const head = ['kegiatan:', '  - nama: A', '    berlaku: 2026-2027'];
  expect(found(...head, sub('2026-2028'))).toEqual([
    'program/1.yaml:7:39 galat pagu-validity: Masa berlaku sub kegiatan “S” (2026-2028) melewati masa berlaku kegiatan “A” di atasnya (2026-2027); pagunya tahun 2028 tidak terhitung. > program/1.yaml:5:5',
  ]);
  expect(found(...head, sub('2026-2027'))).toEqual([]);
});

test('tahun berpagu yang tidak mempunyai baris bawahan yang berlaku', () => {
  const lines = (pagu: string): string[] => [
    `pagu: ${pagu}`,
    'kegiatan:',
    '  - {id: lama, nama: Lama, berlaku: 2026, pagu: {2026: 1}}',
    '  - {id: baru, nama: Baru, berlaku: 2028, pagu: {2028: 3}}',
  ];
  expect(found(...lines('[1, 2, 3]'))).toEqual([
    'program/1.yaml:4:11 galat pagu-validity: Pagu 2027 program 1.06.04 Rp2, tetapi tidak satu pun dari 2 kegiatan di bawahnya berlaku pada tahun itu. > program/1.yaml:6:37 > program/1.yaml:7:37',
  ]);
  for (const empty of ['null', '"-"', '0', 'NA']) expect(found(...lines(`[1, ${empty}, 3]`))).toEqual([]);
});

test('pengecualian berlaku untuk aturan ini', () => {
  const waiver = '  - {kode: pagu-validity, di: 1.06.04, tahun: 2027, alasan: tercetak demikian, tanggal: 2025-09-24}';
  const files = program('pagu: [1, 2, 3]', 'kegiatan: [{id: k, nama: K, berlaku: 2026, pagu: {2026: 1}}]');
  expect(findingsOf({ ...files, ...dokumenDengan('kecuali:', waiver) }, 'pagu-validity')).toEqual([
    'program/1.yaml:4:14 galat pagu-validity: Pagu 2028 program 1.06.04 Rp3, tetapi tidak satu pun dari 1 kegiatan di bawahnya berlaku pada tahun itu. > program/1.yaml:5:38',
  ]);
});
