import { expect, test } from 'vitest';
import { indikator, keluaran, program } from '../helpers/masukan.ts';

test('angka bertitik yang bermakna ganda', () => {
  expect(keluaran(indikator('target: [1.500, 2.000, 85]'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:14  galat  number-ambiguous
      “1.500” dapat dibaca 1500 (titik ribuan) atau 1,5 (titik desimal).
      6 |     target: [1.500, 2.000, 85]
        |              ^^^^^
      perbaikan  Tulis 1500 bila yang dimaksud ribuan, atau 1,5 bila desimal.

    data/uji/program/1.yaml:6:21  galat  number-ambiguous
      “2.000” dapat dibaca 2000 (titik ribuan) atau 2 (titik desimal).
      6 |     target: [1.500, 2.000, 85]
        |                     ^^^^^
      perbaikan  Tulis 2000 bila yang dimaksud ribuan, atau 2 bila desimal."
  `);
});

test('persen bertitik yang bermakna ganda', () => {
  expect(keluaran(indikator('awal: 1.500%'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:11  galat  number-ambiguous
      “1.500%” dapat dibaca 1500% (titik ribuan) atau 1,5% (titik desimal).
      6 |     awal: 1.500%
        |           ^^^^^^
      perbaikan  Tulis 1500% bila yang dimaksud ribuan, atau 1,5% bila desimal."
  `);
});

test('koma ribuan ala Inggris pada pagu', () => {
  expect(keluaran(program('pagu:', '  2026: 1,250,000', '  2027: 1,250,000.00'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “1,250,000” memakai koma sebagai pemisah ribuan.
      5 |   2026: 1,250,000
        |         ^^^^^^^^^
      perbaikan  Tulis 1.250.000.

    data/uji/program/1.yaml:6:9  galat  pagu-type
      “1,250,000.00” memakai koma sebagai pemisah ribuan.
      6 |   2027: 1,250,000.00
        |         ^^^^^^^^^^^^
      perbaikan  Tulis 1.250.000."
  `);
});

test('koma ribuan ala Inggris pada target', () => {
  expect(keluaran(indikator('awal: 1,250,000'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:6:11  galat  value-unreadable
      “1,250,000” memakai koma sebagai pemisah ribuan.
      6 |     awal: 1,250,000
        |           ^^^^^^^^^
      perbaikan  Tulis 1.250.000."
  `);
});

test('sen pada pagu', () => {
  expect(keluaran(program('pagu:', '  2026: 1.250.000,50'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “1.250.000,50” memuat sen; pagu ditulis dalam rupiah bulat.
      5 |   2026: 1.250.000,50
        |         ^^^^^^^^^^^^
      perbaikan  Tulis misalnya 1.250.000."
  `);
});

test('pagu negatif', () => {
  expect(keluaran(program('pagu:', '  2026: -1.250.000', '  2027: (1.250.000)'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “-1.250.000” bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.
      5 |   2026: -1.250.000
        |         ^^^^^^^^^^

    data/uji/program/1.yaml:6:9  galat  pagu-type
      “(1.250.000)” bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.
      6 |   2027: (1.250.000)
        |         ^^^^^^^^^^^"
  `);
});

test('kelompok angka yang tidak utuh', () => {
  expect(keluaran(program('pagu:', '  2026: 1.25.000', '  2027: 200.5'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “1.25.000” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.
      5 |   2026: 1.25.000
        |         ^^^^^^^^
      perbaikan  Periksa apakah ada angka yang hilang atau berlebih, lalu tulis misalnya 1.250.000.

    data/uji/program/1.yaml:6:9  galat  pagu-type
      “200.5” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.
      6 |   2027: 200.5
        |         ^^^^^
      perbaikan  Periksa apakah ada angka yang hilang atau berlebih, lalu tulis misalnya 1.250.000."
  `);
});

test('huruf di antara angka', () => {
  expect(keluaran({ ...program('pagu:', '  2026: 12o', 'indikator:', '  - nama: X', '    target: {2026: 1pp}') }))
    .toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “12o” tidak terbaca sebagai jumlah rupiah.
      5 |   2026: 12o
        |         ^^^
      perbaikan  Tulis misalnya 1.250.000 atau 1250000.

    data/uji/program/1.yaml:8:20  galat  value-unreadable
      “1pp” mencampur angka dan huruf; mungkin salah salin.
      8 |     target: {2026: 1pp}
        |                    ^^^
      perbaikan  Perbaiki angkanya; bila memang teks, tulis {teks: "1pp"}."
  `);
});

test('pagu berupa kata', () => {
  expect(keluaran(program('pagu:', '  2026: 5 juta'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  pagu-type
      “5 juta” tidak terbaca sebagai jumlah rupiah.
      5 |   2026: 5 juta
        |         ^^^^^^
      perbaikan  Tulis misalnya 1.250.000 atau 1250000."
  `);
});

test('jumlah yang terlalu besar', () => {
  expect(keluaran(program('pagu:', '  2026: 99999999999999999999'))).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:9  galat  type-wrong
      “99999999999999999999” terlalu besar untuk dihitung dengan tepat.
      5 |   2026: 99999999999999999999
        |         ^^^^^^^^^^^^^^^^^^^^"
  `);
});
