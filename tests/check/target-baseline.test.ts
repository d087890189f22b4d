import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { indikator } from '../helpers/masukan.ts';

const found = (...lines: string[]): string[] => findingsOf(indikator('satuan: "%"', ...lines), 'target-baseline');

test('target pertama lebih buruk menurut polaritas yang dinyatakan', () => {
  expect(found('polaritas: naik', 'awal: 70', 'target: [null, 65, 72]')).toEqual([
    'program/1.yaml:9:20 peringatan target-baseline: Target 2027 indikator “X” 65%, di bawah kondisi awal 2025 70%, padahal polaritasnya naik. > program/1.yaml:8:11',
  ]);
  expect(found('polaritas: turun', 'awal: {tahun: 2024, nilai: 5}', 'target: [7, 6, 5.5]')).toEqual([
    'program/1.yaml:9:14 peringatan target-baseline: Target 2026 indikator “X” 7%, di atas kondisi awal 2024 5%, padahal polaritasnya turun; semua target berikutnya pun di atasnya. > program/1.yaml:8:5',
  ]);
});

test('tanpa polaritas menurut deret yang hanya naik', () => {
  expect(found('awal: "25,18"', 'target: [25, 35, 45]')).toEqual([
    'program/1.yaml:8:14 peringatan target-baseline: Target 2026 indikator “X” 25%, di bawah kondisi awal 2025 25,18%, padahal deret targetnya naik. > program/1.yaml:7:11',
  ]);
});

describe('dibiarkan', () => {
  test.each([
    ['sama dengan kondisi awal', 'polaritas: naik', 'awal: 65', 'target: [65, 68, 70]'],
    ['polaritas tetap', 'polaritas: tetap', 'awal: 100', 'target: [90, 90, 90]'],
    ['deret yang tidak naik', 'awal: 100', 'target: [90, 90, 90]'],
    ['deret yang naik turun', 'awal: 100', 'target: [90, 95, 92]'],
    ['hitungan yang dijumlahkan', 'awal: 500', 'target: [200, 250, 300]', 'akhir: jumlah'],
    ['kondisi awal belum diisi', 'polaritas: naik', 'target: [65, 68, 70]'],
    ['kondisi awal nihil', 'polaritas: naik', 'awal: "-"', 'target: [65, 68, 70]'],
    ['kondisi awal rupiah', 'polaritas: naik', 'awal: {rupiah: 900}', 'target: [65, 68, 70]'],
    ['target belum diisi', 'polaritas: naik', 'awal: 70'],
    ['predikat tanpa skala', 'polaritas: naik', 'awal: Baik', 'target: [Cukup, Baik, Baik]'],
  ])('%s', (_, ...lines) => {
    expect(found(...lines)).toEqual([]);
  });
});

test('predikat menurut skalanya', () => {
  expect(
    findingsOf(indikator('skala: sakip', 'polaritas: naik', 'awal: BB', 'target: [B, BB, A]'), 'target-baseline'),
  ).toEqual([
    'program/1.yaml:9:14 peringatan target-baseline: Target 2026 indikator “X” “B”, di bawah kondisi awal 2025 “BB”, padahal polaritasnya naik. > program/1.yaml:8:11',
  ]);
});
