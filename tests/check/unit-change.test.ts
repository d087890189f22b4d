import { expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, readCase, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator } from '../helpers/masukan.ts';

const KODE = 'unit-change';

test('satuan sel, satuan dalam teks, dan tanda persen', () => {
  expect(findingsOf(indikator('satuan: Orang', 'target: [32, 50, {nilai: 65, satuan: Keluarga}]'), KODE)).toEqual([
    'program/1.yaml:7:23 peringatan unit-change: Satuan indikator “X” berubah: 2026 orang dan 2028 keluarga. > program/1.yaml:7:14',
  ]);
  expect(findingsOf(indikator('awal: 1 unit', 'target: [1 paket, 2 paket, 50%]', 'akhir: 3 Unit.'), KODE)).toEqual([
    'program/1.yaml:7:14 peringatan unit-change: Satuan indikator “X” berubah: kondisi awal unit, 2026 paket, dan 2028 persen. > program/1.yaml:6:11',
  ]);
});

test.each([
  ['ejaan lain satuan yang sama', 'satuan: Persen', 'target: [70%, 80, {nilai: 90, satuan: "%"}]'],
  ['tanpa satuan', 'awal: 5', 'target: [5, 6, 7]'],
  ['kosong, nihil, NA, dan rupiah', 'satuan: orang', 'target: [null, "-", NA]'],
  ['beberapa ukuran dalam satu sel', 'satuan: orang', 'target: ["3 dokumen, 2 rapat", 5, 6]'],
  ['predikat', 'awal: BB', 'target: [A, A, AA]'],
])('tidak berubah: %s', (_, ...lines) => {
  expect(findingsOf(indikator(...lines), KODE)).toEqual([]);
});

test('kasus satuan-berubah', () => {
  expect(findingsOf(readCase('satuan-berubah'), KODE)).toEqual([
    'program/1.yaml:9:35 peringatan unit-change: Satuan indikator “Jumlah SDM yang terdata” berubah: 2026 orang dan 2028 keluarga. > program/1.yaml:9:21',
  ]);
});

test('dikecualikan dengan tahunnya', () => {
  const files = {
    ...indikator('satuan: orang', 'target: [1, 2, {nilai: 3, satuan: unit}]'),
    ...dokumenDengan('kecuali: [{kode: unit-change, di: 1.06.04, tahun: 2028, alasan: A, tanggal: 2026-11-22}]'),
  };
  const result = loadFiles(files, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
