import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, tabel } from '../helpers/masukan.ts';

const target = (nilai: string): string[] => findingsOf(indikator(`target: {2027: ${nilai}}`), 'value-unreadable');

describe('sisa pindaian dalam target', () => {
  test.each([
    ['"12o"', '12o'],
    ['"1OO%"', '1OO'],
    ['"1pp"', '1pp'],
    ['"l00"', 'l00'],
    ['"1l0"', '1l0'],
    ['"12o orang"', '12o'],
    ['{teks: "1.371.0279.220"}', '1.371.0279.220'],
  ])('%s', (nilai, word) => {
    expect(target(nilai)).toHaveLength(1);
    expect(target(nilai)[0]).toMatch(
      /^program\/1\.yaml:6:\d+ galat value-unreadable: Nilai indikator “X” tahun 2027 “/,
    );
    expect(target(nilai)[0]).toContain(
      `tidak terbaca sebagai angka: “${word}” mungkin sisa pindaian atau salah salin.`,
    );
  });

  test.each([
    ...['1 paket', 'BB', '"3 dokumen, 2 rapat"', '"8000kk"', '"5l"', '"O2"', '"S1"', '"B3"', '"3T"', '"II/a"', '"5S"'],
    ...['"1.5 l"', '"100p"', '{teks: "1.500"}', '{teks: "85,5%"}', '"-"', 'NA', 'null', '120'],
  ])('%s tidak dipersoalkan', (nilai) => {
    expect(target(nilai)).toEqual([]);
  });
});

test('tanpa tanda kutip ditolak saat dibaca, dengan kode yang sama', () => {
  expect(target('12o')).toEqual([
    'program/1.yaml:6:20 galat value-unreadable: “12o” mencampur angka dan huruf; mungkin salah salin.',
  ]);
});

test('kondisi awal dan akhir, dan kolom angka tabel; bukan kolom kata', () => {
  expect(findingsOf(indikator('awal: "5o"', 'akhir: {cara: manual, nilai: "6o"}'), 'value-unreadable')).toEqual([
    'program/1.yaml:6:11 galat value-unreadable: Nilai indikator “X” “5o” tidak terbaca sebagai angka: “5o” mungkin sisa pindaian atau salah salin.',
    'program/1.yaml:7:34 galat value-unreadable: Nilai indikator “X” “6o” tidak terbaca sebagai angka: “6o” mungkin sisa pindaian atau salah salin.',
  ]);
  const kolom = 'kolom: [{id: t, judul: T}, {id: n, judul: N, jenis: bilangan}]';
  expect(findingsOf(tabel('judul: T', kolom, 'baris:', '  - {t: 12o, n: {teks: 12o}}'), 'value-unreadable')).toEqual([
    'tabel/t.yaml:4:24 galat value-unreadable: Nilai kolom “N” “12o” tidak terbaca sebagai angka: “12o” mungkin sisa pindaian atau salah salin.',
  ]);
});

test('pengecualian menyebut indikator atau barisnya', () => {
  const waiver =
    '  - {kode: value-unreadable, di: 1.06.04, tahun: 2027, alasan: tercetak demikian, tanggal: 2025-09-24}';
  const files = { ...indikator('target: {2027: "12o"}'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, 'value-unreadable')).toEqual([]);
});
