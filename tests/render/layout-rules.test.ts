import { describe, expect, test } from 'vitest';
import { findings, type Files, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumen, keluaran, tabel } from '../helpers/masukan.ts';

const lines = (files: Files): string[] => findings(loadFiles(files));

/** A free table of `count` columns, each with one cell that no line may break. */
function lebar(count: number, isi: string, ...kunci: string[]): Files {
  const columns = Array.from({ length: count }, (_, index) => `{id: k${index + 1}, judul: Kolom ${index + 1}}`);
  const cells = columns.map((_, index) => `k${index + 1}: ${isi}`);
  return tabel('judul: Luas', ...kunci, `kolom: [${columns.join(', ')}]`, `baris: [{${cells.join(', ')}}]`);
}

describe('table-too-wide', () => {
  test('menyebut tabel, kolom yang paling lebar, sebabnya, dan berapa milimeter yang kurang', () => {
    expect(keluaran(lebar(11, 'Mempertanggungjawabkannyalah'))).toMatchInlineSnapshot(`
      "data/uji/tabel/t.yaml:1:1  galat  table-too-wide
        Tabel “Luas” tidak muat pada kertas mendatar: perlu 330 mm, ada 300 mm (kurang 30 mm). Yang paling lebar: kolom “Kolom 1” 30 mm karena “Mempertanggungjawabkannyalah”; kolom “Kolom 2” 30 mm karena “Mempertanggungjawabkannyalah”; kolom “Kolom 3” 30 mm karena “Mempertanggungjawabkannyalah”.
        1 | judul: Luas
          | ^^^^^^^^^^^
        perbaikan  Perpendek kata atau angka itu, kurangi kolom, atau perkecil tepi kertas dalam dokumen.yaml (cetak: tepi)."
    `);
  });

  test('pada kertas tegak: orientasi mendatar disarankan', () => {
    expect(keluaran(lebar(6, 'Mempertanggungjawabkannyalah', 'orientasi: tegak'))).toMatchInlineSnapshot(`
      "data/uji/tabel/t.yaml:1:1  galat  table-too-wide
        Tabel “Luas” tidak muat pada kertas tegak: perlu 180 mm, ada 158 mm (kurang 22 mm). Yang paling lebar: kolom “Kolom 1” 30 mm karena “Mempertanggungjawabkannyalah”; kolom “Kolom 2” 30 mm karena “Mempertanggungjawabkannyalah”; kolom “Kolom 3” 30 mm karena “Mempertanggungjawabkannyalah”.
        1 | judul: Luas
          | ^^^^^^^^^^^
        perbaikan  Perpendek kata atau angka itu, kurangi kolom, tulis “orientasi: mendatar”, atau perkecil tepi kertas dalam dokumen.yaml (cetak: tepi)."
    `);
  });

  test('tidak ada bila muat, juga dengan huruf terkecil', () => {
    expect(lines(lebar(8, 'Mempertanggungjawabkannyalah'))).toEqual([]);
  });

  test('kertas yang lebih kecil menentukan', () => {
    const files = lebar(9, 'Mempertanggungjawabkannyalah');
    expect(lines(files)).toEqual([]);
    const a4 = { ...files, ...dokumen('tahun:', 'cetak: {kertas: a4}\ntahun:') };
    expect(lines(a4)).toHaveLength(1);
  });

  test('dapat dikecualikan dengan alasan', () => {
    const kecuali = dokumen(
      'tahun:',
      'kecuali: [{kode: table-too-wide, di: t, alasan: lampiran asli, tanggal: 2026-01-31}]\ntahun:',
    );
    const result = loadFiles({ ...lebar(11, 'Mempertanggungjawabkannyalah'), ...kecuali });
    expect(findings(result)).toEqual([]);
    expect(waived(result)).toHaveLength(1);
  });

  test('angka boleh berpisah dari satuannya sebelum tabel dinyatakan tidak muat', () => {
    expect(lines(lebar(19, '{nilai: 1000000, satuan: Pembudidaya}'))).toEqual([]);
    expect(lines(lebar(26, '{nilai: 1000000, satuan: Pembudidaya}'))).toHaveLength(1);
  });
});

describe('table-head-high', () => {
  const judul = (words: number): string => Array.from({ length: words }, () => 'panjang').join(' ');
  const kepala = (words: number): Files =>
    tabel(
      'judul: Luas',
      'orientasi: mendatar',
      'kolom:',
      ...Array.from({ length: 15 }, (_, index) => `  - {id: k${index}, judul: Kolom ${index}, jenis: rupiah}`),
      `  - {id: a, judul: Judul ${judul(words)}}`,
      `baris: [{${Array.from({ length: 15 }, (_, index) => `k${index}: 475.420.032.016`).join(', ')}, a: x}]`,
    );

  test('menyebut judul kolom yang paling tinggi', () => {
    expect(lines(kepala(40))).toMatchInlineSnapshot(`
      [
        "tabel/t.yaml:1:1 peringatan table-head-high: Kepala tabel “Luas” setinggi 125 mm, lebih dari setengah tinggi halaman (170 mm); yang paling tinggi judul kolom “Judul panjang panjang panjang panjang pa…”.",
      ]
    `);
  });

  test('lebih rendah daripada setengah halaman: tidak apa-apa', () => {
    expect(lines(kepala(10))).toEqual([]);
  });
});

describe('row-tall', () => {
  const baris = (words: number): Files =>
    tabel(
      'judul: Luas',
      'kolom: [{judul: No, jenis: nomor}, {judul: Nama}, {judul: Uraian}]',
      'baris:',
      '  - {nama: Pendek, uraian: x}',
      `  - {nama: Panjang sekali, uraian: ${Array.from({ length: words }, () => 'kata').join(' ')}}`,
    );

  test('menyebut baris dan kolomnya, di tempat selnya', () => {
    expect(lines(baris(2600))).toMatchInlineSnapshot(`
      [
        "tabel/t.yaml:5:36 info row-tall: Baris ke-2 (“Panjang sekali”) tabel “Luas” setinggi 183 mm, lebih dari satu halaman (165 mm); yang paling tinggi sel kolom “Uraian”.",
      ]
    `);
  });

  test('baris yang muat pada satu halaman tidak disebut', () => {
    expect(lines(baris(300))).toEqual([]);
  });
});
