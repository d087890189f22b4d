import { describe, expect, test } from 'vitest';
import { resolveValue } from '../../scripts/derive/value.ts';
import { loadFiles } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const result = loadFiles(
  tabel(
    'judul: T',
    'kolom: [{id: nama, judul: Nama}, {id: n, judul: N, jenis: bilangan}, {id: d, judul: D}]',
    'baris:',
    '  - {id: satu, nama: Mobil, n: {nilai: 5, satuan: unit}, d: [a, b]}',
  ),
);

function value(words: string): unknown {
  if (result.plan === undefined) throw new Error('Dokumen tidak terbangun.');
  const reading = resolveValue(result.plan, words.split(' '));
  if (!reading.ok) return reading.message;
  const { nilai } = reading;
  return nilai.jenis === 'teks' ? nilai.teks : nilai.jenis === 'rupiah' ? nilai.rupiah : nilai;
}

test.each<[string, unknown]>([
  ['pd', 'Dinas Contoh Kota Contoh'],
  ['pd singkat', 'Dinas Contoh'],
  ['daerah', 'Kota Contoh'],
  ['provinsi', 'Provinsi Contoh'],
  ['periode', '2026-2028'],
  ['tahun awal', '2026'],
  ['tahun akhir', '2028'],
  ['tahun dasar', '2025'],
  ['visi', 'Kota Contoh yang Sejahtera'],
  ['misi 1', 'Contoh Sejahtera'],
  ['misi misi-1', 'Contoh Sejahtera'],
  ['jumlah indikator', { jenis: 'angka', angka: 2, desimal: 0 }],
  ['jumlah iku', { jenis: 'angka', angka: 1, desimal: 0 }],
  ['pagu total', 600],
  ['pagu 2027', 200],
  ['pagu 1.06.04 2028', 300],
  ['pagu 1.06.04 akhir', 600],
  ['target ind-program-1 2027', { jenis: 'angka', angka: 80, desimal: 0 }],
  ['awal ind-program-1', { jenis: 'angka', angka: 60, desimal: 0 }],
  ['akhir ind-program-1', { jenis: 'angka', angka: 90, desimal: 0 }],
  ['tabel t satu nama', 'Mobil'],
  ['tabel t satu n', { jenis: 'angka', angka: 5, desimal: 0, persen: false }],
])('[[nilai: %s]]', (words, expected) => {
  expect(value(words)).toEqual(expected);
});

describe('yang tidak ada disebut, dengan usul bila ada yang dekat', () => {
  test.each([
    ['pdd', 'Nilai “pdd” tidak dikenal. Maksud Anda “pd”?'],
    ['misi 2', 'Misi “2” tidak ada; dokumen ini memuat 1 misi.'],
    ['jumlah progam', 'Tidak ada yang dihitung dengan nama “progam”. Maksud Anda “program”?'],
    ['pagu 2030', '“pagu 2030” tidak dikenal: tulis pagu total, pagu <tahun>, atau pagu <kode> <tahun>.'],
    ['pagu 1.06.05 2026', 'Tidak ada program atau kegiatan “1.06.05”. Maksud Anda “1.06.04”?'],
    ['pagu 1.06.04 2030', 'Tahun “2030” di luar tahun pagu (2026-2028).'],
    ['target ind-program-2 2026', 'Tidak ada indikator “ind-program-2”. Maksud Anda “ind-program-1”?'],
    ['target ind-program-1 2030', 'Indikator “ind-program-1” tidak mempunyai target tahun “2030”.'],
    ['tabel u satu n', 'Tidak ada tabel “u”.'],
    ['tabel t dua n', 'Tabel “t” tidak mempunyai baris “dua”.'],
    ['tabel t satu d', 'Baris “satu” tabel “t” tidak berisi nilai di kolom “d”.'],
    ['tabel t satu nam', 'Baris “satu” tabel “t” tidak berisi nilai di kolom “nam”. Maksud Anda “nama”?'],
  ])('[[nilai: %s]]', (words, message) => {
    expect(value(words)).toBe(message);
  });
});
