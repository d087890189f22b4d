import { describe, expect, test } from 'vitest';
import { findings, loadCase, rows, totals } from '../helpers/load-case.ts';

describe('target berupa teks, nilai huruf, dan dua ukuran', () => {
  const result = loadCase('jenis-target');

  test('tercetak seperti ditulis; yang berupa kata tidak dijumlahkan', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.01 | PROGRAM PENUNJANG | Jumlah paket sarana |  | 1 paket | 1 | 2 paket | 1 | 2 paket | 1 | 2 paket | 3',
      'indikator |  |  | Nilai SAKIP | CC | B |  | BB |  | A |  | A | ',
      'indikator |  |  | Dokumen dan rapat koordinasi |  | 3 dokumen, 2 rapat |  | 3 dokumen, 3 rapat |  | 4 dokumen, 3 rapat |  |  | ',
      'indikator |  |  | Jumlah keluarga |  | 6750 kk |  | 8000kk |  | 7800 KK |  | 7800 KK | ',
      'indikator |  |  | Indeks kepuasan |  | 85,30 |  | 86,5 |  | 87,25 |  | 87,25 | ',
    ]);
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([1, 1, 1]);
  });
});

describe('satuan yang berubah pada satu tahun', () => {
  const result = loadCase('satuan-berubah');

  test('tercetak pada sel tahun itu, dan deret bersatuan dua tidak dijumlahkan', () => {
    expect(rows(result)).toEqual([
      'program | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah SDM yang terdata | Orang | 32 | 50.000.000 | 50 | 75.000.000 | 65 Keluarga | 99.825.000 |  | 224.825.000',
      'indikator |  | Jumlah lembaga yang terdata | Lembaga | 17 |  | 17 |  | 17 |  | 51 | ',
    ]);
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([50_000_000, 75_000_000, 99_825_000]);
  });
});

describe('kondisi awal berupa rupiah', () => {
  const result = loadCase('awal-rupiah');

  test('tercetak sebagai rupiah tanpa satuan indikatornya', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah orang yang mendapat alat bantu | 74.008.067 | 70 orang | 135.000.000 | 80 orang | 145.000.000 | 90 orang | 155.000.000 | 90 orang | 435.000.000',
      'indikator |  |  | Jumlah orang yang direunifikasi | 5 orang | 40 orang |  | 50 orang |  | 60 orang |  | 60 orang | ',
    ]);
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([135_000_000, 145_000_000, 155_000_000]);
  });

  test('tahun kondisi awal boleh lain daripada tahun dasar dokumen', () => {
    const [lain, dasar] = [1, 0].map((index) => result.plan?.program[0]?.indikator[index]?.awal.tahun);
    expect([lain, dasar]).toEqual([2023, 2025]);
  });
});

describe('kondisi akhir', () => {
  const result = loadCase('kondisi-akhir');

  test('target: tahun terakhir, jumlah, ditetapkan tersendiri, atau kosong', () => {
    expect(rows(result).slice(0, 5)).toEqual([
      'program | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Tahun terakhir menurut aturan dokumen |  | 10 orang | 230 | 20 orang | 242 | 30 orang | 243 | 30 orang | 715',
      'indikator |  |  | Jumlah semua tahun |  | 10 orang |  | 20 orang |  | 30 orang |  | 60 orang | ',
      'indikator |  |  | Jumlah desimal |  | 0,1 |  | 0,2 |  | 0,30 |  | 0,60 | ',
      'indikator |  |  | Ditetapkan tersendiri |  | 10 orang |  | 20 orang |  | 30 orang |  | 45 orang | ',
      'indikator |  |  | Tidak ada |  | 10 orang |  | 20 orang |  | 30 orang |  |  | ',
    ]);
  });

  test('uang: aturannya sendiri, terpisah dari target', () => {
    expect(rows(result).slice(5)).toEqual([
      'kegiatan | 1.06.02.2.01 | Uang akhir jumlah |  |  |  | 77 |  | 81 |  | 82 |  | 240',
      'kegiatan | 1.06.02.2.02 | Uang akhir tahun terakhir |  |  |  | 53 |  | 56 |  | 56 |  | 56',
      'kegiatan | 1.06.02.2.03 | Uang akhir ditetapkan tersendiri |  |  |  | 50 |  | 55 |  | 55 |  | 58',
      'kegiatan | 1.06.02.2.04 | Uang akhir tidak ada |  |  |  | 50 |  | 50 |  | 50 |  | ',
    ]);
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([230, 242, 243]);
  });
});

describe('empat keadaan sel', () => {
  const result = loadCase('keadaan-sel');

  test('nihil, tidak diisi, nol, dan tidak berlaku tercetak berbeda', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.04 | PROGRAM REHABILITASI SOSIAL |  |  |  | 0 |  | 0 |  | 40 |  | 40',
      'kegiatan | 1.06.04.2.01 | Nihil | Jumlah nihil | – | – | – | – | – | 5 orang | 10 | 5 orang | 10',
      'kegiatan | 1.06.04.2.02 | Tidak diisi | Jumlah kosong |  |  |  |  |  | 5 orang | 10 | 5 orang | 10',
      'kegiatan | 1.06.04.2.03 | Nol | Jumlah nol | 0 orang | 0 orang | 0 | 0 orang | 0 | 5 orang | 10 | 5 orang | 10',
      'kegiatan | 1.06.04.2.04 | Tidak berlaku | Jumlah tidak berlaku | NA | NA | NA | NA | NA | 5 orang | 10 | 5 orang | 10',
    ]);
  });

  test('jumlahnya hanya memakai yang berupa bilangan', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([0, 0, 40]);
  });
});
