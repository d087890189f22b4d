import { expect, test } from 'vitest';
import { keluaran } from '../helpers/masukan.ts';

test('beberapa kekeliruan sekaligus dilaporkan semuanya, berurutan menurut berkas dan baris', () => {
  expect(
    keluaran({
      'program/1.yaml': [
        'kode: 1.06.04',
        'nama: Program',
        'sasaran: sasaran-9',
        'pagu: {2026: 1.25.000, 2031: 5}',
        'indikator:',
        '  - nama: Persentase',
        '    satua: persen',
        '    target: [1.500, 80]',
        '',
      ].join('\n'),
      'program/2.yaml': 'kode: 1.06.05\nnama: Program Lain\nsasaran: sasaran-9\npagu: [1, 2]\n',
      'hukum.yaml': 'hukum:\n  - id: uu-1\n    jenis: Undang-Undang\n    tentang: Misi: A\n',
      'naskah/3-penutup/0-pembuka.md':
        'Program [[nilai: pagu 1.06.04 2026]] dan [[nilai: jumlah progam]].\n\n[[ttd: kadis]]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/uji/3-penutup/0-pembuka.md:1:42  galat  ref-unknown
      Tidak ada yang dihitung dengan nama “progam”. Maksud Anda “program”?
      1 | Program [[nilai: pagu 1.06.04 2026]] dan [[nilai: jumlah progam]].
        |                                          ^^^^^^^^^^^^^^^^^^^^^^^^

    content/uji/3-penutup/0-pembuka.md:3:1  galat  ref-unknown
      Tanda tangan “kadis” tidak ada.
      3 | [[ttd: kadis]]
        | ^^^^^^^^^^^^^^

    data/uji/hukum.yaml:4:14  galat  yaml-syntax
      Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.
      4 |     tentang: Misi: A
        |              ^^^^^^^
      perbaikan  Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah".

    data/uji/program/1.yaml:4:14  galat  pagu-type
      “1.25.000” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.
      4 | pagu: {2026: 1.25.000, 2031: 5}
        |              ^^^^^^^^
      perbaikan  Periksa apakah ada angka yang hilang atau berlebih, lalu tulis misalnya 1.250.000.

    data/uji/program/1.yaml:7:5  galat  key-unknown
      Kunci “satua” tidak dikenal di sini. Maksud Anda “satuan”?
      7 |     satua: persen
        |     ^^^^^
      perbaikan  Kunci yang dikenal: id, nama, satuan, penjelasan, keterangan, formula, polaritas, sumber_data, skala, boleh_lebih_100, proksi, iku, ikk, awal, target, realisasi, akhir, pagu, pagu_akhir, pengganti, di_tabel.

    data/uji/program/1.yaml:8:14  galat  number-ambiguous
      “1.500” dapat dibaca 1500 (titik ribuan) atau 1,5 (titik desimal).
      8 |     target: [1.500, 80]
        |              ^^^^^
      perbaikan  Tulis 1500 bila yang dimaksud ribuan, atau 1,5 bila desimal.

    data/uji/program/2.yaml:3:10  galat  ref-unknown
      Sasaran “sasaran-9” tidak ada. Maksud Anda “sasaran-1”?
      3 | sasaran: sasaran-9
        |          ^^^^^^^^^
      perbaikan  Yang ada: sasaran-1.

    data/uji/program/2.yaml:4:1  galat  series-length
      Daftar ini berisi 2 nilai, sedangkan tahunnya 3 (2026-2028).
      4 | pagu: [1, 2]
        | ^^^^
      perbaikan  Beri satu nilai untuk tiap tahun; tulis "-" untuk nihil dan null untuk yang belum diisi."
  `);
});

test('berkas program yang rusak tidak menimbulkan temuan susulan pada naskah yang merujuknya', () => {
  expect(
    keluaran({
      'program/1.yaml': 'kode: 1.06.04\nnama: Program\nsasaran: [sasaran-1\n',
      'naskah/3-penutup/0-pembuka.md':
        'Pagu [[nilai: pagu 1.06.04 2026]], target [[nilai: target ind-program-1 2027]].\n',
    }),
  ).toMatchInlineSnapshot(`
    "data/uji/program/1.yaml:3:10  galat  yaml-syntax
      Kurung “[” yang dibuka di sini tidak ditutup.
      3 | sasaran: [sasaran-1
        |          ^^^^^^^^^^
      perbaikan  Tambahkan “]” di akhir isiannya."
  `);
});

test('tabel yang rusak tetap dianggap ada oleh naskah', () => {
  expect(keluaran({ 'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: %\n' })).toMatchInlineSnapshot(`
    "data/uji/tabel/pendanaan.yaml:2:8  galat  yaml-syntax
      Nilai tidak boleh diawali “%” tanpa tanda kutip.
      2 | judul: %
        |        ^
      perbaikan  Apit nilai itu dengan tanda kutip, misalnya "%"."
  `);
});
