import { expect, test } from 'vitest';
import { keluaran, tabel } from '../helpers/masukan.ts';

const kolom = ['judul: T', 'kolom:', '  - {id: a, judul: A, jenis: bilangan}', '  - {id: b, judul: B}', 'baris:'];

test('isi sel yang tidak sesuai jenis kolomnya', () => {
  expect(keluaran(tabel(...kolom, '  - {a: tiga, b: x}', '  - {a: "1,5", b: y}'))).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:6:9  galat  type-wrong
      Kolom “A”: “tiga” tidak terbaca sebagai bilangan bulat.
      6 |   - {a: tiga, b: x}
        |         ^^^^
      perbaikan  Perbaiki angkanya; bila memang teks, tulis {teks: "tiga"}.

    data/uji/tabel/t.yaml:7:9  galat  type-wrong
      Kolom “A”: “1,5” bukan bilangan bulat.
      7 |   - {a: "1,5", b: y}
        |         ^^^^^
      perbaikan  Perbaiki angkanya; bila memang teks, tulis {teks: "1,5"}."
  `);
});

test('kolom yang tidak ada, dan baris yang bukan peta', () => {
  expect(keluaran(tabel(...kolom, '  - {bb: x}', '  - teks saja', '  - {jenis: jumlh, a: 1}'))).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:6:6  galat  key-unknown
      Tabel ini tidak mempunyai kolom “bb”. Maksud Anda “b”?
      6 |   - {bb: x}
        |      ^^
      perbaikan  Kolom yang ada: a, b.

    data/uji/tabel/t.yaml:7:5  galat  type-wrong
      Baris tabel diharapkan peta (kunci: nilai).
      7 |   - teks saja
        |     ^^^^^^^^^
      perbaikan  Tulis baris sebagai {kolom: isi}, misalnya {nama: Mobil, jumlah: 5}.

    data/uji/tabel/t.yaml:8:13  galat  type-wrong
      Jenis baris “jumlh” tidak dikenal; pilih: data, kelompok, anak, subjumlah, jumlah. Maksud Anda “jumlah”?
      8 |   - {jenis: jumlh, a: 1}
        |             ^^^^^"
  `);
});

test('butir daftar yang terbaca sebagai peta', () => {
  expect(keluaran(tabel(...kolom, '  - b:', '      - Pelatihan: tingkat dasar', '      - Pendampingan')))
    .toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:7:9  galat  type-wrong
      Kolom “B”: butir ke-1 daftar ini bukan satu teks.
      7 |       - Pelatihan: tingkat dasar
        |         ^^^^^^^^^
      perbaikan  Isi butirnya; teks yang memuat titik dua diapit tanda kutip."
  `);
});

test('kunci dan gaya sel yang salah tulis', () => {
  expect(
    keluaran(tabel(...kolom, '  - {a: {nilia: 3}, b: {daftar: [x], gaya: romawi}}', '  - {b: {isi: x, lebar: dua}}')),
  ).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:6:10  galat  key-unknown
      Kolom “A”: kunci “nilia” tidak dikenal dalam sel. Maksud Anda “nilai”?
      6 |   - {a: {nilia: 3}, b: {daftar: [x], gaya: romawi}}
        |          ^^^^^

    data/uji/tabel/t.yaml:6:44  galat  type-wrong
      Kolom “B”: gaya “romawi” tidak dikenal; pilih: angka, huruf, strip.
      6 |   - {a: {nilia: 3}, b: {daftar: [x], gaya: romawi}}
        |                                            ^^^^^^

    data/uji/tabel/t.yaml:7:25  galat  type-wrong
      Kolom “B”: lebar sel adalah bilangan bulat mulai dari 1.
      7 |   - {b: {isi: x, lebar: dua}}
        |                         ^^^"
  `);
});

test('sel yang tertutup sel lain, dan rentang yang melewati tabel', () => {
  const tinggi = '  - {a: 1, b: {isi: bersama, tinggi: 2}}';
  expect(keluaran(tabel(...kolom, tinggi, '  - {a: 2, b: hilang}', '  - {a: {isi: 3, lebar: 3}}')))
    .toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:7:15  galat  cell-covered
      Sel kolom “B” ini tertutup sel di atasnya yang direntangkan.
      7 |   - {a: 2, b: hilang}
        |               ^^^^^^
      perbaikan  Kosongkan sel ini, atau kurangi lebar atau tinggi sel yang menutupinya.

    data/uji/tabel/t.yaml:8:6  galat  cell-covered
      Sel selebar 3 kolom; dari sini hanya ada 2 kolom.
      8 |   - {a: {isi: 3, lebar: 3}}
        |      ^
      perbaikan  Kurangi lebar atau tingginya."
  `);
});

test('kolom penjumlah yang tidak ada, id baris ganda, kelompok tanpa label', () => {
  expect(
    keluaran(
      tabel(
        'judul: T',
        'kolom:',
        '  - {id: l, judul: L, jenis: bilangan}',
        '  - {id: total, judul: Total, jenis: bilangan, terdiri_atas: [l, pp]}',
        'baris:',
        '  - {id: satu, l: 1}',
        '  - {id: satu, l: 2}',
        '  - {jenis: kelompok}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:4:48  galat  ref-unknown
      Kolom “pp” tidak ada.
      4 |   - {id: total, judul: Total, jenis: bilangan, terdiri_atas: [l, pp]}
        |                                                ^^^^^^^^^^^^
      perbaikan  Kolom yang ada: l, total.

    data/uji/tabel/t.yaml:7:10  galat  id-duplicate
      Id baris “satu” dipakai dua kali.
      7 |   - {id: satu, l: 2}
        |          ^^^^
      perbaikan  Beri baris ini id lain.

    data/uji/tabel/t.yaml:8:6  galat  field-missing
      Baris kelompok belum diberi label.
      8 |   - {jenis: kelompok}
        |      ^^^^^
      perbaikan  Tulis misalnya label: I. Sarana."
  `);
});

test('id kolom ganda, dan kolom bernama kunci baris', () => {
  expect(
    keluaran(tabel('judul: T', 'kolom:', '  - {judul: Nama}', '  - {judul: Nama}', '  - {judul: Label}', 'baris: []')),
  ).toMatchInlineSnapshot(`
    "data/uji/tabel/t.yaml:4:6  galat  id-duplicate
      Id kolom “nama” sudah dipakai.
      4 |   - {judul: Nama}
        |      ^^^^^
      perbaikan  Beri kolom ini id lain.

    data/uji/tabel/t.yaml:5:6  galat  id-duplicate
      Id kolom “label” sudah dipakai untuk keperluan baris.
      5 |   - {judul: Label}
        |      ^^^^^
      perbaikan  Beri kolom ini id lain."
  `);
});
