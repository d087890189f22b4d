import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { naskah, tabel } from '../helpers/masukan.ts';

const CODE = 'number-duplicate';

test('nomor dalam judul tabel, gambar, bab, dan judul bernomor', () => {
  expect(
    findingsOf(
      {
        ...tabel('judul: "Tabel 3.1: Aset"', 'kolom: [{judul: Nama}]', 'baris: []'),
        'gambar/g.yaml': 'jenis: pohon-kinerja\njudul: Gambar 2. Pohon\nketerangan: uraian\n',
        'naskah/1-pendahuluan/1-latar-belakang.md':
          '---\njudul: 1.1. Latar Belakang\n---\n\n## 1.1.1 Dasar\n\n## 3 Pilar\n',
        'naskah/3-penutup/0-pembuka.md': '---\njudul: BAB III Penutup\n---\n\n[[gambar: g]]\n',
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1-pendahuluan/1-latar-belakang.md:2:8 galat number-duplicate: Judul “1.1. Latar Belakang” memuat nomor 1.1.; nomornya dihitung sendiri.",
      "1-pendahuluan/1-latar-belakang.md:5:1 galat number-duplicate: Judul “1.1.1 Dasar” memuat nomor 1.1.1; nomornya dihitung sendiri.",
      "3-penutup/0-pembuka.md:2:8 galat number-duplicate: Judul “BAB III Penutup” memuat nomor BAB III; nomornya dihitung sendiri.",
      "gambar/g.yaml:2:8 galat number-duplicate: Judul “Gambar 2. Pohon” memuat nomor Gambar 2; nomornya dihitung sendiri: Gambar 3.1.",
      "tabel/t.yaml:1:8 galat number-duplicate: Judul “Tabel 3.1: Aset” memuat nomor Tabel 3.1; nomornya dihitung sendiri: Tabel 2.1.",
    ]
  `);
});

test('judul yang diketik sebagai paragraf; kalimat tentang tabel bukan judul', () => {
  expect(
    findingsOf(
      naskah('Tabel 3.1 Komposisi ASN\n\nTabel 3.1 memuat komposisi ASN.\n\nTabel 3.1 Komposisi ASN memuat 42 orang.'),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:1 galat number-duplicate: “Tabel 3.1 Komposisi ASN” adalah judul yang diketik sebagai paragraf; nomornya tidak ikut dihitung.",
    ]
  `);
});
