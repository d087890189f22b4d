import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const baris = (...pagu: string[]) =>
  program('kegiatan:', ...pagu.map((deret, index) => `  - {kode: "1.${index + 1}", nama: K${index}, pagu: ${deret}}`));
const found = (...pagu: string[]): string[] => findingsOf(baris(...pagu), 'pagu-repeated');

test('deret yang sama pada tiga baris', () => {
  expect(found('[7, 8, 9]', '[7, 8, 9]', '[1, 2, 3]', '[7, 8, 9]')).toEqual([
    'program/1.yaml:5:29 info pagu-repeated: 3 baris mempunyai deret pagu yang sama (Rp7, Rp8, Rp9): kegiatan 1.1, kegiatan 1.2, kegiatan 1.4. > program/1.yaml:6:29 > program/1.yaml:8:29',
  ]);
});

test.each([
  [['[7, 8, 9]', '[7, 8, 9]']],
  [['[7, 7, 9]', '[7, 7, 9]', '[7, 7, 9]']],
  [['["-", 8, 9]', '["-", 8, 9]', '["-", 8, 9]']],
  [['[null, null, null]', '[null, null, null]', '[null, null, null]']],
])('%j tidak dipersoalkan', (pagu) => {
  expect(found(...pagu)).toEqual([]);
});

test('baris di atas dan di bawahnya dihitung satu', () => {
  const sub = (nama: string): string => `sub_kegiatan: [{nama: ${nama}, pagu: [7, 8, 9]}]`;
  const files = program(
    'pagu: [7, 8, 9]',
    'kegiatan:',
    `  - {nama: A, pagu: [7, 8, 9], ${sub('B')}}`,
    `  - {nama: C, ${sub('D')}}`,
  );
  expect(findingsOf(files, 'pagu-repeated')).toEqual([]);
});

test('baris yang tertulis dua kali dihitung satu, beserta baris di bawahnya', () => {
  const salinan = '  - {nama: A, pagu: [7, 8, 9], sub_kegiatan: [{nama: B, pagu: [7, 8, 9]}]}';
  const lain = (nama: string): string => `  - {nama: ${nama}, pagu: [7, 8, 9]}`;
  expect(findingsOf(program('kegiatan:', salinan, salinan, lain('C')), 'pagu-repeated')).toEqual([]);
  expect(findingsOf(program('kegiatan:', salinan, salinan, lain('C'), lain('D')), 'pagu-repeated')).toEqual([
    'program/1.yaml:5:15 info pagu-repeated: 3 baris mempunyai deret pagu yang sama (Rp7, Rp8, Rp9): kegiatan “A”, kegiatan “C”, kegiatan “D”. > program/1.yaml:7:15 > program/1.yaml:8:15',
  ]);
});

test('pengecualian menyebut salah satu barisnya', () => {
  const waiver = '  - {kode: pagu-repeated, di: "1.2", alasan: memang sama, tanggal: 2025-09-24}';
  const files = { ...baris('[7, 8, 9]', '[7, 8, 9]', '[7, 8, 9]'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, 'pagu-repeated')).toEqual([]);
});
