import type { z } from 'zod';
import { id, pilihan, skalar, teks } from '../fields.ts';
import { daftar, peta } from '../shapes.ts';
import { type Reading, readBilangan } from '../../notation/read.ts';
import { textOrNumber, whole } from '../written.ts';
import { berjudulKolom, once, umum } from './umum.ts';

/** Columns of a USG table; `kriteria` is the heading over the scores and their total. */
const KOLOM_USG = ['no', 'masalah', 'urgensi', 'keseriusan', 'pertumbuhan', 'total', 'peringkat', 'fakta'] as const;

/** A score, total or rank: a whole number from 0 on. */
const bilangan = (what: string): z.ZodType<number> =>
  skalar(
    what,
    (text): Reading<number> => {
      const reading = readBilangan(text);
      if (!reading.ok || reading.value >= 0) return reading;
      return { ok: false, code: 'type-wrong', message: `${what} diisi bilangan bulat mulai dari 0, bukan “${text}”.` };
    },
    textOrNumber(whole('\\d+(?:\\.\\d{3})*'), 0),
  );

/** Issues scored by urgency, seriousness and growth; totals and ranks follow from the scores where none are declared. */
export const berkasUsg = peta({
  ...umum,
  ...berjudulKolom([...KOLOM_USG, 'kriteria']),
  jenis: pilihan('jenis', ['usg']),
  kolom: daftar(pilihan('kolom', KOLOM_USG), 'kolom').transform(once).optional(),
  /** How ranks are printed. */
  angka_peringkat: pilihan('angka_peringkat', ['arab', 'romawi']).optional(),
  baris: daftar(
    peta({
      id: id().optional(),
      masalah: teks('masalah'),
      urgensi: bilangan('urgensi'),
      keseriusan: bilangan('keseriusan'),
      pertumbuhan: bilangan('pertumbuhan'),
      total: bilangan('total').optional(),
      peringkat: bilangan('peringkat').optional(),
      fakta: teks('fakta').optional(),
    }),
    'baris',
  ),
});

export const KOLOM_USG_BAWAAN = KOLOM_USG.filter((name) => name !== 'fakta');

export type UsgTertulis = z.output<typeof berkasUsg>;
