import { expect, test } from 'vitest';
import { ALL_RULES } from '../helpers/load-case.ts';
import { annualFindings } from '../helpers/annual-case.ts';

const SEMUA = ALL_RULES.map(({ code }) => code);

// The Renstra has a figure that no rule lets pass: its program differs from its kegiatan.
const INDUK = {
  'program/1.yaml': `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: { 2026: 100, 2027: 200, 2028: 300 }
kegiatan:
  - {kode: 1.06.04.2.01, nama: Kegiatan, pagu: { 2026: 90, 2027: 200, 2028: 300 }}
`,
};

test('temuan tentang Renstra tidak diulang pada rencana tahunannya', () => {
  expect(annualFindings('{}\n', {}, INDUK, 'pagu-children', 'indicator-missing', 'cascade-orphan')).toEqual([]);
});

test('rencana tahunan yang tidak menambahkan apa pun tidak ditegur aturan mana pun', () => {
  expect(annualFindings('{}\n', {}, {}, ...SEMUA)).toEqual([]);
});

test('aturan yang hanya untuk Renstra tidak dijalankan pada rencana tahunan', () => {
  const tabel = {
    'tabel/kinerja.yaml': `jenis: kinerja-pelayanan
judul: Pencapaian Kinerja
tahun: 2025-2026
baris:
  - {indikator: Persentase PPKS, target: {2025: 70%}, realisasi: {2025: 72%}}
`,
    'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: kinerja]]\n\n[[tabel: pendanaan]]\n',
  };
  expect(annualFindings('{}\n', tabel, {}, 'history-window')).toEqual([]);
});
