import { describe, expect, test } from 'vitest';
import { perwali } from '../../helpers/perwali.ts';
import { bodyLines, marginTexts } from '../../helpers/print-case.ts';
import { usePrintedRegulation } from '../../helpers/print-regulation.ts';
import { readUntagged } from '../../helpers/pdf/read-artifacts.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { useBrowser } from '../fixture-browser.ts';

const kalimat = (nomor: number): string =>
  `Ketentuan ke-${String(nomor)} berlaku bagi setiap Perangkat Daerah ${'yang menyusun rencana strategisnya, '.repeat(nomor % 7)}dan diperbarui.`;

/** Articles that end at every height of a page: bare, with items, and one longer than a page. */
const PASAL = [
  ...Array.from({ length: 9 }, (_, n) => `  - ${JSON.stringify(kalimat(n))}`),
  `  - ayat: ${JSON.stringify(Array.from({ length: 9 }, (_, n) => kalimat(n + 9)))}`,
  `  - ${JSON.stringify(Array.from({ length: 30 }, (_, n) => kalimat(n)).join(' '))}`,
  `  - huruf: ${JSON.stringify(Array.from({ length: 12 }, (_, n) => kalimat(n + 30)))}`,
  '  - Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.',
];

const printed = usePrintedRegulation(perwali({ pasal: `\n${PASAL.join('\n')}` }), useBrowser());
const pages = (): readonly PdfPage[] => printed().sendiri.pdf.pages;

/** Words at the foot of a page. */
const foot = (page: PdfPage): string => marginTexts(page).foot.join('').trim();

/** The words that a page begins with, as many as its catchword has. */
function beginning(page: PdfPage | undefined, catchword: string): string {
  const count = catchword.replace(/ \. \. \.$/, '').split(' ').length;
  const words = page === undefined ? '' : (bodyLines(page)[0]?.text ?? '');
  return words
    .split(' ')
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]+$/, '');
}

describe('kaki halaman', () => {
  test('memuat kata pertama halaman berikutnya; halaman terakhir tidak', () => {
    const all = pages();
    expect(all.length).toBeGreaterThan(5);
    for (const [index, page] of all.slice(0, -1).entries()) {
      expect(foot(page)).toMatch(/^\S.* \. \. \.$/);
      expect(`${beginning(all[index + 1], foot(page))} . . .`).toBe(foot(page));
    }
    expect(foot(all.at(-1) as PdfPage)).toBe('');
  });

  test('tanda butir dan nomor pasal disertakan', () => {
    const words = pages().map(foot);
    expect(words.some((text) => /^\(\d+\) \S+ \. \. \.$/.test(text) || /^[a-z]\. \S+ \. \. \.$/.test(text))).toBe(true);
    expect(words.every((text) => !/^(?:\(\d+\)|[a-z]\.|Pasal) \. \. \.$/.test(text))).toBe(true);
  });

  test('di kanan bawah, di dalam tepi, sebagai hiasan yang tidak dibacakan', async () => {
    const [first] = pages();
    const last = first?.items.filter(({ text }) => text.includes('.')).at(-1);
    const item = first?.items.find(({ text }) => text.endsWith('. . .'));
    expect(last).toBeDefined();
    expect((item?.xMm ?? 0) + (item?.widthMm ?? 0)).toBeCloseTo(185, 0);
    expect(item?.yMm).toBeGreaterThan(305);
    const { artifacts, stray } = await readUntagged(printed().sendiri.bytes, 2);
    expect(artifacts.join('')).toBe(`- 2 -${foot(pages()[1] as PdfPage)}`);
    expect(stray).toEqual([]);
  });
});

test('nomor halaman - 2 - di tengah atas sejak halaman kedua, dan sama dengan label PDF', () => {
  const heads = pages().map((page) => marginTexts(page).head.join('').trim());
  expect(heads.slice(1)).toEqual(
    pages()
      .slice(1)
      .map(({ label }) => `- ${label} -`),
  );
  expect(heads[0]).not.toContain('- 1 -');
  expect(pages().map(({ label }) => label)).toEqual(pages().map(({ number }) => String(number)));
  const number = pages()[1]?.items.find(({ text }) => text === '- 2 -');
  // The middle of the text block, 30 to 185 mm.
  expect((number?.xMm ?? 0) + (number?.widthMm ?? 0) / 2).toBeCloseTo(107.5, 0);
});

test('huruf Bonum 12 pt, bertag lengkap, dan memenuhi PDF/UA', () => {
  const { pdf, uaFindings } = printed().sendiri;
  expect(uaFindings).toEqual([]);
  expect(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))).toEqual(['BonumLatin-Regular']);
  const texts = pdf.pages.flatMap(({ items }) => items.filter(({ text }) => text.trim() !== ''));
  expect([...new Set(texts.map(({ size }) => Math.round(size * 10) / 10))]).toEqual([12]);
});
