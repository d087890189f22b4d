import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const isi = (kolom: string, ...baris: string[]) =>
  tabel('judul: T', `kolom: [${kolom}]`, 'baris:', ...baris.map((row) => `  - {${row}}`));
const NO = '{id: no, judul: No., rata: tengah}, {id: n, judul: Nama}';
const found = (...nomor: string[]): string[] =>
  findingsOf(isi(NO, ...nomor.map((no) => `no: "${no}", n: A`)), 'row-number');

test('terlompat dan berulang, satu temuan per tabel', () => {
  expect(found('1', '2', '4', '4', '5')).toEqual([
    'tabel/t.yaml:6:10 info row-number: Nomor dalam kolom “No.” tabel “t” tidak berurutan: 4 sesudah 2, 4 sesudah 4. > tabel/t.yaml:7:10',
  ]);
  expect(found('2', '3')).toEqual([
    'tabel/t.yaml:4:10 info row-number: Nomor dalam kolom “No.” tabel “t” tidak berurutan: 2 pada baris pertama.',
  ]);
});

test.each([[['1', '2', '3']], [['1.', '2.']], [['a', 'c']], [['1.1', '1.3']], [['I', 'III']]])(
  '%j tidak dipersoalkan',
  (nomor) => {
    expect(found(...nomor)).toEqual([]);
  },
);

test('nomor mulai lagi di bawah kelompok; baris tanpa nomor, anak, dan jumlah dilewati', () => {
  const rows = [
    'jenis: kelompok, label: I',
    'no: "1", n: A',
    'jenis: anak, no: "9", n: a',
    'n: B',
    'no: "2", n: C',
    'jenis: kelompok, label: II',
    'no: "1", n: D',
  ];
  expect(findingsOf(isi(NO, ...rows), 'row-number')).toEqual([]);
});

test('kolom No kedua menunjuk daftar lain, dan kolom jenis nomor dihitung sendiri', () => {
  const kedua = '{id: n, judul: Misi}, {id: no, judul: No}';
  expect(findingsOf(isi(kedua, 'n: A, no: "4"', 'n: B, no: "1"'), 'row-number')).toEqual([]);
  expect(findingsOf(isi('{id: no, judul: No, jenis: nomor}, {id: n, judul: N}', 'n: A'), 'row-number')).toEqual([]);
});

test('pengecualian menyebut tabelnya', () => {
  const waiver = '  - {kode: row-number, di: t, alasan: tercetak demikian, tanggal: 2025-09-24}';
  const files = { ...isi(NO, 'no: "1", n: A', 'no: "3", n: B'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, 'row-number')).toEqual([]);
});
