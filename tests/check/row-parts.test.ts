import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const KODE = ['row-parts', 'table-total'] as const;
const isi = (kolom: string, ...baris: string[]) =>
  tabel('judul: T', `kolom: [{id: nama, judul: Nama}, ${kolom}]`, 'baris:', ...baris);
const found = (kolom: string, ...baris: string[]): string[] => findingsOf(isi(kolom, ...baris), ...KODE);
const LP = '{id: l, judul: L, jenis: bilangan}, {id: p, judul: P, jenis: bilangan}';
const LPT = `${LP}, {id: t, judul: Total, jenis: bilangan, terdiri_atas: [l, p]}`;

describe('kolom yang terdiri atas kolom lain', () => {
  const found2 = (row: string): string[] => found(LPT, `  - {nama: A, ${row}}`);

  test.each([
    ['l: 12, p: 8, t: 21', '21', '20', '1'],
    ['l: "-", p: "-", t: 1', '1', '0', '1'],
    ['l: 3, p: null, t: 5', '5', '3', '2'],
  ])('%s', (row, declared, computed, apart) => {
    expect(found2(row)[0]).toMatch(
      `peringatan row-parts: Kolom “Total” pada “A” tertulis ${declared}; jumlah bagiannya ${computed} (selisih ${apart}).`,
    );
  });

  test.each(['l: 12, p: 8, t: 20', 't: 7', 'l: 1, p: 1', 'l: 1, p: 1, t: "-"', 'l: 1, p: 1, t: NA'])(
    '%s tidak dipersoalkan',
    (row) => {
      expect(found2(row)).toEqual([]);
    },
  );
});

test('kolom Jumlah di belakang L dan P diperiksa tanpa terdiri_atas; kolom lain tidak', () => {
  const row = '  - {nama: A, l: 12, p: 8, t: 21}';
  expect(found(`${LP}, {id: t, judul: Jumlah, jenis: bilangan}`, row)).toEqual([
    'tabel/t.yaml:4:31 peringatan row-parts: Kolom “Jumlah” pada “A” tertulis 21; jumlah bagiannya 20 (selisih 1). > tabel/t.yaml:4:18 > tabel/t.yaml:4:25',
  ]);
  expect(found(`${LP}, {id: t, judul: Kebutuhan, jenis: bilangan}`, row)).toEqual([]);
});

test('jumlah di sudut tabel yang keliru hanya karena satu baris menjadi tempat terkait baris itu', () => {
  expect(
    found(
      LPT,
      '  - {nama: A, l: "-", p: "-", t: 1}',
      '  - {nama: B, l: 2, p: 3, t: 5}',
      '  - {jenis: jumlah, label: J, l: 2, p: 3, t: 5}',
    ),
  ).toEqual([
    'tabel/t.yaml:4:34 peringatan row-parts: Kolom “Total” pada “A” tertulis 1; jumlah bagiannya 0 (selisih 1). > tabel/t.yaml:4:18 > tabel/t.yaml:4:26 > tabel/t.yaml:6:46',
  ]);
});

test('jumlah di sudut tabel yang salah menurut baris dan kolomnya dilaporkan satu kali', () => {
  expect(found(LPT, '  - {nama: A, l: 2, p: 3, t: 5}', '  - {jenis: jumlah, label: J, l: 2, p: 3, t: 6}')).toEqual([
    'tabel/t.yaml:5:46 peringatan table-total: Kolom “Total” pada “J” tertulis 6; jumlah 1 barisnya 5 (selisih 1). > tabel/t.yaml:4:30',
  ]);
});

test('jumlah L yang keliru tidak membuat jumlah bagiannya ikut keliru', () => {
  expect(found(LPT, '  - {nama: A, l: 2, p: 3, t: 5}', '  - {jenis: jumlah, label: J, l: 4, p: 3, t: 5}')).toEqual([
    'tabel/t.yaml:5:34 peringatan table-total: Kolom “L” pada “J” tertulis 4; jumlah 1 barisnya 2 (selisih 2). > tabel/t.yaml:4:18 > tabel/t.yaml:5:46',
  ]);
});

test('kolom yang saling menyebut sebagai bagian tetap diperiksa', () => {
  const kolom =
    '{id: a, judul: A, jenis: bilangan, terdiri_atas: [b]}, {id: b, judul: B, jenis: bilangan, terdiri_atas: [a]}';
  expect(found(kolom, '  - {nama: X, a: 1, b: 2}')).toHaveLength(2);
  expect(found(kolom, '  - {nama: X, a: 2, b: 2}')).toEqual([]);
});

test('pengecualian menyebut tabelnya', () => {
  const waiver = '  - {kode: row-parts, di: t, alasan: tercetak demikian, tanggal: 2025-09-24}';
  const files = { ...isi(LPT, '  - {nama: A, l: 1, p: 1, t: 3}'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, ...KODE)).toEqual([]);
});
