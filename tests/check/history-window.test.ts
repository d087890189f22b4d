import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, naskah } from '../helpers/masukan.ts';

/** The base document's period is 2026-2028. */
const isi = (jenis: string, tahun: string) => ({
  'tabel/k.yaml': `jenis: ${jenis}\njudul: K\n${tahun}\nbaris: []\n`,
  ...naskah('[[tabel: k]]'),
});
const found = (jenis: string, tahun: string): string[] => findingsOf(isi(jenis, tahun), 'history-window');

test('tahun yang kurang, lebih, atau keduanya', () => {
  expect(found('kinerja-pelayanan', 'tahun: 2022-2025')).toEqual([
    'tabel/k.yaml:3:8 peringatan history-window: Tabel “k” memuat tahun 2022-2025, tanpa 2021; lima tahun sebelum periode 2026-2028 ialah 2021-2025.',
  ]);
  expect(found('anggaran-realisasi', 'tahun: 2021-2026')).toEqual([
    'tabel/k.yaml:3:8 peringatan history-window: Tabel “k” memuat tahun 2021-2026, dengan 2026; lima tahun sebelum periode 2026-2028 ialah 2021-2025.',
  ]);
  expect(found('kinerja-pelayanan', 'tahun: 2020-2024')).toEqual([
    'tabel/k.yaml:3:8 peringatan history-window: Tabel “k” memuat tahun 2020-2024, tanpa 2025 dan dengan 2020; lima tahun sebelum periode 2026-2028 ialah 2021-2025.',
  ]);
});

test('tanpa kunci tahun tabel memuat tahun target, dan itu bukan masa lalu', () => {
  expect(found('kinerja-pelayanan', 'sumber: S')[0]).toContain(
    'memuat tahun 2026-2028, tanpa 2021, 2022, 2023, 2024, 2025',
  );
});

test('lima tahun sebelum periode', () => {
  expect(found('kinerja-pelayanan', 'tahun: 2021-2025')).toEqual([]);
  expect(found('anggaran-realisasi', 'tahun: [2021, 2022, 2023, 2024, 2025]')).toEqual([]);
});

test('pengecualian menyebut tabelnya', () => {
  const waiver = '  - {kode: history-window, di: k, alasan: berdiri 2022, tanggal: 2025-09-24}';
  const files = { ...isi('kinerja-pelayanan', 'tahun: 2022-2025'), ...dokumenDengan('kecuali:', waiver) };
  expect(findingsOf(files, 'history-window')).toEqual([]);
});
