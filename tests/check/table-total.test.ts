import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const found = (kolom: string, ...baris: string[]): string[] =>
  findingsOf(tabel('judul: T', `kolom: [{id: nama, judul: Nama}, ${kolom}]`, 'baris:', ...baris));
const N = '{id: n, judul: Banyak, jenis: bilangan}';

test('jumlah yang keliru, dengan kolom, baris, kedua angka, dan selisihnya', () => {
  expect(found(N, '  - {nama: A, n: 5}', '  - {nama: B, n: 7}', '  - {jenis: jumlah, label: Jumlah, n: 13}')).toEqual([
    'tabel/t.yaml:6:39 peringatan table-total: Kolom “Banyak” pada “Jumlah” tertulis 13; jumlah 2 barisnya 12 (selisih 1). > tabel/t.yaml:4:18 > tabel/t.yaml:5:18',
  ]);
});

test('subjumlah dibandingkan dengan kelompoknya, jumlah dengan semua baris', () => {
  expect(
    found(
      N,
      '  - {jenis: kelompok, label: I}',
      '  - {nama: A, n: 5}',
      '  - {jenis: subjumlah, label: Subjumlah I, n: 6}',
      '  - {jenis: kelompok, label: II}',
      '  - {nama: B, n: 7}',
      '  - {jenis: subjumlah, label: Subjumlah II, n: 7}',
      '  - {jenis: jumlah, label: Jumlah, n: 13}',
    ),
  ).toEqual([
    'tabel/t.yaml:6:47 peringatan table-total: Kolom “Banyak” pada “Subjumlah I” tertulis 6; jumlah 1 barisnya 5 (selisih 1). > tabel/t.yaml:5:18',
    'tabel/t.yaml:10:39 peringatan table-total: Kolom “Banyak” pada “Jumlah” tertulis 13; jumlah 2 barisnya 12 (selisih 1). > tabel/t.yaml:5:18 > tabel/t.yaml:8:18',
  ]);
});

test('baris beranak dibandingkan dengan anaknya, yang tidak dihitung lagi dalam jumlah', () => {
  const anak = ['  - {jenis: anak, nama: a, n: 2}', '  - {jenis: anak, nama: b, n: 2}'];
  expect(found(N, '  - {nama: A, n: 5}', ...anak, '  - {jenis: jumlah, label: Jumlah, n: 5}')).toEqual([
    'tabel/t.yaml:4:18 peringatan table-total: Kolom “Banyak” pada “A” tertulis 5; jumlah 2 rinciannya 4 (selisih 1). > tabel/t.yaml:5:31 > tabel/t.yaml:6:31',
  ]);
});

describe('kolom yang terdiri atas kolom lain', () => {
  const LP = '{id: l, judul: L, jenis: bilangan}, {id: p, judul: P, jenis: bilangan}';
  const found2 = (row: string): string[] =>
    found(`${LP}, {id: t, judul: Total, jenis: bilangan, terdiri_atas: [l, p]}`, `  - {nama: A, ${row}}`);

  test.each([
    ['l: 12, p: 8, t: 21', '21', '20', '1'],
    ['l: "-", p: "-", t: 1', '1', '0', '1'],
    ['l: 3, p: null, t: 5', '5', '3', '2'],
  ])('%s', (row, declared, computed, apart) => {
    expect(found2(row)[0]).toMatch(
      `peringatan table-total: Kolom “Total” pada “A” tertulis ${declared}; jumlah bagiannya ${computed} (selisih ${apart}).`,
    );
  });

  test.each(['l: 12, p: 8, t: 20', 't: 7', 'l: 1, p: 1', 'l: 1, p: 1, t: "-"', 'l: 1, p: 1, t: NA'])(
    '%s tidak dipersoalkan',
    (row) => {
      expect(found2(row)).toEqual([]);
    },
  );
});

test('desimal dan rupiah dibandingkan dalam notasinya', () => {
  const kolom = '{id: d, judul: Nilai, jenis: desimal}, {id: r, judul: Rp, jenis: rupiah}';
  const rows = ['  - {nama: A, d: "0,1", r: 1.000.000}', '  - {nama: B, d: "0,25", r: "-"}'];
  expect(found(kolom, ...rows, '  - {jenis: jumlah, label: J, d: "0,35", r: 1.000.000}')).toEqual([]);
  expect(found(kolom, ...rows, '  - {jenis: jumlah, label: J, d: "0,40", r: 2.000.000}')).toEqual([
    'tabel/t.yaml:6:34 peringatan table-total: Kolom “Nilai” pada “J” tertulis 0,40; jumlah 2 barisnya 0,35 (selisih 0,05). > tabel/t.yaml:4:18 > tabel/t.yaml:5:18',
    'tabel/t.yaml:6:45 peringatan table-total: Kolom “Rp” pada “J” tertulis Rp2.000.000; jumlah 2 barisnya Rp1.000.000 (selisih Rp1.000.000). > tabel/t.yaml:4:28 > tabel/t.yaml:5:29',
  ]);
});

test('kolom kata dan persen tidak dijumlahkan', () => {
  const kolom = '{id: t, judul: T}, {id: p, judul: P, jenis: persen}';
  expect(found(kolom, '  - {nama: A, t: 5, p: 50%}', '  - {jenis: jumlah, label: J, t: 9, p: 99%}')).toEqual([]);
});
