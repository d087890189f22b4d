import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, tabel } from '../helpers/masukan.ts';

const KODE = 'measure-mixed';
const capaian = (target: string, realisasi: string, satuan = ''): Record<string, string | undefined> =>
  tabel(
    'jenis: kinerja-pelayanan',
    'judul: T',
    'tahun: 2023-2024',
    `baris: [{id: r, indikator: PPKS${satuan}, target: {2023: ${target}}, realisasi: {2023: ${realisasi}}}]`,
  );

test('tabel kinerja pelayanan', () => {
  expect(findingsOf(capaian('{nilai: 500, satuan: orang}', '60%'), KODE)).toEqual([
    'tabel/t.yaml:4:97 peringatan measure-mixed: Target 2023 baris “PPKS” 500 orang, sedangkan realisasinya 60%: ukurannya berbeda. > tabel/t.yaml:4:43',
  ]);
  expect(findingsOf(capaian('7092', '"31,61%"'), KODE)).toEqual([
    'tabel/t.yaml:4:74 peringatan measure-mixed: Target 2023 baris “PPKS” 7.092, sedangkan realisasinya 31,61%: ukurannya berbeda. > tabel/t.yaml:4:49',
  ]);
  expect(findingsOf(capaian('BB', '"72,5"'), KODE)).toEqual([
    'tabel/t.yaml:4:72 peringatan measure-mixed: Target 2023 baris “PPKS” “BB”, sedangkan realisasinya 72,5: ukurannya berbeda. > tabel/t.yaml:4:49',
  ]);
  expect(findingsOf(capaian('5', '{rupiah: 9.000}'), KODE)).toEqual([
    'tabel/t.yaml:4:65 peringatan measure-mixed: Target 2023 baris “PPKS” 5, sedangkan realisasinya Rp9.000: ukurannya berbeda. > tabel/t.yaml:4:49',
  ]);
});

describe('sebanding, atau tidak diketahui', () => {
  test.each([
    ['85%', '90%'],
    ['85%', '90'],
    ['100', '90%'],
    ['140', '120%'],
    ['500', '{nilai: 60, satuan: orang}'],
    ['{nilai: 500, satuan: Org.}', '60 orang'],
    ['"-"', '5'],
    ['null', '5%'],
    ['NA', 'BB'],
    ['"3 dokumen, 2 rapat"', '5'],
    ['BB', 'A'],
  ])('%s dan %s', (target, realisasi) => {
    expect(findingsOf(capaian(target, realisasi), KODE)).toEqual([]);
  });

  test('rupiah pada indikator bersatuan rupiah', () => {
    expect(findingsOf(capaian('5', '{rupiah: 9.000}', ', satuan: Juta Rupiah'), KODE)).toEqual([]);
  });
});

test('indikator: beberapa tahun dalam satu temuan', () => {
  const files = indikator('satuan: orang', 'target: [5, 6, 7]', 'realisasi: {2027: 60%, 2026: 50%}');
  expect(findingsOf(files, KODE)).toEqual([
    'program/1.yaml:8:34 peringatan measure-mixed: Target 2026 indikator “X” 5 orang, sedangkan realisasinya 50%: ukurannya berbeda. Demikian pula 2027. > program/1.yaml:7:14',
  ]);
});

test('dikecualikan dengan baris tabel dan tahunnya', () => {
  const kecuali = 'kecuali: [{kode: measure-mixed, di: t/r, tahun: 2023, alasan: A, tanggal: 2026-11-22}]';
  const result = loadFiles({ ...capaian('BB', '5'), ...dokumenDengan(kecuali) }, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
