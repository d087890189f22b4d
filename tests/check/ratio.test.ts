import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, tabel } from '../helpers/masukan.ts';

const isi = (kolom: string[], baris: string) =>
  tabel(
    'judul: T',
    'kolom:',
    '  - {id: nama, judul: Nama}',
    ...kolom.map((item) => `  - ${item}`),
    'baris:',
    `  - {nama: A, ${baris}}`,
  );

describe('rasio', () => {
  const kolom = [
    '{id: t, judul: Target 2025, jenis: desimal}',
    '{id: r, judul: Realisasi 2025, jenis: desimal}',
    '{id: q, judul: Rasio 2025, jenis: desimal}',
  ];
  const found = (baris: string): string[] => findingsOf(isi(kolom, baris), 'ratio');

  test('yang berbeda dari realisasi dibagi target', () => {
    expect(found('t: 10, r: 8, q: 85%')).toEqual([
      'tabel/t.yaml:8:31 peringatan ratio: Kolom “Rasio 2025” pada “A” tertulis 85%; 8 dibagi 10 ialah 80,00%. > tabel/t.yaml:8:18 > tabel/t.yaml:8:25',
    ]);
  });

  test.each(['80%', '"80,0"', '"0,8"', '80', '125%', '120%', '"-"', 'null', 'NA', '{teks: belum}'])(
    '8 dari 10: %s diterima',
    (q) => {
      expect(found(`t: 10, r: 8, q: ${q}`)).toEqual([]);
    },
  );

  test.each(['66,67%', '66,66%', '66,7%', '67%', '66%'])('2 dari 3: %s dibulatkan atau dipotong', (q) => {
    expect(found(`t: 3, r: 2, q: "${q}"`)).toEqual([]);
  });

  test('2 dari 3: 66,68% keliru; pembagi nol dan yang kosong tidak dibandingkan', () => {
    expect(found('t: 3, r: 2, q: "66,68%"')).toHaveLength(1);
    expect(found('t: 0, r: 2, q: 50%')).toEqual([]);
    expect(found('r: 2, q: 50%')).toEqual([]);
    expect(found('t: "-", r: 2, q: 50%')).toEqual([]);
  });

  test('menurut tahun di bawah judul bersama', () => {
    const years = (id: string): string =>
      `kolom: [{id: ${id}1, judul: "1", jenis: desimal}, {id: ${id}2, judul: "2", jenis: desimal}]`;
    const groups = [
      `{judul: Anggaran pada Tahun ke-, ${years('a')}}`,
      `{judul: Realisasi Anggaran pada Tahun ke-, ${years('r')}}`,
      `{judul: Rasio antara Realisasi dan Anggaran Tahun ke-, ${years('q')}}`,
    ];
    // “Realisasi Anggaran” is a realisation: the words are looked up in a fixed order.
    expect(findingsOf(isi(groups, 'a1: 10, a2: 20, r1: 5, r2: 5, q1: 50%, q2: 50%'), 'ratio')).toEqual([
      'tabel/t.yaml:8:58 peringatan ratio: Kolom “2” pada “A” tertulis 50%; 5 dibagi 20 ialah 25,00%. > tabel/t.yaml:8:27 > tabel/t.yaml:8:42',
    ]);
  });

  test('pengecualian menyebut tabelnya', () => {
    const waiver = '  - {kode: ratio, di: t, alasan: tercetak demikian, tanggal: 2025-09-24}';
    const files = { ...isi(kolom, 't: 10, r: 8, q: 85%'), ...dokumenDengan('kecuali:', waiver) };
    expect(findingsOf(files, 'ratio')).toEqual([]);
  });
});

describe('rata-rata pertumbuhan', () => {
  const kolom = [
    '{judul: Anggaran, kolom: [{id: a1, judul: "1", jenis: rupiah}, {id: a2, judul: "2", jenis: rupiah}, {id: a3, judul: "3", jenis: rupiah}]}',
    '{judul: Rata-rata Pertumbuhan, kolom: [{id: g, judul: Anggaran, jenis: desimal}]}',
  ];
  const found = (baris: string): string[] => findingsOf(isi(kolom, baris), 'ratio');

  // 100, 110, 132: 10% and 20%.
  test.each(['15%', '"14,89%"', '10%', '16%', '32%', '"0,15"'])('%s menurut salah satu rumus', (g) => {
    expect(found(`a1: 100, a2: 110, a3: 132, g: ${g}`)).toEqual([]);
  });

  test('yang tidak dihasilkan rumus mana pun', () => {
    expect(found('a1: 100, a2: 110, a3: 132, g: 25%')).toEqual([
      'tabel/t.yaml:7:45 peringatan ratio: Kolom “Anggaran” pada “A” tertulis 25%; rata-rata pertumbuhan 3 tahunnya 15,00% setahun. > tabel/t.yaml:7:19 > tabel/t.yaml:7:28 > tabel/t.yaml:7:37',
    ]);
  });

  test('deret yang tidak lengkap tidak dihitung', () => {
    expect(found('a1: "-", a2: 110, a3: 132, g: 25%')).toEqual([]);
    expect(found('a2: 110, a3: 132, g: 25%')).toEqual([]);
  });
});
