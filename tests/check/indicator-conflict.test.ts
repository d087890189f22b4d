import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, tabel } from '../helpers/masukan.ts';

const KODE = 'indicator-conflict';
const ISI = ['satuan: "%"', 'awal: 60', 'target: {2026: 65, 2027: "70,0", 2028: null}'];

describe('di_tabel', () => {
  const found = (varian: string): string[] => findingsOf(indikator(...ISI, `di_tabel: {pendanaan: ${varian}}`), KODE);

  test('semua yang berbeda dalam satu temuan', () => {
    expect(found('{awal: 43, target: {2026: 60, 2027: 70}, akhir: 80}')).toEqual([
      'program/1.yaml:9:34 galat indicator-conflict: Tabel “pendanaan” memberi indikator “X” nilai lain: kondisi awal 43%, bukan 60%; target 2026 60%, bukan 65%. > program/1.yaml:7:11 > program/1.yaml:8:20',
    ]);
  });

  test('kondisi akhir dibandingkan dengan yang dihitung', () => {
    expect(found('{akhir: 80}')).toEqual([]);
    expect(findingsOf(indikator('target: [1, 2, 3]', 'di_tabel: {pendanaan: {akhir: 4}}'), KODE)).toEqual([
      'program/1.yaml:7:35 galat indicator-conflict: Tabel “pendanaan” memberi indikator “X” nilai lain: kondisi akhir 4, bukan 3. > program/1.yaml:5:5',
    ]);
  });

  test.each([
    '{awal: 60.0}',
    '{target: {2026: null, 2028: 5}}',
    '{target: {2026: NA}}',
    '{target: {2026: {nilai: 5, satuan: orang}}}',
  ])('sama, kosong, atau bersatuan lain: %s', (varian) => {
    expect(found(varian)).toEqual([]);
  });

  test('nihil bukan 65; teks lain bukan teks yang sama', () => {
    expect(found('{target: {2026: "-"}}')).toEqual([
      'program/1.yaml:9:43 galat indicator-conflict: Tabel “pendanaan” memberi indikator “X” nilai lain: target 2026 nihil, bukan 65%. > program/1.yaml:8:20',
    ]);
    expect(findingsOf(indikator('awal: BB', 'di_tabel: {pendanaan: {awal: A}}'), KODE)).toEqual([
      'program/1.yaml:7:34 galat indicator-conflict: Tabel “pendanaan” memberi indikator “X” nilai lain: kondisi awal “A”, bukan “BB”. > program/1.yaml:6:11',
    ]);
  });

  test('dikecualikan dengan tahun, bila hanya satu tahun yang berbeda', () => {
    const files = {
      ...indikator('id: ind-x', ...ISI, 'di_tabel: {pendanaan: {target: {2026: 60}}}'),
      ...dokumenDengan('kecuali: [{kode: indicator-conflict, di: ind-x, tahun: 2026, alasan: A, tanggal: 2026-11-22}]'),
    };
    const result = loadFiles(files, undefined, new Set([KODE]));
    expect(findings(result)).toEqual([]);
    expect(waived(result)).toHaveLength(1);
  });
});

describe('tabel bebas', () => {
  const found = (kolom: string, sel: string, nama = 'X'): string[] =>
    findingsOf(
      {
        ...indikator(...ISI),
        ...tabel(
          'judul: T',
          `kolom: [{id: nama, judul: Indikator}, ${kolom}]`,
          'baris:',
          `  - {nama: ${nama}, ${sel}}`,
        ),
      },
      KODE,
    );

  test('kolom bertahun, juga di bawah kepala bersama, dan kondisi awal', () => {
    const kolom =
      '{id: awal, judul: Kondisi Awal, jenis: desimal}, {judul: Target, kolom: [{id: a, judul: "2026", jenis: persen}, {id: b, judul: Tahun 2027, jenis: persen}]}';
    expect(found(kolom, 'awal: 60, a: 66, b: 70')).toEqual([
      'tabel/t.yaml:4:28 galat indicator-conflict: Tabel “t” memberi indikator “X” nilai lain: target 2026 66%, bukan 65%. > program/1.yaml:8:20',
    ]);
    expect(found(kolom, 'awal: 61, a: 65, b: 70')).toEqual([
      'tabel/t.yaml:4:21 galat indicator-conflict: Tabel “t” memberi indikator “X” nilai lain: kondisi awal 61%, bukan 60%. > program/1.yaml:7:11',
    ]);
  });

  test.each([
    ['realisasi', '{judul: Realisasi, kolom: [{id: a, judul: "2026", jenis: persen}]}', 'X'],
    ['uang', '{id: a, judul: Pagu 2026, jenis: rupiah}', 'X'],
    ['kolom tanpa tahun', '{id: a, judul: Nilai, jenis: persen}', 'X'],
    ['nama lain', '{id: a, judul: "2026", jenis: persen}', 'Y'],
  ])('tidak dibandingkan: %s', (_, kolom, nama) => {
    expect(found(kolom, 'a: 66', nama)).toEqual([]);
  });

  test('nama yang dipakai dua indikator tidak menunjuk salah satunya', () => {
    const files = {
      ...indikator(...ISI),
      'program/2.yaml': 'kode: 1.06.05\nnama: P\nsasaran: sasaran-1\nindikator: [{nama: X, target: [1, 2, 3]}]\n',
      ...tabel(
        'judul: T',
        'kolom: [{id: nama, judul: I}, {id: a, judul: "2026", jenis: persen}]',
        'baris: [{nama: X, a: 9}]',
      ),
    };
    expect(findingsOf(files, KODE)).toEqual([]);
  });
});

test('realisasi tahun dasar pada kinerja pelayanan adalah kondisi awal', () => {
  const files = (realisasi: string): string[] =>
    findingsOf(
      {
        ...indikator(...ISI),
        ...tabel(
          'jenis: kinerja-pelayanan',
          'judul: T',
          'tahun: 2024-2025',
          `baris: [{id: r, indikator: x, realisasi: {2024: 1, 2025: ${realisasi}}}]`,
        ),
      },
      KODE,
    );
  expect(files('"60,0%"')).toEqual([]);
  expect(files('58%')).toEqual([
    'tabel/t.yaml:4:58 galat indicator-conflict: Tabel “t” memberi indikator “X” nilai lain: realisasi 2025 58%, bukan 60%. > program/1.yaml:7:11',
  ]);
});
