import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const KODE = 'indicator-level';
const pada = {
  program: (nama: string) => findingsOf(program(`indikator: [{nama: ${nama}}]`), KODE),
  kegiatan: (nama: string) =>
    findingsOf(program(`kegiatan: [{kode: 1.1, nama: K, indikator: [{nama: ${nama}}]}]`), KODE),
  sasaran: (nama: string) =>
    findingsOf(
      {
        'arah.yaml': `visi: V\nmisi: []\ntujuan:\n  - {id: t, nama: T, sasaran: [{id: sasaran-1, nama: S, indikator: [{nama: ${nama}}]}]}\n`,
      },
      KODE,
    ),
};

describe('keluaran pada hasil', () => {
  test('pada program dan sasaran', () => {
    expect(pada.program('Jumlah tersedianya dokumen rencana')).toEqual([
      'program/1.yaml:4:20 info indicator-level: Indikator “Jumlah tersedianya dokumen rencana” pada program 1.06.04 menghitung keluaran (dokumen), bukan hasil.',
    ]);
    expect(pada.sasaran('JUMLAH LAPORAN')).toEqual([
      'arah.yaml:4:76 info indicator-level: Indikator “JUMLAH LAPORAN” pada sasaran “S” menghitung keluaran (laporan), bukan hasil.',
    ]);
  });

  test.each([
    'Persentase dokumen yang tepat waktu',
    'Jumlah penduduk miskin',
    'Jumlah PPKS yang mandiri',
    'Indeks laporan',
  ])('bukan keluaran: %s', (nama) => {
    expect(pada.program(nama)).toEqual([]);
  });

  test('pada kegiatan keluaran memang tempatnya', () => {
    expect(pada.kegiatan('Jumlah dokumen rencana')).toEqual([]);
  });
});

describe('keadaan daerah pada keluaran', () => {
  test('pada kegiatan', () => {
    expect(pada.kegiatan('Persentase penurunan angka kemiskinan')).toEqual([
      'program/1.yaml:4:52 info indicator-level: Indikator “Persentase penurunan angka kemiskinan” pada kegiatan 1.1 mengukur keadaan seluruh daerah (kemiskinan), bukan keluarannya.',
    ]);
  });

  test('pada sasaran memang tempatnya; kegiatan yang hanya menyebutnya dibiarkan', () => {
    expect(pada.sasaran('Angka kemiskinan')).toEqual([]);
    expect(pada.kegiatan('Jumlah laporan angka kemiskinan')).toEqual([]);
  });
});
