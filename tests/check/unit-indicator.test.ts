import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const found = (nama: string, satuan: string): string[] =>
  findingsOf(program('indikator:', `  - nama: ${nama}`, `    satuan: ${satuan}`), 'unit-indicator');

describe('bertentangan', () => {
  test.each([
    ['Jumlah kegiatan', '"%"', '%', 'bunyinya jumlah'],
    ['Persentase PPKS', 'orang', 'orang', 'bunyinya persentase'],
    ['Jumlah peserta sosialisasi', 'Kecamatan', 'Kecamatan', 'yang dihitung peserta'],
    ['Jumlah Peserta', 'wilayah', 'wilayah', 'yang dihitung peserta'],
    ['Jumlah paket ramadhan', 'Mesjid', 'Mesjid', 'yang dihitung paket'],
    ['Jumlah dokumen perencanaan', 'kegiatan', 'kegiatan', 'yang dihitung dokumen'],
    ['Jumlah pemeliharaan mesin', 'Tahun', 'Tahun', 'yang diukur bukan waktu'],
    ['Cakupan kebersihan', 'bulan', 'bulan', 'yang diukur bukan waktu'],
  ])('%s, %s', (nama, typed, satuan, sebab) => {
    expect(found(nama, typed)).toEqual([
      `program/1.yaml:6:13 peringatan unit-indicator: Indikator “${nama}” bersatuan “${satuan}”, padahal ${sebab}. > program/1.yaml:5:11`,
    ]);
  });
});

describe('sesuai', () => {
  test.each([
    ['Jumlah PPKS', 'orang'],
    ['Jumlah dokumen/laporan perencanaan', 'Laporan'],
    ['Jumlah laporan/kelurahan yang diperiksa', 'kelurahan'],
    ['Persentase PPKS', 'Persen'],
    ['Persentase peningkatan indeks', 'Poin'],
    ['Jumlah bulan layanan', 'Bulan'],
    ['Lama pelayanan', 'Bulan'],
    ['Cakupan pelayanan', '"%"'],
    ['Jumlah peserta', 'Kelompok'],
    ['Indeks kepuasan', 'orang'],
  ])('%s, %s', (nama, satuan) => {
    expect(found(nama, satuan)).toEqual([]);
  });

  test('tanpa satuan', () => {
    expect(findingsOf(program('indikator: [{nama: Jumlah kegiatan, target: [1%, 2%, 3%]}]'), 'unit-indicator')).toEqual(
      [],
    );
  });
});
