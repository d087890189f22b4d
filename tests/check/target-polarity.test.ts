import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, indikator, program } from '../helpers/masukan.ts';

const KODE = 'target-polarity';

describe('polaritas yang dinyatakan', () => {
  const found = (polaritas: string, target: string): string[] =>
    findingsOf(indikator('satuan: "%"', `polaritas: ${polaritas}`, `target: ${target}`), KODE);

  test('naik, turun, tetap', () => {
    expect(found('naik', '[80, 85, 82]')).toEqual([
      'program/1.yaml:8:22 peringatan target-polarity: Target indikator “X” 2028 82%, lebih rendah daripada 2027 (85%), padahal polaritasnya naik. > program/1.yaml:8:18',
    ]);
    expect(found('turun', '[10, "9,5", 9.6]')).toEqual([
      'program/1.yaml:8:25 peringatan target-polarity: Target indikator “X” 2028 9,6%, lebih tinggi daripada 2027 (9,5%), padahal polaritasnya turun. > program/1.yaml:8:18',
    ]);
    expect(found('tetap', '[100, 90, 100]')).toEqual([
      'program/1.yaml:8:19 peringatan target-polarity: Target indikator “X” 2027 90%, lebih rendah daripada 2026 (100%), padahal polaritasnya tetap. Demikian pula 2028. > program/1.yaml:8:14 > program/1.yaml:8:23',
    ]);
  });

  test('tahun yang kosong dilewati', () => {
    expect(found('naik', '[85, null, 82]')).toEqual([
      'program/1.yaml:8:24 peringatan target-polarity: Target indikator “X” 2028 82%, lebih rendah daripada 2026 (85%), padahal polaritasnya naik. > program/1.yaml:8:14',
    ]);
  });

  test.each([
    ['naik', '[80, 80, 85]'],
    ['turun', '[10, 10, 8]'],
    ['tetap', '[100, 100, 100.0]'],
    ['naik', '[85, "-", NA]'],
    ['naik', '[85, {nilai: 5, satuan: orang}, 1 paket]'],
  ])('%s: %s', (polaritas, target) => {
    expect(found(polaritas, target)).toEqual([]);
  });

  test('predikat dibandingkan menurut skalanya', () => {
    expect(findingsOf(indikator('polaritas: naik', 'target: [BB, A, B (61)]'), KODE)).toEqual([
      'program/1.yaml:7:21 peringatan target-polarity: Target indikator “X” 2028 “B (61)”, lebih rendah daripada 2027 (“A”), padahal polaritasnya naik. > program/1.yaml:7:18',
    ]);
    expect(
      findingsOf(indikator('skala: [Kurang, Baik]', 'polaritas: naik', 'target: [Kurang, Baik, Baik]'), KODE),
    ).toEqual([]);
  });
});

describe('tanpa polaritas', () => {
  test('hasil yang naik lalu turun', () => {
    expect(findingsOf(indikator('target: [80, 85, 82]'), KODE)).toEqual([
      'program/1.yaml:6:22 peringatan target-polarity: Target indikator “X” 2028 82, lebih rendah daripada 2027 (85), padahal sebelumnya naik: ke arah mana pun yang baik, targetnya pernah mundur. > program/1.yaml:6:18',
    ]);
  });

  test('yang hanya turun, yang dijumlahkan, dan hitungan keluaran dibiarkan', () => {
    expect(findingsOf(indikator('target: [90, 85, 82]'), KODE)).toEqual([]);
    expect(findingsOf(indikator('target: [80, 85, 82]', 'akhir: jumlah'), KODE)).toEqual([]);
    const kegiatan = (satuan: string): string[] =>
      findingsOf(program(`kegiatan: [{nama: K, indikator: [{nama: A, satuan: ${satuan}, target: [8, 9, 7]}]}]`), KODE);
    expect(kegiatan('orang')).toEqual([]);
    expect(kegiatan('persen')).toHaveLength(1);
  });
});

test('dikecualikan dengan tahunnya', () => {
  const files = {
    ...indikator('polaritas: naik', 'target: [80, 85, 82]'),
    ...dokumenDengan('kecuali: [{kode: target-polarity, di: 1.06.04, tahun: 2028, alasan: A, tanggal: 2026-11-22}]'),
  };
  const result = loadFiles(files, undefined, new Set([KODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
