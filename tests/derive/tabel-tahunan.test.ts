import { describe, expect, test } from 'vitest';
import { annualTable, loadAnnual } from '../helpers/annual-case.ts';
import { head, rows } from '../helpers/load-case.ts';

const PK = annualTable('jenis: perjanjian-kinerja');

describe('the year without a word of its own', () => {
  test('carries over every sasaran and indicator with the target of that year', () => {
    const result = loadAnnual('{}\n', PK);
    expect(head(result)).toEqual(['No | Sasaran Strategis | Indikator Kinerja | Target']);
    expect(rows(result)).toEqual(['data | 1 | Meningkatnya penanganan PPKS | Persentase PPKS yang ditangani | 80%']);
  });

  test('carries over every program with its pagu', () => {
    expect(rows(loadAnnual('{}\n'))).toEqual(['data | 1 | PROGRAM REHABILITASI SOSIAL | 200 | ']);
  });
});

const SASARAN = `sasaran:
  - id: sasaran-1
    indikator:
      - {id: ind-sasaran-1, nama: Persentase PPKS, target: 82.5, triwulan: [20, 40, 60, 82.5], penanggung_jawab: Bidang A}
      - id: ind-baru
        nama: Jumlah LKS
        satuan: lembaga
        target: "-"
        penjelasan: [Lembaga aktif, Menurut data dinas]
        formula: {pembilang: LKS aktif, penyebut: LKS terdaftar, kali: 100%}
  - {id: sasaran-2, nama: Sasaran tanpa indikator, indikator: []}
`;

describe('the Perjanjian Kinerja', () => {
  test('overrides by the ids of the Renstra, and spans its sasaran over their indicators', () => {
    expect(rows(loadAnnual(SASARAN, PK))).toEqual([
      'data | 1{1x2} | Meningkatnya penanganan PPKS{1x2} | Persentase PPKS | 82,5%',
      'data | Jumlah LKS | –',
      'data | 2 | Sasaran tanpa indikator |  | ',
    ]);
  });

  test('numbers indicators where a sasaran has several and the table asks for it', () => {
    const table = annualTable('jenis: perjanjian-kinerja', 'nomor_indikator: ya', 'kolom: [indikator]');
    expect(rows(loadAnnual(SASARAN, table))).toEqual(['data | 1. Persentase PPKS', 'data | 2. Jumlah LKS', 'data | ']);
    expect(rows(loadAnnual('{}\n', table))).toEqual(['data | Persentase PPKS yang ditangani']);
  });

  test('has columns for the quarters, the unit and who is responsible', () => {
    const table = annualTable(
      'jenis: perjanjian-kinerja',
      'kolom: [indikator, satuan, triwulan, target, penanggung-jawab]',
    );
    const result = loadAnnual(SASARAN, table);
    expect(head(result)).toEqual([
      'Indikator Kinerja{1x2} | Satuan{1x2} | Target Triwulan{4x1} | Target{1x2} | Penanggung Jawab{1x2}',
      'I | II | III | IV',
    ]);
    expect(rows(result)[0]).toBe('data | Persentase PPKS | % | 20 | 40 | 60 | 82,5 | 82,5 | Bidang A');
  });

  test('explains the IKU, the formula last', () => {
    const result = loadAnnual(SASARAN, annualTable('jenis: iku-tahunan', 'kolom: [indikator, penjelasan]'));
    expect(rows(result)[1]).toBe(
      'data | Jumlah LKS | strip[Lembaga aktif; Menurut data dinas; Formulasi: (LKS aktif / LKS terdaftar) × 100%]',
    );
  });

  test('shows the targets of the evaluated year where asked to', () => {
    const evaluasi = 'evaluasi: {sasaran: [{id: sasaran-1, indikator: [{id: ind-sasaran-1, target: 75}]}]}\n';
    const table = annualTable('jenis: iku-tahunan', 'target: evaluasi', 'kolom: [indikator, target]');
    expect(rows(loadAnnual(evaluasi, table))).toEqual(['data | Persentase PPKS yang ditangani | 75%']);
  });
});

const EVALUASI = `evaluasi:
  polaritas: naik
  rumus_turun: selisih
  predikat: [{mulai: 91, sebutan: Sangat tinggi}, {mulai: 76, sebutan: Tinggi}, {mulai: 0, sebutan: Rendah}]
  rata_rata: {cara: paling-tinggi-100}
  sasaran:
    - id: sasaran-1
      indikator:
        - {id: ind-sasaran-1, target: 75, absolut: {nilai: 450, satuan: orang}, realisasi: 60}
        - {nama: Angka aduan, polaritas: turun, target: 40, realisasi: 30}
        - {nama: Tanpa target, target: 0, realisasi: 5}
        - {nama: Dengan kata, target: {teks: BB}, realisasi: {teks: A}}
        - {nama: Tercetak lain, target: 50, realisasi: 50, capaian: 99%, predikat: Cukup}
`;

describe('the evaluation of the year before', () => {
  test('computes capaian, predikat and mean by what it declares; what is declared stands', () => {
    const result = loadAnnual(EVALUASI, annualTable('jenis: capaian-kinerja'));
    expect(head(result)).toEqual([
      'No{1x2} | Sasaran{1x2} | Indikator Kinerja{1x2} | Target{1x2} | Realisasi{1x2} | Capaian{3x1}',
      '% | Ordinal | Predikat',
    ]);
    expect(rows(result)).toEqual([
      'data | 1{1x5} | Meningkatnya penanganan PPKS{1x5} | Persentase PPKS yang ditangani | 75% | 450 orang | 60% | 80% | Tinggi',
      'data | Angka aduan | 40 |  | 30 | 125% | Sangat tinggi',
      'data | Tanpa target | 0 |  | 5 | – | ',
      'data | Dengan kata | BB |  | A |  | ',
      'data | Tercetak lain | 50 |  | 50 | 99% | Cukup',
      // 80, 100 for 125, and 99.
      'jumlah | Rata-rata Capaian Kinerja{6x1} | 93% | ',
    ]);
  });

  test('without counts the realisation stands beside the target', () => {
    const table = annualTable(
      'jenis: capaian-kinerja',
      'kolom: [indikator, target, realisasi, capaian, predikat]',
      'judul_kolom: {hasil: Hasil, rata-rata: Rerata}',
    );
    const result = loadAnnual(EVALUASI, table);
    expect(head(result)).toEqual([
      'Indikator Kinerja{1x2} | Target{1x2} | Realisasi{1x2} | Hasil{2x1}',
      '% | Predikat',
    ]);
    expect(rows(result).at(-1)).toBe('jumlah | Rerata{3x1} | 93% | ');
  });

  test('by program: numbers by level, none below the kegiatan', () => {
    const evaluasi = `evaluasi:
  polaritas: naik
  program:
    - id: 1.06.04
      target: 100%
      realisasi: 90%
      kegiatan:
        - {nama: Kegiatan A, rincian: [{nama: Bantuan, target: {nilai: 4, satuan: paket}, realisasi: {nilai: 3, satuan: paket}, predikat: SPM}]}
        - {nama: Kegiatan B}
    - {nama: Program Lain, target: 5, realisasi: {nilai: 5, satuan: unit}}
`;
    expect(rows(loadAnnual(evaluasi, annualTable('jenis: capaian-program')))).toEqual([
      'kelompok | 1 | PROGRAM REHABILITASI SOSIAL | 100% | 90% | 90% | ',
      'kegiatan | 1.1 | Kegiatan A |  |  |  | ',
      'data |  | Bantuan | 4 paket | 3 paket | 75% | SPM',
      'kegiatan | 1.2 | Kegiatan B |  |  |  | ',
      // Numbers in two units make no percentage.
      'kelompok | 2 | PROGRAM LAIN | 5 | 5 unit |  | ',
    ]);
  });
});

test('the rencana aksi: what a row leaves out is that of the row above, within its sasaran', () => {
  const aksi = `${SASARAN}rencana_aksi:
  - {indikator: ind-sasaran-1, program: 1.06.04, ukuran: Ukuran 1, aksi: Aksi 1}
  - {indikator: ind-baru, ukuran: Ukuran 2}
  - {ukuran: Ukuran 3, aksi: Aksi 2}
`;
  const result = loadAnnual(aksi, annualTable('jenis: rencana-aksi'));
  expect(rows(result)).toEqual([
    'data | 1{1x3} | Meningkatnya penanganan PPKS{1x3} | Persentase PPKS | PROGRAM REHABILITASI SOSIAL{1x3} | Ukuran 1 | Aksi 1{1x2}',
    'data | Jumlah LKS{1x2} | Ukuran 2',
    'data | Ukuran 3 | Aksi 2',
  ]);
});

test('money of the evaluated year: spent and done, with totals of what adds up', () => {
  const evaluasi = `evaluasi:
  anggaran:
    - {program: 1.06.04, anggaran: 1.000, keuangan: 900, fisik: 95%, keterangan: APBD}
    - {program: lain, nama: Program Lain, anggaran: 500, keuangan: "-", fisik: 0%}
`;
  const table = annualTable(
    'jenis: anggaran-tahunan',
    'isi: evaluasi',
    'jumlah: ya',
    'huruf_besar: tidak',
    'kolom: [no, program, anggaran, keuangan, fisik]',
  );
  const result = loadAnnual(evaluasi, table);
  expect(head(result)).toEqual([
    'No{1x2} | Program{1x2} | Anggaran (Rp){1x2} | Realisasi{2x1}',
    'Keuangan (Rp) | Fisik',
  ]);
  expect(rows(result)).toEqual([
    'data | 1 | Program Rehabilitasi Sosial | 1.000 | 900 | 95%',
    'data | 2 | Program Lain | 500 | – | 0%',
    'jumlah | Jumlah{2x1} | 1.500 | 900 | ',
  ]);
});

describe('where the year and the Renstra differ', () => {
  const BEDA = annualTable('jenis: perbedaan-renstra');

  test('nothing is listed where nothing does', () => {
    const result = loadAnnual('{}\n', BEDA);
    expect(head(result)).toEqual([
      'No{1x2} | Renstra Tahun 2027{2x1} | RKT Tahun 2027{2x1} | Selisih{1x2}',
      'Uraian | Target/Pagu | Uraian | Target/Anggaran',
    ]);
    expect(rows(result)).toEqual([]);
  });

  test('what is the same can be listed as well', () => {
    expect(rows(loadAnnual('{}\n', annualTable('jenis: perbedaan-renstra', 'semua: ya')))).toEqual([
      'kelompok | Sasaran{6x1}',
      'data | 1 | Meningkatnya penanganan PPKS |  | Meningkatnya penanganan PPKS |  | ',
      'kelompok | Indikator dan target{6x1}',
      'data | 1 | Persentase PPKS yang ditangani | 80% | Persentase PPKS yang ditangani | 80% | –',
      'kelompok | Program dan anggaran (Rp){6x1}',
      'data | 1 | Program Rehabilitasi Sosial | 200 | Program Rehabilitasi Sosial | 200 | –',
    ]);
  });

  test('other words, other values, what only one of them has, several for one', () => {
    const tahunan = `sasaran:
  - id: sasaran-baru
    nama: Sasaran baru
    indikator:
      - {id: satu, dari: ind-sasaran-1, nama: Persentase anak, target: 82.5}
      - {id: dua, dari: ind-sasaran-1, nama: Persentase lansia, satuan: orang, target: 12}
      - {id: tiga, nama: Jumlah LKS, satuan: lembaga, target: 4}
program:
  - {dari: 1.06.04, anggaran: 150}
`;
    expect(rows(loadAnnual(tahunan, BEDA))).toEqual([
      'kelompok | Sasaran{6x1}',
      'data | 1 | Tidak ada |  | Sasaran baru |  | ',
      'data | 2 | Meningkatnya penanganan PPKS |  | Tidak ada |  | ',
      'kelompok | Indikator dan target{6x1}',
      'data | 1 | Persentase PPKS yang ditangani | 80% | Persentase anak | 82,5% | 2,5%',
      // Another unit is another measure: there is no difference to tell.
      'data | 2 | Persentase PPKS yang ditangani | 80% | Persentase lansia | 12 orang | ',
      'data | 3 | Tidak ada |  | Jumlah LKS | 4 lembaga | ',
      'kelompok | Program dan anggaran (Rp){6x1}',
      'data | 1 | Program Rehabilitasi Sosial | 200 | Program Rehabilitasi Sosial | 150 | -50',
    ]);
  });
});
