import { expect, test } from 'vitest';
import { dokumen, indikator, keluaran, naskah, tabel } from '../helpers/masukan.ts';

test('kata di luar pilihan', () => {
  expect(keluaran(dokumen('judul: Rencana', 'judul: Rencana\nstatus: finall'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:2:9  galat  type-wrong
      status “finall” tidak dikenal; pilih salah satu: rancangan, final. Maksud Anda “final”?
      2 | status: finall
        |         ^^^^^^"
  `);
});

test('ya atau tidak', () => {
  expect(keluaran(tabel('judul: T', 'nomor_kolom: mungkin', 'kolom:', '  - {judul: A}', 'baris: []')))
    .toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:2:14  galat  type-wrong
      nomor_kolom diisi ya atau tidak, bukan “mungkin”.
      2 | nomor_kolom: mungkin
        |              ^^^^^^^"
  `);
});

test('jenis tabel yang tidak dikenal', () => {
  expect(keluaran(tabel('jenis: program-pendanan', 'judul: T'))).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:1:8  galat  type-wrong
      Jenis tabel “program-pendanan” tidak dikenal. Maksud Anda “program-pendanaan”?
      1 | jenis: program-pendanan
        |        ^^^^^^^^^^^^^^^^
      perbaikan  Pilih: bebas, kinerja-pelayanan, anggaran-realisasi, tujuan-sasaran, keselarasan-rpjmd, strategi-kebijakan, arah-kebijakan, rumusan-program, program-pendanaan, indikator-kinerja, usg, perjanjian-kinerja, iku-tahunan, capaian-kinerja, capaian-program, rencana-aksi, anggaran-tahunan, perbedaan-renstra, matriks-perubahan, sebelum-setelah."
  `);
});

test('cara kondisi akhir yang salah tulis', () => {
  expect(keluaran(indikator('akhir: jumlahkan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:12  galat  type-wrong
      akhir “jumlahkan” tidak dikenal. Maksud Anda “jumlah”?
      6 |     akhir: jumlahkan
        |            ^^^^^^^^^
      perbaikan  Pilih: terakhir, jumlah, manual, kosong; bila memang nilainya, tulis {cara: manual, nilai: jumlahkan}."
  `);
});

test('id yang tidak sah', () => {
  expect(keluaran({ 'program/1.yaml': 'id: Program 1\nnama: Program\nsasaran: sasaran-1\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:1:5  galat  type-wrong
      “Program 1” bukan id yang sah: huruf kecil, angka, tanda hubung, dan titik.
      1 | id: Program 1
        |     ^^^^^^^^^
      perbaikan  Tulis misalnya program-1."
  `);
});

test('tanggal yang tidak ada', () => {
  expect(keluaran(dokumen('2025-09-24', '2025-02-31'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:5:10  galat  type-wrong
      “2025-02-31” bukan tanggal.
      5 | tanggal: 2025-02-31
        |          ^^^^^^^^^^
      perbaikan  Tulis tahun-bulan-hari, misalnya 2021-09-24."
  `);
});

test('tanggal dengan urutan lain', () => {
  expect(keluaran(dokumen('2025-09-24', '24-09-2025'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:5:10  galat  type-wrong
      “24-09-2025” bukan tanggal.
      5 | tanggal: 24-09-2025
        |          ^^^^^^^^^^
      perbaikan  Tulis tahun-bulan-hari, misalnya 2021-09-24."
  `);
});

test('rentang tahun yang terbalik', () => {
  expect(keluaran(dokumen('2026-2028', '2028-2026'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:6:18  galat  type-wrong
      “2028-2026” bukan rentang tahun.
      6 | tahun: {periode: 2028-2026, dasar: 2025}
        |                  ^^^^^^^^^
      perbaikan  Tulis misalnya 2021-2026."
  `);
});

test('nama berkas tabel yang tidak dapat dirujuk', () => {
  expect(keluaran({ 'tabel/Tabel 1.yaml': 'judul: T\nkolom:\n  - {judul: A}\nbaris: []\n', ...naskah('Teks.') }))
    .toMatchInlineSnapshot(`
      "data/uji/tabel/Tabel 1.yaml:1:1  galat  type-wrong
        Nama berkas “Tabel 1” tidak dapat dipakai sebagai id: huruf kecil, angka, tanda hubung, dan titik.
        1 | judul: T
          | ^
        perbaikan  Ganti namanya, misalnya menjadi tabel-1.yaml."
    `);
});
