import { describe, expect, test } from 'vitest';
import { parseProse } from '../../scripts/load/parse-prose.ts';
import { SourceText } from '../../scripts/load/source-text.ts';

const FILE = 'content/uji/2-gambaran-pelayanan/1-tugas-fungsi.md';
const parse = (text: string) => parseProse(new SourceText(FILE, text));
const directives = (text: string) =>
  parse(text).value.direktif.map(
    ({ nama, kata, opsi, blok, place }) =>
      `${place.line}:${place.column}-${place.endColumn} ${nama} ${kata.join('+')} ${opsi.join('+')} ${blok ? 'blok' : ''}`,
  );
const messages = (text: string) =>
  parse(text).diagnostics.map(({ code, message, place }) => `${place.line}:${place.column} ${code} ${message}`);

test('bab dan id berasal dari nama folder dan berkas, tanpa angka urutnya', () => {
  expect([parse('Isi.').value.bagian, parse('Isi.').value.id]).toEqual(['gambaran-pelayanan', 'tugas-fungsi']);
});

describe('bagian atas berkas', () => {
  test.each([
    ['akhir baris Unix', '---\njudul: Tugas\n---\n\n[[nilai: pd]]\n'],
    ['akhir baris Windows', '---\r\njudul: Tugas\r\n---\r\n\r\n[[nilai: pd]]\r\n'],
  ])('tidak menggeser tempat arahan sesudahnya, %s', (_name, text) => {
    expect(directives(text)).toEqual(['5:1-14 nilai pd  ']);
    expect(parse(text).value.frontMatter?.locate(['judul'])).toMatchObject({ line: 2, column: 8, endColumn: 13 });
  });

  test('boleh kosong, boleh tidak ada', () => {
    expect(parse('---\n---\nIsi.').diagnostics).toEqual([]);
    expect(parse('Isi.').value.frontMatter).toBeUndefined();
  });

  test('garis pemisah di tengah naskah bukan bagian atas berkas', () => {
    expect(parse('Isi.\n\n---\n\nIsi lain.').value.frontMatter).toBeUndefined();
  });
});

describe('arahan', () => {
  test('membawa nama, kata, pilihan, dan kolomnya, juga bila sama dan berulang dalam satu baris', () => {
    expect(
      directives('Ada [[nilai: jumlah program, huruf]] dari [[nilai: jumlah program, huruf]]\ndan [[lihat: tabel x]].'),
    ).toEqual(['1:5-37 nilai jumlah+program huruf ', '1:43-75 nilai jumlah+program huruf ', '2:5-23 lihat tabel+x  ']);
  });

  test('tabel, gambar, daftar, dan tanda tangan berdiri sendiri sebagai blok', () => {
    expect(directives('[[tabel: a]]\n\n[[gambar: b]]\n\n[[daftar: hukum]]\n\n[[ttd: c]]\n')).toEqual([
      '1:1-13 tabel a  blok',
      '3:1-14 gambar b  blok',
      '5:1-18 daftar hukum  blok',
      '7:1-11 ttd c  blok',
    ]);
  });

  test('huruf besar dan spasi berlebih tidak mengubah artinya', () => {
    expect(directives('[[ Nilai :  pagu   total ]]')).toEqual(['1:1-28 nilai pagu+total  ']);
  });

  test('di dalam daftar, kutipan, dan judul tetap ditemukan', () => {
    expect(
      directives('1. butir [[nilai: pd]]\n   a. anak [[nilai: visi]]\n\n> [[nilai: visi]]\n\n## [[nilai: pd]]'),
    ).toEqual(['1:10-23 nilai pd  ', '2:12-27 nilai visi  ', '4:3-18 nilai visi  ', '6:4-17 nilai pd  ']);
  });

  test('di dalam tanda kode tetap teks biasa', () => {
    expect([directives('Tulis `[[nilai: pd]]`.'), messages('Tulis `[[nilai: pd]]`.')]).toEqual([[], []]);
  });

  test.each([
    ['[[tabl: x]]', '1:1 directive Arahan “[[tabl: x]]” tidak dikenal. Maksud Anda “tabel”?'],
    ['[[nilai:]]', '1:1 directive Arahan “[[nilai:]]” belum menyebut apa yang ditunjuk.'],
    ['Lihat [[tabel: x]].', '1:7 directive Arahan “[[tabel: x]]” harus berdiri sendiri sebagai satu paragraf.'],
    ['- [[tabel: x]] teks', '1:3 directive Arahan “[[tabel: x]]” harus berdiri sendiri sebagai satu paragraf.'],
    ['Ada [[nilai:\npd]]', '1:5 directive Kurung siku ganda “[[nilai:” tidak ditutup pada baris yang sama.'],
    ['Ada [nilai: pd].', '1:5 directive Arahan “[nilai: pd]” ditulis dengan satu kurung siku.'],
  ])('%j salah tulis', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});

test('judul bernomor dan tidak bernomor dibaca beserta barisnya; tingkat lain ditolak', () => {
  const text = 'Isi.\n\n## Struktur *Organisasi*\n\n### Catatan\n\n#### Terlalu dalam\n';
  expect(parse(text).value.tajuk.map(({ tingkat, teks, place }) => [tingkat, teks, place.line])).toEqual([
    [2, 'Struktur Organisasi', 3],
    [3, 'Catatan', 5],
  ]);
  expect(messages(text)).toEqual([
    '7:1 heading-level Judul “Terlalu dalam” bertingkat 4; di dalam naskah hanya ## (bernomor) dan ### (tanpa nomor).',
  ]);
});

test('HTML mentah tetap teks', () => {
  const { tokens } = parse('<script>alert(1)</script>').value;
  expect(tokens.map((token) => token.type)).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
});
