import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const CODE = 'kode-missing';

test('satu temuan seprogram, dengan banyaknya per tingkat', () => {
  expect(
    findingsOf(
      program(
        'kegiatan:',
        '  - nama: A',
        '    sub_kegiatan: [{nama: S}, {kode: 1.06.04.2.01.02, nama: T}]',
        '  - {nama: B}',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "program/1.yaml:5:11 peringatan kode-missing: Dalam “Program” belum berkode: 2 kegiatan dan 1 sub kegiatan; yang pertama “A”. > program/1.yaml:6:27 > program/1.yaml:7:12",
    ]
  `);
});

test('program tanpa kode', () => {
  expect(findingsOf({ 'program/1.yaml': 'nama: Program\nsasaran: sasaran-1\n' }, CODE)).toMatchInlineSnapshot(`
    [
      "program/1.yaml:1:7 peringatan kode-missing: Program “Program” belum berkode.",
    ]
  `);
});

test('dokumen yang tidak mencetak kode tidak memerlukannya; rincian tidak berkode', () => {
  const files = {
    'program/1.yaml': 'nama: Program\nsasaran: sasaran-1\n',
    'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: T\nkolom: [program, target-pagu]\n',
  };
  expect(findingsOf(files, CODE)).toEqual([]);
  expect(
    findingsOf(
      program(
        'kegiatan:',
        '  - kode: 1.06.04.2.01',
        '    nama: A',
        '    sub_kegiatan: [{kode: 1.06.04.2.01.01, nama: S, rincian: [{nama: R}]}]',
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('dalam rancangan hanya info', () => {
  const files = { 'program/1.yaml': 'nama: Program\nsasaran: sasaran-1\n', ...dokumenDengan('status: rancangan') };
  expect(findingsOf(files, CODE)[0]).toContain(' info kode-missing: ');
});
