import type { z } from 'zod';
import { daftar, peta, pilihan } from '../fields.ts';
import { berakhir, berealisasi, berjudulKolom, once, umum } from './umum.ts';

/** Columns of T-C.28. */
export const KOLOM_INDIKATOR = ['no', 'indikator', 'satuan', 'awal', 'target', 'akhir'] as const;

/** T-C.28: indicators with baseline, targets and end state. */
export const berkasIndikatorKinerja = peta({
  ...umum,
  ...berealisasi,
  ...berakhir,
  ...berjudulKolom(KOLOM_INDIKATOR),
  jenis: pilihan('jenis', ['indikator-kinerja']),
  saring: pilihan('saring', ['iku', 'ikk', 'program']),
  kolom: daftar(pilihan('kolom', KOLOM_INDIKATOR), 'kolom').transform(once).optional(),
});

export type IndikatorKinerjaTertulis = z.output<typeof berkasIndikatorKinerja>;
