import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const KODE = ['pagu-total', 'table-total'] as const;
const DUA = {
  'program/2.yaml': 'kode: 1.06.05\nnama: Program Perlindungan\nsasaran: sasaran-1\npagu: [50, "-", 70]\n',
};
/** The base has a program 1.06.04 with Rp100, Rp200 and Rp300. */
const found = (kolom: string, ...baris: string[]): string[] =>
  findingsOf(
    { ...DUA, ...tabel('judul: T', `kolom: [{id: nama, judul: Nama}, ${kolom}]`, 'baris:', ...baris) },
    ...KODE,
  );
const RP = '{id: rp, judul: Pagu 2026, jenis: rupiah}';

test('jumlah yang berbeda dari jumlah pagu program; table-total tidak mengulanginya', () => {
  const rows = ['  - {nama: Rehabilitasi Sosial, rp: 100}', '  - {nama: PROGRAM PERLINDUNGAN, rp: 50}'];
  expect(found(RP, ...rows, '  - {id: total, jenis: jumlah, label: Jumlah, rp: 180}')).toEqual([
    'tabel/t.yaml:6:51 galat pagu-total: Kolom “Pagu 2026” pada jumlah tabel “t” tertulis Rp180; jumlah pagu 2026 2 program Rp150 (selisih Rp30). > program/1.yaml:4:15 > program/2.yaml:4:8',
  ]);
  expect(found(RP, ...rows, '  - {id: total, jenis: jumlah, label: Jumlah, rp: 150}')).toEqual([]);
});

test('baris yang berbeda dari programnya disebut sendiri; jumlahnya ikut berbeda', () => {
  const rows = ['  - {nama: 1.06.04, rp: 130}', '  - {nama: 1.06.05, rp: 50}'];
  expect(found(RP, ...rows, '  - {jenis: jumlah, label: Jumlah, rp: 180}')).toEqual([
    'tabel/t.yaml:4:25 galat pagu-total: Pagu 2026 program 1.06.04 dalam tabel “t” Rp130; dalam data program Rp100 (selisih Rp30). > program/1.yaml:4:15 > tabel/t.yaml:6:40',
  ]);
});

test('tahun di atas kolomnya; nihil dihitung 0', () => {
  const kolom = '{judul: Tahun 2027, kolom: [{id: rp, judul: Rp, jenis: rupiah}]}';
  const rows = ['  - {nama: 1.06.04, rp: 200}', '  - {nama: 1.06.05, rp: "-"}'];
  expect(found(kolom, ...rows, '  - {jenis: jumlah, label: Jumlah, rp: 200}')).toEqual([]);
  expect(found(kolom, ...rows, '  - {jenis: jumlah, label: Jumlah, rp: 201}')[0]).toMatch(
    /Rp201; jumlah pagu 2027 2 program Rp200 \(selisih Rp1\)/,
  );
});

test('tabel yang tidak memuat semua program, atau tahun lain, bukan ringkasan pagu', () => {
  expect(found(RP, '  - {nama: 1.06.04, rp: 1}', '  - {jenis: jumlah, label: J, rp: 1}')).toEqual([]);
  const rows = ['  - {nama: 1.06.04, rp: 1}', '  - {nama: 1.06.05, rp: 1}', '  - {jenis: jumlah, label: J, rp: 2}'];
  expect(found('{id: rp, judul: Pagu 2020, jenis: rupiah}', ...rows)).toEqual([]);
  expect(found('{id: rp, judul: Pagu, jenis: rupiah}', ...rows)).toEqual([]);
});

test('pagu bidang urusan terhadap programnya; tahun yang kosong dan bidang tanpa pagu dibiarkan', () => {
  const bidang = (pagu: string): string[] =>
    findingsOf(
      {
        ...DUA,
        'arah.yaml': `visi: V\nmisi: []\ntujuan: [{id: t-1, nama: T, sasaran: [{id: sasaran-1, nama: S}]}]\naspek:\n  - urusan:\n      - bidang:\n          - {nomor: 1.6, nama: Sosial, ${pagu}}\n          - {nomor: 2.08, nama: Anak}\n`,
      },
      ...KODE,
    );
  expect(bidang('pagu: {2026: 160, 2027: null, 2028: 370}')).toEqual([
    'arah.yaml:7:53 galat pagu-total: Pagu 2026 bidang urusan 1.6 Rp160; jumlah pagu 2 program Rp150 (selisih Rp10). > program/1.yaml:4:15 > program/2.yaml:4:8',
  ]);
  expect(bidang('id: b')).toEqual([]);
});
