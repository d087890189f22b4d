import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, tabel } from '../helpers/masukan.ts';

const KODE = 'iku-set';
const DASAR = 'Persentase PPKS yang ditangani';

describe('tabel yang diketik', () => {
  const iku = (...nama: string[]) =>
    tabel(
      'judul: Indikator Kinerja Utama Dinas',
      'kolom: [{id: no, judul: No, jenis: nomor}, {id: i, judul: Indikator}]',
      'baris:',
      ...nama.map((text) => `  - {i: ${text}}`),
    );

  test('yang tidak tercetak dan yang tidak bertanda dalam satu temuan', () => {
    expect(findingsOf({ ...iku('A', 'B'), ...indikator('iku: ya') }, KODE)).toEqual([
      'tabel/t.yaml:4:9 galat iku-set: Tabel “t” memuat 2 IKU, sedangkan yang bertanda iku 2: tidak tercetak “Persentase PPKS yang ditangani” dan “X”; tidak bertanda iku “A” dan “B”. > tabel/t.yaml:5:9 > arah.yaml:12:19 > program/1.yaml:5:11',
    ]);
  });

  test('hanya yang tidak tercetak', () => {
    expect(findingsOf({ ...iku(DASAR), ...indikator('iku: ya') }, KODE)).toEqual([
      'tabel/t.yaml:3:1 galat iku-set: Tabel “t” memuat 1 IKU, sedangkan yang bertanda iku 2: tidak tercetak “X”. > program/1.yaml:5:11',
    ]);
  });

  test('bunyi menurut tabel itu sendiri pun dikenal', () => {
    expect(findingsOf({ ...iku(DASAR.toUpperCase()) }, KODE)).toEqual([]);
    const files = { ...iku(DASAR, 'Lain'), ...indikator('iku: ya', 'di_tabel: {t: {nama: Lain}}') };
    expect(findingsOf(files, KODE)).toEqual([]);
  });

  test('tabel berjudul lain tidak dibandingkan', () => {
    const files = tabel('judul: Indikator Kinerja', 'kolom: [{id: i, judul: Indikator}]', 'baris: [{i: A}]');
    expect(findingsOf(files, KODE)).toEqual([]);
  });

  test('dikecualikan dengan id tabelnya', () => {
    const kecuali = 'kecuali: [{kode: iku-set, di: t, alasan: A, tanggal: 2026-11-22}]';
    const result = loadFiles({ ...iku('A'), ...dokumenDengan(kecuali) }, undefined, new Set([KODE]));
    expect(findings(result)).toEqual([]);
    expect(waived(result)).toHaveLength(1);
  });
});

describe('tabel yang disusun dari data', () => {
  const T = tabel('jenis: indikator-kinerja', 'judul: IKU', 'saring: iku');
  const arah = (rpjmd: string, iku: string) => ({
    'arah.yaml': `visi: V\nmisi: []\nrpjmd: {tujuan: [{id: rt, nama: R, indikator: [{nama: Gini${rpjmd}}]}]}\ntujuan:\n  - {id: t, nama: T, indikator: [{nama: A${iku}}], sasaran: [{id: sasaran-1, nama: S}]}\n`,
  });

  test('kosong', () => {
    expect(findingsOf({ ...T, ...arah('', '') }, KODE)).toEqual([
      'tabel/t.yaml:3:9 galat iku-set: Tabel “t” kosong: tidak ada indikator Perangkat Daerah yang bertanda iku.',
    ]);
    expect(findingsOf({ ...T, ...arah('', ', iku: ya') }, KODE)).toEqual([]);
  });

  test('tanda pada indikator RPJMD', () => {
    expect(findingsOf({ ...T, ...arah(', iku: ya', ', iku: ya') }, KODE)).toEqual([
      'arah.yaml:3:66 galat iku-set: Indikator RPJMD “Gini” bertanda iku, tetapi tabel “t” hanya memuat indikator Perangkat Daerah.',
    ]);
  });
});
