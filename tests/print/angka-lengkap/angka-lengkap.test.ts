import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { largeDocument } from '../../../scripts/bench/large-document.ts';
import { writeDocument } from '../../../scripts/bench/write-document.ts';
import { inspect } from '../../../scripts/inspection.ts';
import { writeSite } from '../../../scripts/pipeline.ts';
import { prepared } from '../../helpers/prepared.ts';
import { printReport } from '../../helpers/print-report.ts';
import { useTempFolder } from '../../helpers/temp-folder.ts';
import { useBrowser } from '../fixture-browser.ts';
import { findTable } from './missing-figures.ts';
import { type PrintedRow, readRows } from './printed-rows.ts';

/** Milliseconds to print and read back hundreds of pages on a machine that has much else to do. */
const PATIENCE = 600_000;

const document = largeDocument();
const browser = useBrowser();
const folder = useTempFolder();
const inspection = prepared(async () => {
  await writeDocument(document.files, folder());
  return inspect(folder(), document.id);
});
const printed = prepared(
  async () => {
    const { report } = inspection();
    if (report === undefined) throw new Error('The large document cannot be built.');
    const siteDir = path.join(folder(), '_site');
    await writeSite([report], siteDir, 'uji');
    const { bytes, pageCount } = await printReport(report, { browser: browser(), siteDir });
    return { pageCount, rows: await readRows(bytes) };
  },
  { timeout: PATIENCE },
);

describe('dokumen besar', () => {
  test('lulus pemeriksaan: tidak satu angka pun bertentangan; yang ditemukan hanya isinya, yang dibuat acak', () => {
    const { diagnostics } = inspection();
    expect(diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual([
      'indicator-missing',
      'rpjmd-link',
      'target-polarity',
    ]);
  });

  test('bersel lebih dari 40.000 dan berhalaman lebih dari 200', () => {
    expect(document.cells).toBe(42_316);
    expect(printed().pageCount).toBeGreaterThan(200);
  });

  test('setiap angka tercetak pada barisnya, halaman demi halaman, tanpa ada yang hilang', () => {
    const found = document.tables.map((table) => findTable(table, printed().rows));
    expect(found.flatMap(({ id, fault }) => (fault === undefined ? [] : [`${id}: ${fault}`]))).toEqual([]);
    expect(found.reduce((total, { cells }) => total + cells, 0)).toBe(40_136);
  });

  test('tabel panjang berlanjut melewati sepuluh halaman', () => {
    const long = document.tables
      .map((table) => findTable(table, printed().rows))
      .filter(({ firstPage, lastPage }) => lastPage - firstPage >= 10);
    expect(long.map(({ id }) => id)).toEqual(['kelurahan-1', 'program-pendanaan']);
  });
});

describe('pencari angka', () => {
  const tabel = {
    id: 'contoh',
    rows: [
      ['1', 'Dapur Umum', '12.345'],
      ['2', '67.890'],
    ],
    cells: 6,
  };
  const cetak = (...cells: string[][]): PrintedRow[] => cells.map((row) => ({ page: 1, cells: row }));

  test('menemukan tabel yang utuh', () => {
    const found = findTable(tabel, cetak(['No', 'Nama'], ['1', 'DapurUmum', '12.345'], ['2', '67.890']));
    expect(found).toEqual({ id: 'contoh', firstPage: 1, lastPage: 1, cells: 5 });
  });

  test.each([
    ['angka hilang', [['2']]],
    ['angka lain', [['2', '67.891']]],
    ['baris hilang', []],
    [
      'baris asing di antaranya',
      [
        ['3', '11.111'],
        ['2', '67.890'],
      ],
    ],
    ['angka dua kali', [['2', '67.890', '67.890']]],
  ])('mengenali %s', (_, rest) => {
    const found = findTable(tabel, cetak(['No', 'Nama'], ['1', 'DapurUmum', '12.345'], ...rest));
    expect(found.fault).toContain('seharusnya 2|67.890');
    expect(found.cells).toBe(3);
  });

  test('menerima label yang diulang di awal halaman baru', () => {
    const next: PrintedRow[] = [{ page: 2, cells: ['DapurUmum', '2', '67.890'] }];
    const found = findTable(tabel, [...cetak(['No', 'Nama'], ['1', 'DapurUmum', '12.345']), ...next]);
    expect(found).toEqual({ id: 'contoh', firstPage: 1, lastPage: 2, cells: 5 });
  });
});
