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
