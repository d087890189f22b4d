import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, naskah, program, tabel } from '../helpers/masukan.ts';

const NIHIL = '["-", "-", "-"]';

describe('baris rencana', () => {
  const kegiatan = (isi: string): string[] =>
    findingsOf(program('kegiatan:', `  - {kode: 1.1, nama: Penyuluhan, ${isi}}`), 'row-empty');

  test('nihil pada semua tahun', () => {
    expect(kegiatan(`pagu: ${NIHIL}, indikator: [{nama: A, awal: "-", target: ${NIHIL}}]`)).toEqual([
      'program/1.yaml:5:6 info row-empty: Kegiatan 1.1 “Penyuluhan” tidak memuat satu pun nilai: target dan pagunya nihil atau kosong pada semua tahun.',
    ]);
  });

  test('tanpa kode: namanya disebut satu kali', () => {
    expect(findingsOf(program('kegiatan:', `  - {nama: Penyuluhan, pagu: ${NIHIL}}`), 'row-empty')).toEqual([
      'program/1.yaml:5:6 info row-empty: Kegiatan “Penyuluhan” tidak memuat satu pun nilai: target dan pagunya nihil atau kosong pada semua tahun.',
    ]);
  });

  test.each([
    `pagu: ["-", "-", 5]`,
    `pagu: ${NIHIL}, indikator: [{nama: A, target: [BB, "-", "-"]}]`,
    `pagu: ${NIHIL}, indikator: [{nama: A, awal: 5, target: ${NIHIL}}]`,
    `pagu: ${NIHIL}, sub_kegiatan: [{nama: S, pagu: [1, 2, 3]}]`,
    'pagu: [0, 0, 0]',
    'lokasi: belum diisi',
  ])('%s tidak dipersoalkan', (isi) => {
    expect(kegiatan(isi)).toEqual([]);
  });
});

describe('tabel', () => {
  const kolom =
    'kolom: [{id: nama, judul: Nama}, {id: l, judul: L, jenis: bilangan}, {id: p, judul: P, jenis: bilangan}]';
  const found = (...baris: string[]): string[] => findingsOf(tabel('judul: T', kolom, 'baris:', ...baris), 'row-empty');

  test('baris yang semua kolom angkanya kosong, satu temuan per tabel', () => {
    expect(found('  - {nama: A}', '  - {nama: B, l: 1}', '  - {nama: C, l: null}')).toEqual([
      'tabel/t.yaml:4:6 info row-empty: Tabel “t”: 2 baris tanpa satu pun nilai: “A”, “C”. > tabel/t.yaml:6:6',
    ]);
  });

  test('yang nihil, tidak berlaku, tertutup sel lain, atau bukan baris data tidak dipersoalkan', () => {
    expect(
      found(
        '  - {jenis: kelompok, label: I}',
        '  - {nama: A, l: "-", p: "-"}',
        '  - {nama: B, l: NA}',
        '  - {nama: C, l: {isi: 4, tinggi: 2}}',
        '  - {nama: D}',
        '  - {nama: {isi: E, lebar: 3}}',
        '  - {jenis: jumlah, label: Jumlah}',
      ),
    ).toEqual([]);
  });

  test('baris yang hanya menamai anak-anaknya tidak dipersoalkan; yang tanpa anak tetap', () => {
    expect(found('  - {nama: A}', '  - {jenis: anak, nama: a, l: 1}', '  - {nama: B}')).toEqual([
      'tabel/t.yaml:6:6 info row-empty: Tabel “t”: 1 baris tanpa satu pun nilai: “B”.',
    ]);
  });

  test('tabel kata-kata tidak diperiksa', () => {
    expect(
      findingsOf(
        tabel('judul: T', 'kolom: [{id: a, judul: A}, {id: b, judul: B}]', 'baris:', '  - {a: x}'),
        'row-empty',
      ),
    ).toEqual([]);
  });

  test('deret yang tidak memuat nilai', () => {
    const files = {
      'tabel/k.yaml':
        'jenis: kinerja-pelayanan\njudul: K\ntahun: 2021-2025\nbaris:\n  - {indikator: A, target: {2025: "-"}}\n  - {indikator: B, realisasi: {2025: 5}}\n',
      ...naskah('[[tabel: k]]'),
    };
    expect(findingsOf(files, 'row-empty')).toEqual([
      'tabel/k.yaml:5:6 info row-empty: Tabel “k”: 1 baris tanpa satu pun nilai: “A”.',
    ]);
    const waiver = '  - {kode: row-empty, di: k, alasan: tercetak demikian, tanggal: 2025-09-24}';
    expect(findingsOf({ ...files, ...dokumenDengan('kecuali:', waiver) }, 'row-empty')).toEqual([]);
  });
});
