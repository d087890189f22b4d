import { describe, expect, test } from 'vitest';
import { textWidth } from '../../scripts/render/text-width.ts';
import { type Files, findings, loadFiles, table } from '../helpers/load-case.ts';
import { program, tabel } from '../helpers/masukan.ts';

/** `text (class) +room` of every cell of a table from a column on. */
function cells(files: Files, id: string, from = 1): string[][] {
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  return table(result, id).baris.map((row) =>
    row.sel
      .slice(from)
      .map((cell) => `${cell.teks ?? ''} (${cell.kelas})${cell.desimal === undefined ? '' : ` +${cell.desimal}`}`),
  );
}

const em = (width: number): string => `${width.toFixed(3)}em`;

describe('koma desimal satu kolom', () => {
  test('ruang di belakang angka sebesar desimal yang kurang, tanpa mengubah teksnya', () => {
    const files = tabel(
      'judul: T',
      'kolom: [{judul: Nama}, {judul: Nilai, jenis: desimal}]',
      'baris:',
      '  - {nama: a, nilai: "87,60"}',
      '  - {nama: b, nilai: 1.234.567}',
      '  - {nama: c, nilai: "0,5"}',
      '  - {nama: d, nilai: "-"}',
      '  - {nama: e, nilai: NA}',
      '  - {nama: f}',
      '  - {jenis: jumlah, label: Jumlah, nilai: "1.234.655,1"}',
    );
    expect(textWidth(',60')).toBeCloseTo(1.086, 6);
    expect(cells(files, 't')).toEqual([
      ['87,60 (angka)'],
      ['1.234.567 (angka) +1.086em'],
      ['0,5 (angka) +0.450em'],
      ['– (tengah)'],
      ['NA (tengah)'],
      [' ()'],
      [`1.234.655,1 (angka) +${em(textWidth(',60') - textWidth(',1', true))}`],
    ]);
  });

  test('tanda persen tetap di belakang angkanya', () => {
    const files = tabel(
      'judul: T',
      'kolom: [{judul: Nama}, {judul: Nilai, jenis: persen}]',
      'baris: [{nama: a, nilai: "87,60%"}, {nama: b, nilai: 92%}, {nama: c, nilai: 7}]',
    );
    expect(cells(files, 't')).toEqual([
      ['87,60% (angka)'],
      ['92% (angka) +1.086em'],
      [`7 (angka) +${em(textWidth(',60%'))}`],
    ]);
  });

  test('angka bersatuan kata lurus dengan yang satuannya sama saja; tanda nihil bersatuan ikut di kanan', () => {
    const sel = (nilai: string, satuan: string): string => `{nama: a, nilai: {nilai: ${nilai}, satuan: ${satuan}}}`;
    const files = tabel(
      'judul: T',
      'kolom: [{judul: Nama}, {judul: Nilai, jenis: desimal}]',
      `baris: [${[sel('"2,5"', 'ton'), sel('3', 'ton'), sel('4', 'orang'), sel('"-"', 'orang')].join(', ')}]`,
    );
    expect(cells(files, 't')).toEqual([
      ['2,5 ton (target)'],
      [`3 ton (target) +${em(textWidth(',5'))}`],
      ['4 orang (target)'],
      ['– orang (target)'],
    ]);
  });

  test('tanda catatan menggantung di belakang angkanya: sekolom memberi ruang yang sama', () => {
    const files = tabel(
      'judul: T',
      'catatan: {a: Sementara.}',
      'kolom: [{judul: Nama}, {judul: Nilai, jenis: desimal}, {judul: Lain, jenis: bilangan}]',
      'baris: [{nama: a, nilai: "0,5[^a]", lain: 1}, {nama: b, nilai: 3, lain: 2}]',
    );
    const mark = 0.96 * textWidth('a');
    expect(cells(files, 't')).toEqual([
      [`0,5 (angka) +${em(mark)}`, '1 (angka)'],
      [`3 (angka) +${em(textWidth(',5') + mark)}`, '2 (angka)'],
    ]);
  });

  test.each([
    ['kanan', ['0,5 (angka kanan)', `3 (angka kanan) +${em(textWidth(',5'))}`, '– (kanan)']],
    ['tengah', ['0,5 (angka tengah)', '3 (angka tengah)', '– (tengah)']],
    ['kiri', ['0,5 (angka kiri)', '3 (angka kiri)', '– (kiri)']],
  ])('rata: %s', (rata, expected) => {
    const files = tabel(
      'judul: T',
      `kolom: [{judul: Nama}, {judul: Nilai, jenis: desimal, rata: ${rata}}]`,
      'baris: [{nama: a, nilai: "0,5"}, {nama: b, nilai: 3}, {nama: c, nilai: "-"}]',
    );
    expect(cells(files, 't').flat()).toEqual(expected);
  });
});

describe('kolom-kolom yang satu deret', () => {
  test('kolom tahun lurus bersama, kolom lain tidak ikut', () => {
    const files: Files = {
      ...program('indikator: [{nama: I, iku: ya, awal: 1, target: [2, "3,5", 4]}]'),
      'tabel/pendanaan.yaml': 'jenis: indikator-kinerja\njudul: T\nsaring: iku\n',
    };
    const room = em(textWidth(',5'));
    expect(cells(files, 'pendanaan', 3)).toEqual([
      ['70 (angka)', `75 (angka) +${room}`, `80 (angka) +${room}`, `85 (angka) +${room}`, '85 (angka)'],
      ['1 (angka)', `2 (angka) +${room}`, '3,5 (angka)', `4 (angka) +${room}`, '4 (angka)'],
    ]);
  });

  test('pada tabel bebas: kolom sejenis di bawah satu judul', () => {
    const files = tabel(
      'judul: T',
      'kolom:',
      '  - {judul: Nama}',
      '  - judul: Luas',
      '    kolom: [{judul: A, jenis: desimal}, {judul: B, jenis: desimal}, {judul: C, jenis: bilangan}]',
      '  - {judul: D, jenis: desimal}',
      'baris: [{nama: a, a: "0,5", b: 3, c: 4, d: 5}]',
    );
    const room = em(textWidth(',5'));
    expect(cells(files, 't')).toEqual([['0,5 (angka)', `3 (angka) +${room}`, '4 (angka)', '5 (angka)']]);
  });
});
