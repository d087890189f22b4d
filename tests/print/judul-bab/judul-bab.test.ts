import { expect, test } from 'vitest';
import { lineTexts, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

/** Titles that, filled line by line, would leave one or two words alone on the second line. */
const BAB = 'Gambaran Pelayanan, Permasalahan, dan Isu Strategis Perangkat Daerah';
const LAMPIRAN = 'Cetakan Kedua Tabel Rencana Program, Kegiatan, Sub Kegiatan, dan Pendanaan';

const printed = usePrintedCase(
  {
    'profil/ringkas.yaml': `nama: Ringkas\nsumber: uji\nbab:\n  - { id: pendahuluan, judul: "${BAB}" }\n  - { id: program-pendanaan, judul: Program dan Pendanaan }\n  - { id: penutup, judul: Penutup }\n`,
    'naskah/4-lampiran/1-cetakan-kedua.md': `---\njudul: "${LAMPIRAN}"\n---\nIsi lampiran.\n`,
  },
  useBrowser(),
);

const firstLines = (label: string, count: number): string[] =>
  lineTexts(pagesOf(printed(), label).slice(0, 1)).slice(0, count);

test('the lines of a long chapter title are of about one length, below its number', () => {
  expect(firstLines('I-', 3)).toEqual([
    'BAB I',
    'Gambaran Pelayanan, Permasalahan,',
    'dan Isu Strategis Perangkat Daerah',
  ]);
});

test('a short title stands on one line, below its number', () => {
  expect(firstLines('II-', 2)).toEqual(['BAB II', 'Program dan Pendanaan']);
});

test('the lines of the long title of a lampiran are of about one length', () => {
  expect(firstLines('L-', 3)).toEqual([
    'Lampiran 1',
    'Cetakan Kedua Tabel Rencana Program,',
    'Kegiatan, Sub Kegiatan, dan Pendanaan',
  ]);
});
