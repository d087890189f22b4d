import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const CODE = 'kode-format';
const found = (...lines: string[]): string[] => findingsOf(program(...lines), CODE);
const kegiatan = (...sub: string[]): string[] =>
  found(
    'kegiatan:',
    '  - kode: 1.06.04.2.01',
    '    nama: K',
    '    sub_kegiatan:',
    ...sub.map((line) => `      - {${line}}`),
  );

test('kode yang tidak berbentuk kode tingkatnya; yang salah ketik mendapat usul', () => {
  expect(
    found(
      'kegiatan:',
      '  - {kode: 1.06.2.01, nama: A}',
      '  - {kode: 1.06.04.2.01., nama: B}',
      '  - {kode: "1.06.04.2 01", nama: C}',
    ),
  ).toEqual([
    'program/1.yaml:5:12 galat kode-format: “1.06.2.01” bukan kode kegiatan.',
    'program/1.yaml:6:12 galat kode-format: “1.06.04.2.01.” bukan kode kegiatan. Maksud Anda “1.06.04.2.01”?',
    'program/1.yaml:7:12 galat kode-format: “1.06.04.2 01” bukan kode kegiatan. Maksud Anda “1.06.04.2.01”?',
  ]);
});

test('angka tingkat pemerintahan: dilaporkan pada kegiatan, tidak lagi pada sub kegiatannya', () => {
  const lines = [
    'kegiatan:',
    '  - kode: 1.06.04.1.01',
    '    nama: K',
    '    sub_kegiatan: [{kode: 1.06.04.1.01.03, nama: S}]',
  ];
  expect(found(...lines)).toEqual([
    'program/1.yaml:5:11 galat kode-format: Angka keempat kode kegiatan 1.06.04.1.01 tertulis 1; untuk Kota Contoh diharapkan 2.',
  ]);
  const provinsi = {
    'daerah/kota-contoh.yaml': 'nama: Provinsi Contoh\nprovinsi: Provinsi Contoh\nkepala: Gubernur Contoh\n',
  };
  expect(findingsOf({ ...program(...lines), ...provinsi }, CODE)).toEqual([]);
});

test('dua dan empat angka dalam satu nomenklatur: satu temuan, pada yang lebih sedikit', () => {
  expect(
    kegiatan(
      'kode: 1.06.04.2.01.0001, nama: A',
      'kode: 1.06.04.2.01.02, nama: B',
      'kode: 1.06.04.2.01.0003, nama: C',
      'kode: 1.06.04.2.01.04, nama: D',
      'kode: 1.06.04.2.01.0005, nama: E',
    ),
  ).toEqual([
    'program/1.yaml:9:16 galat kode-format: Kode sub kegiatan 1.06.04.2.01.02 dan 1 sub kegiatan lain berakhir 2 angka; 3 sub kegiatan lainnya 4 angka. > program/1.yaml:11:16',
  ]);
});

test('nomenklatur yang disebut menentukan banyak angka', () => {
  expect(kegiatan('kode: 1.06.04.2.01.03, nama: A, nomenklatur: Kepmendagri 900.1.15.5-1317/2023')).toEqual([
    'program/1.yaml:8:16 galat kode-format: Kode sub kegiatan 1.06.04.2.01.03 berakhir 2 angka; Kepmendagri 900.1.15.5-1317/2023 memakai 4 angka.',
  ]);
  expect(kegiatan('kode: 1.06.04.2.01.03, nama: A, nomenklatur: Permendagri 90/2019')).toEqual([]);
});

test('dua nomenklatur yang dibedakan masa berlakunya tidak dipersoalkan', () => {
  expect(
    kegiatan(
      'kode: 1.06.04.2.01.03, nama: A, berlaku: 2026-2026',
      'kode: 1.06.04.2.01.0003, nama: B, berlaku: 2027-2028',
    ),
  ).toEqual([]);
});

test('tanpa kode, kode ber-X, dan nomenklatur sebelum 2019: diam', () => {
  expect(
    found(
      'kegiatan:',
      '  - {nama: A}',
      '  - {kode: X.XX.01.2.01, nama: B}',
      '  - {kode: 16.01, nama: C, nomenklatur: Permendagri 13/2006}',
    ),
  ).toEqual([]);
});
