import { z } from 'zod';
import { suggest } from '../diagnostics/suggest.ts';
import { YamlScalar } from '../load/yaml-tree.ts';
import {
  bentuk,
  fail,
  id,
  nilaiPagu,
  nilaiTarget,
  peta,
  pilihan,
  seri,
  skalar,
  tahun,
  teks,
  yaTidak,
} from './fields.ts';
import type { Nilai } from '../notation/nilai.ts';
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
    skalar: z.unknown().transform((input, ctx): AkhirTertulis => {
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
      for (const issue of result.error.issues) ctx.issues.push({ ...issue, input } as never);
      return z.NEVER;
    }),
    peta: peta({ cara: pilihan('cara', CARA_AKHIR).optional(), nilai: item.optional() }),
  });
}

function isQuoted(input: unknown): boolean {
  return input instanceof YamlScalar && input.quoted;
}

const awal = bentuk('awal', {
  skalar: nilaiTarget('awal').transform((nilai) => ({ nilai, tahun: undefined as number | undefined })),
  peta: z.unknown().transform((input, ctx) => {
    // {tahun, nilai} says the year of the baseline; any other map is a cell such as {rupiah: ...}.
    const withYear = typeof input === 'object' && input !== null && 'tahun' in input;
    const schema = withYear
      ? peta({ tahun: tahun(), nilai: nilaiTarget('nilai') })
      : nilaiTarget('awal').transform((nilai) => ({ nilai, tahun: undefined as number | undefined }));
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) ctx.issues.push({ ...issue, input } as never);
    return z.NEVER;
  }),
}) as z.ZodType<{ nilai: Nilai; tahun: number | undefined }>;

const formula = peta({
  pembilang: teks('pembilang'),
  penyebut: teks('penyebut').optional(),
  kali: teks('kali').optional(),
});

/** What another table prints instead, for the same thing. */
const diTabelIndikator = z.record(
  z.string(),
  peta({
    nama: teks('nama').optional(),
    awal: awal.optional(),
    target: seri(nilaiTarget(), 'target').optional(),
    akhir: akhir('akhir', nilaiTarget()).optional(),
  }),
);

/** `di_tabel` of a node: other wording, printed in that table only. */
export const diTabelSimpul = z.record(z.string(), peta({ nama: teks('nama') }));

/** An indicator, wherever it stands: under tujuan, sasaran, program, kegiatan or sub kegiatan. */
export const indikator = peta({
  id: id().optional(),
  nama: teks('nama indikator'),
  satuan: teks('satuan').optional(),
  penjelasan: teks('penjelasan').optional(),
  formula: formula.optional(),
  polaritas: pilihan('polaritas', ['naik', 'turun', 'tetap']).optional(),
  iku: yaTidak('iku').optional(),
  ikk: yaTidak('ikk').optional(),
  awal: awal.optional(),
  target: seri(nilaiTarget(), 'target').optional(),
  /** What was achieved, for the years a table shows as realised. */
  realisasi: seri(nilaiTarget(), 'realisasi').optional(),
  akhir: akhir('akhir', nilaiTarget()).optional(),
  pagu: seri(nilaiPagu(), 'pagu').optional(),
  pagu_akhir: akhir('pagu_akhir', nilaiPagu()).optional(),
  di_tabel: diTabelIndikator.optional(),
});

export type IndikatorTertulis = z.output<typeof indikator>;
