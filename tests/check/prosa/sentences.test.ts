import { describe, expect, test } from 'vitest';
import { bacaan } from './membaca.ts';

const texts = (text: string): string[] => bacaan(text).map(({ teks }) => teks);

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['full stops', 'Satu kalimat. Dua kalimat! Tiga?\n', ['Satu kalimat.', 'Dua kalimat!', 'Tiga?']],
    [
      'short forms',
      'Di Jl. Pinang No. 148B. Biayanya Rp. 5.000,- s.d. 6.000.\n',
      ['Di Jl. Pinang No. 148B.', 'Biayanya Rp. 5.000,- s.d. 6.000.'],
    ],
    ['lines of one paragraph', 'Kalimat yang\n  bersambung.\n', ['Kalimat yang   bersambung.']],
    [
      'emphasis, code, notes',
      '**Tebal** dan *miring* `5` kata[^a].\n\n[^a]: Isi catatan.\n',
      ['Tebal dan miring \uFFFC kata.', 'Isi catatan.'],
    ],
    ['directives', 'Memuat [[nilai: jumlah program]] program.\n', ['Memuat \uFFFC program.']],
    ['nothing', '\n', []],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('know the sentence that opens their list, over two levels', () => {
    const text = 'Pembuka:\n\n1. butir satu:\n   a. rincian; dan\n2. butir dua.\n\nSesudahnya.\n';
    expect(bacaan(text).map(({ teks, pengantar }) => [teks, pengantar?.teks])).toEqual([
      ['Pembuka:', undefined],
      ['butir satu:', 'Pembuka:'],
      ['rincian; dan', 'butir satu:'],
      ['butir dua.', 'Pembuka:'],
      ['Sesudahnya.', undefined],
    ]);
  });

  test('know which words are quoted', () => {
    const text = 'Visinya “lima kota” dan lima desa.\n\n> tujuh misi\n';
    expect(bacaan(text).map(({ angka }) => angka.map(({ nilai, golongan }) => [nilai, golongan]))).toEqual([
      [
        [5, 'kutipan'],
        [5, 'nilai'],
      ],
      [[7, 'kutipan']],
    ]);
  });
});

describe('places', () => {
  const placeOf = (text: string): string[] =>
    bacaan(text).flatMap(({ angka, kalimat }) =>
      angka.map(({ awal, akhir }) => {
        const { line, column, endColumn } = kalimat.place(awal, akhir);
        return `${line}:${column}-${endColumn}`;
      }),
    );

  test.each<[string, string, string[]]>([
    ['paragraph', 'Memuat 5 (lima) program.\n', ['1:8-16']],
    ['later line', 'Dokumen\nini memuat **12** program.\n', ['2:14-16']],
    ['list', '- butir:\n  1) ada 5 buah\n', ['2:10-11']],
    ['heading', '### Ada 5 program ###\n', ['1:9-10']],
    ['quotation', '> ada 5\n', ['1:7-8']],
    ['note', 'Kata[^a].\n\n[^a]: ada 5\n', ['3:11-12']],
    ['behind front matter', '---\njudul: Penutup\n---\n\nAda 5.\n', ['5:5-6']],
    ['carriage returns', 'Baris\r\nada 5 buah\r\n', ['2:5-6']],
  ])('%s', (_what, text, expected) => {
    expect(placeOf(text)).toEqual(expected);
  });
});
