import { expect, test } from 'vitest';
import { indikator, keluaran, program } from '../helpers/masukan.ts';

test('Tab sebagai indentasi', () => {
  expect(keluaran(program('pagu:', '\t2026: 1'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:1  galat  yaml-syntax
      Indentasi memakai tombol Tab.
      5 |  2026: 1
        | ^
      perbaikan  Ganti Tab dengan spasi."
  `);
});

test('persen tanpa tanda kutip', () => {
  expect(keluaran(indikator('satuan: %'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:13  galat  yaml-syntax
      Nilai tidak boleh diawali “%” tanpa tanda kutip.
      6 |     satuan: %
        |             ^
      perbaikan  Apit nilai itu dengan tanda kutip, misalnya "%"."
  `);
});

test('strip tanpa tanda kutip, sebagai nilai', () => {
  expect(keluaran(indikator('awal: -'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:11  galat  yaml-syntax
      Tanda - sendirian dibaca sebagai awal daftar.
      6 |     awal: -
        |           ^
      perbaikan  Untuk menyatakan nihil tulis "-" dengan tanda kutip."
  `);
});

test('strip tanpa tanda kutip, di dalam kurung', () => {
  expect(keluaran(indikator('target: [1, -, 2]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:17  galat  yaml-syntax
      Tanda - sendirian dibaca sebagai awal daftar.
      6 |     target: [1, -, 2]
        |                 ^
      perbaikan  Untuk menyatakan nihil tulis "-" dengan tanda kutip."
  `);
});

test('titik dua di dalam nilai', () => {
  expect(keluaran({ 'program/1.yaml': 'kode: 1\nnama: Misi 1: Medan Berkah\nsasaran: sasaran-1\n' }))
    .toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:2:7  galat  yaml-syntax
      Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.
      2 | nama: Misi 1: Medan Berkah
        |       ^^^^^^^^^^^^^^^^^^^^
      perbaikan  Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah"."
  `);
});

test('titik dua di dalam nilai di dalam kurung', () => {
  expect(keluaran(program('indikator:', '  - {nama: Misi 1: Medan, satuan: orang}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:12  galat  yaml-syntax
      Di dalam kurung ada titik dua kedua pada satu isian.
      5 |   - {nama: Misi 1: Medan, satuan: orang}
        |            ^^^^^^^^^^^^^
      perbaikan  Pisahkan isian dengan koma; apit nilai yang memuat titik dua dengan tanda kutip."
  `);
});

test('tanda kutip yang tidak ditutup', () => {
  expect(keluaran(program('lokasi: "Kota Medan', 'keterangan: tanpa penutup'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:9  galat  yaml-syntax
      Tanda kutip yang dibuka di sini tidak ditutup.
      4 | lokasi: "Kota Medan
        |         ^^^^^^^^^^^
      perbaikan  Tutup dengan " di akhir teksnya."
  `);
});

test('teks sesudah tanda kutip penutup', () => {
  expect(keluaran(program('lokasi: "Kota" Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:16  galat  yaml-syntax
      Ada teks sesudah tanda kutip penutup.
      4 | lokasi: "Kota" Medan
        |                ^^^^^
      perbaikan  Tanda kutip mengapit seluruh nilai; periksa pula apakah tanda kutip sebelumnya sudah ditutup."
  `);
});

test('kurung siku yang tidak ditutup', () => {
  expect(keluaran(program('pagu: [1, 2, 3', 'lokasi: Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:7  galat  yaml-syntax
      Kurung “[” yang dibuka di sini tidak ditutup.
      4 | pagu: [1, 2, 3
        |       ^^^^^^^^
      perbaikan  Tambahkan “]” di akhir isiannya."
  `);
});

test('kurung kurawal yang tidak ditutup', () => {
  expect(keluaran(program('pagu: {2026: 1, 2027: 2', 'lokasi: Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:7  galat  yaml-syntax
      Kurung “{” yang dibuka di sini tidak ditutup.
      4 | pagu: {2026: 1, 2027: 2
        |       ^^^^^^^^^^^^^^^^^
      perbaikan  Tambahkan “}” di akhir isiannya."
  `);
});

test('koma yang hilang di dalam kurung', () => {
  expect(keluaran(program('pagu: {2026: 1 2027: 2}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:14  galat  yaml-syntax
      Di dalam kurung ada titik dua kedua pada satu isian.
      4 | pagu: {2026: 1 2027: 2}
        |              ^^^^^^^^^
      perbaikan  Pisahkan isian dengan koma; apit nilai yang memuat titik dua dengan tanda kutip."
  `);
});

test('kunci yang ditulis dua kali', () => {
  expect(keluaran(program('nama: Program Lagi'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  yaml-syntax
      Kunci “nama” sudah ditulis di atasnya dalam peta yang sama.
      4 | nama: Program Lagi
        | ^^^^
      perbaikan  Hapus salah satu, atau perbaiki nama kuncinya.
      lihat juga  data/uji/program/1.yaml:2:1  ditulis pertama kali di sini"
  `);
});

test('tahun yang ditulis dua kali', () => {
  expect(keluaran(program('pagu:', '  2026: 1', '  2026: 2'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:3  galat  yaml-syntax
      Kunci “2026” sudah ditulis di atasnya dalam peta yang sama.
      6 |   2026: 2
        |   ^^^^
      perbaikan  Hapus salah satu, atau perbaiki nama kuncinya.
      lihat juga  data/uji/program/1.yaml:5:3  ditulis pertama kali di sini"
  `);
});
