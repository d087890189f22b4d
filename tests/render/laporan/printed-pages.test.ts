import { expect, test } from 'vitest';
import { type PrintedPages, pageOf } from '../../../scripts/render/laporan/printed-pages.ts';

const PAGES: PrintedPages = {
  pdf: 'renstra.pdf',
  label: ['i', 'I-1', 'I-2', 'I-3'],
  halaman: { 'bab-1': 2, 'tabel-a': 2, 'tabel-b': 3 },
  tabel: {
    'tabel-a': [
      { halaman: 2, baris: 3 },
      { halaman: 3, baris: 1 },
      { halaman: 4, baris: 2 },
    ],
  },
};

test.each([
  ['bab-1', undefined, { halaman: 2, mulai: false }],
  ['tabel-b', 7, { halaman: 3, mulai: false }],
  ['tabel-a', undefined, { halaman: 2, mulai: true }],
  ['tabel-a', 0, { halaman: 2, mulai: false }],
  ['tabel-a', 2, { halaman: 2, mulai: false }],
  ['tabel-a', 3, { halaman: 3, mulai: false }],
  ['tabel-a', 5, { halaman: 4, mulai: false }],
  ['tabel-a', 6, undefined],
  ['tabel-c', 0, undefined],
])('%s baris %s', (jangkar, baris, expected) => {
  expect(pageOf(PAGES, jangkar, baris)).toEqual(expected);
});
