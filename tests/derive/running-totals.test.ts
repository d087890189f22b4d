import { describe, expect, test } from 'vitest';
import { type Files, findings, findingsOf, loadFiles, rows, table } from '../helpers/load-case.ts';
import { keluaran, program, tabel } from '../helpers/masukan.ts';

/** The running totals of a table as its view carries them: one line a row, '-' where there is nothing to carry. */
function carried(files: Files, id: string): string[] {
  const result = loadFiles(files);
  expect(findings(result)).toEqual([]);
  return table(result, id).baris.map((row) => row.pindahan?.join(' | ') ?? '-');
}

const pendanaan = (...lines: string[]): Files => ({
  'tabel/pendanaan.yaml': [
    'jenis: program-pendanaan',
    'judul: T',
    'tahun: 2026-2027',
    'kolom: [program, target-pagu]',
    'pindahan: ya',
    ...lines,
    '',
  ].join('\n'),
});

describe('tabel bebas', () => {
  const KEPALA = [
    'judul: T',
    'kolom:',
    '  - {judul: No, jenis: nomor}',
    '  - {judul: Nama}',
    '  - {judul: Orang, jenis: bilangan}',
    '  - {judul: Luas, jenis: desimal}',
    '  - {judul: Capaian, jenis: persen}',
    '  - {judul: Biaya, jenis: rupiah}',
  ];

  const berjalan = (...baris: string[]) => carried(tabel(...KEPALA, 'pindahan: ya', 'baris:', ...baris), 't');

  test('jumlah berjalan memuat baris data saja; persen tidak dijumlahkan', () => {
    const jumlah = berjalan(
      '  - {jenis: kelompok, label: I}',
      '  - {nama: a, orang: 900, luas: "0,1", capaian: 50%, biaya: 1.000.000}',
      '  - {jenis: anak, nama: a1, orang: 900, luas: "0,1"}',
      '  - {nama: b, orang: "-", luas: "0,25"}',
      '  - {jenis: subjumlah, label: Jumlah I, orang: 900, luas: "0,35"}',
      '  - {nama: c, orang: 101, biaya: NA}',
    );
    expect(jumlah).toEqual([
      '-',
      ' |  | 900 | 0,10 |  | 1.000.000',
      ' |  | 900 | 0,10 |  | 1.000.000',
      ' |  | 900 | 0,35 |  | 1.000.000',
      ' |  | 900 | 0,35 |  | 1.000.000',
      ' |  | 1.001 | 0,35 |  | 1.000.000',
    ]);
  });

  test('baris jumlah menutup hitungan; yang sesudahnya mulai lagi', () => {
    const jumlah = berjalan(
      '  - {nama: a, orang: 5}',
      '  - {jenis: jumlah, label: Jumlah, orang: 5}',
      '  - {nama: b, orang: 7}',
    );
    expect(jumlah).toEqual([' |  | 5 |  |  | ', '-', ' |  | 7 |  |  | ']);
  });

  test('satuan yang sama ikut tercetak; satuan lain dan kata-kata menghentikan kolomnya', () => {
    const jumlah = berjalan(
      '  - {nama: a, orang: {nilai: 3, satuan: LKSA}, luas: 1, biaya: 10}',
      '  - {nama: b, orang: {nilai: 4, satuan: LKSA}, luas: {nilai: 2, satuan: ha}, biaya: {teks: menunggu}}',
      '  - {nama: c, orang: 1, luas: 3, biaya: 5}',
    );
    expect(jumlah).toEqual([' |  | 3 LKSA | 1 |  | 10', ' |  | 7 LKSA |  |  | ', '-']);
  });

  test('tanpa kunci pindahan tidak ada yang dibawa', () => {
    expect(carried(tabel(...KEPALA, 'baris:', '  - {nama: a, orang: 5}'), 't')).toEqual(['-']);
  });

  test('tabel tanpa kolom yang dapat dijumlahkan ditegur', () => {
    const files = tabel('judul: T', 'pindahan: ya', 'kolom: [{judul: Nama}, {judul: P, jenis: persen}]', 'baris: []');
    expect(keluaran(files)).toBe(
      [
        'data/uji/tabel/t.yaml:2:11  galat  type-wrong',
        '  Kunci “pindahan” memerlukan kolom yang dapat dijumlahkan, tetapi tabel ini tidak mempunyainya.',
        '  2 | pindahan: ya',
        '    |           ^^',
        '  perbaikan  Beri kolom angkanya jenis bilangan, desimal, rupiah, atau hapus kunci “pindahan”.',
      ].join('\n'),
    );
  });

  test('tabel yang tidak menjumlahkan apa pun tidak mengenal kunci itu', () => {
    const files = { 'tabel/pendanaan.yaml': 'jenis: indikator-kinerja\njudul: T\nsaring: iku\npindahan: ya\n' };
    expect(findingsOf(files)[0]).toMatch(/^tabel\/pendanaan\.yaml:4:1 galat key-unknown: /);
  });
});

test('anggaran-realisasi: setiap baris dihitung, rasionya tidak', () => {
  const files = tabel(
    'jenis: anggaran-realisasi',
    'judul: T',
    'tahun: 2026',
    'rasio: ya',
    'pindahan: ya',
    'baris:',
    '  - {uraian: a, anggaran: {2026: 100}, realisasi: {2026: 50}}',
    '  - {uraian: b, anggaran: {2026: 1.000}, realisasi: {2026: 900}}',
  );
  expect(carried(files, 't')).toEqual([' |  | 100 | 50 | ', ' |  | 1.100 | 950 | ']);
});

describe('program-pendanaan', () => {
  test('uang dihitung di tingkat terbawah yang memuatnya', () => {
    const files = {
      ...program(
        'pagu: {2026: 30, 2027: 3}',
        'kegiatan:',
        '  - kode: 1.1',
        '    nama: K1',
        '    pagu: {2026: 10, 2027: 1}',
        '    sub_kegiatan:',
        '      - {kode: 1.1.1, nama: S1, pagu: {2026: 4, 2027: 1}}',
        '      - {kode: 1.1.2, nama: S2, pagu: {2026: 6}}',
        '  - {kode: 1.2, nama: K2, pagu: {2026: 20, 2027: 2}, sub_kegiatan: [{kode: 1.2.1, nama: S3}]}',
      ),
      ...pendanaan(),
    };
    expect(carried(files, 'pendanaan')).toEqual([
      '-',
      '-',
      ' |  | 4 |  | 1',
      ' |  | 10 |  | 1',
      ' |  | 30 |  | 3',
      ' |  | 30 |  | 3',
    ]);
  });

  const BERBAGI = program(
    'indikator:',
    '  - {id: i-1, nama: I1, pagu: {2026: 7}}',
    '  - {id: i-2, nama: I2, pagu: {2026: 8}}',
  );

  test('uang yang hanya ada pada indikator dihitung pada baris yang mencetaknya', () => {
    expect(carried({ ...BERBAGI, ...pendanaan() }, 'pendanaan')).toEqual([' |  | 7 |  | ', ' |  | 15 |  | ']);
  });

  test('pada pisah baris programnya sudah mencetak semuanya', () => {
    expect(carried({ ...BERBAGI, ...pendanaan('tata_letak: pisah') }, 'pendanaan')).toEqual([
      ' |  | 15 |  | ',
      ' |  | 15 |  | ',
      ' |  | 15 |  | ',
    ]);
  });

  test('yang tercetak di bawah dua sasaran dihitung satu kali', () => {
    const files: Files = {
      'arah.yaml': [
        'visi: V',
        'misi: []',
        'tujuan: [{id: t-1, nama: T1, sasaran: [{id: s-1, nama: S1}, {id: s-2, nama: S2}]}]',
        '',
      ].join('\n'),
      'program/1.yaml': 'kode: A\nnama: Pa\nsasaran: [s-1, s-2]\npagu: {2026: 1}\n',
      'program/2.yaml': 'kode: B\nnama: Pb\nsasaran: s-2\npagu: {2026: 20}\n',
      ...pendanaan('tujuan_sasaran: baris'),
    };
    expect(rows(loadFiles(files)).map((row) => row.split(' | ')[1])).toEqual(['T1', 'S1', 'PA', 'S2', 'PA', 'PB']);
    expect(carried(files, 'pendanaan')).toEqual([
      '-',
      '-',
      ' |  | 1 |  | ',
      ' |  | 1 |  | ',
      ' |  | 1 |  | ',
      ' |  | 21 |  | ',
    ]);
  });
});
