import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { cetak } from '../../scripts/schema/cetak.ts';
import { validate } from '../../scripts/schema/validate.ts';

const read = (text: string) => validate(parseYaml(new SourceText('a.yaml', text)).value, cetak);
const findings = (text: string): string[] =>
  read(text).diagnostics.map(({ place, code, message, hint }) =>
    [`${place.line}:${place.column} ${code} ${message}`, ...(hint === undefined ? [] : [hint])].join(' > '),
  );

describe('tepi', () => {
  test.each([
    ['25', 25],
    ['25 mm', 25],
    ['2,5 cm', 25],
    ['22.5', 22.5],
    ['15', 15],
    ['50', 50],
  ])('%s is read as %d mm', (written, mm) => {
    expect(read(`tepi: {atas: "${written}"}`).value?.tepi?.atas).toBe(mm);
  });

  test.each([
    ['3', '1:15 type-wrong tepi dalam 3 di luar batas 15 sampai 50 mm. > Tepi ditulis dalam milimeter: 30 untuk 3 cm.'],
    [
      '2,5',
      '1:15 type-wrong tepi dalam 2,5 di luar batas 15 sampai 50 mm. > Tepi ditulis dalam milimeter: 25 untuk 2,5 cm.',
    ],
    ['14.9', '1:15 type-wrong tepi dalam 14.9 di luar batas 15 sampai 50 mm.'],
    ['51', '1:15 type-wrong tepi dalam 51 di luar batas 15 sampai 50 mm.'],
    ['lebar', '1:15 type-wrong tepi dalam “lebar” tidak terbaca sebagai lebar dalam milimeter. > Tulis misalnya 25.'],
  ])('%s is a finding', (written, finding) => {
    expect(findings(`tepi: {dalam: "${written}"}`)).toEqual([finding]);
  });
});

describe('huruf', () => {
  test.each([
    ['9', 9],
    ['11,5', 11.5],
    ['14 pt', 14],
  ])('a size of %s is read as %d pt', (written, pt) => {
    expect(read(`huruf: {ukuran: "${written}"}`).value?.huruf?.ukuran).toBe(pt);
  });

  test.each([
    ['8.9', 'ukuran huruf 8.9 di luar batas 9 sampai 14 pt.'],
    ['15', 'ukuran huruf 15 di luar batas 9 sampai 14 pt.'],
    ['besar', 'ukuran huruf “besar” tidak terbaca sebagai angka. > Tulis misalnya 12.'],
  ])('a size of %s is a finding', (written, message) => {
    expect(findings(`huruf: {ukuran: "${written}"}`)).toEqual([`1:17 type-wrong ${message}`]);
  });

  test('an unknown family is told the nearest known one', () => {
    expect(findings('huruf: {keluarga: bonun}')).toEqual([
      '1:19 type-wrong keluarga huruf “bonun” tidak dikenal; pilih salah satu: source-serif, pt-sans, bonum, bookman-terpasang. Maksud Anda “bonum”?',
    ]);
  });
});

test.each([
  ['ya', true],
  ['tidak', false],
  ['Renstra 2025-2029', 'Renstra 2025-2029'],
])('kepala_halaman %s is read as %s', (written, value) => {
  expect(read(`kepala_halaman: ${written}`).value?.kepala_halaman).toBe(value);
});

describe('bab_mulai', () => {
  test.each(['per-bab', 'per-bab-menerus'])('chapters that run on cannot be named by their pages: %s', (nomor) => {
    expect(findings(`bab_mulai: menyambung\nnomor_halaman: ${nomor}\n`)).toEqual([
      `2:16 print-conflict Nomor ${nomor} tidak dapat dipakai bila bab menyambung: satu halaman dapat memuat dua bab. > Pakai nomor_halaman: menerus atau polos, atau bab_mulai: halaman-baru.`,
    ]);
  });

  test.each(['menerus', 'polos'])('but %s is fine', (nomor) => {
    expect(findings(`bab_mulai: menyambung\nnomor_halaman: ${nomor}\n`)).toEqual([]);
  });
});
