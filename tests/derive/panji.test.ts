import { describe, expect, test } from 'vitest';
import { labelArah } from '../../scripts/derive/tabel/panji.ts';
import { type Files, findings, findingsOf, head, loadFiles, prose, rows } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const ARAH: Files = {
  'arah.yaml': `visi: Kota yang Sehat
misi: [{id: m-1, nama: Satu}, {id: m-2, nama: Dua}]
rpjmd:
  tujuan:
    - {id: r-1, misi: m-1, nama: R1}
    - {id: r-2, misi: m-2, nama: R2}
tujuan:
  - id: t-1
    nama: T1
    mendukung: r-2
    indikator: [{nama: I, satuan: "%"}]
    sasaran:
      - {id: sasaran-1, nama: S1, indikator: [{nama: J, satuan: "%", awal: 70, target: [75, 80, 90]}]}
      - {id: s-2, nama: S2, strategi: [{nama: G1, kebijakan: K1}]}
    strategi: [{nama: G2}, {nama: G3, kebijakan: [K2]}]
    kebijakan: [K3, K4]
  - {id: t-2, nama: T2, mendukung: r-1}
`,
};

test('{nama} dan {n}; tanpa nomor {n} hilang bersama spasinya', () => {
  expect(labelArah('Tujuan {n}: {nama}', { nama: 'N', n: '2.2' })).toBe('Tujuan 2.2: N');
  expect(labelArah('Tujuan {n}: {nama}', { nama: 'N' })).toBe('Tujuan: N');
  expect(labelArah('“{nama}”', { nama: 'Harga $& naik' })).toBe('“Harga $& naik”');
});

describe('tujuan-sasaran', () => {
  const KOLOM = [
    'jenis: tujuan-sasaran',
    'judul: T',
    'kolom: [no, tujuan, sasaran, indikator, awal, target, akhir]',
    'tahun: 2026-2027',
  ];

  test('baris misi di atas tujuan-tujuannya dan visi di bawah kepala', () => {
    const result = loadFiles({
      ...ARAH,
      ...tabel(...KOLOM, 'label_visi: "“{nama}”"', 'label_misi: "Misi {n} : {nama}"'),
    });
    expect(findings(result)).toEqual([]);
    expect(rows(result, 't')).toEqual([
      'visi | “Kota yang Sehat”{8x1}',
      'visi | Misi 2 : Dua{8x1}',
      'data | 1{1x2} | T1{1x2} | S1 | J | 70% | 75% | 80% | 80%',
      'data | S2 |  |  |  |  | ',
      'visi | Misi 1 : Satu{8x1}',
      'data | 2 | T2 |  |  |  |  |  | ',
    ]);
  });

  test('visi di atas kepala kolom; kolom akhir memuat tahun_akhir', () => {
    const lines = [
      'label_visi: "{nama}"',
      'letak_visi: kepala',
      'tahun_akhir: 2028',
      'tujuan: t-1',
      'sasaran: [sasaran-1]',
    ];
    const result = loadFiles({
      ...ARAH,
      ...tabel(...KOLOM, ...lines, 'judul_kolom: {akhir: [Akhir, "2028"], tujuan: Tujuan}'),
    });
    expect(head(result, 't')).toEqual([
      'Kota yang Sehat{8x1}',
      'No{1x2} | Tujuan{1x2} | Sasaran (Renstra){1x2} | Indikator Sasaran (Renstra){1x2} | Kondisi Awal{1x2} | Target Kinerja Tujuan/Sasaran pada Tahun ke-{2x1} | Akhir',
      '2026 | 2027 | 2028',
    ]);
    expect(rows(result, 't')).toEqual(['data | 1 | T1 | S1 | J | 70% | 75% | 80% | 90%']);
  });

  test('sasaran yang tidak ada', () => {
    expect(findingsOf({ ...ARAH, ...tabel(...KOLOM, 'sasaran: [s-3]') })).toEqual([
      'tabel/t.yaml:5:11 galat ref-unknown: Sasaran “s-3” tidak ada. Maksud Anda “s-2”?',
    ]);
  });
});

describe('strategi-kebijakan', () => {
  test('tata_letak daftar: satu baris satu tujuan, tanpa memasangkan', () => {
    const lines = [
      'jenis: strategi-kebijakan',
      'judul: T',
      'tujuan: t-1',
      'tata_letak: daftar',
      'label_visi: "“{nama}”"',
      'label_misi: "Misi {n}: {nama}"',
      'judul_kolom: {kebijakan: Arah Kebijakan}',
    ];
    const result = loadFiles({ ...ARAH, ...tabel(...lines) });
    expect(findings(result)).toEqual([]);
    expect(head(result, 't')).toEqual(['Tujuan | Sasaran | Strategi | Arah Kebijakan']);
    expect(rows(result, 't')).toEqual([
      'visi | “Kota yang Sehat”{4x1}',
      'visi | Misi 2: Dua{4x1}',
      'data | T1 | strip[S1; S2] | strip[G1; G2; G3] | strip[K1; K2; K3; K4]',
    ]);
  });

  test('bertingkat: strategi dan kebijakan milik tujuan sesudah milik sasarannya', () => {
    const result = loadFiles({ ...ARAH, ...tabel('jenis: strategi-kebijakan', 'judul: T', 'tujuan: t-1') });
    expect(rows(result, 't')).toEqual([
      'visi | Visi: Kota yang Sehat{4x1}',
      'visi | Misi ke-2 (II): Dua{4x1}',
      'data | 1. T1{1x5} | Sasaran 1.2: S2 | Strategi 1.2.1: G1 | Kebijakan 1.2.1.1: K1',
      'data | {1x4} | Strategi 1.1: G2 | ',
      'data | Strategi 1.2: G3 | Kebijakan 1.2.1: K2',
      'data | {1x2} | Kebijakan 1.1: K3',
      'data | Kebijakan 1.2: K4',
    ]);
  });
});

test('nomor_baris: tidak, dan judul kolom, pada tabel anggaran', () => {
  const table = tabel(
    'jenis: anggaran-realisasi',
    'judul: T',
    'tahun: 2020',
    'rasio: ya',
    'nomor_baris: tidak',
    'judul_kolom: {anggaran: Anggaran, rasio: Rasio}',
    'baris: [{uraian: Belanja, anggaran: {2020: 200}, realisasi: {2020: 50}}]',
  );
  const result = loadFiles(table);
  expect(head(result, 't')).toEqual(['Uraian{1x2} | Anggaran | Realisasi pada Tahun | Rasio', '2020 | 2020 | 2020']);
  expect(rows(result, 't')).toEqual(['data | Belanja | 200 | 50 | 25,00%']);
});

describe('strategi dan kebijakan milik tujuan', () => {
  const result = loadFiles({
    ...ARAH,
    'naskah/3-penutup/0-pembuka.md':
      '[[daftar: strategi]]\n\n[[daftar: kebijakan]]\n\n[[nilai: jumlah strategi]] dan [[nilai: jumlah kebijakan]]; di bawah tujuan [[nilai: jumlah kebijakan t-1]], di bawah sasaran [[nilai: jumlah kebijakan s-2]].\n',
  });
  const text = prose(result, 'penutup').replaceAll(/<[^>]+>/g, '');

  test('terdaftar sesudah milik sasarannya', () => {
    expect(findings(result)).toEqual([]);
    expect(text.match(/\b[GK]\d/g)).toEqual(['G1', 'G2', 'G3', 'K1', 'K2', 'K3', 'K4']);
  });

  test('ikut dihitung', () => {
    expect(text).toContain('3 dan 4; di bawah tujuan 4, di bawah sasaran 1.');
  });
});
