import { expect, test } from 'vitest';
import { keluaran, program } from '../helpers/masukan.ts';

test('indentasi yang tidak cocok', () => {
  expect(keluaran(program('pagu:', '  2026: 1', ' 2027: 2'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:2  galat  yaml-syntax
      Indentasi (spasi di awal baris) tidak cocok dengan baris di atasnya.
      6 |  2027: 2
        |  ^^^^^
      perbaikan  Samakan jumlah spasi dengan kunci lain yang setingkat."
  `);
});

test('indentasi yang terlalu dalam', () => {
  expect(keluaran(program('indikator:', '  - nama: X', '      satuan: orang'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:7  galat  yaml-syntax
      Indentasi (spasi di awal baris) tidak cocok dengan baris di atasnya.
      6 |       satuan: orang
        |       ^^^^^^^
      perbaikan  Samakan jumlah spasi dengan kunci lain yang setingkat."
  `);
});

test('kunci butir daftar yang tidak sejajar', () => {
  expect(keluaran(program('indikator:', '  - nama: X', '   satuan: orang'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:4  galat  yaml-syntax
      Baris ini tidak sejajar dengan butir daftar di atasnya.
      6 |    satuan: orang
        |    ^^^^^^^
      perbaikan  Sejajarkan dengan kunci pertama butir itu, atau awali dengan tanda hubung dan spasi."
  `);
});

test('baris tanpa titik dua', () => {
  expect(keluaran(program('lokasi Kota Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  yaml-syntax
      Baris ini bukan pasangan kunci dan nilai: titik dua yang diikuti spasi tidak ada.
      4 | lokasi Kota Medan
        | ^^^^^^^^^^^^^^^^^
      perbaikan  Tulis kunci: nilai, misalnya lokasi: Kota Medan."
  `);
});

test('titik dua tanpa spasi', () => {
  expect(keluaran({ 'program/1.yaml': 'kode:1.06.04\nnama:Program\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:1:1  galat  type-wrong
      Berkas ini diharapkan peta (kunci: nilai), bukan satu nilai.
      1 | kode:1.06.04
        | ^^^^^^^^^^^^
      perbaikan  Beri spasi sesudah titik dua: kode: 1.06.04"
  `);
});

test('tanda hubung tanpa spasi', () => {
  expect(keluaran(program('indikator:', '  -nama', '  -satuan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:3  galat  type-wrong
      indikator diharapkan daftar (baris diawali -), bukan satu nilai.
      5 |   -nama
        |   ^^^^^
      perbaikan  Beri spasi sesudah tanda hubung di awal tiap butir."
  `);
});

test('nomor bertanda pagar yang terpotong', () => {
  expect(keluaran(program('lokasi: Jalan A #3'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:17  galat  yaml-syntax
      “#3” dibaca sebagai keterangan, bukan bagian dari nilainya.
      4 | lokasi: Jalan A #3
        |                 ^^
      perbaikan  Apit seluruh nilai dengan tanda kutip; bila memang keterangan, beri spasi sesudah #."
  `);
});

test('spasi khusus salinan dari Word', () => {
  expect(keluaran(program('lokasi:\u00a0Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:8  galat  yaml-syntax
      Di sini ada spasi khusus (biasanya salinan dari Word atau PDF), bukan spasi biasa.
      4 | lokasi: Medan
        |        ^
      perbaikan  Hapus, lalu ketik ulang dengan spasi biasa."
  `);
});

test('karakter rusak', () => {
  expect(keluaran(program('lokasi: Me\ufffddan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:11  galat  value-unreadable
      Di sini ada karakter rusak atau tidak tercetak (U+FFFD).
      4 | lokasi: Me�dan
        |           ^
      perbaikan  Hapus karakter itu, lalu ketik ulang teksnya."
  `);
});

test('tanda yang dipakai YAML sendiri', () => {
  expect(keluaran(program('lokasi: @kantor'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:9  galat  yaml-syntax
      Nilai tidak boleh diawali “@” tanpa tanda kutip.
      4 | lokasi: @kantor
        |         ^^^^^^^
      perbaikan  Apit nilai itu dengan tanda kutip, misalnya "@"."
  `);
});

test('dokumen kedua dalam satu berkas', () => {
  expect(keluaran(program('---', 'nama: Lain'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  yaml-syntax
      Garis --- memulai dokumen kedua.
      4 | ---
        | ^^^
      perbaikan  Satu berkas memuat satu dokumen; hapus garis --- ini."
  `);
});

test('berkas yang hanya berisi keterangan', () => {
  expect(keluaran({ 'program/1.yaml': '# belum diisi\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:1:1  galat  field-missing
      nama wajib diisi.
      1 | # belum diisi
        | ^"
  `);
});

test('bagian atas naskah yang tidak ditutup', () => {
  expect(keluaran({ 'naskah/3-penutup/0-pembuka.md': '---\njudul: Penutup\n\nTeks.\n' })).toMatchInlineSnapshot(`
    "content/uji/3-penutup/0-pembuka.md:1:1  galat  yaml-syntax
      Bagian atas berkas yang dibuka dengan --- tidak ditutup.
      1 | ---
        | ^^^
      perbaikan  Tutup dengan baris --- sesudah kunci terakhir, misalnya sesudah judul."
  `);
});

test('bagian atas naskah yang salah tulis', () => {
  expect(keluaran({ 'naskah/3-penutup/0-pembuka.md': '---\njudul: A: B\n---\nTeks.\n' })).toMatchInlineSnapshot(`
    "content/uji/3-penutup/0-pembuka.md:2:8  galat  yaml-syntax
      Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.
      2 | judul: A: B
        |        ^^^^
      perbaikan  Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah"."
  `);
});
