import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const KODE = 'node-duplicate';
const kegiatan = (...lines: string[]): string[] =>
  findingsOf(program('kegiatan:', ...lines.map((line) => `  - ${line}`)), KODE);

test('nama dan angka yang sama; huruf besar dan banyaknya desimal tidak membedakan', () => {
  expect(
    kegiatan(
      '{kode: 1.1, nama: Alat Bantu, indikator: [{nama: A, target: [1, 2, "3,0"]}]}',
      '{kode: 1.2, nama: ALAT BANTU, indikator: [{nama: a, target: [1, 2, 3]}]}',
      '{kode: 1.3, nama: Alat bantu, indikator: [{nama: A, target: {2026: 1, 2027: 2, 2028: 3}}]}',
    ),
  ).toEqual([
    'program/1.yaml:6:23 peringatan node-duplicate: Kegiatan “ALAT BANTU” tertulis 3 kali dengan angka yang sama (1.1, 1.2, 1.3). > program/1.yaml:5:23 > program/1.yaml:7:23',
  ]);
});

describe('bukan salinan', () => {
  test.each([
    ['angka lain', '{kode: 1.1, nama: A, pagu: [1, 2, 3]}', '{kode: 1.2, nama: A, pagu: [1, 2, 4]}'],
    ['nihil dan kosong', '{kode: 1.1, nama: A, pagu: [1, 2, "-"]}', '{kode: 1.2, nama: A, pagu: [1, 2, null]}'],
    ['nama lain', '{kode: 1.1, nama: A, pagu: [1, 2, 3]}', '{kode: 1.2, nama: B, pagu: [1, 2, 3]}'],
    ['lokasi lain', '{id: a, nama: A, lokasi: X, pagu: [1, 2, 3]}', '{id: b, nama: A, lokasi: Y, pagu: [1, 2, 3]}'],
    ['belum berangka', '{kode: 1.1, nama: A}', '{kode: 1.2, nama: A}'],
    ['hanya nol', '{kode: 1.1, nama: A, pagu: [0, 0, 0]}', '{kode: 1.2, nama: A, pagu: [0, 0, 0]}'],
    [
      'satu kegiatan untuk dua indikator program',
      '{id: a, nama: A, untuk_indikator: x, pagu: [1, 2, 3]}',
      '{id: b, nama: A, untuk_indikator: y, pagu: [1, 2, 3]}',
    ],
    [
      'anak tunggal yang mengulang induknya',
      '{kode: 1.1, nama: A, pagu: [1, 2, 3], sub_kegiatan: [{kode: 1.1.1, nama: A, pagu: [1, 2, 3]}]}',
      '{kode: 1.2, nama: B}',
    ],
  ])('%s', (_, one, other) => {
    expect(kegiatan(one, other)).toEqual([]);
  });
});

test('bawahan yang ikut tersalin tidak dilaporkan sendiri', () => {
  const sub = 'sub_kegiatan: [{nama: S, pagu: [1, 2, 3]}]';
  expect(kegiatan(`{id: a, nama: A, pagu: [1, 2, 3], ${sub}}`, `{id: b, nama: A, pagu: [1, 2, 3], ${sub}}`)).toEqual([
    'program/1.yaml:6:19 peringatan node-duplicate: Kegiatan “A” tertulis 2 kali dengan angka yang sama. > program/1.yaml:5:19',
  ]);
  expect(kegiatan(`{id: a, nama: A, pagu: [9, 9, 9], ${sub}}`, `{id: b, nama: B, pagu: [8, 8, 8], ${sub}}`)).toEqual([
    'program/1.yaml:6:61 peringatan node-duplicate: Sub kegiatan “S” tertulis 2 kali dengan angka yang sama. > program/1.yaml:5:61',
  ]);
});
