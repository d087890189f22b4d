import type { z } from 'zod';
import { daftar, peta, pilihan, satuAtauDaftar, yaTidak } from '../fields.ts';
import { berealisasi, berpindahan, once, umum } from './umum.ts';

/** Columns of T-C.27. */
export const KOLOM_PENDANAAN = [
  'tujuan',
  'sasaran',
  'kode',
  'program',
  'indikator',
  'satuan',
  'awal',
  'target-pagu',
  'akhir',
  'penanggung-jawab',
  'lokasi',
  'keterangan',
] as const;

/** T-C.27: program, kegiatan, sub kegiatan with indicators, targets and money. */
export const berkasProgramPendanaan = peta({
  ...umum,
  ...berealisasi,
  ...berpindahan,
  jenis: pilihan('jenis', ['program-pendanaan']),
  tata_letak: pilihan('tata_letak', ['gabung', 'pisah']).optional(),
  ulang_pagu: satuAtauDaftar(pilihan('ulang_pagu', ['program', 'kegiatan', 'sub-kegiatan']), 'ulang_pagu').optional(),
  /** Where tujuan and sasaran stand: in columns of their own, or as rows in the column of the programs. */
  tujuan_sasaran: pilihan('tujuan_sasaran', ['kolom', 'baris']).optional(),
  /** `tidak`: a row that declares no money prints none, instead of the sum of what stands below it. */
  hitung_pagu: yaTidak('hitung_pagu').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_PENDANAAN), 'kolom').transform(once).optional(),
});

export type ProgramPendanaanTertulis = z.output<typeof berkasProgramPendanaan>;
