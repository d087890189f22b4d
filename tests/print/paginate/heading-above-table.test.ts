import { expect, test } from 'vitest';
import { lineTexts, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const paragraph = (number: number): string => `Alinea ${number}. ${'Kalimat contoh yang mengisi halaman. '.repeat(12)}`;

/** Kept on one page, and too high for what four paragraphs leave of it. */
const table = `judul: Utuh
kolom: [{id: nama, judul: Nama}, {id: orang, judul: Orang, jenis: bilangan}]
baris:
${Array.from({ length: 9 }, (_, index) => `  - {nama: Utuh ${index + 1}, orang: ${index}}`).join('\n')}
`;

const printed = usePrintedCase(
  {
    'tabel/utuh.yaml': table,
    'naskah/1-pendahuluan/1-latar-belakang.md': [
      'Lihat [[lihat: tabel utuh]].',
      ...[1, 2, 3, 4].map(paragraph),
      '## Tajuk di atas tabel',
      '### Anak tajuk',
      '[[tabel: utuh]]',
      'Sesudah tabel.',
    ].join('\n\n'),
  },
  useBrowser(),
);

test('a table without room on its page takes the headings right above it to the next', () => {
  const pages = pagesOf(printed(), 'I-');
  const at = pages.findIndex(({ text }) => text.includes('Utuh 9'));
  const lines = lineTexts(pages.slice(at, at + 1));
  expect(at).toBe(1);
  expect(lines.slice(0, 3)).toEqual(['1.1.1 Tajuk di atas tabel', 'Anak tajuk', 'Tabel 1.1 Utuh']);
  expect(pages[0]?.text).toContain('Alinea 4.');
});
