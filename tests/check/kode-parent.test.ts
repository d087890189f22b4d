import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const CODE = 'kode-parent';

test('hanya baris yang tidak melanjutkan induknya', () => {
  expect(
    findingsOf(
      program(
        'kegiatan:',
        '  - {kode: 1.06.04.2.01, nama: A}',
        '  - kode: 1.06.02.2.02',
        '    nama: B',
        '    sub_kegiatan: [{kode: 1.06.02.2.02.01, nama: S}, {kode: 1.06.02.2.03.01, nama: T}]',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:6:11 galat kode-parent: Kode kegiatan 1.06.02.2.02 tidak melanjutkan kode program di atasnya, 1.06.04. > program/1.yaml:1:7",
      "program/1.yaml:8:61 galat kode-parent: Kode sub kegiatan 1.06.02.2.03.01 tidak melanjutkan kode kegiatan di atasnya, 1.06.02.2.02. > program/1.yaml:6:11",
    ]
  `);
});

test('bila semua di bawahnya sepakat, yang keliru kode di atasnya', () => {
  expect(
    findingsOf(program('kegiatan:', '  - {kode: 1.06.02.2.01, nama: A}', '  - {kode: 1.06.02.2.02, nama: B}'), CODE),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:1:7 galat kode-parent: Kode program 1.06.04 tidak cocok dengan 2 kegiatan di bawahnya, yang semuanya berawal 1.06.02. > program/1.yaml:5:12 > program/1.yaml:6:12",
    ]
  `);
});

test('baris tanpa kode di antaranya dilewati; kode yang rusak milik kode-format', () => {
  expect(
    findingsOf(
      program(
        'kegiatan:',
        '  - nama: A',
        '    sub_kegiatan: [{kode: 1.06.02.2.01.01, nama: S}]',
        '  - {kode: 1.06.2.01, nama: B}',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:6:27 galat kode-parent: Kode sub kegiatan 1.06.02.2.01.01 tidak melanjutkan kode program di atasnya, 1.06.04. > program/1.yaml:1:7",
    ]
  `);
});
