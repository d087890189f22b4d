import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator } from '../helpers/masukan.ts';

const KODE = 'baseline-kind';

test('rupiah di tempat nilai', () => {
  expect(findingsOf(indikator('satuan: orang', 'awal: {rupiah: 74.008.067}', 'target: [70, 80, 90]'), KODE)).toEqual([
    'program/1.yaml:7:20 peringatan baseline-kind: Kondisi awal indikator “X” Rp74.008.067, sedangkan satuannya orang.',
  ]);
  expect(findingsOf(indikator('awal: {rupiah: 0}'), KODE)).toEqual([
    'program/1.yaml:6:20 peringatan baseline-kind: Kondisi awal indikator “X” Rp0.',
  ]);
});

test('bilangan sebesar uang di samping target kecil', () => {
  const awal = (nilai: string): string[] =>
    findingsOf(indikator('satuan: orang', `awal: ${nilai}`, 'target: [70, 80, 1000]'), KODE);
  expect(awal('240000000')).toEqual([
    'program/1.yaml:7:11 peringatan baseline-kind: Kondisi awal indikator “X” 240.000.000, sedangkan satuannya orang dan targetnya jauh lebih kecil: tampaknya rupiah.',
  ]);
  expect(awal('1000000')).toHaveLength(1);
  expect(awal('999999')).toEqual([]);
});

describe('dibiarkan', () => {
  test.each([
    ['satuan rupiah', 'satuan: Juta Rupiah/Orang', 'awal: {rupiah: 900}', 'target: [1, 2, 3]'],
    ['target pun rupiah', 'awal: {rupiah: 900}', 'target: [{rupiah: 1.000}, null, null]'],
    ['target sebesar itu pula', 'satuan: orang', 'awal: 2400000', 'target: [2500000, 2600000, 2700000]'],
    ['target belum diisi', 'satuan: orang', 'awal: 2400000'],
    ['nihil', 'satuan: orang', 'awal: "-"', 'target: [1, 2, 3]'],
  ])('%s', (_, ...lines) => {
    expect(findingsOf(indikator(...lines), KODE)).toEqual([]);
  });
});

test('dikecualikan dengan id indikatornya', () => {
  const files = {
    ...indikator('id: ind-x', 'satuan: orang', 'awal: {rupiah: 900}'),
    ...dokumenDengan('kecuali: [{kode: baseline-kind, di: ind-x, alasan: A, tanggal: 2026-11-22}]'),
  };
  const result = loadFiles(files, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
