import { expect, test } from 'vitest';
import { type Files, findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const KODE = 'pagu-conflict';
const pagu = (lain: string): Files =>
  program('pagu: {2026: 100, 2027: 200, 2028: "-"}', `di_tabel: {pendanaan: {${lain}}}`);

test('satu temuan untuk semua tahun yang berbeda dalam satu tabel', () => {
  expect(findingsOf(pagu('pagu: {2026: 110, 2027: 200, 2028: 5}'), KODE)).toEqual([
    'program/1.yaml:5:37 galat pagu-conflict: Tabel “pendanaan” memberi program 1.06.04 pagu lain: 2026 Rp110, bukan Rp100; 2028 Rp5, bukan nihil. > program/1.yaml:4:14 > program/1.yaml:4:36',
  ]);
});

test('pagu yang sama, nihil di tempat 0, dan kata-kata lain tidak dipersoalkan', () => {
  expect(findingsOf(pagu('pagu: {2026: 100, 2027: 200, 2028: 0}'), KODE)).toEqual([]);
  expect(findingsOf(pagu('nama: Program Lain'), KODE)).toEqual([]);
});

test('tahun yang tidak ditulis dalam tabel itu tidak dibandingkan', () => {
  expect(findingsOf(pagu('pagu: {2027: 200}'), KODE)).toEqual([]);
});

test('satu tahun saja dapat dikecualikan menurut tahunnya', () => {
  const waiver = (tahun: number): Files => ({
    ...pagu('pagu: {2026: 110}'),
    ...dokumenDengan('kecuali:', `  - {kode: ${KODE}, di: 1.06.04, tahun: ${tahun}, alasan: A, tanggal: 2025-09-24}`),
  });
  expect(findingsOf(waiver(2026), KODE)).toEqual([]);
  expect(findingsOf(waiver(2027), KODE)).toHaveLength(2);
});
