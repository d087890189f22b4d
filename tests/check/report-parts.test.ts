import { expect, test } from 'vitest';
import { BAGIAN_LAPORAN, partsByCode } from '../../scripts/check/report-parts.ts';
import { ALL_RULES } from '../helpers/load-case.ts';

const partOf = partsByCode(ALL_RULES);

test.each([
  ['pagu-children', 'konsistensi angka'],
  ['outline-profile', 'sistematika'],
  ['field-missing', 'kelengkapan'],
  ['file-missing', 'kelengkapan'],
  ['yaml-syntax', 'berkas dan tulisan'],
  ['key-unknown', 'berkas dan tulisan'],
  ['waiver-unused', 'berkas dan tulisan'],
])('%s termasuk %s', (code, part) => {
  expect(partOf(code)).toBe(part);
});

test('setiap aturan berada pada bagian kelompoknya', () => {
  expect(ALL_RULES.map(({ code }) => partOf(code))).toEqual(ALL_RULES.map(({ kelompok }) => kelompok));
  expect(ALL_RULES.filter(({ kelompok }) => !BAGIAN_LAPORAN.includes(kelompok))).toEqual([]);
});
