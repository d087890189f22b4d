import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const found = (kolom: string, ...baris: string[]): string[] =>
  findingsOf(tabel('judul: T', `kolom: [{id: nama, judul: Nama}, ${kolom}]`, 'baris:', ...baris));
const N = '{id: n, judul: Banyak, jenis: bilangan}';

test('jumlah yang keliru, dengan kolom, baris, kedua angka, dan selisihnya', () => {
  expect(found(N, '  - {nama: A, n: 5}', '  - {nama: B, n: 7}', '  - {jenis: jumlah, label: Jumlah, n: 13}')).toEqual([
    'tabel/t.yaml:6:39 peringatan table-total: Kolom “Banyak” pada “Jumlah” tertulis 13; jumlah 2 barisnya 12 (selisih 1). > tabel/t.yaml:4:18 > tabel/t.yaml:5:18',
  ]);
});

test('subjumlah dibandingkan dengan kelompoknya; jumlah yang keliru hanya karenanya menjadi tempat terkait', () => {
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
    'tabel/t.yaml:6:47 peringatan table-total: Kolom “Banyak” pada “Subjumlah I” tertulis 6; jumlah 1 barisnya 5 (selisih 1). > tabel/t.yaml:5:18 > tabel/t.yaml:10:39',
  ]);
});

test('baris beranak dibandingkan dengan anaknya, yang tidak dihitung lagi dalam jumlah', () => {
  const anak = ['  - {jenis: anak, nama: a, n: 2}', '  - {jenis: anak, nama: b, n: 2}'];
  expect(found(N, '  - {nama: A, n: 5}', ...anak, '  - {jenis: jumlah, label: Jumlah, n: 5}')).toEqual([
    'tabel/t.yaml:4:18 peringatan table-total: Kolom “Banyak” pada “A” tertulis 5; jumlah 2 rinciannya 4 (selisih 1). > tabel/t.yaml:5:31 > tabel/t.yaml:6:31',
  ]);
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

test('jumlah yang keliru sendiri di samping subjumlah yang keliru dilaporkan masing-masing', () => {
  expect(
    found(
      N,
      '  - {nama: A, n: 5}',
      '  - {jenis: subjumlah, label: I, n: 6}',
      '  - {nama: B, n: 7}',
      '  - {jenis: jumlah, label: Jumlah, n: 20}',
    ),
  ).toEqual([
    'tabel/t.yaml:5:37 peringatan table-total: Kolom “Banyak” pada “I” tertulis 6; jumlah 1 barisnya 5 (selisih 1). > tabel/t.yaml:4:18',
    'tabel/t.yaml:7:39 peringatan table-total: Kolom “Banyak” pada “Jumlah” tertulis 20; jumlah 2 barisnya 12 (selisih 8). > tabel/t.yaml:4:18 > tabel/t.yaml:6:18',
  ]);
});

test('jumlah yang benar menurut rincian: yang keliru baris di tengahnya', () => {
  const anak = ['  - {jenis: anak, nama: a, n: 2}', '  - {jenis: anak, nama: b, n: 2}'];
  expect(
    found(N, '  - {nama: A, n: 5}', ...anak, '  - {nama: B, n: 6}', '  - {jenis: jumlah, label: J, n: 10}'),
  ).toEqual([
    'tabel/t.yaml:4:18 peringatan table-total: Kolom “Banyak” pada “A” tertulis 5; jumlah 2 rinciannya 4 (selisih 1). > tabel/t.yaml:5:31 > tabel/t.yaml:6:31 > tabel/t.yaml:8:34',
  ]);
});

test('rincian yang ikut dijumlahkan disebut sebagai hitungan ganda', () => {
  const anak = ['  - {jenis: anak, nama: a, n: 2}', '  - {jenis: anak, nama: b, n: 3}'];
  expect(
    found(N, '  - {nama: A, n: 5}', ...anak, '  - {nama: B, n: 6}', '  - {jenis: jumlah, label: J, n: 16}'),
  ).toEqual([
    'tabel/t.yaml:8:34 peringatan table-total: Kolom “Banyak” pada “J” tertulis 16; jumlah 2 barisnya 11 (selisih 5). Angka itu sama dengan jumlah baris ditambah rinciannya: mungkin dihitung dua kali. > tabel/t.yaml:4:18 > tabel/t.yaml:7:18',
  ]);
});

test('kolom yang panjang ditunjuk ujung-ujungnya; baris yang tertinggal disebut', () => {
  const rows = Array.from({ length: 13 }, (_, index) => `  - {nama: B${index}, n: ${1111 + index * 137}}`);
  const total = 13 * 1111 + 137 * 78 - 1522;
  expect(found(N, ...rows, `  - {jenis: jumlah, label: J, n: ${total}}`)).toEqual([
    'tabel/t.yaml:17:34 peringatan table-total: Kolom “Banyak” pada “J” tertulis 23.607; jumlah 13 barisnya 25.129 (selisih 1.522). Selisih sama dengan “B3”: mungkin tidak ikut dijumlahkan. > tabel/t.yaml:4:19 > tabel/t.yaml:16:20',
  ]);
});

test('pengecualian menyebut tabel, atau tabel dan barisnya', () => {
  const rows = ['  - {nama: A, n: 5}', '  - {id: akhir, jenis: jumlah, label: J, n: 6}'];
  const files = tabel('judul: T', `kolom: [{id: nama, judul: Nama}, ${N}]`, 'baris:', ...rows);
  for (const di of ['t', 't/akhir']) {
    const waiver = `  - {kode: table-total, di: ${di}, alasan: tercetak demikian, tanggal: 2025-09-24}`;
    expect(findingsOf({ ...files, ...dokumenDengan('kecuali:', waiver) })).toEqual([]);
  }
});
