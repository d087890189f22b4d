import { describe, expect, test } from 'vitest';
import { alinea } from '../../helpers/masukan.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { bodyLines, lowestMm, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const table = (judul: string, rows: number): string => `judul: ${judul}
orientasi: mendatar
kolom: [{id: nama, judul: Nama}, {id: orang, judul: Orang, jenis: bilangan}]
baris:
${Array.from({ length: rows }, (_, index) => `  - {nama: ${judul} ${index + 1}, orang: ${index}}`).join('\n')}
`;

const printed = usePrintedCase(
  {
    'tabel/satu.yaml': table('Satu', 4),
    'tabel/dua.yaml': table('Dua', 60),
    'tabel/tiga.yaml': table('Tiga', 4),
    'naskah/1-pendahuluan/1-latar-belakang.md': [
      alinea('sebelum'),
      'Lihat [[lihat: tabel satu]], [[lihat: tabel dua]], dan [[lihat: tabel tiga]].',
      '[[tabel: satu]]',
      ...Array.from({ length: 12 }, (_, index) => alinea(`sesudah ${index + 1}`)),
      '## Tajuk sebelum tabel dua',
      alinea('pendek'),
      '[[tabel: dua]]',
      alinea('antara'),
      '[[tabel: tiga]]',
      alinea('akhir'),
    ].join('\n\n'),
  },
  useBrowser(),
);
const pages = () => pagesOf(printed(), 'I-');

const isWide = (page: PdfPage): boolean => page.widthMm > page.heightMm;
const pageOf = (text: string): number => pages().findIndex((page) => page.text.includes(text));

describe('a wide table in the middle of prose', () => {
  test('stands on a wide page', () => {
    for (const name of ['Satu', 'Dua', 'Tiga']) expect(isWide(pages()[pageOf(`${name} 1`)] as PdfPage)).toBe(true);
  });

  test('lets the prose behind it fill the page before it', () => {
    const before = pages()[pageOf('Satu 1') - 1] as PdfPage;
    expect(before.text).toContain('Alinea sebelum.');
    expect(before.text).toContain('Alinea sesudah 1.');
    // The next paragraph, seven lines of 6 mm and the white between, had no room left.
    expect(lowestMm(before)).toBeGreaterThan(330 - 24 - 48);
  });

  test('follows on the very next page: the prose does not run on without it', () => {
    expect(pageOf('Satu 1')).toBe(1);
    expect(pageOf('Alinea sesudah 12.')).toBeGreaterThan(pageOf('Satu 1'));
  });

  test('prints all prose once and in order', () => {
    const text = pages()
      .map((page) => page.text)
      .join('\n');
    const found = [...text.matchAll(/Alinea (sebelum|sesudah \d+|pendek|antara|akhir)\./g)].map(([, name]) => name);
    const after = Array.from({ length: 12 }, (_, index) => `sesudah ${index + 1}`);
    expect(found).toEqual(['sebelum', ...after, 'pendek', 'antara', 'akhir']);
  });

  test('never leaves a heading as the last line of a page', () => {
    for (const page of pages()) expect(bodyLines(page).at(-1)?.text, page.label).not.toContain('Tajuk sebelum');
  });

  test('joins the wide table behind it where no prose remains between them', () => {
    const [dua, tiga] = [pageOf('Dua 60'), pageOf('Tiga 1')];
    expect(tiga).toBe(dua);
    expect(pages()[dua]?.text).toContain('Tabel 1.2 (lanjutan)');
  });
});
