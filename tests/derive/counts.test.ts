import { expect, test } from 'vitest';
import { counted } from '../../scripts/derive/counts.ts';
import { resolveValue } from '../../scripts/derive/value.ts';
import { loadFiles } from '../helpers/load-case.ts';

const { plan } = loadFiles({
  'program/1.yaml': [
    'id: rehabilitasi',
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator: [{nama: Satu}, {nama: Dua, iku: ya}]',
    'kegiatan:',
    '  - nama: Kegiatan A',
    '    indikator: [{nama: Tiga}]',
    '    sub_kegiatan: [{nama: S1, rincian: [{nama: R, target: [1, 2, 3]}]}, {nama: S2, indikator: [{nama: Empat}]}]',
    '  - nama: Kegiatan B',
    '',
  ].join('\n'),
});

test('a whole plan is counted by level', () => {
  if (plan === undefined) throw new Error('Dokumen tidak terbangun.');
  expect(Object.fromEntries(Object.entries(counted(plan)).map(([name, items]) => [name, items.length]))).toEqual({
    misi: 1,
    tujuan: 1,
    sasaran: 1,
    strategi: 0,
    kebijakan: 0,
    program: 1,
    kegiatan: 2,
    'sub-kegiatan': 2,
    indikator: 5,
    iku: 2,
    'indikator-tujuan': 0,
    'indikator-sasaran': 1,
    'indikator-program': 2,
    'indikator-kegiatan': 1,
    'indikator-sub-kegiatan': 1,
  });
});

test.each<[string, number | string]>([
  ['jumlah kegiatan', 2],
  ['jumlah kegiatan rehabilitasi', 2],
  ['jumlah sub-kegiatan 1.06.04', 2],
  ['jumlah indikator 1.06.04', 2],
  ['jumlah sub-kegiatan rehabilitasi.kegiatan-b', 0],
  ['jumlah sasaran tujuan-1', 1],
  ['jumlah program tujuan-1', 1],
  ['jumlah program sasaran-1', 1],
  ['jumlah indikator sasaran-1', 1],
  [
    'jumlah sasaran sasaran-1',
    'Di bawah “sasaran-1” tidak dihitung sasaran; yang dihitung: strategi, kebijakan, program, indikator.',
  ],
  ['jumlah program 1.06.05', 'Tidak ada tujuan, sasaran, program, atau kegiatan “1.06.05”. Maksud Anda “1.06.04”?'],
  ['jumlah program tujuan-1 lagi', 'Kata “lagi” berlebih dalam nilai “jumlah program tujuan-1 lagi”.'],
])('[[nilai: %s]]', (words, expected) => {
  if (plan === undefined) throw new Error('Dokumen tidak terbangun.');
  const reading = resolveValue(plan, words.split(' '));
  const value = reading.ok ? reading.nilai : reading.message;
  expect(typeof value === 'object' && value.jenis === 'angka' ? value.angka : value).toBe(expected);
});
