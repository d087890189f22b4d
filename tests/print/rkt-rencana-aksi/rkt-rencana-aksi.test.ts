import { expect, test } from 'vitest';
import { annualTable, loadAnnual } from '../../helpers/annual-case.ts';
import { prepared } from '../../helpers/prepared.ts';
import { lineTexts, pagesOf, printLoaded, tagsOf } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const ROWS = 45;

/** One action for many rows, so that its tall cell reaches over the end of the page. */
const TAHUNAN = `sasaran:
  - id: sasaran-1
    indikator: [{id: ind-sasaran-1}]
rencana_aksi:
  - {indikator: ind-sasaran-1, program: 1.06.04, ukuran: Ukuran nomor 1, aksi: Koordinasi dengan kecamatan}
${Array.from({ length: ROWS - 1 }, (_, index) => `  - {ukuran: Ukuran nomor ${index + 2}}`).join('\n')}
`;

const browser = useBrowser();
const printed = prepared(() =>
  printLoaded(
    loadAnnual(TAHUNAN, { ...annualTable('jenis: rencana-aksi', 'nomor_kolom: ya'), ...naskah() }, {}),
    browser(),
  ),
);

function naskah() {
  return {
    'naskah/1-pendahuluan/1-latar-belakang.md': 'Target tahun ini [[nilai: tahunan target ind-sasaran-1]].\n',
  };
}

test('the cover and the file speak of the annual plan', () => {
  const { pages, info } = printed().pdf;
  expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain(
    '2027 Rencana Kinerja Tahunan Dinas Contoh Kota Contoh Tahun 2027',
  );
  expect(info.get('Subject')).toBe('Rencana Kinerja Tahunan Perangkat Daerah 2027');
  expect(info.get('Keywords')).toBe('RKT, Dinas Contoh Kota Contoh, Kota Contoh, 2027');
});

test('values of the year stand in the prose', () => {
  expect(lineTexts(pagesOf(printed(), 'I-'))).toContain('Target tahun ini 80%.');
});

test('labels that still hold are said again where the table goes on', () => {
  const pages = pagesOf(printed(), 'II-').filter((page) => page.text.includes('Ukuran nomor'));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages)
    for (const label of ['Meningkatnya penanganan PPKS', 'PROGRAM REHABILITASI SOSIAL', 'Koordinasi dengan kecamatan'])
      expect(page.text.replace(/\s+/g, ' '), page.label).toContain(label);
  const seen = pages.flatMap((page) => page.text.match(/Ukuran nomor \d+/g) ?? []);
  expect(seen).toEqual(Array.from({ length: ROWS }, (_, index) => `Ukuran nomor ${index + 1}`));
});

test('for a screen reader the indicator heads its rows, and no row is lost or said twice', () => {
  // Read back, the lines of a cell stand together without a blank.
  const texts = (role: string): string[] =>
    tagsOf(pagesOf(printed(), 'II-'), role).map(({ text }) => text.replace(/\s/g, ''));
  expect(new Set(texts('TH'))).toContain('PersentasePPKSyangditangani');
  expect(texts('TD').filter((text) => text.startsWith('Ukurannomor'))).toEqual(
    Array.from({ length: ROWS }, (_, index) => `Ukurannomor${index + 1}`),
  );
});
