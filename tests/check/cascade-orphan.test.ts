import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const KODE = 'cascade-orphan';
const arah = (...sasaran: string[]): Record<string, string> => ({
  'arah.yaml': [
    'visi: V',
    'misi: [{id: misi-1, nama: M}]',
    'tujuan:',
    '  - id: tujuan-1',
    '    nama: T1',
    '    sasaran: [{id: sasaran-1, nama: S1}]',
    ...sasaran,
    '',
  ].join('\n'),
});

describe('arah', () => {
  test('tujuan tanpa sasaran dan sasaran tanpa program', () => {
    const files = arah(
      '  - {id: tujuan-2, nama: T2}',
      '  - {id: tujuan-3, nama: T3, sasaran: [{id: sasaran-3, nama: S3}]}',
    );
    expect(findingsOf(files, KODE)).toEqual([
      'arah.yaml:7:6 peringatan cascade-orphan: Tujuan “T2” tidak mempunyai sasaran.',
      'arah.yaml:8:41 peringatan cascade-orphan: Sasaran “S3” tidak didukung program mana pun.',
    ]);
  });

  test('sasaran yang didukung kegiatan saja sudah dijabarkan', () => {
    const files = {
      ...arah('  - {id: tujuan-2, nama: T2, sasaran: [{id: sasaran-2, nama: S2}]}'),
      ...program('kegiatan: [{kode: 1.06.04.2.01, nama: K, sasaran: sasaran-2}]'),
    };
    expect(findingsOf(files, KODE)).toEqual([]);
  });

  test('selama sebuah berkas program tidak terbaca, sasaran tanpa program tidak dilaporkan', () => {
    const files = {
      ...arah('  - {id: tujuan-2, nama: T2, sasaran: [{id: sasaran-2, nama: S2}]}'),
      'program/2.yaml': 'nama: P2\nsasaran: sasaran-2\npagu: {2026: 1,5}\n',
    };
    expect(findingsOf(files, KODE).filter((line) => line.includes(KODE))).toEqual([]);
  });
});

describe('program', () => {
  test('program tanpa sasaran; yang kegiatannya bersasaran tidak dilaporkan', () => {
    const files = {
      'program/2.yaml': 'kode: 1.06.05\nnama: P2\n',
      'program/3.yaml': 'kode: 1.06.06\nnama: P3\nkegiatan: [{nama: K3, sasaran: sasaran-1}]\n',
    };
    expect(findingsOf(files, KODE).filter((line) => line.includes('sasaran mana pun'))).toEqual([
      'program/2.yaml:2:7 peringatan cascade-orphan: Program 1.06.05 tidak mendukung sasaran mana pun.',
    ]);
  });

  test('kegiatan dan sub kegiatan hanya diminta bila baris setingkat mempunyainya', () => {
    const bawahan = (sub: string): string =>
      `kode: 1.06.05\nnama: P2\nsasaran: sasaran-1\nkegiatan:\n  - {nama: K1${sub}}\n  - {nama: K2}\n`;
    expect(findingsOf({}, KODE)).toEqual([]);
    expect(findingsOf({ 'program/2.yaml': bawahan('') }, KODE)).toEqual([
      'program/1.yaml:2:7 peringatan cascade-orphan: Program 1.06.04 tidak mempunyai kegiatan.',
    ]);
    expect(findingsOf({ 'program/2.yaml': bawahan(', sub_kegiatan: [{nama: SK}]') }, KODE)).toEqual([
      'program/1.yaml:2:7 peringatan cascade-orphan: Program 1.06.04 tidak mempunyai kegiatan.',
      'program/2.yaml:6:12 peringatan cascade-orphan: Kegiatan “K2” tidak mempunyai sub kegiatan.',
    ]);
  });
});

test('dikecualikan dengan id sasarannya', () => {
  const result = loadFiles(
    {
      ...arah('  - {id: tujuan-2, nama: T2, sasaran: [{id: sasaran-2, nama: S2}]}'),
      ...dokumenDengan('kecuali: [{kode: cascade-orphan, di: sasaran-2, alasan: A, tanggal: 2026-11-22}]'),
    },
    undefined,
    new Set([KODE]),
  );
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});

test('dalam rancangan hanya info', () => {
  const files = { ...arah('  - {id: tujuan-2, nama: T2}'), ...dokumenDengan('status: rancangan') };
  expect(findingsOf(files, KODE)).toEqual(['arah.yaml:7:6 info cascade-orphan: Tujuan “T2” tidak mempunyai sasaran.']);
});
