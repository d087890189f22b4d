import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumen, dokumenDengan, indikator, program } from '../helpers/masukan.ts';

const KODE = 'indicator-missing';
/** The tujuan of the base has no indicator, which is not what these tests are about. */
const dalamProgram = (files: Parameters<typeof findingsOf>[0]): string[] =>
  findingsOf(files, KODE).filter((line) => line.startsWith('program/'));

test('baris tanpa indikator: tujuan, program, kegiatan, sub kegiatan; tidak pada rincian', () => {
  const files = program('kegiatan: [{nama: K, sub_kegiatan: [{nama: SK, rincian: [{nama: R}]}]}]');
  expect(findingsOf(files, KODE)).toEqual([
    'arah.yaml:6:11 peringatan indicator-missing: Tujuan “Meningkatnya kesejahteraan sosial” tidak mempunyai indikator.',
    'program/1.yaml:2:7 peringatan indicator-missing: Pada program 1.06.04 1 program, 1 kegiatan, dan 1 sub kegiatan tidak mempunyai indikator; yang pertama program 1.06.04. > program/1.yaml:4:19 > program/1.yaml:4:44',
  ]);
});

describe('indikator', () => {
  test('semua yang kurang dalam satu temuan', () => {
    expect(dalamProgram(indikator('target: {2027: 5}'))).toEqual([
      'program/1.yaml:5:11 peringatan indicator-missing: Indikator “X” belum mempunyai satuan, kondisi awal, dan target 2026 dan 2028.',
    ]);
    expect(dalamProgram(indikator('satuan: orang'))).toEqual([
      'program/1.yaml:5:11 peringatan indicator-missing: Indikator “X” belum mempunyai kondisi awal dan target.',
    ]);
  });

  test('satu tahun yang kosong ditunjuk pada nilainya', () => {
    expect(dalamProgram(indikator('satuan: orang', 'awal: 1', 'target: [1, null, 3]'))).toEqual([
      'program/1.yaml:8:17 peringatan indicator-missing: Indikator “X” belum mempunyai target 2027.',
    ]);
  });

  test('nihil, NA, dan nol sudah diisi', () => {
    expect(dalamProgram(indikator('satuan: orang', 'awal: "-"', 'target: ["-", NA, 0]'))).toEqual([]);
  });

  test('teks, persen, dan sel bersatuan tidak memerlukan satuan', () => {
    const cells = 'target: [1 paket, 50%, {nilai: 3, satuan: unit}]';
    expect(dalamProgram(indikator('awal: BB', cells))).toEqual([]);
    expect(dalamProgram(indikator('awal: 1', cells))).toEqual([
      'program/1.yaml:5:11 peringatan indicator-missing: Indikator “X” belum mempunyai satuan.',
    ]);
  });

  test('tahun yang sudah terealisasi tidak memerlukan target', () => {
    expect(
      dalamProgram(indikator('satuan: orang', 'awal: 1', 'realisasi: {2026: 1}', 'target: {2027: 2, 2028: 3}')),
    ).toEqual([]);
  });

  test('tahun tanpa uang atau di luar masa berlaku tidak memerlukan target; tahun yang pagunya kosong memerlukan', () => {
    const satu = (...kunci: string[]): string[] =>
      dalamProgram(program(...kunci, 'indikator: [{nama: X, satuan: orang, awal: 1, target: {2026: 1}}]'));
    expect(satu('pagu: [1, "-", 0]')).toEqual([]);
    expect(satu('berlaku: [2026]')).toEqual([]);
    expect(satu('pagu: [1, null, NA]')).toEqual([
      'program/1.yaml:5:47 peringatan indicator-missing: Indikator “X” belum mempunyai target 2027.',
    ]);
  });
});

test('program memerlukan target hanya pada tahun yang mempunyai pagu; tujuan pada semua tahun', () => {
  const files = {
    ...indikator('satuan: orang', 'awal: 1', 'target: {2027: 2, 2028: 3}'),
    ...dokumen('dasar: 2025}', 'dasar: 2025, pagu: 2027-2028}'),
    'arah.yaml':
      'visi: V\nmisi: []\ntujuan:\n  - {id: t-1, nama: T, indikator: [{nama: I, satuan: orang, awal: 1, target: {2027: 2, 2028: 3}}]}\n',
  };
  expect(findingsOf(files, KODE)).toEqual([
    'arah.yaml:4:70 peringatan indicator-missing: Indikator “I” belum mempunyai target 2026.',
  ]);
});

test('yang kurang pada semua indikator adalah satu temuan tentang dokumen', () => {
  const item = (nama: string): string => `  - {nama: ${nama}, satuan: orang, target: [1, 2, 3]}`;
  const files = {
    ...program('indikator:', item('A'), item('B'), item('C')),
    'arah.yaml': 'visi: V\nmisi: []\ntujuan: []\n',
  };
  expect(findingsOf(files, KODE)).toEqual([
    'program/1.yaml:5:6 peringatan indicator-missing: Tidak satu pun dari 3 indikator mempunyai kondisi awal.',
  ]);
});

test('rincian: hanya tahun yang terlewat; rincian tanpa target dibiarkan', () => {
  const rincian = (target: string): string[] =>
    dalamProgram(
      program(
        'indikator: [{nama: A, satuan: x, awal: 1, target: [1, 1, 1]}]',
        'kegiatan:',
        '  - nama: K',
        '    indikator: [{nama: B, satuan: x, awal: 1, target: [1, 1, 1]}]',
        '    sub_kegiatan:',
        '      - nama: S',
        '        indikator: [{nama: C, satuan: x, awal: 1, target: [1, 1, 1]}]',
        `        rincian: [{nama: R, ${target}}]`,
      ),
    );
  expect(rincian('awal: 1')).toEqual([]);
  expect(rincian('target: [1, null, 1]')).toEqual([
    'program/1.yaml:11:41 peringatan indicator-missing: Rincian “R” belum mempunyai target 2027.',
  ]);
});

test('dikecualikan dengan tahun dan id barisnya; dalam rancangan hanya info', () => {
  const files = indikator('satuan: orang', 'awal: 1', 'target: [1, null, 3]');
  const kecuali = 'kecuali: [{kode: indicator-missing, di: 1.06.04, tahun: 2027, alasan: A, tanggal: 2026-11-22}]';
  const result = loadFiles({ ...files, ...dokumenDengan(kecuali) }, undefined, new Set([KODE]));
  expect(findings(result).filter((line) => line.startsWith('program/'))).toEqual([]);
  expect(waived(result)).toHaveLength(1);
  expect(dalamProgram({ ...files, ...dokumenDengan('status: rancangan') })).toEqual([
    'program/1.yaml:8:17 info indicator-missing: Indikator “X” belum mempunyai target 2027.',
  ]);
});

test('nilai tanpa rumusan; angka 0 di samping angka bersatuan tidak memerlukan satuan', () => {
  const angka = (awal: string): string[] => [
    `awal: ${awal}`,
    'target: {2026: {nilai: 5, satuan: stel}, 2027: {nilai: 6, satuan: stel}, 2028: {nilai: 7, satuan: stel}}',
  ];
  expect(dalamProgram(indikator(...angka('0')))).toEqual([]);
  expect(dalamProgram(indikator(...angka('1')))).toEqual([
    'program/1.yaml:5:11 peringatan indicator-missing: Indikator “X” belum mempunyai satuan.',
  ]);
  expect(dalamProgram(program('indikator:', '  - nama: ""', ...angka('0').map((line) => `    ${line}`)))).toEqual([
    'program/1.yaml:5:11 peringatan indicator-missing: Program 1.06.04 belum mempunyai rumusan.',
  ]);
});
