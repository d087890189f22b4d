import { describe, expect, test } from 'vitest';
import { parseProse } from '../../scripts/load/parse-prose.ts';
import { SourceText } from '../../scripts/load/source-text.ts';

const parse = (text: string) => parseProse(new SourceText('content/uji/1-bab/1-sub.md', text));
const messages = (text: string) =>
  parse(text).diagnostics.map(({ code, message, place }) => `${place.line}:${place.column} ${code} ${message}`);

test('notes stand apart from the text, with the directives in them', () => {
  const { value } = parse('Teks[^a] lagi.[^b]\n\n[^a]: Isi [[nilai: pd]].\n[^b]: Isi\n    kedua.\n\nAkhir.\n');
  const notes = [...value.catatanKaki].map(([mark, tokens]) => [mark, tokens.map(({ content }) => content).join('')]);
  expect(notes).toEqual([
    ['a', 'Isi [[nilai: pd]].'],
    ['b', 'Isi\nkedua.'],
  ]);
  expect(value.tokens.filter(({ type }) => type === 'inline').map(({ content }) => content)).toEqual([
    'Teks[^a] lagi.[^b]',
    'Akhir.',
  ]);
  expect(value.direktif.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['3:11']);
});

describe('findings', () => {
  test.each([
    ['mark without note', 'Teks.\n\nAda[^x] itu.', ['3:4 footnote Catatan kaki [^x] tidak ada.']],
    ['note without mark', 'Teks.\n\n[^x]: Isi.', ['3:1 footnote Catatan kaki [^x] tidak dipakai.']],
    ['one mark twice', 'A[^x].\n\n[^x]: Isi.\n\n[^x]: Lain.', ['5:1 footnote Catatan kaki [^x] ditulis dua kali.']],
    ['empty note', 'A[^x].\n\n[^x]:\n', ['3:1 footnote Catatan kaki [^x] belum berisi.']],
    [
      'list in a note',
      'A[^x].\n\n[^x]: Isi:\n    1. satu\n',
      ['3:1 footnote Catatan kaki [^x] memuat lebih dari kalimat.'],
    ],
    [
      'mark in a note',
      'A[^x] dan[^y].\n\n[^x]: Isi[^y].\n[^y]: Isi.',
      ['3:10 footnote Catatan kaki [^x] memuat tanda catatan kaki lain.'],
    ],
    [
      'mark in a heading',
      '## Judul[^x]\n\n[^x]: Isi.',
      ['1:1 heading-level Judul memuat tanda catatan kaki; judul ikut tercetak di daftar isi.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(messages(text)).toEqual(expected);
  });

  test('brackets of other kinds are text', () => {
    expect(messages('Angka [1] dan ^[bukan catatan].')).toEqual([]);
  });
});

describe('typed numbers of a list', () => {
  test('that are out of step are named with what prints', () => {
    expect(messages('Isi:\n\n(1) satu\n(2) dua\n(4) tiga\n')).toEqual([
      '5:1 list-number Butir bertanda (4) tercetak (3), sesuai urutannya dalam daftar ini.',
    ]);
  });

  test('that are all the same, or begin later, are meant so', () => {
    expect(messages('1. satu\n1. dua\n\nSela.\n\n3. tiga\n4. empat\n')).toEqual([]);
  });
});

test('straight quotation marks become curly ones, in headings too', () => {
  const { value } = parse('## Kata "asing"\n\nAda "kutipan" dan \'kutipan dalam\' Jum\'at.\n');
  expect(value.tajuk[0]?.teks).toBe('Kata “asing”');
  expect(value.tokens.flatMap(({ children }) => children ?? []).map(({ content }) => content)).toContain(
    'Ada “kutipan” dan ‘kutipan dalam’ Jum’at.',
  );
});
