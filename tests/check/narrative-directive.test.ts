import { expect, test } from 'vitest';
import { type Files, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const FILE = 'naskah/1-pendahuluan/1-latar-belakang.md';
const ASN = tabel(
  'judul: ASN',
  'kolom: [{id: gol, judul: Golongan}, {id: n, judul: N, jenis: bilangan}]',
  'baris: [{id: gol-2, gol: Golongan II, n: 7}, {gol: Golongan III, n: 11}]',
);

const found = (text: string, over: Files = {}): string[] =>
  findingsOf({ ...over, [FILE]: `${text}\n` }, 'narrative-directive').map((line) =>
    line.replaceAll('1-pendahuluan/1-latar-belakang.md:', '').replace(' info narrative-directive:', ''),
  );

test.each<[string, string[]]>([
  ['Renstra memuat lima program.', []],
  [
    'Renstra memuat satu program.',
    ['1:16 Jumlah program diketik “satu”, sama dengan data: [[nilai: jumlah program, huruf]].'],
  ],
  [
    'Renstra memuat 1 (satu) program.',
    ['1:16 Jumlah program diketik “1 (satu)”, sama dengan data: [[nilai: jumlah program, huruf]].'],
  ],
  ['Renstra memuat 1 program.', ['1:16 Jumlah program diketik “1”, sama dengan data: [[nilai: jumlah program]].']],
  [
    'Program Rehabilitasi Sosial mempunyai 1 indikator.',
    ['1:39 Jumlah indikator di bawah “1.06.04” diketik “1”, sama dengan data: [[nilai: jumlah indikator 1.06.04]].'],
  ],
  [
    'Pagu Program Rehabilitasi Sosial tahun 2027 Rp200,00.',
    ['1:45 Pagu 2027 program 1.06.04 diketik “Rp200,00”, sama dengan data: [[nilai: pagu 1.06.04 2027]].'],
  ],
  // No year, but the figure is one of the row's.
  [
    'Pagu Program Rehabilitasi Sosial sebesar Rp300.',
    ['1:42 Pagu program 1.06.04 diketik “Rp300”, sama dengan data: [[nilai: pagu 1.06.04 2028]].'],
  ],
  [
    'Total pagu indikatif Renstra Rp600.',
    ['1:30 Pagu seluruh periode semua program diketik “Rp600”, sama dengan data: [[nilai: pagu total]].'],
  ],
  [
    'Persentase PPKS yang ditangani menjadi 85% pada tahun 2028.',
    [
      '1:40 Target 2028 indikator “Persentase PPKS yang ditangani” diketik “85%”, sama dengan data: [[nilai: target ind-sasaran-1 2028]].',
    ],
  ],
  // No directive prints these: in words, rounded, in a heading, with an amount in words.
  ['Pagu Program Rehabilitasi Sosial tahun 2027 Rp0,2 ribu.', []],
  ['### Renstra memuat 1 program', []],
  ['Pagu Program Rehabilitasi Sosial tahun 2027 Rp200 (dua ratus rupiah).', []],
  // Written by a directive already.
  ['Renstra memuat [[nilai: jumlah program]] program.', []],
  // The title of a regulation is not the plan's.
  ['Peraturan Daerah Nomor 2 Tahun 2026 tentang RPJMD Tahun 2026-2028.', []],
  ['Kegiatan berlangsung tahun 2026-2028.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a cell is offered where its row has an id', () => {
  expect(found('Menurut [[lihat: tabel t]] ada 7 orang Golongan II, 11 orang Golongan III.', ASN)).toEqual([
    '1:32 Baris “Golongan II” tabel “t” diketik “7”, sama dengan data: [[nilai: tabel t gol-2 n]].',
  ]);
});

test('the period is one finding a file', () => {
  expect(found('Renstra 2026-2028.\n\nPeriode 2026–2028 dan RPJMD 2026 s.d. 2028.')).toEqual([
    '1:9 Periode diketik “2026-2028”, sama dengan data: [[nilai: periode]]. > 3:9 > 3:29',
  ]);
});

test('the hint says how it will print where that differs', () => {
  const hints = (text: string) =>
    loadFiles({ [FILE]: text }, undefined, new Set(['narrative-directive'])).diagnostics.map(({ hint }) => hint);
  expect(hints('Renstra memuat satu program.\n')).toEqual([
    'Ganti dengan arahan itu agar ikut berubah bersama data. Tercetak “1 (satu)”.',
  ]);
  expect(hints('Renstra memuat 1 program.\n')).toEqual(['Ganti dengan arahan itu agar ikut berubah bersama data.']);
});

test('a waiver names the file', () => {
  const files = {
    ...dokumenDengan('kecuali: [{kode: narrative-directive, di: latar-belakang, alasan: tetap, tanggal: 2026-01-01}]'),
    [FILE]: 'Renstra memuat 1 program.\n',
  };
  expect(waived(loadFiles(files, undefined, new Set(['narrative-directive'])))).toHaveLength(1);
});
