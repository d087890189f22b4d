import { expect, test } from 'vitest';
import { keluaran, naskah, program } from '../helpers/masukan.ts';

test('id yang dipakai dua kali', () => {
  expect(keluaran({ 'program/2.yaml': 'kode: 1.06.04\nnama: Lain\nsasaran: sasaran-1\n' })).toMatchInlineSnapshot(`
    "data/uji/program/2.yaml:1:1  galat  id-duplicate
      Id “1.06.04” dipakai dua kali.
      1 | kode: 1.06.04
        | ^^^^^^^^^^^^^
      perbaikan  Beri masing-masing kunci id yang berbeda; bila kodenya memang sama, tambahkan pula untuk_indikator.
      lihat juga  data/uji/program/1.yaml:1:1  dipakai pertama kali di sini"
  `);
});

test('sasaran yang tidak ada', () => {
  expect(keluaran({ 'program/1.yaml': 'kode: 1.06.04\nnama: Program\nsasaran: sasaran-l\n' })).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:3:10  galat  ref-unknown
      Sasaran “sasaran-l” tidak ada. Maksud Anda “sasaran-1”?
      3 | sasaran: sasaran-l
        |          ^^^^^^^^^
      perbaikan  Yang ada: sasaran-1."
  `);
});

test('indikator yang dilayani tidak ada di tingkat atasnya', () => {
  expect(keluaran(program('kegiatan:', '  - {kode: 1.06.04.2.01, nama: K, untuk_indikator: ind-x}')))
    .toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:5:52  galat  ref-unknown
      Indikator tingkat di atasnya “ind-x” tidak ada.
      5 |   - {kode: 1.06.04.2.01, nama: K, untuk_indikator: ind-x}
        |                                                    ^^^^^"
  `);
});

test('arahan yang tidak dikenal', () => {
  expect(keluaran(naskah('[[tabl: pendanaan]]'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:1  galat  directive
      Arahan “[[tabl: pendanaan]]” tidak dikenal. Maksud Anda “tabel”?
      1 | [[tabl: pendanaan]]
        | ^^^^^^^^^^^^^^^^^^^
      perbaikan  Arahan yang dikenal: [[tabel: …]] [[gambar: …]] [[daftar: …]] [[ttd: …]] [[lihat: …]] [[nilai: …]] [[hukum: …]]."
  `);
});

test('arahan tanpa titik dua', () => {
  expect(keluaran(naskah('Lihat [[lihat tabel pendanaan]].'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:7  galat  directive
      Arahan “[[lihat tabel pendanaan]]” tidak dikenal.
      1 | Lihat [[lihat tabel pendanaan]].
        |       ^^^^^^^^^^^^^^^^^^^^^^^^^
      perbaikan  Beri titik dua sesudah namanya: [[lihat: tabel pendanaan]]."
  `);
});

test('arahan yang tidak ditutup', () => {
  expect(keluaran(naskah('Sebanyak [[nilai: jumlah program] program.'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:10  galat  directive
      Kurung siku ganda “[[nilai: jumlah program” tidak ditutup pada baris yang sama.
      1 | Sebanyak [[nilai: jumlah program] program.
        |          ^^^^^^^^^^^^^^^^^^^^^^^
      perbaikan  Tutup dengan ]] pada baris itu juga."
  `);
});

test('arahan dengan satu kurung siku', () => {
  expect(keluaran(naskah('Lihat [lihat: tabel pendanaan].'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:7  galat  directive
      Arahan “[lihat: tabel pendanaan]” ditulis dengan satu kurung siku.
      1 | Lihat [lihat: tabel pendanaan].
        |       ^^^^^^^^^^^^^^^^^^^^^^^^
      perbaikan  Tulis [[lihat: tabel pendanaan]]."
  `);
});

test('arahan tabel di tengah kalimat', () => {
  expect(keluaran(naskah('Berikut [[gambar: x]] ini.'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:9  galat  directive
      Arahan “[[gambar: x]]” harus berdiri sendiri sebagai satu paragraf.
      1 | Berikut [[gambar: x]] ini.
        |         ^^^^^^^^^^^^^
      perbaikan  Beri baris kosong sebelum dan sesudahnya; untuk menyebut tabel dalam kalimat pakai [[lihat: tabel …]]."
  `);
});

test('rujukan naskah ke tabel yang tidak ada', () => {
  expect(keluaran(naskah('Lihat [[lihat: tabel pendanan]].'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:7  galat  ref-unknown
      Tabel “pendanan” tidak ada. Maksud Anda “pendanaan”?
      1 | Lihat [[lihat: tabel pendanan]].
        |       ^^^^^^^^^^^^^^^^^^^^^^^^^
      perbaikan  Yang ada: pendanaan."
  `);
});

test('nilai yang tidak ada', () => {
  expect(keluaran(naskah('Ada [[nilai: jumlah progam]] dan [[nilai: pagu 1.06.04 2031]].'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:5  galat  ref-unknown
      Tidak ada yang dihitung dengan nama “progam”. Maksud Anda “program”?
      1 | Ada [[nilai: jumlah progam]] dan [[nilai: pagu 1.06.04 2031]].
        |     ^^^^^^^^^^^^^^^^^^^^^^^^

    content/uji/2-program-pendanaan/0-pembuka.md:1:34  galat  ref-unknown
      Tahun “2031” di luar tahun pagu (2026-2028).
      1 | Ada [[nilai: jumlah progam]] dan [[nilai: pagu 1.06.04 2031]].
        |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `);
});

test('judul bertingkat satu di dalam naskah', () => {
  expect(keluaran(naskah('# Program'))).toMatchInlineSnapshot(`
    "content/uji/2-program-pendanaan/0-pembuka.md:1:1  galat  heading-level
      Judul “Program” bertingkat 1; di dalam naskah hanya ## (bernomor) dan ### (tanpa nomor).
      1 | # Program
        | ^^^^^^^^^
      perbaikan  Judul bab dan subbab diatur oleh profil atau kunci judul di bagian atas berkas."
  `);
});
