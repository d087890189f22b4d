import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, naskah, tabel } from '../helpers/masukan.ts';

const uang = (nilai: string): string[] =>
  findingsOf(
    tabel('judul: T', 'kolom: [{id: r, judul: Rp, jenis: rupiah}]', 'baris:', `  - {r: ${nilai}}`),
    'pagu-type',
  );

test.each([
  ['{teks: "1.371.0279.220"}', 'bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.'],
  ['{teks: "200,5"}', 'memuat sen; pagu ditulis dalam rupiah bulat.'],
  ['{teks: "-200.000"}', 'bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.'],
  ['{teks: "Rp1.250.000"}', 'ditulis sebagai teks, sehingga tidak ikut dihitung.'],
])('uang sebagai teks: %s', (nilai, words) => {
  const [line, ...others] = uang(nilai);
  expect(line).toMatch(/^tabel\/t\.yaml:4:16 galat pagu-type: Jumlah uang kolom “Rp”: “/);
  expect(line).toContain(words);
  expect(others).toEqual([]);
});

test.each(['{teks: menunggu APBD}', '{teks: "3 paket"}', '1.250.000', '"-"', 'NA', 'null', '{teks: "-"}'])(
  '%s tidak dipersoalkan',
  (nilai) => {
    expect(uang(nilai)).toEqual([]);
  },
);

test('yang diketik sebagai pagu ditolak saat dibaca, dengan kode yang sama', () => {
  expect(uang('"200,5"')).toEqual([
    'tabel/t.yaml:4:9 galat pagu-type: Kolom “Rp”: “200,5” memuat sen; pagu ditulis dalam rupiah bulat.',
  ]);
});

test('anggaran dan realisasi per tahun, dengan pengecualian untuk satu tahun', () => {
  const files = {
    'tabel/a.yaml':
      'jenis: anggaran-realisasi\njudul: A\ntahun: 2021-2025\nbaris:\n  - uraian: P\n    anggaran: {2024: {teks: "1.0000"}, 2025: {teks: "2.0000"}}\n',
    ...naskah('[[tabel: a]]'),
  };
  const waiver = '  - {kode: pagu-type, di: a, tahun: 2024, alasan: tercetak demikian, tanggal: 2025-09-24}';
  expect(findingsOf({ ...files, ...dokumenDengan('kecuali:', waiver) }, 'pagu-type')).toEqual([
    'tabel/a.yaml:6:53 galat pagu-type: Jumlah uang “P” tahun 2025: “2.0000” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.',
  ]);
});
