import { expect, test } from 'vitest';
import { readUntagged } from '../../helpers/pdf/read-artifacts.ts';
import { readLinks } from '../../helpers/pdf/read-links.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { readPdf } from '../../helpers/pdf/read-pdf.ts';
import { prepared } from '../../helpers/prepared.ts';
import { tagsOf, tagsWithin } from '../../helpers/print-case.ts';
import { printProject } from '../../helpers/print-project.ts';
import { useBrowser } from '../fixture-browser.ts';

const ROWS = 120;

/** A table over several pages, with a head of two levels, an empty cell in every row and a row that is all empty. */
const TABLE = `jenis: bebas
judul: Pegawai menurut Golongan
kolom:
  - { id: no, judul: No }
  - { id: nama, judul: Golongan }
  - judul: Jumlah
    kolom:
      - { id: l, judul: Laki-laki }
      - { id: p, judul: Perempuan }
baris:
${Array.from({ length: ROWS }, (_, row) => `  - { no: ${row + 1}, nama: Golongan ke-${row + 1}, l: ${1000 + row} }`).join('\n')}
`;

const PROSE = `Rencana tercantum dalam [[lihat: tabel pegawai]] dan [[lihat: tabel pendanaan]]:

1. butir pertama;
2. butir kedua.

### Judul kecil

Teks biasa.

[[tabel: pegawai]]

[[tabel: pendanaan]]
`;

const browser = useBrowser();
const printed = prepared(() =>
  printProject(
    { 'data/uji/tabel/pegawai.yaml': TABLE, 'content/uji/2-program-pendanaan/0-pembuka.md': PROSE },
    browser(),
  ),
);
const pdf = prepared(() => readPdf(printed().bytes));

/** The first page with these words; throws where there is none. */
function pageWith(words: string): PdfPage {
  const page = pdf().pages.find(({ text }) => text.includes(words));
  if (page === undefined) throw new Error(`“${words}” stands on no page.`);
  return page;
}

test('a table on several pages is one table in the tags: every row once, its head on the first page alone', () => {
  const first = pageWith('Golongan ke-1').number;
  const last = pageWith(`Golongan ke-${ROWS}`).number;
  expect(last).toBeGreaterThan(first + 1);
  const names: string[] = [];
  for (const page of pdf().pages.slice(first - 1, last)) {
    const tables = tagsWithin(page.tags, 'Table').filter((table) => table.text.includes('Golongan ke-'));
    expect(tables).toHaveLength(1);
    expect(tagsWithin(tables, 'THead').length).toBe(page.number === first ? 1 : 0);
    names.push(...tagsWithin(tables, 'TR').flatMap(({ text }) => /Golongan ke-\d+/.exec(text)?.[0] ?? []));
  }
  expect(names).toEqual(Array.from({ length: ROWS }, (_, row) => `Golongan ke-${row + 1}`));
});

test('an empty cell has its place in the row', () => {
  const rows = tagsOf([pageWith('Golongan ke-1')], 'TR');
  const row = rows.find(({ text }) => text.includes('Golongan ke-1'));
  expect(row?.children).toHaveLength(4);
  expect(row?.children.at(-1)?.text.trim()).toBe('');
});

test('heads repeated on a later page, and what stands in the margins, are artifacts; nothing is neither', async () => {
  const last = pageWith(`Golongan ke-${ROWS}`);
  const { artifacts, stray } = await readUntagged(printed().bytes, last.number);
  const decoration = artifacts.join('\n');
  expect(decoration).toContain('Laki-laki');
  expect(decoration).toContain('(lanjutan)');
  expect(decoration).toContain(last.label);
  expect(stray).toEqual([]);
});

test('items of a list have their markers as labels', () => {
  const items = tagsOf([pageWith('butir pertama')], 'LI');
  expect(items.map(({ children }) => children.map(({ role, text }) => `${role} ${text.trim()}`))).toEqual([
    ['Lbl 1.', 'LBody butir pertama;'],
    ['Lbl 2.', 'LBody butir kedua.'],
  ]);
});

test('links say what they lead to and on which page', async () => {
  const { pages, destinations } = pdf();
  const labelOf = (target: string): string => pages[(destinations.get(target) ?? 0) - 1]?.label ?? '?';
  const links = await readLinks(printed().bytes, pageWith('Rencana tercantum').number);
  expect(links.slice(0, 2)).toEqual([
    { words: `Tabel 2.1, halaman ${labelOf('tabel-pegawai')}`, target: 'tabel-pegawai' },
    { words: `Tabel 2.2, halaman ${labelOf('tabel-pendanaan')}`, target: 'tabel-pendanaan' },
  ]);
});

test('a line of the contents says its page once', async () => {
  const words = (await readLinks(printed().bytes, pageWith('Daftar Isi').number)).map((link) => link.words);
  expect(words).toContain('BAB II Program dan Pendanaan II-1');
  expect(words.filter((text) => text.includes('halaman'))).toEqual([]);
});

test('a minor heading is tagged as a heading but is no bookmark', () => {
  expect(tagsOf([pageWith('Judul kecil')], 'H2').map(({ text }) => text.trim())).toContain('Judul kecil');
  const titles = pdf().outline.flatMap(({ title, children }) => [title, ...children.map((child) => child.title)]);
  expect(titles).not.toContain('Judul kecil');
  expect(titles).toContain('BAB II Program dan Pendanaan');
});

test('the file is called PDF/UA', () => {
  expect(printed().uaFindings).toEqual([]);
  expect(pdf().metadata.get('pdfuaid:part')).toBe('1');
});
