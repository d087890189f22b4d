import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, table } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const KOLOM = ['judul: T', 'kolom:', '  - {id: nama, judul: Nama}', '  - {id: jumlah, judul: Jumlah, jenis: bilangan}'];
const found = (...lines: string[]): string[] => findingsOf(tabel(...KOLOM, ...lines));

test('marks in cells, headings, labels and lists lead to notes without a finding', () => {
  const result = loadFiles(
    tabel(
      'judul: T',
      'catatan: {a: Satu., "1": Dua., "*": Tiga.}',
      'kolom:',
      '  - {id: nama, judul: "Nama[^1]"}',
      '  - {id: jumlah, judul: Jumlah, jenis: bilangan}',
      'baris:',
      '  - {jenis: kelompok, label: "Kelompok [^a]"}',
      '  - {nama: "Mobil[^a][^*]", jumlah: "1.500[^1]"}',
      '  - {nama: [satu, "dua[^a]"], jumlah: {nilai: "5[^*]", satuan: unit}}',
    ),
  );
  expect(findings(result)).toEqual([]);
  const view = table(result, 't');
  expect(view.kepala[0]?.[0]).toMatchObject({ teks: 'Nama', tanda: [{ teks: '1', jangkar: 'catatan-tabel-t-1' }] });
  expect(view.baris.map((row) => row.sel.map((cell) => (cell.tanda ?? []).map(({ teks }) => teks).join()))).toEqual([
    ['a'],
    ['a,*', '1'],
    ['a', '*'],
  ]);
  expect(view.baris[1]?.sel.map(({ teks }) => teks)).toEqual(['Mobil', '1.500']);
  expect(view.baris[2]?.sel[0]?.daftar?.butir).toEqual(['satu', 'dua']);
  expect(view.baris[2]?.sel[1]?.teks).toBe('5 unit');
  expect(view.catatan?.map(({ tanda, teks }) => `${tanda?.teks ?? '-'} ${teks}`)).toEqual([
    '1 Dua.',
    'a Satu.',
    '* Tiga.',
  ]);
});

describe('findings', () => {
  test('a mark without a note', () => {
    expect(found('catatan: {ab: Satu.}', 'baris:', '  - {nama: "Mobil[^ab]", jumlah: "5[^ac]"}')).toEqual([
      'tabel/t.yaml:7:34 galat table-note: Tanda catatan [^ac] tidak ada dalam catatan tabel “t”. Maksud Anda “ab”?',
    ]);
  });

  test('a note without a mark', () => {
    expect(found('catatan:', '  a: Satu.', '  b: Dua.', 'baris:', '  - {nama: "Mobil[^a]"}')).toEqual([
      'tabel/t.yaml:7:3 galat table-note: Catatan “b” tidak ditunjuk sel mana pun dalam tabel “t”.',
    ]);
  });

  test('a mark that is not at the end', () => {
    expect(found('catatan: {a: Satu.}', 'baris:', '  - {nama: "Mobil[^a] dinas"}', '  - {nama: "Lain[^a]"}')).toEqual([
      'tabel/t.yaml:7:12 galat table-note: Tanda catatan [^a] tercetak sebagai teks: tanda hanya dikenal di akhir isi sel.',
    ]);
  });

  test('a key that is no mark', () => {
    expect(found('catatan: {catatan satu: Satu.}', 'baris: []')).toEqual([
      'tabel/t.yaml:5:11 galat type-wrong: “catatan satu” bukan tanda catatan: paling banyak tiga huruf atau angka, tanpa spasi.',
    ]);
  });
});

test.each([
  ['one text', ['catatan: Keadaan akhir tahun.'], ['Keadaan akhir tahun.']],
  ['several texts', ['catatan:', '  - Satu.', '  - Dua.'], ['Satu.', 'Dua.']],
])('%s needs no mark', (_, lines, texts) => {
  const result = loadFiles(tabel(...KOLOM, ...lines, 'baris: []'));
  expect(findings(result)).toEqual([]);
  expect(table(result, 't').catatan).toEqual(texts.map((teks) => ({ teks })));
});
