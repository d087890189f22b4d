import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const baris = (pagu: string, target: string) => program(`pagu: ${pagu}`, `indikator: [{nama: A, target: ${target}}]`);
const found = (pagu: string, target: string): string[] => findingsOf(baris(pagu, target), 'target-pagu');

describe('satu baris', () => {
  test('target tanpa pagu: nihil, nol, tidak berlaku, atau kosong', () => {
    expect(found('[5, "-", 7]', '[20, 25, 30]')).toEqual([
      'program/1.yaml:4:11 peringatan target-pagu: Program 1.06.04 bertarget pada tahun 2027 tetapi tanpa pagu. > program/1.yaml:5:36',
    ]);
    for (const pagu of ['0', 'NA', 'null']) expect(found(`[5, ${pagu}, 7]`, '[20, 1 paket, 30]')).toHaveLength(1);
  });

  test('pagu dengan target yang dinyatakan nihil, beberapa tahun sekaligus', () => {
    expect(found('[5, 6, 7]', '[20, "-", 0]')).toEqual([
      'program/1.yaml:4:11 peringatan target-pagu: Program 1.06.04 berpagu pada tahun 2027, 2028 tetapi targetnya nihil. > program/1.yaml:5:36 > program/1.yaml:5:41',
    ]);
  });

  test.each([
    ['[5, 6, 7]', '[20, null, 30]'],
    ['[5, "-", 7]', '[20, "-", 30]'],
    ['["-", "-", "-"]', '[20, 25, 30]'],
    ['[5, 6, 7]', '["-", "-", "-"]'],
    ['[5, 0, 7]', '[20, 0, 30]'],
  ])('pagu %s, target %s tidak dipersoalkan', (pagu, target) => {
    expect(found(pagu, target)).toEqual([]);
  });

  test('satu indikator yang bertarget cukup', () => {
    const files = program('pagu: [5, 6, 7]', 'indikator: [{nama: A, target: [1, 0, 1]}, {nama: B, target: [0, 4, 0]}]');
    expect(findingsOf(files, 'target-pagu')).toEqual([]);
  });
});

test('yang disebut di bawah tidak diulang di atas', () => {
  const files = program(
    'pagu: [5, 0, 7]',
    'indikator: [{nama: A, target: [1, 1, 1]}]',
    'kegiatan:',
    '  - {kode: 1.1, nama: K, pagu: [5, 0, 7], indikator: [{nama: B, target: [2, 2, 2]}]}',
  );
  expect(findingsOf(files, 'target-pagu')).toEqual([
    'program/1.yaml:7:36 peringatan target-pagu: Kegiatan 1.1 bertarget pada tahun 2027 tetapi tanpa pagu. > program/1.yaml:7:77',
  ]);
});

describe('pagu yang hanya ada di bawahnya', () => {
  const kegiatan = (kode: string): string =>
    `  - {kode: ${kode}, nama: K, pagu: [5, "-", 7], indikator: [{nama: B, target: [2, 2, 2]}], sub_kegiatan: [{kode: ${kode}.1, nama: S, pagu: [5, 6, 7]}]}`;

  test('disebut demikian, dengan jumlahnya dan tempatnya', () => {
    expect(findingsOf(program('kegiatan:', kegiatan('1.1')), 'target-pagu')).toEqual([
      'program/1.yaml:5:36 peringatan target-pagu: Kegiatan 1.1 bertarget pada tahun 2027 tetapi tanpa pagu, padahal baris di bawahnya berpagu Rp6. > program/1.yaml:5:79 > program/1.yaml:5:136',
    ]);
  });

  test('pada tiga baris atau lebih tahun yang sama adalah satu temuan; pagu yang memang tidak ada tetap sendiri', () => {
    const tanpa = '  - {kode: 1.4, nama: K, pagu: [5, "-", 7], indikator: [{nama: B, target: [2, 2, 2]}]}';
    const files = program('kegiatan:', ...['1.1', '1.2', '1.3'].map(kegiatan), tanpa);
    expect(findingsOf(files, 'target-pagu')).toEqual([
      'program/1.yaml:5:36 peringatan target-pagu: 3 baris bertarget pada tahun 2027 tetapi tanpa pagu, padahal baris di bawahnya berpagu; yang pertama kegiatan 1.1: di bawahnya Rp6. > program/1.yaml:6:36 > program/1.yaml:7:36',
      'program/1.yaml:8:36 peringatan target-pagu: Kegiatan 1.4 bertarget pada tahun 2027 tetapi tanpa pagu. > program/1.yaml:8:79',
    ]);
  });
});

test('indikator dengan uangnya sendiri dibandingkan sendiri', () => {
  const files = program('indikator:', '  - {id: ind-a, nama: A, target: [1, 1, 1], pagu: [5, 0, 5]}');
  expect(findingsOf(files, 'target-pagu')).toEqual([
    'program/1.yaml:5:55 peringatan target-pagu: Indikator “A” bertarget pada tahun 2027 tetapi tanpa pagu. > program/1.yaml:5:38',
  ]);
});

test('dalam rancangan hanya info; tahun di luar masa berlaku tidak diperiksa', () => {
  const files = { ...baris('[5, 0, 7]', '[1, 1, 1]'), ...dokumenDengan('status: rancangan') };
  expect(findingsOf(files, 'target-pagu')[0]).toContain(' info target-pagu: ');
  const lama = program('berlaku: 2026', 'pagu: {2026: 5}', 'indikator: [{nama: A, target: {2026: 1}}]');
  expect(findingsOf(lama, 'target-pagu')).toEqual([]);
});

test('pengecualian menyebut kode dan tahunnya', () => {
  const waiver = '  - {kode: target-pagu, di: 1.06.04, tahun: 2027, alasan: tercetak demikian, tanggal: 2025-09-24}';
  const files = { ...baris('[5, 0, 7]', '[1, 1, 1]'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, 'target-pagu')).toEqual([]);
});
