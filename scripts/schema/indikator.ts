import { z } from 'zod';
import { suggest } from '../diagnostics/suggest.ts';
import { YamlScalar } from '../load/yaml-tree.ts';
import { id, nilaiPagu, nilaiTarget, pilihan, seri, skalar, tahun, teks, yaTidak } from './fields.ts';
import { bentuk, daftar, fail, passOn, peta, satuAtauDaftar } from './shapes.ts';
import { shaped } from './field-shape.ts';
import type { Nilai } from '../notation/nilai.ts';
import type { SeriTertulis } from './fields.ts';
import { readTarget } from '../notation/read.ts';

/** How an end-of-period value comes about: the last year's, the sum of the years, by hand, or none. */
export const CARA_AKHIR = ['terakhir', 'jumlah', 'manual', 'kosong'] as const;
export type CaraAkhir = (typeof CARA_AKHIR)[number];

/** `cara` undefined: the document's default rule applies. `nilai` is the declared (enacted, printed) value. */
export interface AkhirTertulis {
  readonly cara?: CaraAkhir | undefined;
  readonly nilai?: Nilai | undefined;
}

/** `akhir: terakhir`, `akhir: 265`, or `akhir: {cara: jumlah, nilai: 265}`. */
export function akhir(what: string, item: z.ZodType<Nilai>): z.ZodType<AkhirTertulis> {
  return bentuk<AkhirTertulis>(what, {
    skalar: shaped(
      z.unknown().transform((input, ctx): AkhirTertulis => {
        const word = skalar(what, readTarget).safeParse(input);
        const text = word.success && word.data.jenis === 'teks' ? word.data.teks : undefined;
        const cara = CARA_AKHIR.find((candidate) => candidate === text);
        if (cara !== undefined) return { cara };
        const meant = text === undefined || isQuoted(input) ? undefined : suggest(text, CARA_AKHIR);
        if (meant !== undefined)
          return fail(ctx, input, `${what} “${text ?? ''}” tidak dikenal. Maksud Anda “${meant}”?`, {
            code: 'type-wrong',
            hint: `Pilih: ${CARA_AKHIR.join(', ')}; bila memang nilainya, tulis {cara: manual, nilai: ${text ?? ''}}.`,
          });
        const result = item.safeParse(input);
        if (result.success) return { nilai: result.data };
        passOn(ctx, result.error.issues, input);
        return z.NEVER;
      }),
      { kind: 'either', of: [pilihan('cara', CARA_AKHIR), item] },
    ),
    peta: peta({ cara: pilihan('cara', CARA_AKHIR).optional(), nilai: item.optional() }),
  });
}

function isQuoted(input: unknown): boolean {
  return input instanceof YamlScalar && input.quoted;
}

const awalBertahun = peta({ tahun: tahun(), nilai: nilaiTarget('nilai') });

const awal = bentuk('awal', {
  skalar: nilaiTarget('awal').transform((nilai) => ({ nilai, tahun: undefined as number | undefined })),
  peta: shaped(
    z.unknown().transform((input, ctx) => {
      // {tahun, nilai} says the year of the baseline; any other map is a cell such as {rupiah: ...}.
      const withYear = typeof input === 'object' && input !== null && 'tahun' in input;
      const schema = withYear
        ? awalBertahun
        : nilaiTarget('awal').transform((nilai) => ({ nilai, tahun: undefined as number | undefined }));
      const result = schema.safeParse(input);
      if (result.success) return result.data;
      passOn(ctx, result.error.issues, input);
      return z.NEVER;
    }),
    { kind: 'either', of: [awalBertahun, nilaiTarget('awal')] },
  ),
}) as z.ZodType<{ nilai: Nilai; tahun: number | undefined }>;

/** How an indicator is computed, in words. */
export const formula = peta({
  pembilang: teks('pembilang'),
  penyebut: teks('penyebut').optional(),
  kali: teks('kali').optional(),
});

/** Which direction is good: higher, lower, or staying as it is. */
export const POLARITAS = ['naik', 'turun', 'tetap'] as const;
export type Polaritas = (typeof POLARITAS)[number];

/** Grades from lowest to highest. `sakip`: those of the evaluation of SAKIP, the performance accountability of agencies. */
export const SKALA = { sakip: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] } as const;

/** `skala: sakip`, or the document's own grades from lowest to highest. */
const skala = bentuk<readonly string[]>('skala', {
  skalar: pilihan('skala', ['sakip']).transform((nama) => SKALA[nama]),
  daftar: daftar(teks('skala'), 'skala'),
});

interface VarianTertulis {
  /** False where that table leaves the indicator out. */
  readonly tercetak?: boolean | undefined;
  readonly nama?: string | undefined;
  readonly awal?: z.output<typeof awal> | undefined;
  readonly target?: SeriTertulis | undefined;
  readonly akhir?: AkhirTertulis | undefined;
}

const varian: z.ZodType<VarianTertulis> = peta({
  nama: teks('nama').optional(),
  awal: awal.optional(),
  target: seri(nilaiTarget(), 'target').optional(),
  akhir: akhir('akhir', nilaiTarget()).optional(),
});

/** What another table prints instead, for the same thing; `tidak`: nothing. */
const diTabelIndikator = z.record(
  z.string(),
  bentuk<VarianTertulis>('di_tabel', {
    skalar: pilihan('di_tabel', ['tidak']).transform(() => ({ tercetak: false })),
    peta: varian,
  }),
);

/** What a tujuan, sasaran, program, kegiatan or sub kegiatan is to bring about (outcome), and what it delivers (output). */
export const hasil = { outcome: teks('outcome').optional(), output: teks('output').optional() };

/** `di_tabel` of a node: other wording, printed in that table only. */
export const diTabelSimpul = z.record(z.string(), peta({ nama: teks('nama') }));

/** In an amendment: the id of what stood in this one's place in the document before, or several. */
export const pengganti = satuAtauDaftar(id(), 'pengganti');

/** An indicator, wherever it stands: under tujuan, sasaran, program, kegiatan or sub kegiatan. */
export const indikator = peta({
  id: id().optional(),
  nama: teks('nama indikator'),
  satuan: teks('satuan').optional(),
  penjelasan: teks('penjelasan').optional(),
  /** For a column of remarks. */
  keterangan: teks('keterangan').optional(),
  formula: formula.optional(),
  polaritas: pilihan('polaritas', POLARITAS).optional(),
  /** Where its figures come from, for its card. */
  sumber_data: teks('sumber_data').optional(),
  skala: skala.optional(),
  /** A percentage that may lie outside 0 to 100, such as growth. */
  boleh_lebih_100: yaTidak('boleh_lebih_100').optional(),
  /** Stands in for a measure that belongs elsewhere, and so may be used on several nodes. */
  proksi: yaTidak('proksi').optional(),
  iku: yaTidak('iku').optional(),
  ikk: yaTidak('ikk').optional(),
  awal: awal.optional(),
  target: seri(nilaiTarget(), 'target').optional(),
  /** What was achieved, for the years a table shows as realised. */
  realisasi: seri(nilaiTarget(), 'realisasi').optional(),
  akhir: akhir('akhir', nilaiTarget()).optional(),
  pagu: seri(nilaiPagu(), 'pagu').optional(),
  pagu_akhir: akhir('pagu_akhir', nilaiPagu()).optional(),
  pengganti: pengganti.optional(),
  di_tabel: diTabelIndikator.optional(),
});

export type IndikatorTertulis = z.output<typeof indikator>;
