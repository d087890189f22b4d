import { expect, test } from 'vitest';
import { annualFindings, loadAnnual } from '../helpers/annual-case.ts';
import { prose } from '../helpers/load-case.ts';

const TAHUNAN = `sasaran:
  - id: sasaran-1
    indikator: [{id: ind-sasaran-1, target: 82.5}]
program: [{dari: 1.06.04, id: rehabilitasi, anggaran: 2.500}]
evaluasi:
  sampai: 2026-12-26
  polaritas: naik
  rata_rata: {cara: biasa}
  sasaran:
    - id: sasaran-1
      indikator: [{id: ind-sasaran-1, target: 75, absolut: {nilai: 1450, satuan: orang}, realisasi: 60, predikat: Baik}]
  anggaran: [{program: rehabilitasi, anggaran: 2.000, keuangan: 1.500, fisik: 80%}]
`;

/** What the prose prints for the words of a value. */
function printed(kata: string): string {
  const over = { 'naskah/3-penutup/0-pembuka.md': `Yaitu [[nilai: ${kata}]].\n` };
  return prose(loadAnnual(TAHUNAN, over), 'penutup')
    .replace(/<[^>]+>/g, '')
    .trim();
}

test.each([
  ['tahunan target ind-sasaran-1', '82,5%'],
  ['tahunan anggaran rehabilitasi', 'Rp2.500'],
  ['tahunan anggaran 1.06.04', 'Rp2.500'],
  ['tahunan anggaran total', 'Rp2.500'],
  ['tahunan jumlah indikator, huruf', '1 (satu)'],
  ['evaluasi tahun', '2026'],
  ['evaluasi sampai', '26 Desember 2026'],
  ['evaluasi target ind-sasaran-1', '75%'],
  ['evaluasi absolut ind-sasaran-1', '1.450 orang'],
  ['evaluasi realisasi ind-sasaran-1', '60%'],
  ['evaluasi capaian ind-sasaran-1', '80%'],
  ['evaluasi predikat ind-sasaran-1', 'Baik'],
  ['evaluasi rata-rata', '80%'],
  ['evaluasi anggaran rehabilitasi', 'Rp2.000'],
  ['evaluasi keuangan total', 'Rp1.500'],
  ['evaluasi fisik rehabilitasi', '80%'],
  // What the year does not write comes from the Renstra.
  ['visi', 'Kota Contoh yang Sejahtera'],
  ['periode', '2027'],
])('%s', (kata, expected) => {
  expect(printed(kata)).toBe(`Yaitu ${expected}.`);
});

test.each([
  ['tahunan target ind-sasaran-2', 'Tidak ada indikator “ind-sasaran-2” di sini. Maksud Anda “ind-sasaran-1”?'],
  ['tahunan pagu total', 'Nilai “tahunan pagu” tidak dikenal; yang ada: target, anggaran, jumlah.'],
  ['tahunan jumlah kegiatan', 'Nilai “tahunan jumlah kegiatan” tidak dikenal; yang ada: sasaran, indikator, program.'],
  ['evaluasi fisik total', 'Tidak ada anggaran program “total” di sini.'],
])('%s: tidak ada', (kata, message) => {
  const over = { 'naskah/3-penutup/0-pembuka.md': `[[nilai: ${kata}]].\n` };
  expect(annualFindings(TAHUNAN, over, {}, 'ref-unknown')).toEqual([
    `content/uji/3-penutup/0-pembuka.md:1:1 galat ref-unknown: ${message}`.replace('content/uji/', ''),
  ]);
});
