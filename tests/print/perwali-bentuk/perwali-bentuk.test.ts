import { describe, expect, test } from 'vitest';
import { perwali } from '../../helpers/perwali.ts';
import { bodyLines } from '../../helpers/print-case.ts';
import { usePrintedRegulation } from '../../helpers/print-regulation.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();
const linesOf = (pages: readonly PdfPage[]): ReturnType<typeof bodyLines> => pages.flatMap((page) => bodyLines(page));
const words = (pages: readonly PdfPage[]): string =>
  linesOf(pages)
    .map(({ text }) => text)
    .join(' ');
const lineOf = (pages: readonly PdfPage[], text: string): ReturnType<typeof bodyLines>[number] | undefined =>
  linesOf(pages).findLast((line) => line.text === text);

describe('salinan', () => {
  const printed = usePrintedRegulation(perwali({ bentuk: 'salinan', salinan: '{ pejabat: kabag }' }), browser);
  const pages = (): readonly PdfPage[] => printed().sendiri.pdf.pages;

  test('SALINAN di kanan atas halaman pertama, ttd, dan pengesahan', () => {
    const [first] = pages();
    const mark = first?.items.find(({ text }) => text === 'SALINAN');
    expect((mark?.xMm ?? 0) + (mark?.widthMm ?? 0)).toBeCloseTo(185, 0);
    expect(mark?.yMm).toBeLessThan(32);
    expect(words(pages())).toContain(
      'Ditetapkan di Contoh pada tanggal 24 September 2025 WALI KOTA CONTOH, ttd BUDI CONTOH Diundangkan di Contoh ' +
        'pada tanggal 25 September 2025 SEKRETARIS DAERAH KOTA CONTOH, ttd SARI CONTOH BERITA DAERAH KOTA CONTOH TAHUN 2025 ' +
        'NOMOR 7 Salinan sesuai dengan aslinya KEPALA BAGIAN HUKUM, ADI CONTOH, S.H. Pembina NIP. 19750228 200604 1 015',
    );
  });

  test('penetapan di kanan, pengundangan di kiri', () => {
    expect(lineOf(pages(), 'Ditetapkan di Contoh')?.xMm).toBeCloseTo(185 - 82, 0);
    expect(lineOf(pages(), 'Diundangkan di Contoh')?.xMm).toBeCloseTo(30, 0);
  });
});

describe('naskah asli', () => {
  const printed = usePrintedRegulation(perwali({ salinan: '{ pejabat: kabag }' }), browser);
  const pages = (): readonly PdfPage[] => printed().sendiri.pdf.pages;

  test('tanpa kata SALINAN, ttd, dan pengesahan; ruang untuk menandatangani', () => {
    expect(words(pages())).not.toMatch(/SALINAN|ttd|sesuai dengan aslinya/);
    for (const [office, name] of [
      ['WALI KOTA CONTOH,', 'BUDI CONTOH'],
      ['SEKRETARIS DAERAH KOTA CONTOH,', 'SARI CONTOH'],
    ] as const) {
      const room = (lineOf(pages(), name)?.yMm ?? 0) - (lineOf(pages(), office)?.yMm ?? 0);
      expect(room).toBeGreaterThan(24);
      expect(room).toBeLessThan(32);
    }
  });
});

describe('naskah asli elektronik', () => {
  const printed = usePrintedRegulation(perwali({ tanda_tangan: 'elektronik' }), browser);

  test('ruang bagi bingkai di atas nama', () => {
    const { pdf, uaFindings } = printed().sendiri;
    const [office, name] = ['WALI KOTA CONTOH,', 'BUDI CONTOH'].map((text) => lineOf(pdf.pages, text)?.yMm ?? 0);
    // The frame of 26 mm with 2 mm on either side, and a line.
    expect((name ?? 0) - (office ?? 0)).toBeGreaterThan(33);
    expect(uaFindings).toEqual([]);
  });
});

describe('rancangan', () => {
  const printed = usePrintedRegulation(
    perwali({ bentuk: 'rancangan', nomor: undefined, ditetapkan: '{ di: Contoh, pejabat: wali-kota }' }),
    browser,
  );

  test('nomor dan tanggal bertitik-titik; setiap halaman menyebut rancangan', () => {
    const { pages } = printed().sendiri.pdf;
    expect(words(pages)).toContain('NOMOR ………… TAHUN 2025');
    // The mark behind the text lies across its lines.
    expect(words(pages).replaceAll('RANCANGAN', '')).toContain(
      'Ditetapkan di Contoh pada tanggal ………… WALI KOTA CONTOH, BUDI CONTOH',
    );
    for (const page of pages) expect(page.text).toMatch(/Rancangan/i);
  });
});
