import { describe, expect, test } from 'vitest';
import { alinea } from '../../helpers/masukan.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { lineTexts, lowestMm, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

/** Kept on one page, and too high for what five paragraphs leave of it. */
const table = `judul: Utuh
kolom: [{id: nama, judul: Nama}, {id: orang, judul: Orang, jenis: bilangan}]
baris:
${Array.from({ length: 9 }, (_, index) => `  - {nama: Utuh ${index + 1}, orang: ${index}}`).join('\n')}
`;

/** Programs enough for a chart that is higher than what three paragraphs leave of the page. */
const programs = Object.fromEntries(
  [2, 3, 4, 5, 6].map((number) => [
    `program/${number}.yaml`,
    `kode: 1.06.1${number}\nnama: Program Contoh ${number}\nsasaran: sasaran-1\npagu: { 2026: 100, 2027: 200, 2028: 300 }\nindikator:\n  - { id: ind-${number}, nama: Jumlah contoh ${number}, satuan: orang, awal: 1, target: [2, 3, 4] }\n`,
  ]),
);

const printed = usePrintedCase(
  {
    ...programs,
    'gambar/pagu.yaml':
      'jenis: pagu-program\njudul: Pagu Menurut Program\nketerangan: Pagu satu program selama tiga tahun.\n',
    'tabel/utuh.yaml': table,
    'naskah/1-pendahuluan/1-latar-belakang.md': [
      'Lihat [[lihat: gambar pagu]] dan [[lihat: tabel utuh]].',
      ...[1, 2, 3].map((number) => alinea(`muka ${number}`)),
      '[[gambar: pagu]]',
      '## Tajuk sesudah gambar',
      'Rinciannya sebagai berikut:',
      Array.from({ length: 8 }, (_, index) => `${index + 1}. butir ${index + 1} ${'yang panjang '.repeat(12)};`).join(
        '\n',
      ),
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => alinea(`tengah ${number}`)),
      '[[tabel: utuh]]',
      ...[1, 2, 3].map((number) => alinea(`akhir ${number}`)),
    ].join('\n\n'),
  },
  useBrowser(),
);
const pages = () => pagesOf(printed(), 'I-');

const pageOf = (text: string): number => pages().findIndex((page) => page.text.includes(text));
const textsOn = (index: number): string[] => lineTexts(pages().slice(index, index + 1));
const allText = (): string =>
  pages()
    .map((page) => page.text)
    .join('\n');

describe('a figure without room on its page', () => {
  test('begins the next one, and the text behind it fills the first', () => {
    const at = pageOf('Gambar 1.1 Pagu Menurut Program');
    expect(at).toBe(1);
    expect(pageOf('Tajuk sesudah gambar')).toBe(0);
    expect(lowestMm(pages()[0] as PdfPage)).toBeGreaterThan(330 - 24 - 30);
  });

  test('lets a list go on behind it, its announcement with its first items', () => {
    const first = textsOn(0);
    const announced = first.findIndex((text) => text === 'Rinciannya sebagai berikut:');
    expect(first[announced + 1]).toMatch(/^1\. butir 1 /);
    const items = [...allText().matchAll(/(\d)\. ?butir (\d)/g)].map(([, marker, item]) => [marker, item]);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [String(number), String(number)]));
  });
});

describe('a small table without room on its page', () => {
  test('stays whole on the next one, below no gap', () => {
    const at = pageOf('Utuh 1');
    expect(pageOf('Utuh 9')).toBe(at);
    expect(textsOn(at)[0]).toBe('Tabel 1.1 Utuh');
    expect(lowestMm(pages()[at - 1] as PdfPage)).toBeGreaterThan(330 - 24 - 50);
    expect(pages()[at - 1]?.text).toContain('Alinea akhir 1.');
  });
});

test('all text is printed once and in order', () => {
  const found = [...allText().matchAll(/Alinea (\w+ \d)\./g)].map(([, name]) => name);
  expect(found).toEqual([
    ...[1, 2, 3].map((number) => `muka ${number}`),
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `tengah ${number}`),
    ...[1, 2, 3].map((number) => `akhir ${number}`),
  ]);
});
