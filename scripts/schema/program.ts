import { z } from 'zod';
import { id, kode, nilaiPagu, nilaiTarget, rentangTahun, seri, teks } from './fields.ts';
import { bentuk, daftar, peta, satuAtauDaftar } from './shapes.ts';
import { akhir, type AkhirTertulis, hasil, indikator, type IndikatorTertulis, pengganti } from './indikator.ts';
import type { SeriTertulis } from './fields.ts';

/** The levels of Permendagri 90/2019, and the fourth level that some agencies print below sub kegiatan. */
export const JENJANG = ['program', 'kegiatan', 'sub-kegiatan', 'rincian'] as const;
export type Jenjang = (typeof JENJANG)[number];

/** A program, kegiatan, sub kegiatan or rincian as typed. The level comes from the place in the file, never from the kode. */
export interface SimpulTertulis {
  readonly id?: string | undefined;
  readonly kode?: string | undefined;
  readonly nama: string;
  readonly sasaran?: string[] | undefined;
  readonly untuk_indikator?: string | undefined;
  readonly penanggung_jawab?: string | undefined;
  readonly lokasi?: string | undefined;
  readonly nomenklatur?: string | undefined;
  readonly berlaku?: number[] | undefined;
  readonly keterangan?: string | undefined;
  readonly outcome?: string | undefined;
  readonly output?: string | undefined;
  readonly pagu?: SeriTertulis | undefined;
  readonly realisasi_pagu?: SeriTertulis | undefined;
  readonly pagu_akhir?: AkhirTertulis | undefined;
  readonly indikator?: IndikatorTertulis[] | undefined;
  readonly pengganti?: string[] | undefined;
  readonly di_tabel?: Record<string, VarianSimpulTertulis> | undefined;
  readonly kegiatan?: SimpulTertulis[] | undefined;
  readonly sub_kegiatan?: SimpulTertulis[] | undefined;
  readonly rincian?: RincianTertulis[] | undefined;
}

interface VarianSimpulTertulis {
  readonly nama?: string | undefined;
  readonly pagu?: SeriTertulis | undefined;
}

/** Other wording or money that one table prints for a row. */
const varianSimpul: z.ZodType<VarianSimpulTertulis> = peta({
  nama: teks('nama').optional(),
  pagu: seri(nilaiPagu(), 'pagu').optional(),
});

const bersama = {
  id: id().optional(),
  kode: kode().optional(),
  nama: teks('nama'),
  sasaran: satuAtauDaftar(id(), 'sasaran').optional(),
  untuk_indikator: id().optional(),
  penanggung_jawab: teks('penanggung_jawab').optional(),
  lokasi: teks('lokasi').optional(),
  nomenklatur: teks('nomenklatur').optional(),
  berlaku: rentangTahun('berlaku').optional(),
  keterangan: teks('keterangan').optional(),
  ...hasil,
  pagu: seri(nilaiPagu(), 'pagu').optional(),
  /** Money spent, for the years a table shows as realised. */
  realisasi_pagu: seri(nilaiPagu(), 'realisasi_pagu').optional(),
  pagu_akhir: akhir('pagu_akhir', nilaiPagu()).optional(),
  indikator: daftar(indikator, 'indikator').optional(),
  pengganti: pengganti.optional(),
  di_tabel: bentuk('di_tabel', { peta: z.record(z.string(), varianSimpul) }).optional(),
};

/** The fourth level has no indicator of its own: baseline, target and money stand on the row itself. */
const rincian = peta({
  id: id().optional(),
  nama: teks('nama'),
  satuan: teks('satuan').optional(),
  lokasi: teks('lokasi').optional(),
  awal: nilaiTarget('awal').optional(),
  target: seri(nilaiTarget(), 'target').optional(),
  realisasi: seri(nilaiTarget(), 'realisasi').optional(),
  akhir: akhir('akhir', nilaiTarget()).optional(),
  pagu: seri(nilaiPagu(), 'pagu').optional(),
  realisasi_pagu: seri(nilaiPagu(), 'realisasi_pagu').optional(),
  pagu_akhir: akhir('pagu_akhir', nilaiPagu()).optional(),
  pengganti: pengganti.optional(),
});

export type RincianTertulis = z.output<typeof rincian>;

const subKegiatan = peta({ ...bersama, rincian: daftar(rincian, 'rincian').optional() });
const kegiatan = peta({ ...bersama, sub_kegiatan: daftar(subKegiatan, 'sub_kegiatan').optional() });

/** A file of data/<dokumen>/program/: one program with everything below it. */
export const berkasProgram: z.ZodType<SimpulTertulis> = peta({
  ...bersama,
  kegiatan: daftar(kegiatan, 'kegiatan').optional(),
});
