import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const KODE = 'indicator-reused';
const kegiatan = (...lines: string[]): string[] =>
  findingsOf(program('kegiatan:', ...lines.map((line) => `  - ${line}`)), KODE);

test('satu bunyi pada beberapa baris adalah satu temuan', () => {
  expect(
    kegiatan(
      '{kode: 1.1, nama: A, indikator: [{nama: Jumlah lansia}]}',
      '{kode: 1.2, nama: B, indikator: [{nama: JUMLAH LANSIA}]}',
      '{nama: C, indikator: [{nama: Jumlah lansia.}]}',
    ),
  ).toEqual([
    'program/1.yaml:6:45 peringatan indicator-reused: Indikator “Jumlah lansia” dipakai pada 3 baris: kegiatan 1.1, kegiatan 1.2, dan kegiatan “C”. > program/1.yaml:5:45 > program/1.yaml:7:34',
  ]);
});

test('pada dua hasil target yang berbeda disebut; satuan tercetak bersama angkanya', () => {
  const files = program('indikator: [{nama: Persentase PPKS yang ditangani, satuan: "%", target: [75, 80, 90]}]');
  expect(findingsOf(files, KODE)).toEqual([
    'program/1.yaml:4:20 peringatan indicator-reused: Indikator “Persentase PPKS yang ditangani” dipakai pada 2 baris: sasaran “Meningkatnya penanganan PPKS” dan program 1.06.04. Target 2028 pun berbeda: 85% dan 90%. > arah.yaml:12:19',
  ]);
});

test('IKK yang juga indikator program: target yang berbeda disebut', () => {
  const files = {
    ...program('indikator: [{nama: Persentase migran yang tertangani, satuan: "%", target: [10, 15, 20]}]'),
    'arah.yaml': [
      'visi: V',
      'misi: []',
      'tujuan: [{id: t, nama: T, sasaran: [{id: sasaran-1, nama: S}]}]',
      'aspek:',
      '  - urusan:',
      '      - bidang:',
      '          - id: sosial',
      '            nomor: "1.06"',
      '            nama: Sosial',
      '            indikator: [{nama: Persentase migran yang tertangani, satuan: "%", ikk: ya, target: [40, 45, 50]}]',
      '',
    ].join('\n'),
  };
  expect(findingsOf(files, KODE)).toEqual([
    'program/1.yaml:4:20 peringatan indicator-reused: Indikator “Persentase migran yang tertangani” dipakai pada 2 baris: bidang urusan 1.06 dan program 1.06.04. Target 2026 pun berbeda: 40% dan 10%. > arah.yaml:10:32',
  ]);
});

describe('baris bernama sama', () => {
  const baris = (nama: string, target: number): string =>
    `{nama: ${nama}, indikator: [{nama: Jumlah ${nama}, target: [${target}, 2, 3]}]}`;

  test('disebut satu kali dengan hitungannya; tiga atau lebih dalam satu program adalah satu temuan', () => {
    expect(kegiatan(baris('A', 1), baris('A', 2))).toEqual([
      'program/1.yaml:6:34 peringatan indicator-reused: Indikator “Jumlah A” dipakai pada 2 baris: kegiatan “A” (2 kali). > program/1.yaml:5:34',
    ]);
    expect(kegiatan(...['A', 'B', 'C'].flatMap((nama) => [baris(nama, 1), baris(nama, 2)]))).toEqual([
      'program/1.yaml:6:34 peringatan indicator-reused: 3 indikator pada program 1.06.04 terulang pada baris lain yang bernama sama; yang pertama “Jumlah A” pada kegiatan “A” (2 kali). > program/1.yaml:5:34 > program/1.yaml:8:34 > program/1.yaml:7:34 > program/1.yaml:10:34 > program/1.yaml:9:34',
    ]);
  });

  test('baris yang tertulis dua kali dengan angka yang sama diserahkan kepada node-duplicate', () => {
    expect(kegiatan(baris('A', 1), baris('A', 1))).toEqual([]);
    const files = program('kegiatan:', `  - ${baris('A', 1)}`, `  - ${baris('A', 1)}`);
    expect(findingsOf(files, 'node-duplicate')).toHaveLength(1);
  });
});

describe('dibiarkan', () => {
  test.each([
    [
      'proksi',
      '{kode: 1.1, nama: A, indikator: [{nama: X}]}',
      '{kode: 1.2, nama: B, indikator: [{nama: X, proksi: ya}]}',
    ],
    [
      'kode yang sama',
      '{id: a, kode: 1.1, nama: A, indikator: [{nama: X}]}',
      '{id: b, kode: 1.1, nama: A, indikator: [{nama: X}]}',
    ],
    [
      'nomenklatur lama dan baru',
      '{kode: 1.1, nama: A, berlaku: [2026], indikator: [{nama: X}]}',
      '{kode: 1.2, nama: A, berlaku: [2027, 2028], indikator: [{nama: X}]}',
    ],
  ])('%s', (_, one, other) => {
    expect(kegiatan(one, other)).toEqual([]);
  });
});

test('dikecualikan dengan kode salah satu barisnya', () => {
  const files = {
    ...program(
      'kegiatan: [{kode: 1.1, nama: A, indikator: [{nama: X}]}, {kode: 1.2, nama: B, indikator: [{nama: X}]}]',
    ),
    ...dokumenDengan('kecuali: [{kode: indicator-reused, di: "1.1", alasan: A, tanggal: 2026-11-22}]'),
  };
  const result = loadFiles(files, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
