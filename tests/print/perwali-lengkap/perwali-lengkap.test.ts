import { describe, expect, test } from 'vitest';
import { LAIN, perwali } from '../../helpers/perwali.ts';
import { usePrintedRegulation } from '../../helpers/print-regulation.ts';
import { readLinks } from '../../helpers/pdf/read-links.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { useBrowser } from '../fixture-browser.ts';

const printed = usePrintedRegulation(
  perwali({ bentuk: 'salinan', salinan: '{ pejabat: kabag }', lampiran: '[uji, lain]' }),
  useBrowser(),
  { lain: LAIN },
);
const pages = (): readonly PdfPage[] => printed().lengkap.pdf.pages;
const words = (page: PdfPage | undefined): string => page?.text.replace(/\s+/g, ' ') ?? '';
const covers = (): readonly PdfPage[] => pages().filter(({ label }) => label === 'Sampul');

test('peraturan, lalu tiap lampiran, masing-masing dengan nomor halamannya sendiri', () => {
  const own = printed().sendiri.pdf.pages.map(({ label }) => label);
  expect(pages().map(({ label }) => label)).toEqual([
    ...own,
    ...['Sampul', 'i', 'ii', 'I-1', 'II-1', 'III-1'],
    ...['Sampul', 'i', 'ii', '1', '2', '3'],
  ]);
  expect(own).toEqual(own.map((_, index) => String(index + 1)));
});

describe('kepala lampiran', () => {
  const NAMA = ['PERATURAN WALI KOTA CONTOH', 'NOMOR 7 TAHUN 2025', 'TENTANG', 'RENCANA STRATEGIS PERANGKAT DAERAH'];

  test('di halaman pertama tiap lampiran, bernomor romawi, sebagai huruf besar', () => {
    expect(covers().map((page) => words(page).includes(['LAMPIRAN I', ...NAMA].join(' ')))).toEqual([true, false]);
    expect(words(covers()[1])).toContain(['LAMPIRAN II', ...NAMA].join(' '));
  });

  test('di kanan atas, rata kiri', () => {
    const items = covers()[0]?.items.filter(({ text }) => /LAMPIRAN I$|^PERATURAN|^NOMOR|^TENTANG/.test(text)) ?? [];
    expect(items).toHaveLength(4);
    const [first] = items;
    expect(new Set(items.map(({ xMm }) => Math.round(xMm))).size).toBe(1);
    expect(first?.xMm).toBeGreaterThan(95);
    expect(first?.yMm).toBeLessThan(45);
  });
});

test('halaman terakhir tiap lampiran ditutup jabatan dan nama, dengan ttd pada salinan', () => {
  for (const label of ['III-1', '3'])
    expect(words(pages().findLast((page) => page.label === label))).toContain('WALI KOTA CONTOH, ttd BUDI CONTOH');
  // The regulation itself has it too.
  expect(pages().filter((page) => words(page).includes('WALI KOTA CONTOH, ttd BUDI CONTOH'))).toHaveLength(3);
});

test('tautan daftar isi tiap lampiran menuju halamannya sendiri', async () => {
  const { bytes, pdf } = printed().lengkap;
  const targets = await Promise.all(
    pages()
      .filter(({ label }) => label === 'i')
      .map(async ({ number }) => {
        const links = await readLinks(bytes, number);
        const chapter = links.find((link) => link.words.includes('Pendahuluan'));
        return pdf.destinations.get(chapter?.target ?? '');
      }),
  );
  const chapters = pages().filter((page) => /^BAB I\b.*Pendahuluan/.test(words(page).replace(/^.*?(?=BAB I )/, '')));
  expect(targets).toEqual(chapters.filter(({ label }) => /^(?:I-)?1$/.test(label)).map(({ number }) => number));
  expect(new Set(targets).size).toBe(2);
});

test('penanda buku: peraturan dengan pasalnya, lalu bab-bab lampiran', () => {
  const { outline } = printed().lengkap.pdf;
  expect(outline.map(({ title }) => title)).toEqual([
    'PERATURAN WALI KOTA CONTOH NOMOR 7 TAHUN 2025 TENTANG RENCANA STRATEGIS PERANGKAT DAERAH TAHUN 2026-2028',
    ...Array.from({ length: 2 }, () => [
      ...['Daftar Isi', 'Daftar Tabel', 'BAB I Pendahuluan', 'BAB II Program dan Pendanaan', 'BAB III Penutup'],
    ]).flat(),
  ]);
  expect(outline[0]?.children).toEqual([{ title: 'Pasal 1', page: outline[0]?.children[0]?.page, children: [] }]);
});

test('satu berkas PDF/UA, dan halaman cetaknya tidak tertinggal', () => {
  const { sendiri, lengkap, berkas } = printed();
  expect([sendiri.uaFindings, lengkap.uaFindings]).toEqual([[], []]);
  expect(berkas.filter((name) => name !== 'cetak.html')).toEqual(['perwali-uji-lengkap.pdf', 'perwali-uji.pdf']);
  expect(lengkap.pdf.info.get('Title')).toBe(
    'Peraturan Wali Kota Contoh Nomor 7 Tahun 2025 tentang Rencana Strategis Perangkat Daerah Tahun 2026-2028',
  );
  expect(lengkap.pdf.info.get('Author')).toBe('Wali Kota Contoh');
});
