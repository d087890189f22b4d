import { describe, expect, test } from 'vitest';
import type { Files } from '../../helpers/load-case.ts';
import { lineTexts, pagesOf, tagsOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();

describe('notes of a table', () => {
  const printed = usePrintedCase(readFiles(import.meta.dirname), browser);
  const lines = () => lineTexts(pagesOf(printed(), 'II-'));

  test('stand between the table and its source', () => {
    const from = lines().indexOf('Gedunga 1.234a');
    expect(lines().slice(from, from + 4)).toEqual([
      'Gedunga 1.234a',
      'a Angka sementara.',
      'b Termasuk yang dipinjamkan.',
      'Sumber: Dinas Contoh',
    ]);
    expect(lines()).toContain('Catatan: Keadaan akhir tahun.');
  });

  test('marks are raised and small, and leave figures in line with those above', () => {
    const items = pagesOf(printed(), 'II-').flatMap((page) => page.items);
    const at = (text: string) => items.find((item) => item.text === text);
    const mark = items.find(({ text, xMm }) => text === 'a' && xMm > (at('1.234')?.xMm ?? Infinity));
    expect(mark?.yMm).toBeLessThan((at('1.234')?.yMm ?? 0) - 1);
    expect(mark?.size).toBeCloseTo((at('1.234')?.size ?? 0) * 0.7, 1);
    const right = (text: string) => (at(text)?.xMm ?? 0) + (at(text)?.widthMm ?? 0);
    expect(right('1.234')).toBeCloseTo(right('12'), 1);
  });

  test('lead to their notes', () => {
    const page = pagesOf(printed(), 'II-')[0]?.number;
    expect(printed().pdf.destinations.get('catatan-tabel-sarana-a')).toBe(page);
    expect(tagsOf(pagesOf(printed(), 'II-'), 'Lbl').map(({ text }) => text.trim())).toEqual(['a', 'b']);
    expect(tagsOf(pagesOf(printed(), 'II-'), 'TD').map(({ text }) => text.trim())).toContain('1.234 a');
  });

  test('have marks on the website that are links to them', () => {
    const html = printed().site('bab-2.html');
    expect(html).toContain('1.234<sup class="tanda-catatan"><a href="#catatan-tabel-sarana-a">a</a></sup>');
    expect(html).toContain(
      '<li id="catatan-tabel-sarana-a"><span class="tanda"><sup>a</sup> </span>Angka sementara.</li>',
    );
  });
});

/** Tables of many lengths, one behind the other, so that their ends come to stand at every height of a page. */
function manyTables(): Files {
  const tables = Array.from({ length: 10 }, (_, index) => {
    const rows = Array.from({ length: 12 + index }, (_, row) => `  - { nama: 'Baris ${row + 1}' }`).join('\n');
    const notes = [1, 2, 3].map((note) => `  - Catatan ${note} tabel ${index + 1}.`).join('\n');
    const head = `judul: T${index + 1}\nsumber: S${index + 1}\ncatatan:\n${notes}\nkolom:\n  - { id: nama, judul: Nama }`;
    return [`tabel/t${index + 1}.yaml`, `${head}\nbaris:\n${rows}\n`] as const;
  });
  const placed = tables.map((_, index) => `[[tabel: t${index + 1}]]\n`).join('\n');
  return { ...Object.fromEntries(tables), 'naskah/1-pendahuluan/1-latar-belakang.md': `Tabel.\n\n${placed}` };
}

describe('notes of many tables', () => {
  const printed = usePrintedCase(manyTables(), browser);

  test('stay with the last rows of their table, and so does its source', () => {
    const pages = pagesOf(printed(), 'I-').map((page) => lineTexts([page]));
    const ends = pages.flatMap((lines) =>
      lines.flatMap((text, at) => (/^– Catatan 1/.test(text) ? [lines.slice(at - 2, at + 4)] : [])),
    );
    expect(ends).toEqual(
      Array.from({ length: 10 }, (_, index) => [
        `Baris ${11 + index}`,
        `Baris ${12 + index}`,
        ...[1, 2, 3].map((note) => `– Catatan ${note} tabel ${index + 1}.`),
        `Sumber: S${index + 1}`,
      ]),
    );
    expect(pages.length).toBeGreaterThan(4);
  });
});
