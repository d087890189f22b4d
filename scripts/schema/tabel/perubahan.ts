import type { z } from 'zod';
import { pilihan, teks } from '../fields.ts';
import { daftar, peta, satuAtauDaftar } from '../shapes.ts';
import { JENJANG } from '../program.ts';
import { berjudulKolom, bertahun, umum } from './umum.ts';

/** What a matriks compares. */
const ISI_MATRIKS = [
  'visi-misi',
  'tujuan-sasaran',
  'strategi-kebijakan',
  'indikator',
  'target',
  'program',
  'pagu',
] as const;

/** Levels whose lists stand side by side, in the order of the plan. */
export const ISI_BERDAMPINGAN = [
  'visi',
  'misi',
  'tujuan',
  'sasaran',
  'indikator',
  'strategi',
  'kebijakan',
  'program',
  'kegiatan',
  'sub-kegiatan',
] as const;

/** Whether rows that the amendment leaves as they were stand in the table too. */
const muat = pilihan('muat', ['berubah', 'semua']).optional();

/** Of an amendment: semula, menjadi, selisih. */
export const berkasMatriksPerubahan = peta({
  ...umum,
  ...bertahun,
  ...berjudulKolom([
    ...['no', 'uraian', 'pemilik', 'kode', 'program', 'indikator', 'satuan', 'versi', 'jumlah', 'pagu'],
    ...['semula', 'menjadi', 'selisih', 'keterangan'],
  ]),
  jenis: pilihan('jenis', ['matriks-perubahan']),
  isi: pilihan('isi', ISI_MATRIKS),
  muat,
  /** Of `program` and `pagu`: the levels that have rows. */
  tingkat: satuAtauDaftar(pilihan('tingkat', JENJANG), 'tingkat').optional(),
  /** Of `target` and `pagu`: the versions one below the other, or side by side. */
  tata_letak: pilihan('tata_letak', ['baris', 'kolom']).optional(),
  /** What the versions are called. */
  sebutan: peta({
    semula: teks('semula').optional(),
    menjadi: teks('menjadi').optional(),
    selisih: teks('selisih').optional(),
  }).optional(),
});

/** Of an amendment: lists of either version side by side, below what they belong to. */
export const berkasSebelumSetelah = peta({
  ...umum,
  ...berjudulKolom(['no', 'uraian', 'sebelum', 'setelah', 'keterangan']),
  jenis: pilihan('jenis', ['sebelum-setelah']),
  isi: daftar(pilihan('isi', ISI_BERDAMPINGAN), 'isi'),
  muat,
});

export type MatriksPerubahanTertulis = z.output<typeof berkasMatriksPerubahan>;
export type SebelumSetelahTertulis = z.output<typeof berkasSebelumSetelah>;
