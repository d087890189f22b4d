import { describe, expect, test } from 'vitest';
import { readCase } from '../../helpers/load-case.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { lineTexts, lowestMm, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const ROWS = 90;
const GROUP = 15;
const TALL = 12;

/** Groups of rows under one label, and figures found nowhere else. */
const kelompok = `judul: Daftar Penerima
sumber: Data contoh
nomor_kolom: ya
pindahan: ya
kolom:
  - {id: wilayah, judul: Wilayah}
  - {id: nama, judul: Kelompok Penerima}
  - {id: orang, judul: Orang, jenis: bilangan}
  - {id: pagu, judul: Pagu, jenis: rupiah}
baris:
${Array.from({ length: ROWS }, (_, index) => {
  const wilayah = index % GROUP === 0 ? `wilayah: {isi: Wilayah ${index / GROUP + 1}, tinggi: ${GROUP}}, ` : '';
  return `  - {${wilayah}nama: Kelompok ${index + 1}, orang: 10, pagu: ${1_000_000 + index}}`;
}).join('\n')}
  - {jenis: jumlah, label: Jumlah, orang: ${ROWS * 10}, pagu: ${ROWS * 1_000_000 + (ROWS * (ROWS - 1)) / 2}}
`;

/** A head higher than a quarter of the page, where Chromium would no longer repeat it. */
const tinggi = `judul: Kepala Tinggi
kolom:
  - {id: nama, judul: Nama}
${Array.from({ length: 6 }, (_, index) => `  - {id: k${index}, judul: ${'panjang sekali '.repeat(TALL)}${index}, jenis: bilangan}`).join('\n')}
baris:
${Array.from({ length: 60 }, (_, index) => `  - {nama: Baris ${index + 1}, ${[0, 1, 2, 3, 4, 5].map((k) => `k${k}: ${7000 + index}`).join(', ')}}`).join('\n')}
`;

const browser = useBrowser();
const printed = usePrintedCase(
  {
    'tabel/kelompok.yaml': kelompok,
    'tabel/tinggi.yaml': tinggi,
    'naskah/1-pendahuluan/1-latar-belakang.md': `${'Kalimat contoh sebelum tabel. '.repeat(60)}

Lihat [[lihat: tabel kelompok]] dan [[lihat: tabel tinggi]].

[[tabel: kelompok]]

Sesudah tabel.

[[tabel: tinggi]]
`,
  },
  browser,
);
const pagesWith = (text: string) => pagesOf(printed(), 'I-').filter((page) => page.text.includes(text));
const group = () => pagesWith('Kelompok Penerima');
const tall = () => pagesWith('panjang sekali');

function lineBefore(page: PdfPage, text: RegExp): string | undefined {
  const all = lineTexts([page]);
  return all[all.findIndex((line) => text.test(line)) - 1];
}

describe('a table over several pages', () => {
  test('begins below the text before it and takes four pages', () => {
    expect(group().map(({ label }) => label)).toEqual(['I-1', 'I-2', 'I-3', 'I-4']);
    expect(lineTexts(group().slice(0, 1))[0]).toMatch(/^BAB I/);
  });

  test('has its caption once and "(lanjutan)" on top of every following page', () => {
    expect(group().map((page) => page.text.includes('Tabel 1.1 Daftar Penerima'))).toEqual([true, false, false, false]);
    for (const page of group().slice(1)) expect(lineTexts([page])[0]).toBe('Tabel 1.1 (lanjutan)');
    expect(group()[0]?.text).not.toContain('(lanjutan)');
  });

  test('repeats head and number row on every page', () => {
    for (const page of group()) {
      const all = lineTexts([page]);
      const head = all.findIndex((line) => line.startsWith('Wilayah Kelompok Penerima'));
      expect(head, page.label).toBeGreaterThanOrEqual(0);
      expect(all[head + 1], page.label).toBe('(1) (2) (3) (4)');
    }
  });

  test('prints every row once, in order, over all pages', () => {
    const found = group().flatMap((page) =>
      [...page.text.matchAll(/Kelompok (\d+)\b/g)].map(([, number]) => Number(number)),
    );
    expect(found).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
  });

  test('repeats the label of the group that goes on', () => {
    for (const page of group().slice(1)) {
      const first = /Kelompok (\d+)/.exec(page.text)?.[1];
      const wilayah = `Wilayah ${Math.floor((Number(first) - 1) / GROUP) + 1}`;
      const row = lineTexts([page]).find((line) => line.includes(`Kelompok ${first ?? ''} `));
      expect(row, page.label).toMatch(new RegExp(`^${wilayah} Kelompok ${first ?? ''} `));
    }
  });

  test('carries the running totals over each break', () => {
    for (const [index, page] of group().slice(0, -1).entries()) {
      const rows = [...page.text.matchAll(/Kelompok (\d+)\b/g)].map(([, number]) => Number(number));
      const done = rows.at(-1) ?? 0;
      const sums = `${new Intl.NumberFormat('id').format(done * 10)} ${new Intl.NumberFormat('id').format(
        done * 1_000_000 + (done * (done - 1)) / 2,
      )}`;
      expect(lineTexts([page]).at(-1)).toBe(`Jumlah dipindahkan ${sums}`);
      expect(lineBefore(group()[index + 1] as PdfPage, new RegExp(`Kelompok ${done + 1} `))).toBe(
        `Jumlah pindahan ${sums}`,
      );
    }
    expect(group().at(-1)?.text).not.toContain('dipindahkan');
  });

  test('keeps the source line with the last rows', () => {
    const last = lineTexts(group().slice(-1));
    const total = last.findIndex((line) => line.startsWith('Jumlah 900'));
    expect(last[total + 1]).toBe('Sumber: Data contoh');
  });

  test('leaves no row to the page margin: every page ends within the text area', () => {
    for (const page of group()) expect(lowestMm(page), page.label).toBeLessThan(330 - 24);
  });

  test('is one table in the tags, its repeated heads and carried sums none of them', () => {
    const rows = printed().pdf.pages.flatMap((page) => page.tags);
    const text = JSON.stringify(rows);
    expect(text).not.toContain('lanjutan');
    expect(text).not.toContain('dipindahkan');
  });
});

describe('a head higher than a quarter of the page', () => {
  test('is repeated all the same', () => {
    expect(tall().length).toBeGreaterThan(1);
    for (const page of tall()) expect([...page.text.matchAll(/panjang sekali/g)].length).toBe(6 * TALL);
  });

  test('loses no row', () => {
    const text = tall()
      .map((page) => page.text)
      .join('\n');
    const found = [...text.matchAll(/Baris (\d+)\b/g)].map(([, number]) => Number(number));
    expect(found).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });
});

describe('a row higher than a page', () => {
  const long = Array.from({ length: 700 }, (_, index) => `kata${index}`).join(' ');
  const printed = usePrintedCase(
    {
      // The finding that announces it is waived.
      'dokumen.yaml': `${readCase('_dasar')['dokumen.yaml'] ?? ''}kecuali: [{kode: row-tall, di: tinggi, alasan: uji, tanggal: 2026-01-31}]\n`,
      'tabel/tinggi.yaml': `judul: Baris Tinggi\nkolom: [{id: nama, judul: Nama}, {id: isi, judul: Isi}, {id: k, judul: Ket}]\nbaris:\n  - {nama: Satu, isi: pendek}\n  - {nama: Dua, isi: pendek}\n  - {nama: Tiga, isi: ${long}, k: ${long}}\n  - {nama: Empat, isi: pendek}\n  - {nama: Lima, isi: pendek}\n`,
      'naskah/1-pendahuluan/1-latar-belakang.md': 'Lihat [[lihat: tabel tinggi]].\n\n[[tabel: tinggi]]\n',
    },
    browser,
  );

  test('goes on over its pages, between pieces that stand as elsewhere', () => {
    const pages = pagesOf(printed(), 'I-').filter((page) => /Tabel 1\.1|kata\d/.test(page.text));
    expect(pages.map((page) => page.text.includes('Tabel 1.1 (lanjutan)'))).toEqual([false, false, true, false, true]);
    expect(pages.map((page) => [...page.text.matchAll(/kata(?:0|699)\b/g)].length)).toEqual([0, 0, 2, 2, 0]);
    expect(pages[4]?.text).toContain('Lima');
  });
});
