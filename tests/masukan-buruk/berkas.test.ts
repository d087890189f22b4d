import { expect, test } from 'vitest';
import { dokumen, keluaran, program } from '../helpers/masukan.ts';

test('berkas wajib yang tidak ada', () => {
  expect(keluaran({ 'arah.yaml': undefined })).toMatchInlineSnapshot(`
    "data/uji/arah.yaml:1:1  galat  file-missing
      Berkas data/uji/arah.yaml tidak ada.
      perbaikan  Buat berkas itu, atau salin dari dokumen contoh lalu sesuaikan."
  `);
});

test('profil yang salah nama', () => {
  expect(keluaran(dokumen('ringkas', 'ringka'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:2:9  galat  file-missing
      Berkas data/profil/ringka.yaml tidak ada. Maksud Anda “ringkas.yaml”?
      2 | profil: ringka
        |         ^^^^^^
      perbaikan  Buat berkas itu, atau salin dari dokumen contoh lalu sesuaikan."
  `);
});

test('berkas yang tidak dikenal', () => {
  expect(keluaran({ 'hukun.yaml': 'hukum: []\n' })).toMatchInlineSnapshot(`
    "data/uji/hukun.yaml:1:1  galat  file-unknown
      Berkas “hukun.yaml” tidak dibaca: bukan bagian dari dokumen. Maksud Anda “hukum.yaml”?
      1 | hukum: []
        | ^
      perbaikan  Berkas yang dikenal: dokumen.yaml, arah.yaml, hukum.yaml, pejabat.yaml, unit.yaml, perwali.yaml, tahunan.yaml; folder: program, tabel, gambar."
  `);
});

test('folder yang tidak dikenal', () => {
  expect(keluaran({ 'programs/2.yaml': 'nama: Program\n' })).toMatchInlineSnapshot(`
    "data/uji/programs/2.yaml:1:1  galat  file-unknown
      Folder “programs” tidak dibaca: bukan bagian dari dokumen. Maksud Anda “program”?
      1 | nama: Program
        | ^
      perbaikan  Folder yang dikenal: program, tabel, gambar."
  `);
});

test('naskah di luar folder bab', () => {
  expect(keluaran({ 'naskah/penutup.md': 'Teks.\n' })).toMatchInlineSnapshot(`
    "content/uji/penutup.md:1:1  galat  file-unknown
      Naskah ini tidak berada langsung di dalam folder bab, sehingga tidak dibaca.
      1 | Teks.
        | ^
      perbaikan  Pindahkan, misalnya ke content/uji/1-pendahuluan/1-latar-belakang.md."
  `);
});

test('bab yang tidak ada', () => {
  expect(keluaran({ 'naskah/3-penutup/0-pembuka.md': undefined })).toMatchInlineSnapshot(`
    "content/uji:1:1  galat  outline-profile
      Bab “Penutup” belum ada.
      perbaikan  Buat content/uji/3-penutup/0-pembuka.md."
  `);
});

test('tabel yang tidak ditempatkan', () => {
  expect(keluaran({ 'naskah/2-program-pendanaan/0-pembuka.md': 'Teks.\n' })).toMatchInlineSnapshot(`
    "data/uji/tabel/pendanaan.yaml:1:1  galat  table-placement
      Tabel “pendanaan” tidak ditempatkan dalam naskah.
      1 | jenis: program-pendanaan
        | ^^^^^^^^^^^^^^^^^^^^^^^^
      perbaikan  Tulis [[tabel: pendanaan]] di subbab yang memuatnya, atau hapus berkasnya."
  `);
});

test('alias YAML', () => {
  expect(keluaran(program('lokasi: &kota Medan', 'keterangan: *kota'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:9  galat  yaml-syntax
      Jangkar (&) tidak dipakai dalam data Renstra.
      4 | lokasi: &kota Medan
        |         ^^^^^^^^^^^
      perbaikan  Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip.

    data/uji/program/1.yaml:5:13  galat  yaml-syntax
      Alias (*) tidak dipakai dalam data Renstra.
      5 | keterangan: *kota
        |             ^^^^^
      perbaikan  Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip."
  `);
});

test('tag YAML', () => {
  expect(keluaran(program('lokasi: !penting Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:9  galat  yaml-syntax
      Tag (!) tidak dipakai dalam data Renstra.
      4 | lokasi: !penting Medan
        |         ^^^^^^^^^^^^^^
      perbaikan  Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip."
  `);
});

test('data yang bertingkat ribuan lapis', () => {
  expect(keluaran(program(`lokasi: ${'['.repeat(50_000)}`))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:309  galat  yaml-syntax
      Data bertingkat lebih dari 60 lapis.
      4 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
        |                      ^
      perbaikan  Periksa apakah ada kurung atau tanda hubung yang berlebih."
  `);
});
