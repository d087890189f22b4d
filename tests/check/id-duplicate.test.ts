import { expect, test } from 'vitest';
import { type Files, findingsOf } from '../helpers/load-case.ts';
import { indikator, program } from '../helpers/masukan.ts';

test('dua program berkode sama tanpa id', () => {
  expect(findingsOf({ 'program/2.yaml': 'kode: 1.06.04\nnama: Lain\nsasaran: sasaran-1\n' })).toEqual([
    'program/2.yaml:1:1 galat id-duplicate: Id “1.06.04” dipakai dua kali. > program/1.yaml:1:1',
  ]);
});

test('kegiatan dan sasaran memakai satu ruang id', () => {
  expect(findingsOf(program('kegiatan: [{id: sasaran-1, nama: K}]'))).toEqual([
    'program/1.yaml:4:13 galat id-duplicate: Id “sasaran-1” dipakai dua kali. > arah.yaml:8:9',
  ]);
});

test('id indikator, ditulis atau dari namanya', () => {
  expect(findingsOf(indikator('id: ind-sasaran-1'))).toEqual([
    'program/1.yaml:5:5 galat id-duplicate: Id “ind-sasaran-1” dipakai dua kali. > arah.yaml:11:13',
  ]);
  expect(findingsOf(program('indikator: [{nama: Jumlah orang}, {nama: Jumlah Orang}]'))).toEqual([
    'program/1.yaml:4:36 galat id-duplicate: Id “1.06.04 › jumlah-orang” dipakai dua kali. > program/1.yaml:4:14',
  ]);
});

test('indikator bernama sama pada dua baris yang berbeda boleh', () => {
  expect(findingsOf(program('indikator: [{nama: A}]', 'kegiatan: [{nama: K, indikator: [{nama: A}]}]'))).toEqual([]);
});

test.each<[string, Files, string]>([
  [
    'hukum',
    { 'hukum.yaml': 'hukum:\n  - {id: uu-1, jenis: UU, tentang: A}\n  - {id: uu-1, jenis: UU, tentang: B}\n' },
    'hukum.yaml:3:6 galat id-duplicate: Id “uu-1” dipakai dua kali. > hukum.yaml:2:6',
  ],
  [
    'pejabat',
    { 'pejabat.yaml': 'pejabat:\n  - {id: a, jabatan: K, nama: X}\n  - {id: a, jabatan: S, nama: Y}\n' },
    'pejabat.yaml:3:6 galat id-duplicate: Id “a” dipakai dua kali. > pejabat.yaml:2:6',
  ],
  [
    'misi',
    {
      'arah.yaml':
        'visi: V\nmisi:\n  - {id: m, nama: A}\n  - {id: m, nama: B}\ntujuan: [{id: t, nama: T, sasaran: [{id: sasaran-1, nama: S}]}]\n',
    },
    'arah.yaml:4:6 galat id-duplicate: Id “m” dipakai dua kali. > arah.yaml:3:6',
  ],
  [
    'tabel dengan dua akhiran nama berkas',
    { 'tabel/pendanaan.yml': 'jenis: program-pendanaan\njudul: Lagi\n' },
    'tabel/pendanaan.yml:1:1 galat id-duplicate: Id “pendanaan” dipakai dua kali. > tabel/pendanaan.yaml:1:1',
  ],
])('%s', (_kind, files, expected) => {
  expect(findingsOf(files)).toEqual([expected]);
});

test('dua naskah yang namanya hanya berbeda angka urutnya', () => {
  expect(findingsOf({ 'naskah/1-pendahuluan/5-latar-belakang.md': 'Isi.\n' })).toEqual([
    'content/uji/1-pendahuluan/5-latar-belakang.md:1:1'.replace('content/uji/', '') +
      ' galat id-duplicate: Bab “pendahuluan” memuat dua naskah “latar-belakang”. > 1-pendahuluan/1-latar-belakang.md:1:1',
  ]);
});
