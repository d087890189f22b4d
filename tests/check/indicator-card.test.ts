import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, indikator } from '../helpers/masukan.ts';

const KODE = 'indicator-card';
const LENGKAP = ['penjelasan: D', 'formula: {pembilang: P}', 'sumber_data: Bidang', 'polaritas: naik'];
const found = (...lines: string[]): string[] =>
  findingsOf(indikator(...lines), KODE).filter((line) => line.startsWith('program/'));

test('yang kurang pada IKU dan IKK', () => {
  expect(findingsOf({}, KODE)).toEqual([
    'arah.yaml:12:19 info indicator-card: IKU “Persentase PPKS yang ditangani” belum mempunyai definisi, formula, sumber data, dan polaritas.',
  ]);
  expect(found('ikk: ya', ...LENGKAP.slice(0, 2))).toEqual([
    'program/1.yaml:5:11 info indicator-card: IKK “X” belum mempunyai sumber data dan polaritas.',
  ]);
});

test('kartu lengkap, dan indikator yang bukan IKU atau IKK', () => {
  expect(found('iku: ya', ...LENGKAP)).toEqual([]);
  expect(found('satuan: orang')).toEqual([]);
});

test('hitungan biasa tidak memerlukan formula', () => {
  const files = {
    'program/1.yaml':
      'kode: 1.06.04\nnama: P\nsasaran: sasaran-1\nindikator:\n  - {nama: Jumlah PSKS aktif, iku: ya, penjelasan: D, sumber_data: B, polaritas: naik}\n',
  };
  expect(findingsOf(files, KODE).filter((line) => line.startsWith('program/'))).toEqual([]);
});

test('tingkatnya dapat diubah dokumen', () => {
  const files = {
    ...indikator('ikk: ya', ...LENGKAP.slice(1)),
    ...dokumenDengan('pemeriksaan: {tingkat: {indicator-card: peringatan}}'),
  };
  expect(findingsOf(files, KODE).filter((line) => line.startsWith('program/'))).toEqual([
    'program/1.yaml:5:11 peringatan indicator-card: IKK “X” belum mempunyai definisi.',
  ]);
});
