import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImages } from '../../../scripts/load/read-images.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { type PdfPath, readStrokes } from '../../helpers/pdf/read-strokes.ts';
import { png } from '../../helpers/png.ts';
import { pagesOf, printCase, type PrintedCase, tagsOf } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;
let printed: PrintedCase;

beforeAll(async () => {
  browser = await startBrowser();
  const root = mkdtempSync(path.join(os.tmpdir(), 'renstra-gambar-'));
  mkdirSync(path.join(root, 'gambar'));
  writeFileSync(path.join(root, 'gambar/peta.png'), png(900, 600));
  printed = await printCase(readFiles(import.meta.dirname), browser, await readImages(root, 'gambar'));
  rmSync(root, { recursive: true });
}, BROWSER_TIMEOUT);
afterAll(() => browser.close());

/** The one page of the chapter that holds the caption with this number. */
function pageOf(number: string): PdfPage {
  const pages = pagesOf(printed, 'II-').filter(
    ({ text }) => text.includes(`${number} `) && !text.includes(`Lihat ${number}`),
  );
  expect(pages).toHaveLength(1);
  return pages[0] as PdfPage;
}

const size = ({ widthMm, heightMm }: PdfPage): string => `${Math.round(widthMm)} x ${Math.round(heightMm)}`;

describe('figures in print', () => {
  it('stand on the paper they ask for, on sheets of their own; text behind a wide one fills the page before it', () => {
    expect(size(pageOf('Gambar 2.1'))).toBe('330 x 210');
    expect(size(pageOf('Gambar 2.2'))).toBe('420 x 297');
    expect(size(pageOf('Gambar 2.3'))).toBe('210 x 330');
    const labels = pagesOf(printed, 'II-').map(({ label }) => label);
    expect(labels).toEqual(labels.map((_, index) => `II-${index + 1}`));
    expect(pagesOf(printed, 'II-')[0]?.text).toContain('Kalimat sesudah bagan yang mendatar.');
  });

  it('have the number of their page printed on wide and fold-out sheets too', () => {
    for (const number of ['Gambar 2.1', 'Gambar 2.2']) {
      const page = pageOf(number);
      const foot = page.items.filter(({ yMm }) => yMm > page.heightMm - 20).map(({ text }) => text.trim());
      expect(foot).toContain(page.label);
    }
  });

  it('have type as large as they say: nothing on them is smaller than 6.5 pt', () => {
    const page = pageOf('Gambar 2.2');
    const sizes = page.items.filter(({ text }) => /Meningkatnya|Persentase/.test(text)).map((item) => item.size);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeCloseTo(8.55, 1);
  });

  // The names of unit.yaml give the chart a width that ends, rounded to whole pixels, inside of its outermost stroke.
  it('have every stroke whole, and under the tag of its figure', async () => {
    const isWhole = ({ ink, clip }: PdfPath): boolean =>
      ink.left >= clip.left && ink.top >= clip.top && ink.right <= clip.right && ink.bottom <= clip.bottom;
    const counts: Record<string, object> = {};
    for (const number of ['Gambar 2.1', 'Gambar 2.2', 'Gambar 2.4']) {
      const strokes = await readStrokes(printed.bytes, pageOf(number).number);
      const tagged = strokes.filter(({ mark }) => mark === 'Figure');
      counts[number] = { all: strokes.length, tagged: tagged.length, whole: tagged.filter(isWhole).length };
    }
    expect(counts).toEqual({
      'Gambar 2.1': { all: 11, tagged: 11, whole: 11 },
      'Gambar 2.2': { all: 7, tagged: 7, whole: 7 },
      // Gambar 2.5 stands on the same page.
      'Gambar 2.4': { all: 24, tagged: 24, whole: 24 },
    });
  });

  it('are tagged as one figure each, with its text alternative and nothing inside', () => {
    const figures = tagsOf(pagesOf(printed, 'II-'), 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Bagan susunan dinas dengan dua bidang.',
      'Penjabaran satu tujuan ke dalam satu sasaran dan satu program.',
      'Peta wilayah kerja.',
      'Pagu setiap tahun.',
      'Target naik dari 75% menjadi 85%.',
    ]);
    expect(figures.flatMap(({ children }) => children)).toEqual([]);
  });

  it('have their captions and sources tagged as paragraphs', () => {
    const paragraphs = tagsOf(pagesOf(printed, 'II-'), 'P').map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(paragraphs).toEqual(
      expect.arrayContaining(['Gambar 2.1 Susunan Dinas', 'Sumber: Peraturan contoh', 'Gambar 2.3 Peta Wilayah']),
    );
  });

  it('keep their caption on their page', () => {
    const page = pageOf('Gambar 2.4');
    expect(page.text).toContain('Dalam rupiah');
    expect(page.text).toContain('Gambar 2.4 Pagu');
  });
});

describe('figures on the website', () => {
  it('are the same drawings, in a region that scrolls', () => {
    const html = printed.site('bab-2.html');
    expect(html.match(/<section class="gulir" aria-label="Gambar 2\.\d" tabindex="0"/g)).toHaveLength(5);
    expect(html).toContain('<div class="kanvas" role="img" aria-label="Pagu setiap tahun."><svg ');
  });

  it('have a picture as a file beside the page, at the size that it has', () => {
    expect(printed.site('bab-2.html')).toContain(
      '<img class="citra" src="gambar/peta.png" alt="Peta wilayah kerja." width="900" height="600">',
    );
  });

  it('have the numbers of their charts in a table below', () => {
    const html = printed.site('bab-2.html');
    expect(html.match(/<summary>Data Gambar 2\.\d<\/summary>/g)).toEqual([
      '<summary>Data Gambar 2.4</summary>',
      '<summary>Data Gambar 2.5</summary>',
    ]);
    expect(html).toContain(
      '<tr><th scope="row">Rehabilitasi Sosial</th><td class="kanan">100</td><td class="kanan">200</td><td class="kanan">300</td></tr>',
    );
    expect(html).toContain('<th scope="col">2025 (awal)</th>');
  });
});
