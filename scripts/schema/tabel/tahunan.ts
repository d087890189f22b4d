import type { z } from 'zod';
import { pilihan, yaTidak } from '../fields.ts';
import { daftar, peta } from '../shapes.ts';
import { berjudulKolom, berpindahan, once, umum } from './umum.ts';

/** Whether the indicators of a sasaran that has several are numbered from 1. */
const bernomor = { nomor_indikator: yaTidak('nomor_indikator').optional() };

/** Columns of the Perjanjian Kinerja. */
const KOLOM_PERJANJIAN = [
  'no',
  'sasaran',
  'indikator',
  'satuan',
  'target',
  'triwulan',
  'penanggung-jawab',
  'penjelasan',
] as const;

/** Perjanjian Kinerja, and the IKU of a year: sasaran and indicators with their targets. */
export const berkasPerjanjianKinerja = peta({
  ...umum,
  ...berjudulKolom(KOLOM_PERJANJIAN),
  ...bernomor,
  jenis: pilihan('jenis', ['perjanjian-kinerja', 'iku-tahunan']),
  /** Whose targets: those of the year, or of the year before as they were evaluated. */
  target: pilihan('target', ['tahun-ini', 'evaluasi']).optional(),
  kolom: daftar(pilihan('kolom', KOLOM_PERJANJIAN), 'kolom').transform(once).optional(),
});

/** Columns of the capaian of a year; `capaian` is `realisasi` held against `target`, `absolut` the count behind it. */
export const KOLOM_CAPAIAN = [
  'no',
  'sasaran',
  'indikator',
  'target',
  'absolut',
  'realisasi',
  'capaian',
  'predikat',
] as const;

/** Evaluation of the year before by sasaran and indicator, with the mean. */
export const berkasCapaianKinerja = peta({
  ...umum,
  ...berjudulKolom([...KOLOM_CAPAIAN, 'hasil', 'rata-rata']),
  ...bernomor,
  jenis: pilihan('jenis', ['capaian-kinerja']),
  kolom: daftar(pilihan('kolom', KOLOM_CAPAIAN), 'kolom').transform(once).optional(),
});

/** Columns of the capaian by program. */
export const KOLOM_CAPAIAN_PROGRAM = ['no', 'program', 'target', 'realisasi', 'capaian', 'predikat'] as const;

/** Evaluation of the year before by program, kegiatan and what was done below them. */
export const berkasCapaianProgram = peta({
  ...umum,
  ...berjudulKolom(KOLOM_CAPAIAN_PROGRAM),
  jenis: pilihan('jenis', ['capaian-program']),
  huruf_besar: yaTidak('huruf_besar').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_CAPAIAN_PROGRAM), 'kolom').transform(once).optional(),
});

/** Columns of the rencana aksi. */
export const KOLOM_AKSI = ['no', 'sasaran', 'indikator', 'program', 'ukuran', 'aksi'] as const;

/** What is done for each indicator, by program. */
export const berkasRencanaAksi = peta({
  ...umum,
  ...berjudulKolom(KOLOM_AKSI),
  ...bernomor,
  jenis: pilihan('jenis', ['rencana-aksi']),
  huruf_besar: yaTidak('huruf_besar').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_AKSI), 'kolom').transform(once).optional(),
});

/** Columns of the money of a year. */
const KOLOM_ANGGARAN = ['no', 'program', 'anggaran', 'keuangan', 'fisik', 'keterangan'] as const;

/** Money by program: of the year, or of the year before with what was spent and done. */
export const berkasAnggaranTahunan = peta({
  ...umum,
  ...berpindahan,
  ...berjudulKolom([...KOLOM_ANGGARAN, 'realisasi', 'jumlah']),
  jenis: pilihan('jenis', ['anggaran-tahunan']),
  isi: pilihan('isi', ['tahun-ini', 'evaluasi']).optional(),
  huruf_besar: yaTidak('huruf_besar').optional(),
  /** Whether a row of totals ends the table. */
  jumlah: yaTidak('jumlah').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_ANGGARAN), 'kolom').transform(once).optional(),
});

/** Columns of the comparison with the Renstra; `renstra` and `tahunan` are pairs of what it is called and its value. */
const KOLOM_PERBEDAAN = ['no', 'renstra', 'nilai-renstra', 'tahunan', 'nilai-tahunan', 'selisih'] as const;

/** Where the annual plan and its Renstra differ. */
export const berkasPerbedaanRenstra = peta({
  ...umum,
  ...berjudulKolom([...KOLOM_PERBEDAAN, 'kelompok-renstra', 'kelompok-tahunan']),
  jenis: pilihan('jenis', ['perbedaan-renstra']),
  /** Also what is the same in both. */
  semua: yaTidak('semua').optional(),
});

export type PerjanjianKinerjaTertulis = z.output<typeof berkasPerjanjianKinerja>;
export type CapaianKinerjaTertulis = z.output<typeof berkasCapaianKinerja>;
export type CapaianProgramTertulis = z.output<typeof berkasCapaianProgram>;
export type RencanaAksiTertulis = z.output<typeof berkasRencanaAksi>;
export type AnggaranTahunanTertulis = z.output<typeof berkasAnggaranTahunan>;
