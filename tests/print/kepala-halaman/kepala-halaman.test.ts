import { describe, expect, test } from 'vitest';
import { marginTexts, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { useBrowser } from '../fixture-browser.ts';

const browser = useBrowser();
const files = readFiles(import.meta.dirname);

describe.each([
  [
    'kepala_halaman: Lampiran Peraturan Wali Kota Contoh',
    ['Lampiran Peraturan Wali Kota Contoh'],
    ['Dinas Contoh Kota Contoh', 'I-1'],
  ],
  [
    'kepala_halaman: ya',
    ['Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028'],
    ['Dinas Contoh Kota Contoh', 'I-1'],
  ],
  ['kepala_halaman: tidak', [], ['I-1']],
] as const)('%s', (kepala, head, foot) => {
  const dokumen = files['dokumen.yaml']?.replace(/kepala_halaman: .*/, kepala);
  const printed = usePrintedCase({ ...files, 'dokumen.yaml': dokumen }, browser);

  test('stands above and below the first page of BAB I', () => {
    const [page] = pagesOf(printed(), 'I-');
    expect(page === undefined ? undefined : marginTexts(page)).toEqual({ head, foot });
  });
});
