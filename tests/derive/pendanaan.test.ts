import { describe, expect, test } from 'vitest';
import { type Files, findings, head, loadFiles, rows } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const tabel = (...lines: string[]): Files => ({
  'tabel/pendanaan.yaml': ['jenis: program-pendanaan', 'judul: T', 'tahun: 2026', ...lines, ''].join('\n'),
});
const printed = (files: Files): string[] => {
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  return rows(result);
};

const DUA_INDIKATOR = program(
  'penanggung_jawab: Bidang A',
  'pagu: {2026: 90}',
  'indikator:',
  '  - {nama: I, satuan: "%", target: {2026: 1}}',
  '  - {nama: J, satuan: orang, target: {2026: 2}}',
  'kegiatan:',
  '  - {kode: 1.1, nama: K, lokasi: Medan, pagu: {2026: 90}, indikator: [{nama: L, target: {2026: 3}}]}',
);
const KOLOM = 'kolom: [kode, program, indikator, target-pagu, penanggung-jawab, lokasi]';

describe('tata letak baris', () => {
  test('gabung: baris berbagi dengan indikator pertamanya', () => {
    expect(printed({ ...DUA_INDIKATOR, ...tabel(KOLOM) })).toEqual([
      'program | 1.06.04 | PROGRAM | I | 1% | 90 | Bidang A | ',
      'indikator |  |  | J | 2 orang |  | Bidang A | ',
      'kegiatan | 1.1 | K | L | 3 | 90 | Bidang A | Medan',
    ]);
  });

  test('pisah: baris uang sendiri, lalu indikatornya; uang diulang hanya pada indikator tunggal', () => {
    const pisah = tabel('tata_letak: pisah', 'ulang_pagu: [program, kegiatan]', KOLOM);
    expect(printed({ ...DUA_INDIKATOR, ...pisah })).toEqual([
      'program | 1.06.04 | PROGRAM |  |  | 90 | Bidang A | ',
      'indikator |  |  | I | 1% |  | Bidang A | ',
      'indikator |  |  | J | 2 orang |  | Bidang A | ',
      'kegiatan | 1.1 | K |  |  | 90 | Bidang A | Medan',
      'indikator |  |  | L | 3 | 90 | Bidang A | ',
    ]);
  });
});

describe('tempat tujuan dan sasaran', () => {
  const arah = [
    'visi: V',
    'misi: [{id: misi-1, nama: M}]',
    'tujuan:',
    '  - {id: t-1, nama: T1, indikator: [{nama: IT, target: {2026: 9}}, {nama: IU}], sasaran: [{id: s-1, nama: S1}, {id: s-2, nama: S2}]}',
    '  - {id: t-2, nama: T2, sasaran: [{id: s-3, nama: S3}]}',
    '',
  ].join('\n');
  const files: Files = {
    'arah.yaml': arah,
    'program/1.yaml': 'kode: A\nnama: Pa\nsasaran: [s-1, s-2]\npagu: {2026: 1}\n',
    'program/2.yaml': 'kode: B\nnama: Pb\npagu: {2026: 2}\n',
    'program/3.yaml': 'kode: C\nnama: Pc\nsasaran: s-2\npagu: {2026: 3}\n',
  };

  test('dalam kolom: program menurut sasarannya, yang tanpa sasaran di akhir, tujuan tanpa program tidak tercetak', () => {
    expect(printed({ ...files, ...tabel('kolom: [tujuan, sasaran, kode, indikator, target-pagu]') })).toEqual([
      'tujuan | T1 |  |  | IT | 9 | ',
      'tujuan |  |  |  | IU |  | ',
      'sasaran |  | S1 |  |  |  | ',
      'program |  |  | A |  |  | 1',
      'sasaran |  | S2 |  |  |  | ',
      'program |  |  | A |  |  | 1',
      'program |  |  | C |  |  | 3',
      'program |  |  | B |  |  | 2',
    ]);
  });

  test('hanya kolom tujuan: program tercetak sekali di bawah tujuannya', () => {
    expect(printed({ ...files, ...tabel('kolom: [tujuan, kode, target-pagu]') })).toEqual([
      'tujuan | T1 |  | 9 | ',
      'tujuan |  |  |  | ',
      'program |  | A |  | 1',
      'program |  | C |  | 3',
      'program |  | B |  | 2',
    ]);
  });

  test('tanpa keduanya: menurut urutan berkas, tanpa baris kosong', () => {
    expect(printed({ ...files, ...tabel('kolom: [kode, target-pagu]') })).toEqual([
      'program | A |  | 1',
      'program | B |  | 2',
      'program | C |  | 3',
    ]);
  });
});

test('kata dan angka yang lain untuk satu tabel tercetak di tabel itu saja', () => {
  const lain = 'di_tabel: {pendanaan: {nama: Lain, awal: 7, target: {2026: 8}, akhir: {cara: manual, nilai: 9}}}';
  const files = program(
    'di_tabel: {pendanaan: {nama: Program Lain}}',
    'indikator:',
    `  - {nama: I, awal: 1, target: {2026: 2}, ${lain}}`,
  );
  expect(printed({ ...files, ...tabel('kolom: [program, indikator, awal, target-pagu, akhir]') })).toEqual([
    'program | PROGRAM LAIN | Lain | 7 | 8 |  | 9 | ',
  ]);
});

test('tanpa kolom target dan kondisi akhir kepalanya satu tingkat', () => {
  const result = loadFiles({ ...program('pagu: {2026: 1}'), ...tabel('kolom: [kode, program]') });
  expect(head(result)).toEqual(['Kode | Program, Kegiatan, dan Sub Kegiatan']);
});
