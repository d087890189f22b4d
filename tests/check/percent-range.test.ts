import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, program, tabel } from '../helpers/masukan.ts';

const KODE = 'percent-range';

describe('indikator', () => {
  test('semua yang di luar batas dalam satu temuan; 0 dan 100 masih di dalam', () => {
    expect(
      findingsOf(indikator('satuan: "%"', 'awal: -5', 'target: [0, 100, "100,5"]', 'realisasi: {2026: 120}'), KODE),
    ).toEqual([
      'program/1.yaml:7:11 peringatan percent-range: Kondisi awal indikator “X” -5%, di luar 0% sampai 100%. Demikian pula target 2028 100,5% dan realisasi 2026 120%. > program/1.yaml:8:22 > program/1.yaml:9:23',
    ]);
  });

  test('persen yang diketik pada sel saja', () => {
    expect(findingsOf(indikator('target: [120, 120%, {nilai: 120, satuan: Persen}]'), KODE)).toEqual([
      'program/1.yaml:6:19 peringatan percent-range: Target 2027 indikator “X” 120%, di luar 0% sampai 100%. Demikian pula target 2028 120%. > program/1.yaml:6:26',
    ]);
  });

  test('kondisi akhir yang tertulis, dan yang terjumlah; yang mengikuti tahun terakhir tidak diulang', () => {
    expect(findingsOf(indikator('satuan: "%"', 'target: [60, 70, 80]', 'akhir: 210'), KODE)).toEqual([
      'program/1.yaml:8:12 peringatan percent-range: Kondisi akhir indikator “X” 210%, di luar 0% sampai 100%.',
    ]);
    expect(findingsOf(indikator('satuan: "%"', 'target: [60, 70, 80]', 'akhir: jumlah'), KODE)).toEqual([
      'program/1.yaml:8:12 peringatan percent-range: Kondisi akhir indikator “X” 210%, di luar 0% sampai 100% karena tahun-tahunnya dijumlahkan.',
    ]);
    expect(findingsOf(indikator('satuan: "%"', 'target: [60, 70, 120]', 'akhir: terakhir'), KODE)).toHaveLength(1);
  });

  test.each([
    ['satuan lain', 'satuan: orang', 'target: [120, 130, 140]'],
    ['dinyatakan boleh', 'satuan: "%"', 'boleh_lebih_100: ya', 'target: [120, -5, 140]'],
    ['sel bersatuan lain', 'satuan: "%"', 'target: [{nilai: 120, satuan: orang}, "-", NA]'],
    ['uang dan teks', 'satuan: "%"', 'target: [{rupiah: 120}, 500 orang, null]'],
  ])('dibiarkan: %s', (_, ...lines) => {
    expect(findingsOf(indikator(...lines), KODE)).toEqual([]);
  });

  test('perubahan boleh di luar batas', () => {
    const files = program('indikator: [{nama: Persentase pertumbuhan PSKS, satuan: "%", target: [-3, 120, 5]}]');
    expect(findingsOf(files, KODE)).toEqual([]);
  });
});

test('tabel kinerja pelayanan, dengan pengecualian', () => {
  const files = tabel(
    'jenis: kinerja-pelayanan',
    'judul: T',
    'tahun: 2023-2024',
    'baris: [{id: r, indikator: PPKS, target: {2023: 85%, 2024: 90}, realisasi: {2023: 850%, 2024: 900}}]',
  );
  expect(findingsOf(files, KODE)).toEqual([
    'tabel/t.yaml:4:83 peringatan percent-range: Realisasi 2023 baris “PPKS” 850%, di luar 0% sampai 100%.',
  ]);
  const kecuali = 'kecuali: [{kode: percent-range, di: t/r, tahun: 2023, alasan: A, tanggal: 2026-11-22}]';
  const result = loadFiles({ ...files, ...dokumenDengan(kecuali) }, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
