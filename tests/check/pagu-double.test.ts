import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const KODE = ['pagu-children', 'pagu-double'] as const;
/** program > kegiatan > two sub kegiatan of Rp70 and Rp30 in 2026. */
const tree = (pagu: number) =>
  program(
    `pagu: {2026: ${pagu}}`,
    'kegiatan:',
    '  - kode: 1.1',
    '    nama: K',
    '    pagu: {2026: 100}',
    '    sub_kegiatan: [{kode: 1.1.1, nama: A, pagu: {2026: 70}}, {kode: 1.1.2, nama: B, pagu: {2026: 30}}]',
  );

test('kegiatan dan sub kegiatannya dijumlahkan bersama; pagu-children tidak mengulanginya', () => {
  expect(findingsOf(tree(200), ...KODE)).toEqual([
    'program/1.yaml:4:14 galat pagu-double: Pagu 2026 program 1.06.04 Rp200; seharusnya Rp100 (selisih Rp100): jumlah kegiatan dan sub kegiatan dijumlahkan bersama, padahal uangnya sama. > program/1.yaml:8:18 > program/1.yaml:9:56 > program/1.yaml:9:98',
  ]);
});

test.each([100, 199, 50])('program %i bukan hitungan ganda', (pagu) => {
  expect(findingsOf(tree(pagu), 'pagu-double')).toEqual([]);
});

test('kegiatan yang melayani dua sasaran dihitung sekali untuk setiap sasaran', () => {
  const found = (pagu: string): string[] =>
    findingsOf(
      program(
        `pagu: {2026: ${pagu}}`,
        'kegiatan:',
        '  - {kode: 1.1, nama: A, sasaran: [sasaran-1, sasaran-2], pagu: {2026: 40}}',
        '  - {kode: 1.2, nama: B, pagu: {2026: 60}}',
      ),
      ...KODE,
    );
  expect(found('140')).toEqual([
    'program/1.yaml:4:14 galat pagu-double: Pagu 2026 program 1.06.04 Rp140; seharusnya Rp100 (selisih Rp40): kegiatan 1.1 melayani 2 sasaran dan dihitung sekali untuk setiap sasaran. > program/1.yaml:6:72 > program/1.yaml:7:39',
  ]);
  expect(found('100')).toEqual([]);
  expect(found('160')[0]).toContain(' galat pagu-children: ');
});

test('bagian yang belum diisi membiarkan jumlahnya terbuka', () => {
  const lines = ['pagu: {2026: 200}', 'kegiatan:', '  - {nama: K, sub_kegiatan: [{nama: A, pagu: {2026: null}}]}'];
  expect(findingsOf(program(...lines), ...KODE)).toEqual([]);
});

test('pengecualian menyebut kode barisnya', () => {
  const waiver = '  - {kode: pagu-double, di: 1.06.04, tahun: 2026, alasan: tercetak demikian, tanggal: 2025-09-24}';
  expect(findingsOf({ ...tree(200), ...dokumenDengan('kecuali:', waiver) }, ...KODE)).toEqual([]);
});

describe('uang yang hanya tertulis pada indikator', () => {
  const dua = (pagu: number, untuk = ''): string[] =>
    findingsOf(
      program(
        `indikator: [{id: a, nama: A, pagu: {2026: ${pagu}}}, {nama: B, pagu: {2026: 40}}, {nama: C}]`,
        'kegiatan:',
        `  - {kode: 1.1, nama: K, pagu: {2026: 100}${untuk}, sub_kegiatan: [{kode: 1.1.1, nama: S, pagu: {2026: 100}}]}`,
      ),
      ...KODE,
    );

  test('dibandingkan sebagai pagu programnya', () => {
    expect(dua(60)).toEqual([]);
    expect(dua(160)).toEqual([
      'program/1.yaml:4:43 galat pagu-double: Pagu 2026 program 1.06.04 Rp200; seharusnya Rp100 (selisih Rp100): jumlah kegiatan dan sub kegiatan dijumlahkan bersama, padahal uangnya sama. > program/1.yaml:6:39 > program/1.yaml:6:96',
    ]);
    expect(dua(70)).toEqual([
      'program/1.yaml:4:43 galat pagu-children: Pagu 2026 program 1.06.04 Rp110; jumlah 1 kegiatan Rp100 (selisih Rp10). > program/1.yaml:6:39',
    ]);
  });

  test('yang dibagi menurut indikator dibandingkan satu per satu oleh pagu-indicators', () => {
    expect(dua(160, ', untuk_indikator: a')).toEqual([]);
  });
});
