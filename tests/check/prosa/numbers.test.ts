import { expect, test } from 'vitest';
import { bacaan } from './membaca.ts';

/** Numbers of a sentence: as typed, value, kind, class. */
const numbers = (text: string): string[] =>
  bacaan(`${text}\n`).flatMap(({ teks, angka }) =>
    angka.map(
      ({ awal, akhir, nilai, jenis, golongan, tulisan }) =>
        `${teks.slice(awal, akhir)} = ${nilai} ${jenis} ${tulisan} ${golongan}`,
    ),
  );

test.each<[string, string[]]>([
  ['Ada 5 program.', ['5 = 5 bilangan angka nilai']],
  ['Ada lima program.', ['lima = 5 bilangan huruf nilai']],
  ['Ada 5 (lima) program.', ['5 (lima) = 5 bilangan angka-huruf nilai']],
  ['Ada lima (5) program.', ['lima (5) = 5 bilangan angka-huruf nilai']],
  ['Ada 15.097 orang.', ['15.097 = 15097 bilangan angka nilai']],
  ['Ada dua puluh tiga unit.', ['dua puluh tiga = 23 bilangan huruf nilai']],
  ['Naik menjadi 87,60%.', ['87,60% = 87.6 persen angka nilai']],
  ['Naik menjadi 12 persen.', ['12 persen = 12 persen angka nilai']],
  ['Biaya Rp1.250.000,00.', ['Rp1.250.000,00 = 1250000 rupiah angka nilai']],
  ['Biaya Rp. 2.500.000,- lagi.', ['Rp. 2.500.000,- = 2500000 rupiah angka nilai']],
  ['Biaya Rp1,25 miliar.', ['Rp1,25 miliar = 1250000000 rupiah campuran nilai']],
  ['Biaya 1,1 juta rupiah.', ['1,1 juta rupiah = 1100000 rupiah campuran nilai']],
  ['Biaya Rp5.000 (lima ribu rupiah).', ['Rp5.000 (lima ribu rupiah) = 5000 rupiah angka-huruf nilai']],
  // What is no quantity.
  [
    'Pasal 3 ayat (1) Nomor 48 Tahun 2021.',
    [
      '3 = 3 bilangan angka peraturan',
      '1 = 1 bilangan angka peraturan',
      '48 = 48 bilangan angka peraturan',
      '2021 = 2021 bilangan angka tahun',
    ],
  ],
  ['Pada 24 September 2021.', ['24 = 24 bilangan angka tanggal', '2021 = 2021 bilangan angka tahun']],
  ['Renstra 2021-2026.', ['2021 = 2021 bilangan angka rentang-tahun', '2026 = 2026 bilangan angka rentang-tahun']],
  ['Anak 5–21 tahun.', ['5 = 5 bilangan angka rentang', '21 = 21 bilangan angka lama']],
  ['Tabel 6 dan misi 1.', ['6 = 6 bilangan angka rujukan', '1 = 1 bilangan angka rujukan']],
  ['Jumlah program 5.', ['5 = 5 bilangan angka nilai']],
  ['Kode 1.06.04 ditulis.', ['1.06.04 = 0 bilangan angka kode']],
  [
    'COVID-19, S1, Jalan X No. 148B.',
    ['19 = 19 bilangan angka nama', '1 = 1 bilangan angka nama', '148 = 148 bilangan angka nama'],
  ],
  ['Salah satu dan satu sama lain.', ['satu = 1 bilangan huruf ungkapan', 'satu = 1 bilangan huruf ungkapan']],
  ['Sekitar 100 (seratus) orang.', ['100 (seratus) = 100 bilangan angka-huruf kira-kira']],
  ['Paling sedikit lima orang.', ['lima = 5 bilangan huruf kira-kira']],
  ['Dua tiga orang.', ['Dua = 2 bilangan huruf kira-kira', 'tiga = 3 bilangan huruf kira-kira']],
  ['Selama lima tahun.', ['lima = 5 bilangan huruf lama']],
  ['Ketiga pihak dan ribuan warga.', []],
])('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});
