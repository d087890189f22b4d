import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import {
  id,
  kode,
  nilaiPagu,
  nilaiTarget,
  rentangTahun,
  seri,
  tahun,
  teks,
  yaTidak,
} from '../../scripts/schema/fields.ts';
import { daftar, peta, satuAtauDaftar } from '../../scripts/schema/shapes.ts';
import { akhir } from '../../scripts/schema/indikator.ts';
import { validate } from '../../scripts/schema/validate.ts';

/** Reads `a: <text>` with a schema; gives the value, or the messages. */
function read<T>(schema: z.ZodType<T>, text: string): unknown {
  const source = parseYaml(new SourceText('a.yaml', `a: ${text}\n`)).value;
  const { value, diagnostics } = validate(source, peta({ a: schema }));
  return value === undefined ? diagnostics.map((d) => d.message) : (value as { a: unknown }).a;
}

test.each([
  ['1.10', '1.10'],
  ['0123', '0123'],
  ['"1.06.04 "', '1.06.04'],
])('kode %s tetap teks', (text, value) => {
  expect(read(kode(), text)).toBe(value);
});

test.each([
  ['sasaran-1', 'sasaran-1'],
  ['1.06.04', '1.06.04'],
  ['Sasaran 1', ['“Sasaran 1” bukan id yang sah: huruf kecil, angka, tanda hubung, dan titik.']],
  ['-a', ['“-a” bukan id yang sah: huruf kecil, angka, tanda hubung, dan titik.']],
  ['[a]', ['id diharapkan satu nilai, bukan daftar.']],
])('id %s', (text, value) => {
  expect(read(id(), text)).toEqual(value);
});

test.each([
  ['ya', true],
  ['benar', true],
  ['TRUE', true],
  ['tidak', false],
  ['1', ['iku diisi ya atau tidak, bukan “1”.']],
])('ya atau tidak: %s', (text, value) => {
  expect(read(yaTidak('iku'), text)).toEqual(value);
});

test.each([
  ['2026', 2026],
  ['26', ['“26” bukan tahun empat angka.']],
  ['2500', ['“2500” bukan tahun empat angka.']],
])('tahun %s', (text, value) => {
  expect(read(tahun(), text)).toEqual(value);
});

test.each([
  ['2026-2028', [2026, 2027, 2028]],
  ['2026 – 2027', [2026, 2027]],
  ['2026', [2026]],
  ['[2028, 2026, 2026]', [2026, 2028]],
  ['2028-2026', ['“2028-2026” bukan rentang tahun.']],
  ['1990-2090', ['“1990-2090” bukan rentang tahun.']],
])('rentang tahun %s', (text, value) => {
  expect(read(rentangTahun('periode'), text)).toEqual(value);
});

test('satu nilai atau daftarnya selalu menjadi daftar', () => {
  expect([read(satuAtauDaftar(id(), 'sasaran'), 'a'), read(satuAtauDaftar(id(), 'sasaran'), '[a, b]')]).toEqual([
    ['a'],
    ['a', 'b'],
  ]);
});

describe('sel target', () => {
  const angka = { jenis: 'angka', angka: 85.3, desimal: 1 };
  test.each<[string, unknown]>([
    ['85,3', angka],
    ['"85,3"', angka],
    ['{nilai: "85,3", satuan: orang}', { ...angka, satuan: 'orang' }],
    ['{nilai: "-", satuan: orang}', { jenis: 'nihil', satuan: 'orang' }],
    ['{teks: 8000kk}', { jenis: 'teks', teks: '8000kk' }],
    ['"12o"', { jenis: 'teks', teks: '12o' }],
    ['{rupiah: 50.000.000}', { jenis: 'rupiah', rupiah: 50_000_000 }],
    ['null', { jenis: 'kosong' }],
    ['"-"', { jenis: 'nihil' }],
    ['"NA"', { jenis: 'tidak-berlaku' }],
    ['1 paket', { jenis: 'teks', teks: '1 paket' }],
    ['"1.500"', ['“1.500” dapat dibaca 1500 (titik ribuan) atau 1,5 (titik desimal).']],
    ['{}', ['Isi salah satu: teks, rupiah, atau nilai (dengan satuan).']],
    ['[1]', ['Nilai diharapkan satu nilai atau peta (kunci: nilai), bukan daftar (baris diawali -).']],
  ])('%s', (text, value) => {
    expect(read(nilaiTarget(), text)).toEqual(value);
  });
});

test.each<[string, unknown]>([
  ['1.250.000', { jenis: 'rupiah', rupiah: 1_250_000 }],
  ['~', { jenis: 'kosong' }],
  ['"-"', { jenis: 'nihil' }],
  ['NA', { jenis: 'tidak-berlaku' }],
  ['{rupiah: 5}', ['Pagu diharapkan satu nilai, bukan peta (kunci: nilai).']],
])('sel uang %s', (text, value) => {
  expect(read(nilaiPagu(), text)).toEqual(value);
});

describe('kondisi akhir', () => {
  const baca = (text: string): unknown => read(akhir('akhir', nilaiTarget()), text);
  test.each<[string, unknown]>([
    ['jumlah', { cara: 'jumlah' }],
    ['kosong', { cara: 'kosong' }],
    ['265', { nilai: { jenis: 'angka', angka: 265, desimal: 0 } }],
    ['BB', { nilai: { jenis: 'teks', teks: 'BB' } }],
    ['{cara: manual, nilai: 265}', { cara: 'manual', nilai: { jenis: 'angka', angka: 265, desimal: 0 } }],
    ['jumlahkan', ['akhir “jumlahkan” tidak dikenal. Maksud Anda “jumlah”?']],
    ['"jumlahkan"', { nilai: { jenis: 'teks', teks: 'jumlahkan' } }],
  ])('%s', (text, value) => {
    expect(baca(text)).toEqual(value);
  });
});

describe('deret tahunan', () => {
  const target = seri(nilaiTarget(), 'target');
  const satu = { jenis: 'angka', angka: 1, desimal: 0 };
  test('sebagai daftar atau sebagai peta menurut tahun', () => {
    expect(read(target, '[1, null]')).toEqual({ bentuk: 'daftar', nilai: [satu, { jenis: 'kosong' }] });
    expect(read(target, '{2026: 1}')).toEqual({ bentuk: 'peta', nilai: new Map([[2026, satu]]) });
    expect(read(target, '5')).toEqual([
      'target diharapkan daftar (baris diawali -) atau peta (kunci: nilai), bukan satu nilai.',
    ]);
  });
});

test('yang wajib tetapi tidak ada disebut namanya', () => {
  const schema = peta({ nama: teks('nama'), jumlah: yaTidak('jumlah'), isi: daftar(id(), 'isi'), tahun: peta({}) });
  const source = parseYaml(new SourceText('a.yaml', 'nama: null\n')).value;
  expect(validate(source, schema).diagnostics.map((d) => d.message)).toEqual([
    'nama belum diisi.',
    'jumlah wajib diisi.',
    'isi wajib diisi.',
    'tahun wajib diisi.',
  ]);
});
