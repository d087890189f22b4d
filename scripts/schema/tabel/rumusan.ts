import type { z } from 'zod';
import { id, pilihan, yaTidak } from '../fields.ts';
import { daftar, peta, satuAtauDaftar } from '../shapes.ts';
import { berjudulKolom, berversi, once, umum } from './umum.ts';

/** Columns of the table of policies of the 2025 form. */
export const KOLOM_KEBIJAKAN = ['no', 'nspk', 'kebijakan-rpjmd', 'kebijakan', 'keterangan'] as const;

/** Arah kebijakan (Inmendagri 2/2025): what each policy of the agency makes of an NSPK and of a policy of the RPJMD. */
export const berkasArahKebijakan = peta({
  ...umum,
  ...berversi,
  ...berjudulKolom(KOLOM_KEBIJAKAN),
  jenis: pilihan('jenis', ['arah-kebijakan']),
  tujuan: satuAtauDaftar(id(), 'tujuan').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_KEBIJAKAN), 'kolom').transform(once).optional(),
});

/** Columns of the table that leads from the NSPK down to the programs. */
export const KOLOM_RUMUSAN = [
  'nspk-rpjmd',
  'tujuan',
  'sasaran',
  'outcome',
  'output',
  'indikator',
  'program',
  'keterangan',
] as const;

/** Rumusan program, kegiatan, sub kegiatan (Inmendagri 2/2025): what each is to bring about and deliver, without money. */
export const berkasRumusanProgram = peta({
  ...umum,
  ...berversi,
  ...berjudulKolom(KOLOM_RUMUSAN),
  jenis: pilihan('jenis', ['rumusan-program']),
  /** Sasaran that come first, in this order; the others follow in that of arah.yaml. */
  urutan_sasaran: satuAtauDaftar(id(), 'urutan_sasaran').optional(),
  /** `tidak`: names of programs as they are written, not in capitals. */
  huruf_besar: yaTidak('huruf_besar').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_RUMUSAN), 'kolom').transform(once).optional(),
});

export type ArahKebijakanTertulis = z.output<typeof berkasArahKebijakan>;
export type RumusanProgramTertulis = z.output<typeof berkasRumusanProgram>;
