import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { program } from '../helpers/masukan.ts';

const KODE = 'indicator-activity';
const pada = (nama: string): string[] => findingsOf(program(`indikator: [{nama: ${nama}}]`), KODE);

describe('kata', () => {
  test.each([
    ['Jumlah rapat koordinasi', 'rapat'],
    ['Jumlah kegiatan yang mendukung', 'kegiatan'],
    ['Persentase penyelenggaraan rehabilitasi', 'penyelenggaraan'],
    ['Terselenggaranya Forum OPD', 'terselenggaranya'],
    ['Frekuensi perjalanan dinas', 'perjalanan dinas'],
  ])('%s', (nama, kata) => {
    expect(pada(nama)).toEqual([
      `program/1.yaml:4:20 info indicator-activity: Indikator “${nama}” pada program 1.06.04 menghitung pekerjaan (${kata}), bukan hasilnya.`,
    ]);
  });

  test.each([
    'Jumlah peserta rapat',
    'Persentase rekomendasi rapat yang dijalankan',
    'Cakupan penyelenggaraan pelayanan',
  ])('bukan: %s', (nama) => {
    expect(pada(nama)).toEqual([]);
  });
});

test('sub kegiatan satu program menjadi satu temuan', () => {
  const sub = (...nama: string[]): string =>
    `kegiatan: [{nama: K, sub_kegiatan: [{nama: S, indikator: [${nama.map((text) => `{nama: ${text}}`).join(', ')}]}]}]`;
  expect(findingsOf(program(sub('Jumlah rapat', 'Jumlah lansia', 'Jumlah sosialisasi')), KODE)).toEqual([
    'program/1.yaml:4:66 info indicator-activity: 2 indikator sub kegiatan pada program 1.06.04 menghitung pekerjaan, bukan keluarannya; yang pertama “Jumlah rapat”. > program/1.yaml:4:111',
  ]);
  expect(findingsOf(program(sub('Jumlah rapat')), KODE)).toEqual([
    'program/1.yaml:4:66 info indicator-activity: Indikator sub kegiatan “Jumlah rapat” pada program 1.06.04 menghitung pekerjaan, bukan keluarannya.',
  ]);
});
