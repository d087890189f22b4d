import type { z } from 'zod';
import { skalar, teks } from './fields.ts';
import { bentuk, peta } from './shapes.ts';
import { namaGambar } from './nama-gambar.ts';
import { whole } from './written.ts';

/** An emblem: its picture, and what it is in words, for those who cannot see it. */
export interface LambangTertulis {
  readonly berkas: string;
  readonly teks: string;
}

/** The emblem of a region, its picture beside the region's file. */
export const lambangDaerah: z.ZodType<LambangTertulis> = peta({
  berkas: namaGambar('folder data/daerah', 'kota-medan.svg'),
  teks: teks('teks'),
});

/** The emblem of a regulation, its picture among the document's figures; false where it bears none. */
export const lambangPeraturan: z.ZodType<LambangTertulis | false> = bentuk<LambangTertulis | false>('lambang', {
  skalar: skalar<false>(
    'lambang',
    (text) =>
      /^(?:tidak|false|bukan)$/i.test(text)
        ? { ok: true, value: false }
        : {
            ok: false,
            code: 'type-wrong',
            message: `lambang diisi tidak, atau berkas dan teksnya, bukan “${text}”.`,
            hint: 'Tulis misalnya lambang: {berkas: lambang-negara.svg, teks: Lambang negara}; tanpa kunci ini dipakai lambang daerah.',
          },
    { anyOf: [{ enum: ['tidak', false] }, { type: 'string', pattern: whole('tidak|false|bukan') }] },
  ),
  peta: peta({ berkas: namaGambar('folder gambar dokumen ini', 'lambang-negara.svg'), teks: teks('teks') }),
});
