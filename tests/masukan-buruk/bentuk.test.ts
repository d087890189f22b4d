import { expect, test } from 'vitest';
import { dokumen, indikator, keluaran, program } from '../helpers/masukan.ts';

test('kunci yang tidak dikenal', () => {
  expect(keluaran(program('lokassi: Medan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  key-unknown
      Kunci “lokassi” tidak dikenal di sini. Maksud Anda “lokasi”?
      4 | lokassi: Medan
        | ^^^^^^^
      perbaikan  Kunci yang dikenal: id, kode, nama, sasaran, untuk_indikator, penanggung_jawab, lokasi, nomenklatur, berlaku, keterangan, outcome, output, pagu, realisasi_pagu, pagu_akhir, indikator, pengganti, di_tabel, kegiatan."
  `);
});

test('kunci yang tidak dikenal di dalam daftar', () => {
  expect(keluaran(indikator('satua: orang'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:5  galat  key-unknown
      Kunci “satua” tidak dikenal di sini. Maksud Anda “satuan”?
      6 |     satua: orang
        |     ^^^^^
      perbaikan  Kunci yang dikenal: id, nama, satuan, penjelasan, keterangan, formula, polaritas, sumber_data, skala, boleh_lebih_100, proksi, iku, ikk, awal, target, realisasi, akhir, pagu, pagu_akhir, pengganti, di_tabel."
  `);
});

test('sisa teks berkoma di dalam kurung kurawal', () => {
  expect(keluaran(program('indikator:', '  - {nama: Pembinaan, Pengawasan, satuan: orang}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:23  galat  key-unknown
      Kunci “Pengawasan” tidak dikenal di sini.
      5 |   - {nama: Pembinaan, Pengawasan, satuan: orang}
        |                       ^^^^^^^^^^
      perbaikan  Koma di dalam kurung memisahkan isian: apit teks atau angka yang memuat koma dengan tanda kutip, misalnya "85,3"."
  `);
});

test('kunci wajib yang tidak ada', () => {
  expect(keluaran({ 'program/1.yaml': 'kode: 1.06.04\nsasaran: sasaran-1\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:1:1  galat  field-missing
      nama wajib diisi.
      1 | kode: 1.06.04
        | ^^^^^^^^^^^^^"
  `);
});

test('kunci wajib yang kosong', () => {
  expect(keluaran({ 'program/1.yaml': 'kode: 1.06.04\nnama:\nsasaran: sasaran-1\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:2:1  galat  field-missing
      nama belum diisi.
      2 | nama:
        | ^^^^"
  `);
});

test('kunci wajib berisi peta yang tidak ada', () => {
  expect(keluaran(dokumen(/tahun: .*\n/, ''))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:1:1  galat  field-missing
      tahun wajib diisi.
      1 | judul: Rencana
        | ^^^^^^^^^^^^^^"
  `);
});

test('daftar di tempat peta', () => {
  expect(keluaran(dokumen('{nama: Dinas}', '[Dinas]'))).toMatchInlineSnapshot(`
    "data/uji/dokumen.yaml:4:1  galat  type-wrong
      perangkat_daerah diharapkan peta (kunci: nilai), bukan daftar.
      4 | perangkat_daerah: [Dinas]
        | ^^^^^^^^^^^^^^^^
      perbaikan  Tulis misalnya nama: Program Rehabilitasi Sosial."
  `);
});

test('peta di tempat daftar', () => {
  expect(keluaran(program('indikator:', '  nama: X'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  type-wrong
      indikator diharapkan daftar (baris diawali -), bukan peta (kunci: nilai).
      4 | indikator:
        | ^^^^^^^^^"
  `);
});

test('nilai di tempat daftar', () => {
  expect(keluaran(program('kegiatan: belum ada'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:11  galat  type-wrong
      kegiatan diharapkan daftar (baris diawali -), bukan satu nilai.
      4 | kegiatan: belum ada
        |           ^^^^^^^^^"
  `);
});

test('nilai di tempat butir berupa peta', () => {
  expect(keluaran(program('kegiatan:', '  - Pelayanan'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:5  galat  type-wrong
      Butir ke-1 kegiatan diharapkan peta (kunci: nilai), bukan satu nilai.
      5 |   - Pelayanan
        |     ^^^^^^^^^
      perbaikan  Tulis misalnya nama: Program Rehabilitasi Sosial."
  `);
});

test('daftar dan peta di tempat satu nilai', () => {
  expect(keluaran({ 'program/1.yaml': 'kode: [1]\nnama: {a: b}\nsasaran: sasaran-1\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:1:1  galat  type-wrong
      kode diharapkan satu nilai, bukan daftar.
      1 | kode: [1]
        | ^^^^

    data/uji/program/1.yaml:2:1  galat  type-wrong
      nama diharapkan satu nilai, bukan peta (kunci: nilai).
      2 | nama: {a: b}
        | ^^^^"
  `);
});

test('satu nilai di tempat deret tahunan', () => {
  expect(keluaran(indikator('target: 85,3'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:13  galat  type-wrong
      target diharapkan daftar (baris diawali -) atau peta (kunci: nilai), bukan satu nilai.
      6 |     target: 85,3
        |             ^^^^"
  `);
});
