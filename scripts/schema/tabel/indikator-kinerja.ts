import type { z } from 'zod';
import { peta, pilihan } from '../fields.ts';
import { berealisasi, umum } from './umum.ts';

/** T-C.28: indicators with baseline, targets and end state. */
export const berkasIndikatorKinerja = peta({
  ...umum,
  ...berealisasi,
  jenis: pilihan('jenis', ['indikator-kinerja']),
  saring: pilihan('saring', ['iku', 'ikk', 'program']),
});

export type IndikatorKinerjaTertulis = z.output<typeof berkasIndikatorKinerja>;
