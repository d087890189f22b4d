import { describe, expect, test } from 'vitest';
import { findings, findingsOf, head, loadCase, rows, totals } from '../helpers/load-case.ts';

describe('tahun yang berbeda menurut tabel', () => {
  const result = loadCase('tahun-berbeda');

  test('target mencakup empat tahun, uang tiga, tabel masing-masing memilih tahunnya', () => {
    expect(result.plan?.dokumen.tahunTarget).toEqual([2025, 2026, 2027, 2028]);
    expect(totals(result)).toEqual([150_000_000, 200_000_000, 250_000_000]);
    expect(head(result, 'tujuan')[1]).toBe('2025 (realisasi) | 2026 | 2027 | 2028');
    expect(head(result, 'iku')[1]).toBe('Tahun ke-1 | Tahun ke-2 | Tahun ke-3');
    expect(rows(result, 'iku')).toEqual(['data | 1 | Persentase PMKS yang tertangani |  |  | 86% | 87% | 88% | 88%']);
    expect(findings(result)).toEqual([]);
  });

  test('tahun yang sudah terealisasi mencetak realisasi di samping rencana, target maupun uang', () => {
    expect(rows(result, 'tujuan')).toEqual([
      'data | Meningkatnya kesejahteraan sosial yang inklusif | Meningkatnya akses dan kualitas layanan sosial | Persentase PMKS yang tertangani | 84,5% | 86% | 87% | 88%',
    ]);
    expect(head(result, 'pendanaan')[2]).toBe('Realisasi | Rp | Target | Rp | Target | Rp | Target | Rp');
    expect(rows(result, 'pendanaan')).toEqual([
      'program | 1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 7.412 KPM | 148.750.500 | 7.750 KPM | 200.000.000 | 8.000 KPM | 250.000.000 | 8.000 KPM | 600.000.000',
    ]);
  });

  test('tahun-tahun sebelum periode punya tabelnya sendiri, dengan rasio', () => {
    expect(rows(result, 'kinerja')).toEqual([
      'data | 1 | Persentase korban bencana yang menerima bantuan sosial | 100 | 200 | 6,67% | ',
      'data | 2 | Persentase panti sosial yang menyediakan sarana prasarana | 27,27% | 7,14% | 27,27% | 7,14%',
    ]);
    expect(head(result, 'anggaran')[1]).toBe('2016 | 2017 | 2020 | 2016 | 2017 | 2020 | 2016 | 2017 | 2020');
    expect(rows(result, 'anggaran')).toEqual([
      'data | 1 | Belanja Dinas | – | 3.430.819.450 | 2.385.218.560 | – | 3.373.918.617 | 1.738.031.130 | – | 98,34% | 72,87%',
    ]);
  });

  test('tabel yang menyebut tahun di luar dokumen atau di luar tahunnya sendiri adalah temuan', () => {
    const tabel = 'jenis: program-pendanaan\njudul: Tabel\ntahun: 2027-2029\ntahun_realisasi: 2026\n';
    expect(findingsOf({ 'tabel/pendanaan.yaml': tabel })).toEqual([
      'tabel/pendanaan.yaml:3:8 galat series-year: Tahun 2029 di luar tahun dokumen (2026-2028).',
      'tabel/pendanaan.yaml:4:18 galat series-year: Tahun 2026 di luar tahun tabel ini (2027-2029).',
    ]);
  });
});
