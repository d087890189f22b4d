import type { z } from 'zod';
import { pilihan, yaTidak } from '../fields.ts';
import { daftar, peta } from '../shapes.ts';
import { berakhir, berealisasi, berjudulKolom, berversi, once, umum } from './umum.ts';

/** Columns of T-C.28. */
export const KOLOM_INDIKATOR = ['no', 'indikator', 'satuan', 'awal', 'target', 'akhir', 'keterangan'] as const;

/** Which indicators such a table holds. */
export const SARING = ['iku', 'ikk', 'program'] as const;

/** T-C.28: indicators with baseline, targets and end state. */
export const berkasIndikatorKinerja = peta({
  ...umum,
  ...berversi,
  ...berealisasi,
  ...berakhir,
  ...berjudulKolom(KOLOM_INDIKATOR),
  jenis: pilihan('jenis', ['indikator-kinerja']),
  saring: pilihan('saring', SARING),
  /** `tidak`: IKK in one run, without rows that name aspects, affairs and fields. */
  kelompok: yaTidak('kelompok').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_INDIKATOR), 'kolom').transform(once).optional(),
});

export type IndikatorKinerjaTertulis = z.output<typeof berkasIndikatorKinerja>;
