import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { berkasArah } from '../../scripts/schema/arah.ts';
import { berkasDokumen } from '../../scripts/schema/dokumen.ts';
import { berkasProgram } from '../../scripts/schema/program.ts';
import { berkasHukum, berkasPejabat, berkasUnit } from '../../scripts/schema/rujukan.ts';
import { validate } from '../../scripts/schema/validate.ts';

const MEDAN = path.join(import.meta.dirname, '../../data/dinsos-medan');
const read = <T>(schema: z.ZodType<T>, text: string) =>
  validate(parseYaml(new SourceText('a.yaml', text)).value, schema);
const messages = <T>(schema: z.ZodType<T>, text: string): string[] =>
  read(schema, text).diagnostics.map(({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`);

describe('berkas dokumen nyata memenuhi skemanya', () => {
  const programs = readdirSync(path.join(MEDAN, 'program')).map((name) => [`program/${name}`, berkasProgram] as const);
  test.each<readonly [string, z.ZodType]>([
    ['dokumen.yaml', berkasDokumen],
    ['arah.yaml', berkasArah],
    ['hukum.yaml', berkasHukum],
    ['pejabat.yaml', berkasPejabat],
    ['unit.yaml', berkasUnit],
    ...programs,
  ])('%s', (name, schema) => {
    const result = read(schema, readFileSync(path.join(MEDAN, name), 'utf8'));
    expect(result.diagnostics).toEqual([]);
    expect(result.value).toBeDefined();
  });
});

test('NIP dan nomor tetap teks, tidak dibulatkan', () => {
  const text = 'pejabat:\n  - {id: a, jabatan: Kepala, nama: N, nip: 196406291985031005}\n';
  expect(read(berkasPejabat, text).value?.pejabat[0]?.nip).toBe('196406291985031005');
});

test('tingkat di dalam program ditentukan tempatnya: rincian hanya di bawah sub kegiatan', () => {
  const program = (inside: string): string => `nama: P\nkegiatan:\n  - nama: K\n${inside}`;
  expect(
    messages(berkasProgram, program('    sub_kegiatan:\n      - nama: S\n        rincian: [{nama: R}]\n')),
  ).toEqual([]);
  expect(messages(berkasProgram, program('    rincian: [{nama: R}]\n'))).toEqual([
    '4:5 key-unknown Kunci “rincian” tidak dikenal di sini.',
  ]);
  expect(messages(berkasProgram, 'nama: P\nsub_kegiatan: []\n')).toEqual([
    '2:1 key-unknown Kunci “sub_kegiatan” tidak dikenal di sini. Maksud Anda “kegiatan”?',
  ]);
});

test('rincian membawa target dan uangnya sendiri, tetapi tidak indikator', () => {
  const text = [
    'nama: P',
    'kegiatan:',
    '  - nama: K',
    '    sub_kegiatan:',
    '      - nama: S',
    '        rincian:',
    '          - {nama: R, target: [1], pagu: [2], indikator: []}',
    '',
  ].join('\n');
  expect(messages(berkasProgram, text)).toEqual(['7:47 key-unknown Kunci “indikator” tidak dikenal di sini.']);
});

test('setiap pengecualian wajib menyebut alasannya', () => {
  const head = 'judul: R\nprofil: p\ndaerah: d\nperangkat_daerah: {nama: D}\ntanggal: 2025-01-02\n';
  const text = `${head}tahun: {periode: 2026-2028, dasar: 2025}\nkecuali:\n  - {kode: table-total, di: golongan, tanggal: 2026-01-31}\n`;
  expect(messages(berkasDokumen, text)).toEqual(['8:6 field-missing alasan wajib diisi.']);
});

test.each([
  ['2024-02-29', []],
  ['2025-02-29', ['5:10 type-wrong “2025-02-29” bukan tanggal.']],
  ['2025-13-01', ['5:10 type-wrong “2025-13-01” bukan tanggal.']],
  ['29 Februari 2024', ['5:10 type-wrong “29 Februari 2024” bukan tanggal.']],
])('tanggal %s', (tanggal, expected) => {
  const text = `judul: R\nprofil: p\ndaerah: d\nperangkat_daerah: {nama: D}\ntanggal: ${tanggal}\ntahun: {periode: 2026-2028, dasar: 2025}\n`;
  expect(messages(berkasDokumen, text)).toEqual(expected);
});

test('unit bertingkat paling banyak tujuh', () => {
  const unit = (depth: number): string =>
    `{id: u${depth}, nama: U${depth > 0 ? `, bawahan: [${unit(depth - 1)}]` : ''}}`;
  expect(messages(berkasUnit, `unit: ${unit(6)}\n`)).toEqual([]);
  expect(messages(berkasUnit, `unit: ${unit(7)}\n`)).toEqual([
    '1:193 key-unknown Kunci “bawahan” tidak dikenal di sini.',
  ]);
});

test('arah kebijakan ditulis sebagai teks, daftar teks, atau peta; bentuk lain ditolak', () => {
  const arah = (kebijakan: string): string =>
    `visi: V\nmisi: []\ntujuan:\n  - {id: t, nama: T, kebijakan: ${kebijakan}}\n`;
  const kebijakan = (text: string) => read(berkasArah, arah(text)).value?.tujuan[0]?.kebijakan;
  expect(kebijakan('K')).toEqual([{ nama: 'K' }]);
  expect(kebijakan('[K, {nama: L, nspk: n-1, mendukung: r-1}]')).toEqual([
    { nama: 'K' },
    { nama: 'L', nspk: ['n-1'], mendukung: 'r-1' },
  ]);
  expect(messages(berkasArah, arah('[{nspk: n-1}]'))).toEqual(['4:35 field-missing nama kebijakan wajib diisi.']);
  expect(messages(berkasArah, arah('{nama: K}'))).toEqual([
    '4:22 type-wrong kebijakan diharapkan satu nilai atau daftar (baris diawali -), bukan peta (kunci: nilai).',
  ]);
});

test('di_tabel sebuah indikator: peta, atau tidak', () => {
  const text = (isi: string): string => `nama: P\nindikator:\n  - {nama: I, di_tabel: {t: ${isi}}}\n`;
  expect(read(berkasProgram, text('tidak')).value?.indikator?.[0]?.di_tabel).toEqual({ t: { tercetak: false } });
  expect(messages(berkasProgram, text('ya'))).toEqual([
    '3:29 type-wrong di_tabel “ya” tidak dikenal; pilih salah satu: tidak.',
  ]);
});
