import { expect, test } from 'vitest';
import { findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan } from '../helpers/masukan.ts';

const FILE = 'naskah/3-penutup/0-pembuka.md';

const found = (text: string): string[] =>
  findingsOf({ [FILE]: `${text}\n` }, 'terbilang').map((line) =>
    line.replace('3-penutup/0-pembuka.md:', '').replace(' galat terbilang:', ''),
  );

test.each<[string, string[]]>([
  ['Ada 5 (enam) orang.', ['1:5 Angka 5 disertai huruf “enam”, yaitu 6.']],
  ['Ada lima (6) orang.', ['1:5 Angka 6 disertai huruf “lima”, yaitu 5.']],
  ['Ada 25 ( dua lima ) orang.', ['1:5 Angka 25 disertai huruf “dua lima”, yang tidak terbaca sebagai satu bilangan.']],
  [
    'Biaya Rp1.250.000,00 (satu juta dua ratus ribu rupiah).',
    ['1:7 Angka 1.250.000 disertai huruf “satu juta dua ratus ribu rupiah”, yaitu 1.200.000.'],
  ],
  [
    'Biaya Rp1,25 miliar (satu miliar dua puluh lima juta rupiah).',
    ['1:7 Angka 1.250.000.000 disertai huruf “satu miliar dua puluh lima juta rupiah”, yaitu 1.025.000.000.'],
  ],
  ['Naik 1,5% (satu koma enam persen).', ['1:6 Angka 1,5 disertai huruf “satu koma enam persen”, yaitu 1,6.']],
  [
    'Dalam 3 (tiga) dan 4 (lima) hari,\nlalu 7 (delapan).',
    ['1:20 Angka 4 disertai huruf “lima”, yaitu 5.', '2:6 Angka 7 disertai huruf “delapan”, yaitu 8.'],
  ],
  // A quotation is printed as well.
  ['> 5 (enam) orang', ['1:3 Angka 5 disertai huruf “enam”, yaitu 6.']],
  ['Ada 5 (lima) orang.', []],
  ['Ada lima (5) orang.', []],
  ['Biaya Rp1.250.000,- (satu juta dua ratus lima puluh ribu rupiah).', []],
  ['Naik 87,60% (delapan puluh tujuh koma enam nol persen).', []],
  ['Misi ke-1 (satu) dan 0 (nol).', []],
  ['Tahun 2021 (dua ribu dua puluh satu).', []],
  // No words for numbers.
  ['Ada 5 (lima orang dewasa) dan 6 (lihat Tabel 1) serta 7 (dua di antaranya baru).', []],
  ['Kode 1.06.04 (satu) dan [[nilai: jumlah program]] (dua).', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a waiver names the file', () => {
  const files = {
    ...dokumenDengan('kecuali: [{kode: terbilang, di: penutup/pembuka, alasan: tetap, tanggal: 2026-01-01}]'),
    [FILE]: 'Ada 5 (enam) orang.\n',
  };
  expect(waived(loadFiles(files, undefined, new Set(['terbilang'])))).toHaveLength(1);
});
