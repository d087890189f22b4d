import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumen, indikator, program } from '../helpers/masukan.ts';

describe('target', () => {
  test('jumlah yang dinyatakan lain', () => {
    expect(findingsOf(indikator('target: [10, 20, 20]', 'akhir: {cara: jumlah, nilai: 45}'))).toEqual([
      'program/1.yaml:7:34 peringatan akhir-rule: Kondisi akhir indikator “X” tertulis 45; jumlah semua tahun 50 (selisih 5). > program/1.yaml:6:5',
    ]);
  });

  test('nilai tahun terakhir yang dinyatakan lain, dengan desimal sebanyak yang diketik', () => {
    expect(findingsOf(indikator('target: [80, 85, "87,60"]', 'akhir: {cara: terakhir, nilai: 87.5}'))).toEqual([
      'program/1.yaml:7:36 peringatan akhir-rule: Kondisi akhir indikator “X” tertulis 87,5; nilai tahun terakhir 87,60 (selisih 0,10). > program/1.yaml:6:5',
    ]);
  });

  test('nilai tanpa cara dibandingkan dengan aturan dokumen', () => {
    const files = indikator('target: [10, 20, 20]', 'akhir: 50');
    expect(findingsOf(files)).toEqual([
      'program/1.yaml:7:12 peringatan akhir-rule: Kondisi akhir indikator “X” tertulis 50; nilai tahun terakhir 20 (selisih 30). > program/1.yaml:6:5',
    ]);
    expect(findingsOf({ ...files, ...dokumen('judul', 'bawaan: {akhir: jumlah}\njudul') })).toEqual([]);
  });

  test.each(['{cara: manual, nilai: 999}', 'kosong', '{cara: jumlah, nilai: BB}', '{cara: jumlah, nilai: 50}'])(
    'akhir: %s tidak dipersoalkan',
    (akhir) => {
      expect(findingsOf(indikator('target: [10, 20, 20]', `akhir: ${akhir}`))).toEqual([]);
    },
  );
});

describe('uang', () => {
  const tree = (akhir: { program: string; k1: string; k2: string }): string[] =>
    findingsOf(
      program(
        'pagu: [10, 10, 10]',
        `pagu_akhir: ${akhir.program}`,
        'kegiatan:',
        `  - {kode: 1.1, nama: A, pagu: [6, 6, 6], pagu_akhir: ${akhir.k1}}`,
        `  - {kode: 1.2, nama: B, pagu: [4, 4, 4], pagu_akhir: ${akhir.k2}}`,
      ),
    );

  test('jumlah yang dinyatakan lain', () => {
    expect(tree({ program: '31', k1: '18', k2: '12' })).toEqual([
      'program/1.yaml:5:13 peringatan akhir-rule: Pagu akhir program 1.06.04 tertulis Rp31; jumlah semua tahun Rp30 (selisih Rp1). > program/1.yaml:4:1',
    ]);
  });

  test('selisih program yang sama dengan selisih kegiatannya hanya dilaporkan pada kegiatan itu', () => {
    expect(tree({ program: '33', k1: '21', k2: '12' })).toEqual([
      'program/1.yaml:7:55 peringatan akhir-rule: Pagu akhir kegiatan 1.1 tertulis Rp21; jumlah semua tahun Rp18 (selisih Rp3). > program/1.yaml:7:26 > program/1.yaml:5:13',
    ]);
  });

  test('ditetapkan tersendiri tidak dibandingkan', () => {
    expect(tree({ program: '{cara: manual, nilai: 33}', k1: '{cara: manual, nilai: 1}', k2: 'kosong' })).toEqual([]);
  });

  test('uang indikator: yang mengikuti kegiatannya dilaporkan di kegiatan', () => {
    const lines = (served: string): string[] => [
      'indikator:',
      '  - {id: ind-a, nama: A, pagu: [6, 6, 6], pagu_akhir: 20}',
      'kegiatan:',
      `  - {kode: 1.1, nama: K, untuk_indikator: ind-a, pagu: [6, 6, 6], pagu_akhir: ${served}}`,
    ];
    expect(findingsOf(program(...lines('18')))).toEqual([
      'program/1.yaml:5:55 peringatan akhir-rule: Pagu akhir indikator “A” tertulis Rp20; jumlah semua tahun Rp18 (selisih Rp2). > program/1.yaml:5:26',
    ]);
    expect(findingsOf(program(...lines('20')))).toEqual([
      'program/1.yaml:7:79 peringatan akhir-rule: Pagu akhir kegiatan 1.1 tertulis Rp20; jumlah semua tahun Rp18 (selisih Rp2). > program/1.yaml:7:50',
    ]);
  });
});

describe('sebab yang mungkin', () => {
  test('angka yang cocok dengan aturan lain', () => {
    expect(findingsOf(indikator('target: [100, 150, 220]', 'akhir: {cara: jumlah, nilai: 220}'))[0]).toBe(
      'program/1.yaml:7:34 peringatan akhir-rule: Kondisi akhir indikator “X” tertulis 220; jumlah semua tahun 470 (selisih 250). Angka itu sama dengan nilai tahun terakhir: mungkin yang dimaksud cara: terakhir. > program/1.yaml:6:5',
    );
  });

  test('satu tahun yang tidak ikut dijumlahkan', () => {
    const lines = ['pagu: [12.345.000, 23.456.000, 34.567.000]', 'pagu_akhir: 46.912.000'];
    expect(findingsOf(program(...lines))).toEqual([
      'program/1.yaml:5:13 peringatan akhir-rule: Pagu akhir program 1.06.04 tertulis Rp46.912.000; jumlah semua tahun Rp70.368.000 (selisih Rp23.456.000). Selisih sama dengan tahun 2027: mungkin tidak ikut dijumlahkan. > program/1.yaml:4:1',
    ]);
  });
});
