import { z } from 'zod';
import { didYouMean } from '../diagnostics/suggest.ts';
import { YamlScalar } from '../load/yaml-tree.ts';
import { KOSONG, type Nilai } from '../notation/nilai.ts';
import { type Reading, readPagu, readRupiah, readTarget } from '../notation/read.ts';
import { type JsonSchema, type Notasi, shaped } from './field-shape.ts';
import { bentuk, fail, passOn, peta } from './shapes.ts';
import { ID, PAGU, RENTANG_TAHUN, RUPIAH, TAHUN, TEKS, YA_TIDAK } from './written.ts';

/**
 * A field that is one scalar, read by `read` from the text typed. A missing or empty one is a finding. `written` says how it
 * may be typed, for editors; `notasi` that it is a number which has one notation.
 */
export function skalar<T>(
  what: string,
  read: (text: string, scalar: YamlScalar) => Reading<T>,
  written: JsonSchema = TEKS,
  notasi?: Notasi,
): z.ZodType<T> {
  const schema = z.unknown().transform((input, ctx): T => {
    if (input === undefined) return fail(ctx, input, `${what} wajib diisi.`, { code: 'field-missing' });
    if (!(input instanceof YamlScalar)) {
      const shape = Array.isArray(input) ? 'daftar' : 'peta (kunci: nilai)';
      return fail(ctx, input, `${what} diharapkan satu nilai, bukan ${shape}.`, { code: 'type-wrong' });
    }
    if (input.isNull) return fail(ctx, input, `${what} belum diisi.`, { code: 'field-missing' });
    const reading = read(input.text.trim(), input);
    if (reading.ok) return reading.value;
    return fail(ctx, input, reading.message, {
      code: reading.code,
      ...(reading.hint === undefined ? {} : { hint: reading.hint }),
    });
  });
  return shaped(schema, { kind: 'scalar', written, ...(notasi === undefined ? {} : { notasi }) });
}

const ok = <T>(value: T): Reading<T> => ({ ok: true, value });

/** Any text, as typed. */
export const teks = (what = 'Isian ini'): z.ZodType<string> => skalar(what, (text) => ok(text));

/** A readable id: small letters, digits, dots and dashes. */
export const id = (): z.ZodType<string> =>
  skalar(
    'id',
    (text) =>
      /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(text)
        ? ok(text)
        : {
            ok: false,
            code: 'type-wrong',
            message: `“${text}” bukan id yang sah: huruf kecil, angka, tanda hubung, dan titik.`,
            hint: `Tulis misalnya ${
              text
                .toLowerCase()
                .replace(/[^a-z0-9.]+/g, '-')
                .replace(/^-+|-+$/g, '') || 'sasaran-1'
            }.`,
          },
    ID,
  );

/** A code of the national nomenclature, kept as typed. */
export const kode = (): z.ZodType<string> => skalar('kode', (text) => ok(text));

/** A year of four digits. */
export const tahun = (what = 'Tahun'): z.ZodType<number> =>
  skalar(
    what,
    (text) => {
      const value = Number(text);
      return /^\d{4}$/.test(text) && value >= 1900 && value <= 2199
        ? ok(value)
        : {
            ok: false,
            code: 'type-wrong',
            message: `“${text}” bukan tahun empat angka.`,
            hint: 'Tulis misalnya 2026.',
          };
    },
    TAHUN,
  );

/** `ya` or `tidak` (also true/false). */
export const yaTidak = (what: string): z.ZodType<boolean> =>
  skalar(
    what,
    (text) =>
      /^(?:ya|true|benar)$/i.test(text)
        ? ok(true)
        : /^(?:tidak|false|bukan)$/i.test(text)
          ? ok(false)
          : { ok: false, code: 'type-wrong', message: `${what} diisi ya atau tidak, bukan “${text}”.` },
    YA_TIDAK,
  );

/** One word of a fixed list. */
export function pilihan<const T extends readonly string[]>(what: string, words: T): z.ZodType<T[number]> {
  return skalar<T[number]>(
    what,
    (text) =>
      words.includes(text)
        ? ok(text)
        : {
            ok: false,
            code: 'type-wrong',
            message: `${what} “${text}” tidak dikenal; pilih salah satu: ${words.join(', ')}.${didYouMean(text, words)}`,
          },
    { enum: words },
  );
}

const nullToKosong = (schema: z.ZodType<Nilai>): z.ZodType<Nilai> =>
  shaped(
    z.unknown().transform((input, ctx): Nilai => {
      if (input instanceof YamlScalar && input.isNull) return KOSONG;
      const result = schema.safeParse(input);
      if (result.success) return result.data;
      passOn(ctx, result.error.issues, input);
      return z.NEVER;
    }),
    { kind: 'nullable', item: schema },
  );

/** A target cell: number, words, `-`, `NA`, nothing; or a map {teks}, {rupiah}, {nilai, satuan}. */
export const nilaiTarget = (what = 'Nilai'): z.ZodType<Nilai> =>
  nullToKosong(
    bentuk<Nilai>(what, {
      skalar: skalar(
        what,
        (text, scalar) =>
          scalar.quoted && text !== '-' && !/^[\d.,]+\s*%?$/.test(text) ? readQuoted(text) : readTarget(text),
        TEKS,
        'target',
      ),
      peta: nilaiPeta,
    }),
  );

// Quotes around letters and digits say that the planner means this text as it is.
function readQuoted(text: string): Reading<Nilai> {
  return /^n\/?a$/i.test(text) ? readTarget(text) : ok<Nilai>({ jenis: 'teks', teks: text });
}

const nilaiPeta: z.ZodType<Nilai> = peta({
  teks: teks('teks').optional(),
  rupiah: skalar('rupiah', readRupiah, RUPIAH, 'rupiah').optional(),
  nilai: skalar('nilai', readTarget, TEKS, 'target').optional(),
  satuan: teks('satuan').optional(),
}).transform((map, ctx): Nilai => {
  if (map.teks !== undefined) return { jenis: 'teks', teks: map.teks };
  if (map.rupiah !== undefined) return { jenis: 'rupiah', rupiah: map.rupiah };
  if (map.nilai?.jenis === 'angka' || map.nilai?.jenis === 'nihil')
    return map.satuan === undefined ? map.nilai : { ...map.nilai, satuan: map.satuan };
  if (map.nilai !== undefined) return map.nilai;
  return fail(ctx, map, 'Isi salah satu: teks, rupiah, atau nilai (dengan satuan).', { code: 'field-missing' });
});

/** An amount cell: rupiah, `-`, `NA`, nothing. */
export const nilaiPagu = (): z.ZodType<Nilai> => nullToKosong(skalar('Pagu', readPagu, PAGU, 'rupiah'));

/** A yearly series as typed: a map by year, or a list in the order of the document's years. */
export type SeriTertulis =
  | { readonly bentuk: 'peta'; readonly nilai: ReadonlyMap<number, Nilai> }
  | { readonly bentuk: 'daftar'; readonly nilai: readonly Nilai[] };

/** A yearly series of one kind of cell. */
export function seri(item: z.ZodType<Nilai>, what: string): z.ZodType<SeriTertulis> {
  return bentuk<SeriTertulis>(what, {
    daftar: z.array(item).transform((nilai): SeriTertulis => ({ bentuk: 'daftar', nilai })),
    peta: shaped(
      z.record(z.string(), item).transform((map, ctx): SeriTertulis => {
        const nilai = new Map<number, Nilai>();
        for (const [key, value] of Object.entries(map)) {
          if (!/^\d{4}$/.test(key)) {
            ctx.issues.push({
              code: 'custom',
              message: `“${key}” bukan tahun empat angka; ${what} ditulis per tahun.`,
              input: map,
              path: [key],
              params: { code: 'type-wrong', at: 'kunci', hint: 'Tulis misalnya 2026: 85.' },
            });
          } else nilai.set(Number(key), value);
        }
        return { bentuk: 'peta', nilai };
      }),
      { kind: 'record', item, pattern: '^\\d{4}$' },
    ),
  });
}

/** Years of one document or table: each has a cell in every row. */
const MOST_YEARS = 31;

/** Years as `2021-2026` or a list. Gives them in ascending order. */
export function rentangTahun(what: string): z.ZodType<number[]> {
  return bentuk<number[]>(what, {
    skalar: skalar(
      what,
      (text) => {
        const match = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(text);
        const first = Number(match?.[1]);
        const last = Number(match?.[2] ?? match?.[1]);
        if (match === null || last < first || last - first >= MOST_YEARS)
          return {
            ok: false,
            code: 'type-wrong',
            message: `“${text}” bukan rentang tahun.`,
            hint: 'Tulis misalnya 2021-2026.',
          };
        return ok(Array.from({ length: last - first + 1 }, (_, i) => first + i));
      },
      RENTANG_TAHUN,
    ),
    daftar: z.array(tahun()).transform((typed, ctx) => {
      const years = [...new Set(typed)].sort((a, b) => a - b);
      if (years.length <= MOST_YEARS) return years;
      return fail(ctx, typed, `${what} memuat ${years.length} tahun; paling banyak ${MOST_YEARS}.`, {
        code: 'type-wrong',
      });
    }),
  });
}
