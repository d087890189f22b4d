import { expect, test } from 'vitest';
import { susunKepala, tajuk, type Tajuk } from '../../scripts/derive/tabel/kepala.ts';

const printed = (list: readonly Tajuk[]): string[] =>
  susunKepala(list).map((row) => row.map(({ teks, lebar, tinggi }) => `${teks} ${lebar}x${tinggi}`).join(' | '));

test('satu tingkat bila tidak ada yang bersusun', () => {
  expect(printed([{ teks: ['No'] }, { teks: ['Uraian'] }])).toEqual(['No 1x1 | Uraian 1x1']);
});

test('judul yang lebih pendek menutup tingkat di bawahnya', () => {
  const tahun: Tajuk = { teks: ['Target'], anak: [{ teks: ['2026'] }, { teks: ['2027'] }] };
  expect(printed([{ teks: ['No'] }, tahun])).toEqual(['No 1x2 | Target 2x1', '2026 1x1 | 2027 1x1']);
});

test('judul bersusun tanpa kolom bawahan: teks pertama yang diperpanjang', () => {
  const pasangan: Tajuk = {
    teks: ['Tahun'],
    anak: [{ teks: ['2026'], anak: [{ teks: ['Target'] }, { teks: ['Rp'] }] }],
  };
  expect(printed([{ teks: ['Kondisi Awal', '2025'] }, pasangan])).toEqual([
    'Kondisi Awal 1x2 | Tahun 2x1',
    '2026 2x1',
    '2025 1x1 | Target 1x1 | Rp 1x1',
  ]);
});

test('satu judul di atas beberapa kolom tanpa judul sendiri', () => {
  expect(
    printed([
      { teks: ['Kode'], lebar: 5 },
      { teks: ['Target'], anak: [{ teks: ['2026'] }] },
    ]),
  ).toEqual(['Kode 5x2 | Target 1x1', '2026 1x1']);
});

test('judul menurut berkas tabel mengalahkan bawaannya', () => {
  const table = { judulKolom: { awal: ['Kondisi Awal', '2020'] } };
  expect(tajuk(table, 'awal', 'Awal')).toEqual({ teks: ['Kondisi Awal', '2020'] });
  expect(tajuk(table, 'akhir', 'Akhir', { lebar: 2 })).toEqual({ teks: ['Akhir'], lebar: 2 });
});
