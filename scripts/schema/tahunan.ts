import type { z } from 'zod';
import { tanggal } from './dokumen.ts';
import { id, nilaiPagu, nilaiTarget, pilihan, teks } from './fields.ts';
import { bentuk, daftar, fail, peta, satuAtauDaftar } from './shapes.ts';
import { diTabelSimpul, formula, POLARITAS } from './indikator.ts';

/**
 * What a thing of the year is in the Renstra: its id there. Without `id` it keeps that one; without other keys everything
 * the Renstra says of it holds for the year.
 */
const asalRenstra = { id: id().optional(), dari: id().optional() };

const diTabel = bentuk('di_tabel', { peta: diTabelSimpul }).optional();

const QUARTERS = 4;

/** Targets of the four quarters. */
const triwulan = bentuk('triwulan', {
  daftar: daftar(nilaiTarget('target triwulan'), 'triwulan').transform((values, ctx) =>
    values.length === QUARTERS
      ? values
      : fail(ctx, values, `Target triwulan berisi ${values.length} nilai; satu tahun mempunyai ${QUARTERS} triwulan.`, {
          code: 'series-length',
          hint: 'Beri satu nilai untuk tiap triwulan; tulis "-" untuk nihil dan null untuk yang belum diisi.',
        }),
  ),
});

/** An indicator of the Perjanjian Kinerja. */
const indikatorTahunan = peta({
  ...asalRenstra,
  nama: teks('nama indikator').optional(),
  satuan: teks('satuan').optional(),
  polaritas: pilihan('polaritas', POLARITAS).optional(),
  penjelasan: satuAtauDaftar(teks('penjelasan'), 'penjelasan').optional(),
  formula: formula.optional(),
  target: nilaiTarget('target').optional(),
  triwulan: triwulan.optional(),
  penanggung_jawab: teks('penanggung_jawab').optional(),
  di_tabel: diTabel,
});

const sasaranTahunan = peta({
  ...asalRenstra,
  nama: teks('nama sasaran').optional(),
  indikator: daftar(indikatorTahunan, 'indikator').optional(),
  di_tabel: diTabel,
});

/** A program, kegiatan or sub kegiatan with its money in the APBD. */
const programTahunan = peta({
  ...asalRenstra,
  nama: teks('nama').optional(),
  anggaran: nilaiPagu().optional(),
  keterangan: teks('keterangan').optional(),
});

/** A row of the rencana aksi; what it leaves out is that of the row above. */
const aksi = peta({
  indikator: id().optional(),
  program: id().optional(),
  /** The indicator of the program, kegiatan or sub kegiatan, as the plan words it. */
  ukuran: teks('ukuran').optional(),
  aksi: teks('aksi').optional(),
});

/** What one row of the evaluation says: planned, achieved, and what that makes. */
const hasilEvaluasi = {
  polaritas: pilihan('polaritas', POLARITAS).optional(),
  target: nilaiTarget('target').optional(),
  /** What was achieved as a count, with its unit. */
  absolut: nilaiTarget('absolut').optional(),
  realisasi: nilaiTarget('realisasi').optional(),
  /** As declared; without it, what the formula makes. */
  capaian: nilaiTarget('capaian').optional(),
  predikat: teks('predikat').optional(),
};

const sasaranEvaluasi = peta({
  id: id().optional(),
  nama: teks('nama sasaran').optional(),
  indikator: daftar(
    peta({
      id: id().optional(),
      nama: teks('nama indikator').optional(),
      satuan: teks('satuan').optional(),
      ...hasilEvaluasi,
    }),
    'indikator',
  ),
});

const barisProgram = { id: id().optional(), nama: teks('nama').optional(), ...hasilEvaluasi };
const programEvaluasi = peta({
  ...barisProgram,
  kegiatan: daftar(
    peta({ ...barisProgram, rincian: daftar(peta({ ...hasilEvaluasi, nama: teks('nama') }), 'rincian').optional() }),
    'kegiatan',
  ).optional(),
});

const anggaranEvaluasi = peta({
  program: id(),
  nama: teks('nama').optional(),
  anggaran: nilaiPagu().optional(),
  /** Money spent, and work done: two measures. */
  keuangan: nilaiPagu().optional(),
  fisik: nilaiTarget('fisik').optional(),
  keterangan: teks('keterangan').optional(),
});

/** How capaian is computed where a lower value is the better one. */
const RUMUS_TURUN = ['kebalikan', 'selisih'] as const;
export type RumusTurun = (typeof RUMUS_TURUN)[number];

/** How the mean of the capaian is computed: of all as they are, or each counted as 100 at most. */
export const CARA_RATA = ['biasa', 'paling-tinggi-100'] as const;
export type CaraRata = (typeof CARA_RATA)[number];

const evaluasi = peta({
  /** The day up to which realisation is counted. */
  sampai: tanggal('sampai').optional(),
  polaritas: pilihan('polaritas', POLARITAS).optional(),
  rumus_turun: pilihan('rumus_turun', RUMUS_TURUN).optional(),
  /** From the highest on: the lowest capaian that earns each predikat. */
  predikat: daftar(peta({ mulai: nilaiTarget('mulai'), sebutan: teks('sebutan') }), 'predikat').optional(),
  rata_rata: peta({ cara: pilihan('cara', CARA_RATA).optional(), nilai: nilaiTarget('nilai').optional() }).optional(),
  sasaran: daftar(sasaranEvaluasi, 'sasaran').optional(),
  program: daftar(programEvaluasi, 'program').optional(),
  anggaran: daftar(anggaranEvaluasi, 'anggaran').optional(),
});

/** data/<dokumen>/tahunan.yaml: what the annual plan of one year adds to its Renstra, or has otherwise. */
export const berkasTahunan = peta({
  sasaran: daftar(sasaranTahunan, 'sasaran').optional(),
  program: daftar(programTahunan, 'program').optional(),
  rencana_aksi: daftar(aksi, 'rencana_aksi').optional(),
  evaluasi: evaluasi.optional(),
});

export type TahunanTertulis = z.output<typeof berkasTahunan>;
export type EvaluasiTertulis = z.output<typeof evaluasi>;
export type HasilTertulis = { [K in keyof typeof hasilEvaluasi]?: z.output<(typeof hasilEvaluasi)[K]> };
