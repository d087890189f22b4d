import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { indikator, program } from '../helpers/masukan.ts';

const KODE = 'grade-unknown';

describe('skala yang dinyatakan', () => {
  test('semua teks harus ada di dalamnya', () => {
    expect(
      findingsOf(indikator('skala: [Kurang, Cukup, Baik]', 'awal: kurang', 'target: [Cukup, Bagus, Baik (80)]'), KODE),
    ).toEqual([
      'program/1.yaml:7:11 galat grade-unknown: Kondisi awal indikator “X” “kurang” tidak ada dalam skala Kurang, Cukup, Baik. Maksud Anda “Kurang”?',
      'program/1.yaml:8:21 galat grade-unknown: Target 2027 indikator “X” “Bagus” tidak ada dalam skala Kurang, Cukup, Baik.',
    ]);
  });

  test('realisasi dan kondisi akhir pun', () => {
    const lines = ['skala: sakip', 'target: [B, BB, A]', 'realisasi: {2026: B-}', 'akhir: A+'];
    expect(findingsOf(indikator(...lines), KODE)).toEqual([
      'program/1.yaml:8:23 galat grade-unknown: Realisasi 2026 indikator “X” “B-” tidak ada dalam skala D, C, CC, B, BB, A, AA.',
      'program/1.yaml:9:12 galat grade-unknown: Kondisi akhir indikator “X” “A+” tidak ada dalam skala D, C, CC, B, BB, A, AA.',
    ]);
  });

  test('angka, kosong, nihil, dan NA tidak dipersoalkan', () => {
    expect(findingsOf(indikator('skala: sakip', 'awal: 72', 'target: ["-", NA, null]'), KODE)).toEqual([]);
  });

  test('nama skala yang tidak dikenal', () => {
    expect(findingsOf(indikator('skala: lakip'), KODE)).toEqual([
      'program/1.yaml:6:12 galat type-wrong: skala “lakip” tidak dikenal; pilih salah satu: sakip. Maksud Anda “sakip”?',
    ]);
  });
});

describe('tanpa skala', () => {
  test('indikator SAKIP, menurut namanya atau predikat khasnya', () => {
    const files = program('indikator: [{nama: Nilai AKIP, target: [B+, sangat baik, "70"]}]');
    expect(findingsOf(files, KODE)).toEqual([
      'program/1.yaml:4:41 galat grade-unknown: Target 2026 indikator “Nilai AKIP” “B+” tidak ada dalam skala D, C, CC, B, BB, A, AA.',
    ]);
    expect(findingsOf(indikator('target: [B+, BB, A]'), KODE)).toEqual([
      'program/1.yaml:6:14 galat grade-unknown: Target 2026 indikator “X” “B+” tidak ada dalam skala D, C, CC, B, BB, A, AA.',
    ]);
  });

  test('skala lain yang tidak dinyatakan dibiarkan', () => {
    expect(findingsOf(indikator('awal: B', 'target: [A-, A, 1 paket]'), KODE)).toEqual([]);
  });
});
