import { describe, expect, test } from 'vitest';
import { findings, findingsOf, head, loadCase, rows, totals } from '../helpers/load-case.ts';

describe('rincian: tingkat keempat di bawah sub kegiatan', () => {
  const result = loadCase('rincian');

  test('membawa kondisi awal, target, dan uangnya sendiri pada satu baris', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL |  |  |  | 110.000.000 |  | 90.000.000 |  | 155.000.000 |  | 355.000.000',
      'kegiatan | 1.06.05.2.02 | Pengelolaan Data Fakir Miskin |  |  |  | 110.000.000 |  | 90.000.000 |  | 155.000.000 |  | 355.000.000',
      'sub-kegiatan | 1.06.05.2.02.04 | Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat | Jumlah orang yang mendapat bantuan pengembangan ekonomi |  |  | 110.000.000 |  | 90.000.000 |  | 155.000.000 |  | 355.000.000',
      'rincian |  | Kegiatan: BPJS/KIS |  | 56.807.270 | 5.000 orang | 50.000.000 | 5.000 orang | 55.000.000 | 5.000 orang | 55.000.000 | 5.000 orang | 160.000.000',
      'rincian |  | Kegiatan UEP: Peralatan Usaha Bandrek |  | – | 30 orang | 60.000.000 | – | – | – | – | – | 60.000.000',
      'rincian |  | Kegiatan UEP: Peralatan Usaha Jamu |  |  |  | – | 40 orang | 35.000.000 |  | – |  | 35.000.000',
      'rincian |  | Kegiatan UEP: Peralatan Bak Becak |  |  | – | – | – | – | 37 orang | 100.000.000 | 37 orang | 100.000.000',
    ]);
  });

  test('dijumlahkan ke sub kegiatannya; nihil dihitung 0', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([110_000_000, 90_000_000, 155_000_000]);
  });
});

describe('program tanpa kode di antara yang berkode', () => {
  const result = loadCase('tanpa-kode');

  test('tingkatnya dari tempatnya dalam berkas; tujuan dan sasaran berdiri sebagai baris', () => {
    expect(rows(result)).toEqual([
      'tujuan |  | Meningkatnya kesejahteraan sosial |  |  |  |  |  |  |  |  |  |  | ',
      'sasaran |  | Meningkatnya penanganan PPKS | Persentase PPKS yang ditangani | 70% | 75% |  | 80% |  | 85% |  | 85% |  | ',
      'program |  | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH |  |  |  | 24.000.000 |  | 24.000.000 |  | 24.000.000 |  | 72.000.000 | Dinas Contoh',
      'kegiatan |  | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Tersusunnya dokumen perencanaan perangkat daerah |  | 100% | 24.000.000 | 100% | 24.000.000 | 100% | 24.000.000 | 100% | 24.000.000 | Dinas Contoh',
      'sub-kegiatan |  | Penyusunan Dokumen Perencanaan |  |  |  | 13.000.000 |  | 13.000.000 |  | 13.000.000 |  | 39.000.000 | Dinas Contoh',
      'sub-kegiatan |  | Evaluasi Kinerja Perangkat Daerah | 2 Dokumen (LAKIP, dan LKPJ) |  | 100% | 11.000.000 | 100% | 11.000.000 | 100% | 11.000.000 | 100% | 33.000.000 | Dinas Contoh',
      'program | 1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS yang direhabilitasi | 60% | 70% | 100 | 80% | 200 | 90% | 300 | 90% | 600 | ',
    ]);
    expect(head(result)[1]).toBe(
      'Tahun 1{2x1} | Tahun 2{2x1} | Tahun 3{2x1} | Kondisi Kinerja pada Akhir Periode Renstra{2x1}',
    );
  });

  test('tidak menimbulkan temuan dan ikut dijumlahkan', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([24_000_100, 24_000_200, 24_000_300]);
  });
});

describe('nama yang sama pada dua tingkat', () => {
  const result = loadCase('nama-sama');

  test('tetap dua baris dengan indikator masing-masing', () => {
    expect(rows(result)).toEqual([
      'program |  | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL |  |  |  | 220.000.000 |  | 330.000.000 |  | 440.000.000 |  | 990.000.000',
      'kegiatan |  | Pengelolaan Data Fakir Miskin Cakupan Daerah |  |  |  | 100.000.000 |  | 150.000.000 |  | 200.000.000 |  | 450.000.000',
      'sub-kegiatan |  | Pengelolaan Data Fakir Miskin Cakupan Daerah |  |  |  | 100.000.000 |  | 150.000.000 |  | 200.000.000 |  | 450.000.000',
      'kegiatan |  | Layanan Psikososial | Jumlah korban dalam negeri |  | 10 orang | 60.000.000 | 15 orang | 90.000.000 | 20 orang | 120.000.000 | 20 orang | 270.000.000',
      'kegiatan |  | Layanan Psikososial | Jumlah korban luar negeri |  | 10 orang | 60.000.000 | 15 orang | 90.000.000 | 20 orang | 120.000.000 | 20 orang | 270.000.000',
    ]);
  });

  test('tidak menimbulkan temuan dan tidak dihitung ganda', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([220_000_000, 330_000_000, 440_000_000]);
  });

  test('dua baris bernama sama di bawah induk yang sama perlu id', () => {
    const kegiatan = 'kegiatan:\n  - nama: Layanan\n    pagu: [1, 1, 1]\n  - nama: Layanan\n    pagu: [1, 1, 1]\n';
    const program = `id: program-1\nnama: Program\nsasaran: sasaran-1\n${kegiatan}`;
    expect(findingsOf({ 'program/1.yaml': program })).toEqual([
      'program/1.yaml:7:5 galat id-duplicate: Id “program-1.layanan” dipakai dua kali. > program/1.yaml:5:5',
    ]);
  });
});

describe('dua nomenklatur yang berlaku pada tahun berbeda', () => {
  const result = loadCase('dua-nomenklatur');

  test('sel di luar masa berlaku kosong, juga pada baris indikator dan rincian di bawahnya', () => {
    expect(rows(result)).toEqual([
      'program | 1.06.04 | PROGRAM REHABILITASI SOSIAL |  |  | 100 |  | 200 |  | 300 |  | 600',
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar (nomenklatur 2021) |  |  | 100 |  |  |  |  |  | 100',
      'indikator |  |  | Jumlah penerima layanan | 10 orang | 100 |  |  |  |  |  | 100',
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar (nomenklatur 2023) |  |  |  |  | 200 |  | 300 |  | 500',
      'indikator |  |  | Jumlah penerima layanan |  |  | 20 orang | 200 | 30 orang | 300 | 30 orang | 500',
      'sub-kegiatan | 1.06.04.2.01.0001 | Penyediaan Permakanan |  |  |  |  | 200 |  | 300 |  | 500',
    ]);
  });

  test('program tetap dibandingkan dengan baris yang berlaku pada tahun itu', () => {
    expect(findings(result)).toEqual([]);
    expect(totals(result)).toEqual([100, 200, 300]);
  });

  test('uang di luar masa berlaku adalah temuan, bukan sel yang hilang', () => {
    const program = [
      'kode: 1.06.04',
      'nama: Program',
      'sasaran: sasaran-1',
      'berlaku: 2026-2027',
      'pagu: {2026: 1, 2028: 9}',
    ];
    expect(findingsOf({ 'program/1.yaml': program.join('\n') })).toEqual([
      'program/1.yaml:5:17 galat pagu-validity: Tahun 2028 di luar masa berlaku baris ini (2026-2027).',
    ]);
  });
});
