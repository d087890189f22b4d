import { expect, test } from 'vitest';
import { indikator, keluaran, program, tabel } from '../helpers/masukan.ts';

test('koma desimal di dalam kurung siku menambah nilai', () => {
  expect(keluaran(indikator('target: [85,3, 88,4]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:5  galat  series-length
      Daftar ini berisi 4 nilai, sedangkan tahunnya 3 (2026-2028).
      6 |     target: [85,3, 88,4]
        |     ^^^^^^
      perbaikan  Koma memisahkan nilai: tulis desimal sebagai 85.3 atau "85,3", dan ribuan dengan titik (1.250.000)."
  `);
});

test('koma desimal yang kebetulan menggenapkan jumlah nilai', () => {
  expect(keluaran(indikator('target: [85,3, 88]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:5  galat  number-ambiguous
      Koma dalam [85,3, 88] dapat dibaca sebagai pemisah nilai atau sebagai koma desimal.
      6 |     target: [85,3, 88]
        |     ^^^^^^
      perbaikan  Beri spasi sesudah setiap koma pemisah; tulis desimal sebagai 85.3 atau "85,3"."
  `);
});

test('koma desimal di dalam kurung kurawal', () => {
  expect(keluaran(indikator('target: {2026: 85,3, 2027: 88}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:23  galat  type-wrong
      “3” bukan tahun empat angka; target ditulis per tahun.
      6 |     target: {2026: 85,3, 2027: 88}
        |                       ^
      perbaikan  Koma di dalam kurung memisahkan isian: apit teks atau angka yang memuat koma dengan tanda kutip, misalnya "85,3"."
  `);
});

test('koma ribuan di dalam kurung siku', () => {
  expect(keluaran(program('pagu: [1,250,000, 2,000,000, 3,000,000]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:4:1  galat  series-length
      Daftar ini berisi 9 nilai, sedangkan tahunnya 3 (2026-2028).
      4 | pagu: [1,250,000, 2,000,000, 3,000,000]
        | ^^^^
      perbaikan  Koma memisahkan nilai: tulis desimal sebagai 85.3 atau "85,3", dan ribuan dengan titik (1.250.000)."
  `);
});

test('deret yang kurang', () => {
  expect(keluaran(indikator('target: [1, 2]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:5  galat  series-length
      Daftar ini berisi 2 nilai, sedangkan tahunnya 3 (2026-2028).
      6 |     target: [1, 2]
        |     ^^^^^^
      perbaikan  Beri satu nilai untuk tiap tahun; tulis "-" untuk nihil dan null untuk yang belum diisi."
  `);
});

test('deret yang berlebih', () => {
  expect(keluaran(indikator('target: [1, 2, 3, 4]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:5  galat  series-length
      Daftar ini berisi 4 nilai, sedangkan tahunnya 3 (2026-2028).
      6 |     target: [1, 2, 3, 4]
        |     ^^^^^^
      perbaikan  Beri satu nilai untuk tiap tahun; tulis "-" untuk nihil dan null untuk yang belum diisi."
  `);
});

test('tahun di luar periode', () => {
  expect(keluaran(indikator('target: {2025: 1, 2026: 2}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:14  galat  series-year
      Tahun 2025 di luar tahun dokumen (2026-2028).
      6 |     target: {2025: 1, 2026: 2}
        |              ^^^^
      perbaikan  Perbaiki tahunnya, atau ubah kunci tahun dalam dokumen.yaml."
  `);
});

test('tahun dua angka', () => {
  expect(keluaran(indikator('target: {26: 1}'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:14  galat  type-wrong
      “26” bukan tahun empat angka; target ditulis per tahun.
      6 |     target: {26: 1}
        |              ^^
      perbaikan  Tulis misalnya 2026: 85."
  `);
});

test('tahun di luar tahun tabel', () => {
  expect(
    keluaran(
      tabel(
        'jenis: kinerja-pelayanan',
        'judul: K',
        'tahun: 2019-2020',
        'baris:',
        '  - indikator: X',
        '    target: {2021: 5}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:6:14  galat  series-year
      Tahun 2021 di luar tahun tabel ini (2019-2020).
      6 |     target: {2021: 5}
        |              ^^^^
      perbaikan  Perbaiki tahunnya, atau ubah kunci tahun pada tabel ini."
  `);
});
