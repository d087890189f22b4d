import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

/** program > two kegiatan > sub kegiatan, all in 2026; the amounts are arguments. */
const tree = (amounts: { program: string; k1: string; k2: string; s1: string; s2: string }) =>
  program(
    `pagu: {2026: ${amounts.program}}`,
    'kegiatan:',
    '  - kode: 1.06.04.2.01',
    '    nama: Satu',
    `    pagu: {2026: ${amounts.k1}}`,
    '    sub_kegiatan:',
    `      - {kode: 1.06.04.2.01.01, nama: A, pagu: {2026: ${amounts.s1}}}`,
    `      - {kode: 1.06.04.2.01.02, nama: B, pagu: {2026: ${amounts.s2}}}`,
    '  - kode: 1.06.04.2.02',
    '    nama: Dua',
    `    pagu: {2026: ${amounts.k2}}`,
  );
const RIGHT = { program: '100', k1: '60', k2: '40', s1: '50', s2: '10' };
const found = (change: Partial<typeof RIGHT>): string[] => findingsOf(tree({ ...RIGHT, ...change }));

test('jumlah yang cocok di setiap tingkat tidak ditemukan apa-apa', () => {
  expect(found({})).toEqual([]);
});

test('kegiatan yang berbeda dari sub kegiatannya disebut dengan kedua angka dan selisihnya', () => {
  expect(found({ s2: '9' })).toEqual([
    'program/1.yaml:8:18 galat pagu-children: Pagu 2026 kegiatan 1.06.04.2.01 Rp60; jumlah 2 sub kegiatan Rp59 (selisih Rp1). > program/1.yaml:10:55 > program/1.yaml:11:55',
  ]);
});

test('sebab di tengah: induk yang benar menurut bagian terbawah tidak dilaporkan sendiri, ia tempat terkait', () => {
  expect(found({ k1: '55' })).toEqual([
    'program/1.yaml:8:18 galat pagu-children: Pagu 2026 kegiatan 1.06.04.2.01 Rp55; jumlah 2 sub kegiatan Rp60 (selisih Rp5). > program/1.yaml:10:55 > program/1.yaml:11:55 > program/1.yaml:4:14',
  ]);
});

test('dua sebab yang berlainan dilaporkan masing-masing', () => {
  expect(found({ program: '130', k1: '55' })).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2026 program 1.06.04 Rp130; jumlah 2 kegiatan Rp95 (selisih Rp35). > program/1.yaml:8:18 > program/1.yaml:14:18',
    'program/1.yaml:8:18 galat pagu-children: Pagu 2026 kegiatan 1.06.04.2.01 Rp55; jumlah 2 sub kegiatan Rp60 (selisih Rp5). > program/1.yaml:10:55 > program/1.yaml:11:55',
  ]);
});

test('induk dengan anak yang belum diisi belum lengkap, bukan keliru', () => {
  expect(found({ program: '500', k2: 'null' })).toEqual([]);
});

test('anak yang dinyatakan nihil dihitung 0', () => {
  expect(found({ k2: '"-"' })).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2026 program 1.06.04 Rp100; jumlah 2 kegiatan Rp60 (selisih Rp40). > program/1.yaml:8:18 > program/1.yaml:14:18',
  ]);
});

test('kegiatan tanpa uang dihitung dari sub kegiatannya', () => {
  expect(
    findingsOf(
      program(
        'pagu: {2026: 100}',
        'kegiatan:',
        '  - {nama: Satu, sub_kegiatan: [{nama: A, pagu: {2026: 50}}, {nama: B, pagu: {2026: 9}}]}',
        '  - {nama: Dua, indikator: [{nama: I, pagu: {2026: 40}}]}',
      ),
    ),
  ).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2026 program 1.06.04 Rp100; jumlah 2 kegiatan Rp99 (selisih Rp1).',
  ]);
});

test('setiap tahun dibandingkan sendiri; program tanpa kode disebut namanya', () => {
  const text =
    'id: p\nnama: Program Migran\nsasaran: sasaran-1\npagu: [1, 2, 3]\nkegiatan:\n  - {nama: K, pagu: [1, 3, 4]}\n';
  expect(findingsOf({ 'program/1.yaml': text })).toEqual([
    'program/1.yaml:4:11 galat pagu-children: Pagu 2027 program “Program Migran” Rp2; jumlah 1 kegiatan Rp3 (selisih Rp1). > program/1.yaml:6:25',
    'program/1.yaml:4:14 galat pagu-children: Pagu 2028 program “Program Migran” Rp3; jumlah 1 kegiatan Rp4 (selisih Rp1). > program/1.yaml:6:28',
  ]);
});

test('baris nomenklatur lain yang tidak berlaku pada tahun itu tidak ikut dijumlahkan', () => {
  const lines = ['pagu: [5, 7, 7]', 'kegiatan:'];
  const lama = '  - {id: lama, nama: Lama, berlaku: 2026, pagu: {2026: 5}}';
  const baru = '  - {id: baru, nama: Baru, berlaku: 2027-2028, pagu: {2027: 7, 2028: 8}}';
  expect(findingsOf(program(...lines, lama, baru))).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2028 program 1.06.04 Rp7; jumlah 1 kegiatan Rp8 (selisih Rp1). > program/1.yaml:7:70',
  ]);
});

test('rincian dibandingkan dengan sub kegiatannya', () => {
  const rincian = '[{nama: R, pagu: {2026: 4}}, {nama: Q, pagu: {2026: 5}}]';
  const sub = `[{kode: 1.1.1, nama: S, pagu: {2026: 10}, rincian: ${rincian}}]`;
  expect(findingsOf(program('kegiatan:', `  - {nama: K, sub_kegiatan: ${sub}}`))).toEqual([
    'program/1.yaml:5:66 galat pagu-children: Pagu 2026 sub kegiatan 1.1.1 Rp10; jumlah 2 rincian Rp9 (selisih Rp1). > program/1.yaml:5:104 > program/1.yaml:5:132',
  ]);
});

test('sebab yang mungkin: bagian yang tertinggal, dan kelompok angka yang hilang', () => {
  const besar = { program: '99.500.000', k1: '62.345.000', k2: '37.155.000', s1: '50.345.000', s2: '12.000.000' };
  expect(found(besar)).toEqual([]);
  expect(found({ ...besar, program: '62.345.000' })).toEqual([
    'program/1.yaml:4:14 galat pagu-children: Pagu 2026 program 1.06.04 Rp62.345.000; jumlah 2 kegiatan Rp99.500.000 (selisih Rp37.155.000). Selisih sama dengan kegiatan 1.06.04.2.02: mungkin tidak ikut dijumlahkan. > program/1.yaml:8:18 > program/1.yaml:14:18',
  ]);
  expect(found({ ...besar, s2: '12.000' })).toEqual([
    'program/1.yaml:8:18 galat pagu-children: Pagu 2026 kegiatan 1.06.04.2.01 Rp62.345.000; jumlah 2 sub kegiatan Rp50.357.000 (selisih Rp11.988.000). Angka sub kegiatan 1.06.04.2.01.02 mungkin kehilangan satu kelompok tiga angka: dengan Rp12.000.000 jumlahnya cocok. > program/1.yaml:10:55 > program/1.yaml:11:55',
  ]);
});

test('pengecualian menyebut kode barisnya', () => {
  const waiver =
    '  - {kode: pagu-children, di: 1.06.04.2.01, tahun: 2026, alasan: tercetak demikian, tanggal: 2025-09-24}';
  expect(findingsOf({ ...tree({ ...RIGHT, s2: '9' }), ...dokumenDengan('kecuali:', waiver) })).toEqual([]);
});
