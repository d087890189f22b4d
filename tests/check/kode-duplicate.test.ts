import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const found = (first: string, second: string): string[] =>
  findingsOf(
    program(
      'indikator: [{id: ind-a, nama: A}, {id: ind-b, nama: B}]',
      'kegiatan:',
      `  - {id: k-1, kode: 1.06.04.2.01, nama: K${first}}`,
      `  - {id: k-2, kode: 1.06.04.2.01, nama: K${second}}`,
    ),
  );

test('kode yang sama tanpa pembeda', () => {
  expect(found('', '')).toEqual([
    'program/1.yaml:7:21 peringatan kode-duplicate: Kode 1.06.04.2.01 tertulis 2 kali tanpa outcome atau sasaran yang membedakannya. > program/1.yaml:6:21',
  ]);
});

test.each([
  ['outcome yang dilayani', ', untuk_indikator: ind-a', ', untuk_indikator: ind-b'],
  ['outcome pada salah satunya', '', ', untuk_indikator: ind-b'],
  ['masa berlaku', ', berlaku: 2026', ', berlaku: 2027-2028'],
])('dibedakan oleh %s', (_what, first, second) => {
  expect(found(first, second)).toEqual([]);
});

test('pembeda yang sama tidak membedakan', () => {
  expect(found(', untuk_indikator: ind-a', ', untuk_indikator: ind-a')).toHaveLength(1);
});

test('anak dari dua kegiatan yang dibedakan boleh berkode sama', () => {
  const sub = (id: string): string => `, sub_kegiatan: [{id: ${id}, kode: 1.06.04.2.01.01, nama: S}]`;
  expect(found(`, untuk_indikator: ind-a${sub('s-1')}`, `, untuk_indikator: ind-b${sub('s-2')}`)).toEqual([]);
});

test('tanpa id sendiri cukup id-duplicate yang menyebutnya', () => {
  const lines = ['kegiatan:', '  - {kode: 1.1, nama: A}', '  - {kode: 1.1, nama: B}'];
  expect(findingsOf(program(...lines))).toEqual([
    'program/1.yaml:6:6 galat id-duplicate: Id “1.1” dipakai dua kali. > program/1.yaml:5:6',
  ]);
});
