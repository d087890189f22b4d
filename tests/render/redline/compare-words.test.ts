import { expect, test } from 'vitest';
import { compareBlocks } from '../../../scripts/render/redline/compare-blocks.ts';
import { compareWords } from '../../../scripts/render/redline/compare-words.ts';
import type { TextBlock } from '../../../scripts/render/redline/prose-blocks.ts';
import type { Potong } from '../../../scripts/render/redline/views.ts';

const SIGNS = { sama: ['', ''], hapus: ['[', ']'], sisip: ['{', '}'] } as const;

function marked(potong: readonly Potong[]): string {
  return potong.map(({ jenis, teks }) => SIGNS[jenis][0] + teks + SIGNS[jenis][1]).join('');
}

test.each([
  ['sama saja', 'sama saja', 'sama saja'],
  ['', 'baru', '{baru}'],
  ['lama', '', '[lama]'],
  ['Melayani 120 orang.', 'Melayani 150 orang.', 'Melayani [120]{150} orang.'],
  // A figure is one word.
  ['pagu Rp1.250.000 saja', 'pagu Rp1.350.000 saja', 'pagu [Rp1.250.000]{Rp1.350.000} saja'],
  ['kode 1.06.04.2.01.03 lama', 'kode 1.06.04.2.01.0003 lama', 'kode [1.06.04.2.01.03]{1.06.04.2.01.0003} lama'],
  // Words that change side by side are one change.
  ['untuk warga miskin kota', 'untuk keluarga rentan kota', 'untuk [warga miskin]{keluarga rentan} kota'],
  // The blanks around a change stay outside it, and so does a stop.
  ['di panti.', 'di panti dan di rumah.', 'di panti {dan di rumah}.'],
])('%j to %j', (before, after, expected) => {
  expect(marked(compareWords(before, after))).toBe(expected);
});

const paragraphs = (...texts: string[]): TextBlock[] => texts.map((teks) => ({ jenis: 'paragraf', teks }));
const lines = (before: TextBlock[], after: TextBlock[]): string[] =>
  compareBlocks(before, after).map(({ jenis, potong }) => `${jenis}: ${marked(potong)}`);

test('paragraphs that stay are counted; of their headings the one above a change is printed', () => {
  const heading = (teks: string): TextBlock => ({ jenis: 'judul', teks });
  const kept = [...paragraphs('Satu tetap.'), heading('A'), ...paragraphs('Dua tetap.'), heading('B')];
  const tail = [...paragraphs('Tiga tetap.'), heading('C'), ...paragraphs('Empat tetap.')];
  expect(lines([...kept, ...paragraphs('Lama sekali.'), ...tail], [...kept, ...tail])).toEqual([
    'dilewati: (2 paragraf tidak berubah)',
    'judul: B',
    'paragraf: [Lama sekali.]',
    'dilewati: (2 paragraf tidak berubah)',
  ]);
});

test('a paragraph goes with the one it is like; one that is like none is removed or new as a whole', () => {
  expect(
    lines(
      paragraphs('Layanan diberikan kepada 120 orang.', 'Lumbung dibangun di kecamatan.'),
      paragraphs('Sama sekali lain isinya kini.', 'Layanan diberikan kepada 150 orang.'),
    ),
  ).toEqual([
    'paragraf: {Sama sekali lain isinya kini.}',
    'paragraf: Layanan diberikan kepada [120]{150} orang.',
    'paragraf: [Lumbung dibangun di kecamatan.]',
  ]);
});

test('an item is no paragraph, though it reads alike', () => {
  expect(lines(paragraphs('Sama bunyinya.'), [{ jenis: 'butir', teks: 'Sama bunyinya.' }])).toEqual([
    'butir: {Sama bunyinya.}',
    'paragraf: [Sama bunyinya.]',
  ]);
});
