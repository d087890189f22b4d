import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { berkasIndikatorKinerja } from '../../scripts/schema/tabel/indikator-kinerja.ts';
import { berkasProgramPendanaan } from '../../scripts/schema/tabel/pendanaan.ts';
import { berkasUsg } from '../../scripts/schema/tabel/usg.ts';
import { validate } from '../../scripts/schema/validate.ts';

const read = <T>(schema: z.ZodType<T>, text: string) =>
  validate(parseYaml(new SourceText('a.yaml', text)).value, schema);
const messages = <T>(schema: z.ZodType<T>, text: string): string[] =>
  read(schema, text).diagnostics.map(({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`);

describe('judul_kolom', () => {
  const KEPALA = 'jenis: indikator-kinerja\njudul: T\nsaring: iku\n';

  test('satu teks dan judul bersusun', () => {
    const { value, diagnostics } = read(
      berkasIndikatorKinerja,
      `${KEPALA}judul_kolom: {awal: [Kondisi Awal, "2020"], akhir: Akhir}\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(value?.judul_kolom).toEqual({ awal: ['Kondisi Awal', '2020'], akhir: ['Akhir'] });
  });

  test('kolom yang tidak dikenal jenis tabel itu', () => {
    expect(messages(berkasIndikatorKinerja, `${KEPALA}judul_kolom: {satuam: Unit}\n`)).toEqual([
      '4:15 key-unknown Kunci “satuam” tidak dikenal di sini. Maksud Anda “satuan”?',
    ]);
  });
});

test('bentuk RPJMD: pilihan yang tidak dikenal ditegur dengan pilihan yang ada', () => {
  const kepala = 'jenis: program-pendanaan\njudul: T\n';
  expect(
    messages(berkasProgramPendanaan, `${kepala}tujuan_sasaran: rpjmd\nsel_kode: pecah\nhuruf_besar: tidak\n`),
  ).toEqual([]);
  expect(messages(berkasProgramPendanaan, `${kepala}tujuan_sasaran: RPJM\n`)).toEqual([
    '3:17 type-wrong tujuan_sasaran “RPJM” tidak dikenal; pilih salah satu: kolom, baris, rpjmd. Maksud Anda “rpjmd”?',
  ]);
  expect(messages(berkasProgramPendanaan, `${kepala}tahun_akhir: 2026-2027\n`)).toEqual([
    '3:14 type-wrong “2026-2027” bukan tahun empat angka.',
  ]);
});

test('usg: nilainya bilangan bulat mulai dari 0, dan masalahnya wajib', () => {
  const usg = (baris: string): string[] => messages(berkasUsg, `jenis: usg\njudul: T\nbaris: [{${baris}}]\n`);
  expect(usg('masalah: M, urgensi: 5, keseriusan: 0, pertumbuhan: 3')).toEqual([]);
  expect(usg('masalah: M, urgensi: -5, keseriusan: 4, pertumbuhan: "4,5"')).toEqual([
    '3:31 type-wrong urgensi diisi bilangan bulat mulai dari 0, bukan “-5”.',
    '3:63 type-wrong “4,5” bukan bilangan bulat.',
  ]);
  expect(usg('urgensi: 5, keseriusan: 4')).toEqual([
    '3:10 field-missing masalah wajib diisi.',
    '3:10 field-missing pertumbuhan wajib diisi.',
  ]);
});
