import { describe, expect, test } from 'vitest';
import { labelTahun, rentangkan } from '../../scripts/derive/tabel/cells.ts';
import { type Files, findings, head, loadFiles, rows } from '../helpers/load-case.ts';

describe('baris-baris yang sama digabung ke bawah', () => {
  test('tinggi dan permulaannya', () => {
    expect(rentangkan(['a', 'a', 'b', 'a']).map(({ tinggi, mulai }) => `${tinggi}${mulai ? '*' : ''}`)).toEqual([
      '2*',
      '2',
      '1*',
      '1*',
    ]);
    expect(rentangkan([])).toEqual([]);
  });
});

test.each([
  [undefined, '2026'],
  ['{n}', '1'],
  ['Tahun ke-{n}', 'Tahun ke-1'],
  ['Tahun {tahun}', 'Tahun 2026'],
])('judul kolom tahun %s', (template, text) => {
  expect(labelTahun(template, 2026, 0)).toBe(text);
});

describe('tabel tujuan dan sasaran', () => {
  const indikator = (nama: string, target: string): string =>
    `          - {nama: ${nama}, satuan: "%", target: ${target}}`;
  const arah = [
    'visi: V',
    'misi:',
    '  - {id: misi-1, nama: Sejahtera}',
    'rpjmd:',
    '  tujuan:',
    '    - {id: rt-1, misi: misi-1, nama: Tujuan RPJMD, sasaran: [{id: rs-1, nama: Sasaran RPJMD}]}',
    'tujuan:',
    '  - id: tujuan-1',
    '    nama: Tujuan Satu',
    '    mendukung: rs-1',
    '    sasaran:',
    '      - id: sasaran-1',
    '        nama: Sasaran Satu',
    '        indikator:',
    indikator('A', '[1, 2, 3]'),
    indikator('B', '[4, 5, 6]'),
    '      - {id: sasaran-2, nama: Sasaran Dua}',
    '  - {id: tujuan-2, nama: Tujuan Dua}',
    '',
  ].join('\n');
  const table = (kolom: string): Files => ({
    'arah.yaml': arah,
    'tabel/t.yaml': `jenis: tujuan-sasaran\njudul: T\nkolom: [${kolom}]\n`,
    'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: t]]\n\n[[tabel: pendanaan]]\n',
  });

  test('tujuan dan sasaran merentang baris indikatornya; tingkat yang kosong tetap terlihat', () => {
    const result = loadFiles(table('misi, sasaran-rpjmd, tujuan, sasaran, indikator, target'));
    expect(findings(result)).toEqual([]);
    expect(rows(result, 't')).toEqual([
      'data | Sejahtera{1x3} | Sasaran RPJMD{1x3} | Tujuan Satu{1x3} | Sasaran Satu{1x2} | A | 1% | 2% | 3%',
      'data | B | 4% | 5% | 6%',
      'data | Sasaran Dua |  |  |  | ',
      'data |  |  | Tujuan Dua |  |  |  |  | ',
    ]);
    expect(head(result, 't')).toEqual([
      'Misi (RPJMD){1x2} | Sasaran (RPJMD){1x2} | Tujuan (Renstra){1x2} | Sasaran (Renstra){1x2} | Indikator Sasaran (Renstra){1x2} | Target Kinerja Tujuan/Sasaran pada Tahun ke-{3x1}',
      '2026 | 2027 | 2028',
    ]);
  });

  test('tanpa kolom target kepalanya satu tingkat, dan satuan punya kolom sendiri', () => {
    const result = loadFiles(table('tujuan, indikator, satuan, akhir'));
    expect(head(result, 't')).toEqual(['Tujuan (Renstra) | Indikator Sasaran (Renstra) | Satuan | Kondisi Akhir']);
    expect(rows(result, 't')).toEqual([
      'data | Tujuan Satu{1x3} | A | % | 3',
      'data | B | % | 6',
      'data |  |  | ',
      'data | Tujuan Dua |  |  | ',
    ]);
  });
});

describe('tabel strategi dan kebijakan', () => {
  test('dinomori ke bawah, dengan visi dan misi selebar tabel', () => {
    const arah = [
      'visi: Sejahtera',
      'misi:',
      '  - {id: misi-1, nama: Satu}',
      '  - {id: misi-2, nama: Dua}',
      'tujuan:',
      '  - id: tujuan-1',
      '    nama: T',
      '    sasaran:',
      '      - {id: sasaran-1, nama: S, strategi: [{nama: G, kebijakan: [K1, K2]}, {nama: H}]}',
      '',
    ].join('\n');
    const result = loadFiles({
      'arah.yaml': arah,
      'tabel/t.yaml': 'jenis: strategi-kebijakan\njudul: T\nmisi: misi-2\n',
      'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: t]]\n\n[[tabel: pendanaan]]\n',
    });
    expect(findings(result)).toEqual([]);
    expect(rows(result, 't')).toEqual([
      'visi | Visi: Sejahtera{4x1}',
      'visi | Misi ke-2 (II): Dua{4x1}',
      'data | 1. T{1x3} | Sasaran 1.1: S{1x3} | Strategi 1.1.1: G{1x2} | Kebijakan 1.1.1.1: K1',
      'data | Kebijakan 1.1.1.2: K2',
      'data | Strategi 1.1.2: H | ',
    ]);
  });
});
