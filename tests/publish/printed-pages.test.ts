import { expect, test } from 'vitest';
import { readPrintedPages, savePrintedPages } from '../../scripts/publish/printed-pages.ts';
import type { PrintedPages } from '../../scripts/render/laporan/printed-pages.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const folder = useTempFolder();
const PAGES: PrintedPages = {
  pdf: 'renstra-uji.pdf',
  label: ['i', 'I-1'],
  halaman: { 'bab-1': 2 },
  tabel: { 'tabel-a': [{ halaman: 2, baris: 4 }] },
};

test('what a build has left is read again while the same is printed', async () => {
  expect(await readPrintedPages(folder(), 'uji', 'sidik')).toBeUndefined();
  await savePrintedPages(folder(), 'uji', 'sidik', PAGES);
  expect(await readPrintedPages(folder(), 'uji', 'sidik')).toMatchObject(PAGES);
  expect(await readPrintedPages(folder(), 'uji', 'lain')).toBeUndefined();
  expect(await readPrintedPages(folder(), 'lain', 'sidik')).toBeUndefined();
});
