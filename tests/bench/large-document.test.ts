import { describe, expect, test } from 'vitest';
import { Figures, sum, whole } from '../../scripts/bench/large/figures.ts';
import { type LargeDocumentSize, largeDocument, timesExample } from '../../scripts/bench/large-document.ts';

const SMALL: LargeDocumentSize = {
  programs: { program: 2, kegiatan: 2, subKegiatan: 2 },
  grouped: { tables: 2, rows: 14 },
  wide: { tables: 1, rows: 6 },
  wordy: { tables: 1, rows: 3 },
  long: { tables: 1, rows: 4 },
  serviceRows: 2,
  paragraphs: 2,
};

describe('dokumen yang dibuat', () => {
  const document = largeDocument(SMALL);
  const rows = (id: string) => document.tables.find((table) => table.id === id)?.rows;

  test('sama setiap kali, bita demi bita', () => {
    expect(largeDocument(SMALL)).toEqual(document);
    expect([...document.files.keys()].filter((file) => file.startsWith('data/')).sort()).toEqual([
      'data/daerah/kota-besar.yaml',
      'data/dinas-besar/arah.yaml',
      'data/dinas-besar/dokumen.yaml',
      'data/dinas-besar/program/1.yaml',
      'data/dinas-besar/program/2.yaml',
      'data/dinas-besar/tabel/anggaran-realisasi.yaml',
      'data/dinas-besar/tabel/capaian-1.yaml',
      'data/dinas-besar/tabel/indikator-program.yaml',
      'data/dinas-besar/tabel/kelurahan-1.yaml',
      'data/dinas-besar/tabel/kinerja-pelayanan.yaml',
      'data/dinas-besar/tabel/masalah-1.yaml',
      'data/dinas-besar/tabel/penerima-1.yaml',
      'data/dinas-besar/tabel/penerima-2.yaml',
      'data/dinas-besar/tabel/program-pendanaan.yaml',
      'data/dinas-besar/tabel/target-sasaran.yaml',
      'data/profil/delapan-bab.yaml',
    ]);
  });

  test('berbab delapan', () => {
    const chapters = [...document.files.keys()]
      .filter((file) => file.startsWith('content/'))
      .map((file) => file.split('/')[2]);
    expect(new Set(chapters).size).toBe(8);
  });

  test('tabel pendanaan memuat semua tingkat dalam 23 kolom', () => {
    // 2 tujuan, 4 sasaran, and of each of 2 programs its 2 indicators, 2 kegiatan and 4 sub kegiatan.
    expect(rows('program-pendanaan')).toHaveLength(2 + 4 + 2 * (2 + 2 + 4));
    const cells = document.tables.find(({ id }) => id === 'program-pendanaan')?.cells;
    expect(cells).toBe((2 + 4 + 2 * (2 + 2 + 4)) * 23);
  });

  test('sel yang menurun hanya ada pada baris pertamanya', () => {
    const lengths = rows('capaian-1')?.map((row) => row.length);
    expect(lengths).toEqual([16, 15, 15, 15, 16, 15]);
  });

  test('jumlah kelompok dan jumlah tabel benar', () => {
    const table = rows('penerima-1') ?? [];
    const number = (text: string | undefined): number => Number(text?.replaceAll('.', ''));
    const data = table.filter((row) => row.length === 7);
    expect(data).toHaveLength(14);
    const [, ...totals] = table.at(-1) ?? [];
    expect(totals.map(number)).toEqual([2, 3, 4, 5].map((at) => data.reduce((all, row) => all + number(row[at]), 0)));
  });
});

describe('dokumen sebesar dokumen contoh, dan sepuluh kali', () => {
  const [once, tenfold] = [largeDocument(timesExample(1)), largeDocument(timesExample(10))];
  const characters = ({ files }: typeof once): number =>
    [...files].reduce((sum, [file, text]) => sum + (file.startsWith('content/') ? text.length : 0), 0);

  test('bertambah dalam segala hal', () => {
    expect([once.tables.length, tenfold.tables.length]).toEqual([13, 85]);
    expect([once.cells, tenfold.cells]).toEqual([5021, 46_944]);
    expect([characters(once), characters(tenfold)]).toEqual([83_539, 855_331]);
  });
});

describe('angka', () => {
  test('tidak pernah berulang menurut jenisnya', () => {
    const figures = new Figures();
    const counts = new Set(Array.from({ length: 80_000 }, () => figures.count().value));
    const amounts = new Set(Array.from({ length: 80_000 }, () => figures.amount().value));
    const parts = new Set(Array.from({ length: 9_973 }, () => figures.part().value));
    expect([counts.size, amounts.size, parts.size]).toEqual([80_000, 80_000, 9_973]);
  });

  test('diketik dan dicetak sebagaimana dokumen menulisnya', () => {
    const figures = new Figures();
    expect(figures.count()).toEqual({ value: 41_344, typed: '41.344', printed: '41.344' });
    expect(figures.target()).toEqual({ value: 72_681, typed: '72681', printed: '72.681' });
    expect(figures.amount()).toEqual({ value: 48_271_733, typed: '48.271.733', printed: '48.271.733' });
    expect(figures.part('%')).toEqual({ value: 35.72, typed: "'35,72%'", printed: '35,72%' });
    expect(whole(999).printed).toBe('999');
    expect(sum([whole(999), whole(1)]).printed).toBe('1.000');
  });
});
