import { describe, expect, test } from 'vitest';
import type { Files } from '../../helpers/load-case.ts';
import { tabel } from '../../helpers/masukan.ts';
import { pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

/** As many as fit across the page only where units leave their numbers. */
const COLUMNS = Array.from({ length: 19 }, (_, index) => index);

const KOLOM_TAHUN = [2021, 2022, 2023].map((year) => `{judul: "${year}", id: t${year}, jenis: persen}`).join(', ');

/** A table in the largest type of tables, with totals in bold, one in the smallest, and one with long units. */
const FILES: Files = {
  ...tabel(
    'judul: Luas',
    'kolom: [{judul: Nama}, {judul: Luas, jenis: desimal}, {judul: Tahun, kolom: [' + KOLOM_TAHUN + ']}]',
    'baris:',
    '  - {nama: a, luas: "87,60", t2021: "9,25%", t2022: 100%, t2023: NA}',
    '  - {nama: b, luas: 1.234.567, t2021: 12%, t2022: "99,5%", t2023: 8%}',
    '  - {nama: c, luas: "0,5", t2021: "-", t2022: 7%, t2023: 31%}',
    '  - {jenis: jumlah, label: Jumlah, luas: "1.234.655,10"}',
  ),
  'naskah/1-pendahuluan/1-latar-belakang.md': '[[tabel: satuan]]\n',
  'tabel/satuan.yaml': [
    'judul: Satuan',
    `kolom: [${COLUMNS.map((index) => `{id: k${index}, judul: K${index}, jenis: bilangan}`).join(', ')}]`,
    `baris: [{${COLUMNS.map((index) => `k${index}: {nilai: 1.000.000, satuan: Pembudidaya}`).join(', ')}}]`,
    '',
  ].join('\n'),
  'naskah/3-penutup/0-pembuka.md': '[[tabel: padat]]\n',
  'tabel/padat.yaml': [
    'judul: Padat',
    'nomor_kolom: ya',
    `kolom: [${Array.from({ length: 23 }, (_, index) => `{id: k${index}, judul: Kolom ${index}, jenis: desimal}`).join(', ')}]`,
    'baris:',
    ...['1.234.567,25', '2.345.678', '0,5'].map(
      (value) => `  - {${Array.from({ length: 23 }, (_, index) => `k${index}: "${value}"`).join(', ')}}`,
    ),
    '',
  ].join('\n'),
};

const printed = usePrintedCase(FILES, useBrowser());

/**
 * Place in mm of the comma of a printed number, or of its end where it has no decimals: the whole part is as wide as its
 * digits and dots, in em of the table face.
 */
function commaMm(text: string, size: number, xMm: number, bold = false): number {
  const [digit, dot] = bold ? [0.478, 0.212] : [0.45, 0.178];
  const whole = text.replace(/[,%].*$/, '');
  const dots = whole.split('.').length - 1;
  return xMm + ((whole.length - dots) * digit + dots * dot) * size * (25.4 / 72);
}

function commas(label: string, texts: readonly string[]): number[] {
  const items = pagesOf(printed(), label).flatMap((page) => page.items);
  return texts.map((text) => {
    const found = items.filter((item) => item.text === text);
    if (found.length === 0) throw new Error(`“${text}” tidak tercetak utuh.`);
    const [item] = found as [(typeof found)[number]];
    return commaMm(text, item.size, item.xMm, text === '1.234.655,10');
  });
}

const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);

describe('tabel tegak', () => {
  test('koma satu kolom berdiri pada satu garis, baris jumlah yang tebal pun', () => {
    expect(spread(commas('II-', ['87,60', '1.234.567', '0,5', '1.234.655,10']))).toBeLessThan(0.1);
  });

  test('demikian pula angka bertanda persen dalam satu kolom tahun', () => {
    expect(spread(commas('II-', ['9,25%', '12%']))).toBeLessThan(0.1);
    expect(spread(commas('II-', ['100%', '99,5%', '7%']))).toBeLessThan(0.1);
    expect(spread(commas('II-', ['8%', '31%']))).toBeLessThan(0.1);
  });

  test('ruang di belakang angka tidak ikut tersalin', () => {
    const text = pagesOf(printed(), 'II-')
      .map((page) => page.text)
      .join('\n');
    expect(text).toMatch(/1\.234\.567\s?12%\s?99,5%\s?8%/);
    expect(text).not.toContain('\u2007');
  });
});

describe('tabel terpadat', () => {
  test('komanya segaris, tanpa angka yang terpotong', () => {
    const items = pagesOf(printed(), 'III-').flatMap((page) => page.items);
    for (const value of ['1.234.567,25', '2.345.678', '0,5'])
      expect(items.filter((item) => item.text === value)).toHaveLength(23);
    const first = ['1.234.567,25', '2.345.678', '0,5'].map((value) => {
      const [item] = items.filter(({ text }) => text === value).sort((a, b) => a.xMm - b.xMm);
      return commaMm(value, item?.size ?? 0, item?.xMm ?? 0);
    });
    expect(spread(first)).toBeLessThan(0.1);
  });

  test('tidak ada tulisan tabel yang lebih kecil daripada 6,5 pt', () => {
    const sizes = pagesOf(printed(), 'III-').flatMap((page) =>
      page.items
        .filter(({ yMm, text }) => yMm > 26 && yMm < page.heightMm - 20 && text.trim() !== '')
        .map(({ size }) => size),
    );
    expect(sizes.length).toBeGreaterThan(23 * 5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.5 - 0.01);
  });
});

test('satuan turun ke baris berikutnya bila tabel tidak muat; angkanya tetap utuh', () => {
  const items = pagesOf(printed(), 'I-').flatMap((page) => page.items);
  const numbers = items.filter(({ text }) => text.trim() === '1.000.000');
  const units = items.filter(({ text }) => text.trim() === 'Pembudidaya');
  expect([numbers.length, units.length]).toEqual([COLUMNS.length, COLUMNS.length]);
  expect(Math.min(...units.map(({ yMm }) => yMm))).toBeGreaterThan(Math.max(...numbers.map(({ yMm }) => yMm)));
});
