import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const KOLOM = [
  'kolom:',
  '  - {id: isu, judul: Masalah}',
  '  - judul: Kriteria',
  '    kolom: [{id: u, judul: URGENT, jenis: bilangan}, {id: s, judul: SERIOUSNESS, jenis: bilangan}, {id: g, judul: GROWTH, jenis: bilangan}, {id: t, judul: TOTAL, jenis: bilangan}]',
  '  - {id: r, judul: Rank}',
  'baris:',
];
const isi = (...baris: string[]) => tabel('judul: T', ...KOLOM, ...baris.map((row) => `  - {isu: ${row}}`));
const found = (...baris: string[]): string[] => findingsOf(isi(...baris), 'usg');

// Renstra Metro 2021-2026, Tabel 3.1.
const METRO = [
  'Rumah, u: 3, s: 3, g: 3, t: 9, r: V',
  'SDM, u: 4, s: 5, g: 4, t: 13, r: III',
  'Data, u: 5, s: 5, g: 5, t: 15, r: I',
  'Sarana, u: 5, s: 5, g: 4, t: 14, r: II',
  'Anggaran, u: 4, s: 4, g: 3, t: 11, r: IV',
];

test('total dan peringkat yang benar', () => {
  expect(found(...METRO)).toEqual([]);
});

test('total yang keliru', () => {
  expect(found('A, u: 5, s: 4, g: 2, t: 12')).toEqual([
    'tabel/t.yaml:8:35 peringatan usg: Total USG “A” tertulis 12; 5 + 4 + 2 ialah 11 (selisih 1). > tabel/t.yaml:8:17 > tabel/t.yaml:8:23 > tabel/t.yaml:8:29',
  ]);
});

test('peringkat yang tidak mengikuti total', () => {
  expect(
    found('A, u: 5, s: 5, g: 5, t: 15, r: 1', 'B, u: 2, s: 2, g: 2, t: 6, r: 2', 'C, u: 3, s: 3, g: 3, t: 9, r: 3'),
  ).toEqual([
    'tabel/t.yaml:9:41 peringatan usg: Peringkat “B” tertulis 2; dengan total 6 seharusnya peringkat 3. > tabel/t.yaml:9:35',
    'tabel/t.yaml:10:41 peringatan usg: Peringkat “C” tertulis 3; dengan total 9 seharusnya peringkat 2. > tabel/t.yaml:10:35',
  ]);
});

test('total yang sama dengan peringkat berbeda', () => {
  const [a, b, c] = ['A, u: 5, s: 5, g: 4, t: 14', 'B, u: 5, s: 4, g: 5, t: 14', 'C, u: 3, s: 3, g: 3, t: 9'];
  expect(found(`${a}, r: I`, `${b}, r: II`, `${c}, r: III`)).toEqual([
    'tabel/t.yaml:8:42 peringatan usg: 2 isu bertotal sama, 14, tetapi berperingkat berbeda: “A” I, “B” II. > tabel/t.yaml:9:42',
  ]);
  expect(found(`${a}, r: I`, `${b}, r: I`, `${c}, r: II`)).toEqual([]);
  expect(found(`${a}, r: I`, `${b}, r: I`, `${c}, r: III`)).toEqual([]);
});

test('nilai yang belum diisi dan peringkat yang belum lengkap tidak dipersoalkan', () => {
  expect(found('A, u: 5, s: null, g: 2, t: 12', 'B, u: 1, s: 1, g: 1, t: 3, r: I')).toEqual([]);
});

test('tabel lain dengan kolom S dan Total bukan tabel USG', () => {
  const files = tabel(
    'judul: T',
    'kolom: [{id: n, judul: N}, {id: s, judul: S, jenis: bilangan}, {id: t, judul: Total, jenis: bilangan}]',
    'baris:',
    '  - {n: A, s: 1, t: 5}',
  );
  expect(findingsOf(files, 'usg')).toEqual([]);
});

test('pengecualian menyebut tabelnya', () => {
  const waiver = '  - {kode: usg, di: t, alasan: tercetak demikian, tanggal: 2025-09-24}';
  expect(findingsOf({ ...isi('A, u: 5, s: 4, g: 2, t: 12'), ...dokumenDengan('kecuali:', waiver) }, 'usg')).toEqual([]);
});

test('tabel berjenis usg: total dan peringkat yang tertulis terhadap nilainya', () => {
  const jenisUsg = (...rows: string[]): string[] =>
    findingsOf(tabel('jenis: usg', 'judul: Isu', 'angka_peringkat: romawi', 'baris:', ...rows), 'usg');
  const nilai = (masalah: string, skor: number, rest: string): string =>
    `  - {masalah: ${masalah}, urgensi: ${skor}, keseriusan: 3, pertumbuhan: 3${rest}}`;
  expect(jenisUsg(nilai('A', 3, ', total: 9, peringkat: 2'), nilai('B', 5, ', peringkat: 1'))).toEqual([]);
  expect(jenisUsg(nilai('A', 3, ', total: 10'), nilai('B', 5, ''))).toEqual([
    'tabel/t.yaml:5:68 peringatan usg: Total USG “A” tertulis 10; 3 + 3 + 3 ialah 9 (selisih 1). > tabel/t.yaml:5:27 > tabel/t.yaml:5:42 > tabel/t.yaml:5:58',
  ]);
  expect(jenisUsg(nilai('A', 3, ', peringkat: 1'), nilai('B', 5, ', peringkat: 2'))).toEqual([
    'tabel/t.yaml:5:72 peringatan usg: Peringkat “A” tertulis I; dengan total 9 seharusnya peringkat II. > tabel/t.yaml:5:15',
    'tabel/t.yaml:6:72 peringatan usg: Peringkat “B” tertulis II; dengan total 11 seharusnya peringkat I. > tabel/t.yaml:6:15',
  ]);
});
