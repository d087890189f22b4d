import { expect, test } from 'vitest';
import type { BerkasContoh } from '../../scripts/check/finding.ts';
import { kodeName } from '../../scripts/check/rules/kode-name.ts';
import { findingsOf } from '../helpers/load-case.ts';

const CODE = 'kode-name';
const { keliru, benar } = kodeName.contoh;
const program = (text: string): BerkasContoh => ({ ...benar, 'program/1.yaml': text });

test('nama lain disebut bersama tempatnya dalam daftar', () => {
  expect(findingsOf(keliru, CODE)).toEqual([
    'program/1.yaml:5:33 peringatan kode-name: Nama kegiatan 1.06.04.2.01 “Rehabilitasi Anak”; dalam Daftar Contoh ' +
      '“Rehabilitasi Sosial Dasar bagi Anak Terlantar”. > data/nomenklatur/contoh.yaml:3:61',
  ]);
});

test('huruf besar, tanda, dan kata Program di depan tidak membedakan', () => {
  expect(findingsOf(program('kode: 1.06.04\nnama: REHABILITASI SOSIAL\nsasaran: sasaran-1\n'), CODE)).toEqual([]);
});

test('kode yang tidak ada dalam daftar dibiarkan', () => {
  expect(findingsOf(program('kode: 1.06.05\nnama: Lain\nsasaran: sasaran-1\n'), CODE)).toEqual([]);
});

test('program penunjang dicari di bawah X.XX', () => {
  const files = {
    ...program('kode: 1.06.01\nnama: Program Penunjang\nsasaran: sasaran-1\n'),
    'nomenklatur/contoh.yaml':
      'nama: Daftar Contoh\nsumber: S\nkode: { X.XX.01: Program Penunjang Urusan Pemerintahan Daerah }\n',
  };
  expect(findingsOf(files, CODE)).toEqual([
    'program/1.yaml:2:7 peringatan kode-name: Nama program 1.06.01 “Program Penunjang”; dalam Daftar Contoh ' +
      '“Program Penunjang Urusan Pemerintahan Daerah”. > data/nomenklatur/contoh.yaml:3:18',
  ]);
});

test('baris yang menyebut daftarnya hanya dibandingkan dengan daftar itu', () => {
  const files = (nomenklatur: string): BerkasContoh => ({
    ...program(`kode: 1.06.04\nnama: Nama Baru\nnomenklatur: ${nomenklatur}\nsasaran: sasaran-1\n`),
    'dokumen.yaml': (benar['dokumen.yaml'] ?? '').replace('nomenklatur: contoh', 'nomenklatur: [contoh, baru]'),
    'nomenklatur/baru.yaml': 'nama: Daftar Baru\nsumber: S\nkode: { 1.06.04: Nama Baru }\n',
  });
  expect(findingsOf(files('baru'), CODE)).toEqual([]);
  expect(findingsOf(files('Daftar Contoh'), CODE)).toEqual([
    'program/1.yaml:2:7 peringatan kode-name: Nama program 1.06.04 “Nama Baru”; dalam Daftar Contoh ' +
      '“Program Rehabilitasi Sosial”. > data/nomenklatur/contoh.yaml:3:18',
  ]);
});

test('daftar yang tidak ada disebut di tempat ia ditulis', () => {
  const files = { ...benar, 'nomenklatur/contoh.yaml': undefined };
  expect(findingsOf(files, CODE)).toMatchInlineSnapshot(`
    [
      "dokumen.yaml:4:14 galat file-missing: Berkas data/nomenklatur/contoh.yaml tidak ada.",
    ]
  `);
});
