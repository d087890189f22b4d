import type { z } from 'zod';
import { id, pilihan } from '../fields.ts';
import { daftar, peta, satuAtauDaftar } from '../shapes.ts';
import { berakhir, berealisasi, berjudulKolom, berpanji, berversi, once, umum } from './umum.ts';

/** Columns of the tables over tujuan and sasaran. */
const KOLOM_ARAH = [
  'no',
  'nspk-rpjmd',
  'misi',
  'tujuan-rpjmd',
  'indikator-tujuan-rpjmd',
  'sasaran-rpjmd',
  'indikator-sasaran-rpjmd',
  'tujuan',
  'indikator-tujuan',
  'sasaran',
  'indikator',
  'satuan',
  'penjelasan',
  'formula',
  'awal',
  'target',
  'akhir',
  'keterangan',
] as const;

/** T-C.25 in all its variants, and the table of the RPJMD goals. */
export const berkasTujuanSasaran = peta({
  ...umum,
  ...berversi,
  ...berealisasi,
  ...berakhir,
  ...berpanji,
  ...berjudulKolom(KOLOM_ARAH),
  jenis: pilihan('jenis', ['tujuan-sasaran', 'keselarasan-rpjmd']),
  tujuan: satuAtauDaftar(id(), 'tujuan').optional(),
  sasaran: satuAtauDaftar(id(), 'sasaran').optional(),
  /** `baris`: the indicators of the tujuan stand in rows above its sasaran, not in a column of their own. */
  indikator_tujuan: pilihan('indikator_tujuan', ['kolom', 'baris']).optional(),
  kolom: daftar(pilihan('kolom', KOLOM_ARAH), 'kolom').transform(once),
});

/** Columns of T-C.26. */
export const KOLOM_STRATEGI = ['tujuan', 'sasaran', 'strategi', 'kebijakan'] as const;

/** T-C.26: tujuan, sasaran, strategi, arah kebijakan below the visi and misi. */
export const berkasStrategiKebijakan = peta({
  ...umum,
  ...berversi,
  ...berpanji,
  ...berjudulKolom(KOLOM_STRATEGI),
  jenis: pilihan('jenis', ['strategi-kebijakan']),
  tujuan: satuAtauDaftar(id(), 'tujuan').optional(),
  misi: satuAtauDaftar(id(), 'misi').optional(),
  /** Numbered down the cascade, or one row a tujuan with a list in each cell. */
  tata_letak: pilihan('tata_letak', ['bertingkat', 'daftar']).optional(),
});

export type TujuanSasaranTertulis = z.output<typeof berkasTujuanSasaran>;
export type StrategiKebijakanTertulis = z.output<typeof berkasStrategiKebijakan>;
