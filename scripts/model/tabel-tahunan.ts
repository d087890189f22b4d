import {
  type AnggaranTahunanTertulis,
  type berkasPerbedaanRenstra,
  type CapaianKinerjaTertulis,
  type CapaianProgramTertulis,
  KOLOM_AKSI,
  KOLOM_CAPAIAN,
  KOLOM_CAPAIAN_PROGRAM,
  type PerjanjianKinerjaTertulis,
  type RencanaAksiTertulis,
} from '../schema/tabel/tahunan.ts';
import type { z } from 'zod';
import type { BerjudulKolom } from './tabel.ts';

type Kolom<T extends { kolom?: unknown }> = NonNullable<T['kolom']>;

/** The tables of an annual plan: views of its year, of the year before, and of how it differs from the Renstra. */
export type TabelTahunan = BerjudulKolom &
  (
    | {
        readonly jenis: 'perjanjian-kinerja' | 'iku-tahunan';
        /** Whose targets stand in it: those of the year, or of the evaluated year before. */
        readonly target: 'tahun-ini' | 'evaluasi';
        /** Indicators of a sasaran that has several are numbered. */
        readonly nomorIndikator: boolean;
        readonly kolom: Kolom<PerjanjianKinerjaTertulis>;
      }
    | {
        readonly jenis: 'capaian-kinerja';
        readonly nomorIndikator: boolean;
        readonly kolom: Kolom<CapaianKinerjaTertulis>;
      }
    | {
        readonly jenis: 'capaian-program';
        /** Names of programs in capitals. */
        readonly hurufBesar: boolean;
        readonly kolom: Kolom<CapaianProgramTertulis>;
      }
    | {
        readonly jenis: 'rencana-aksi';
        readonly nomorIndikator: boolean;
        readonly hurufBesar: boolean;
        readonly kolom: Kolom<RencanaAksiTertulis>;
      }
    | {
        readonly jenis: 'anggaran-tahunan';
        readonly isi: 'tahun-ini' | 'evaluasi';
        readonly hurufBesar: boolean;
        /** A row of totals ends the table. */
        readonly jumlah: boolean;
        readonly kolom: Kolom<AnggaranTahunanTertulis>;
      }
    | {
        readonly jenis: 'perbedaan-renstra';
        /** Also what is the same in both. */
        readonly semua: boolean;
      }
  );

type TabelTahunanTertulis =
  | PerjanjianKinerjaTertulis
  | CapaianKinerjaTertulis
  | CapaianProgramTertulis
  | RencanaAksiTertulis
  | AnggaranTahunanTertulis
  | z.output<typeof berkasPerbedaanRenstra>;

const KOLOM_BAWAAN = {
  'perjanjian-kinerja': ['no', 'sasaran', 'indikator', 'target'],
  'iku-tahunan': ['no', 'sasaran', 'indikator', 'target', 'penjelasan'],
} as const;

/** What a table of an annual plan has beside what every table has, with every default filled. */
export function buildTabelTahunan(written: TabelTahunanTertulis): TabelTahunan {
  const judulKolom = written.judul_kolom ?? {};
  switch (written.jenis) {
    case 'perjanjian-kinerja':
    case 'iku-tahunan':
      return {
        jenis: written.jenis,
        judulKolom,
        target: written.target ?? 'tahun-ini',
        nomorIndikator: written.nomor_indikator ?? false,
        kolom: written.kolom ?? [...KOLOM_BAWAAN[written.jenis]],
      };
    case 'capaian-kinerja':
      return {
        jenis: written.jenis,
        judulKolom,
        nomorIndikator: written.nomor_indikator ?? false,
        kolom: written.kolom ?? [...KOLOM_CAPAIAN],
      };
    case 'capaian-program': {
      const kolom = written.kolom ?? [...KOLOM_CAPAIAN_PROGRAM];
      return { jenis: written.jenis, judulKolom, hurufBesar: written.huruf_besar ?? true, kolom };
    }
    case 'rencana-aksi':
      return {
        jenis: written.jenis,
        judulKolom,
        nomorIndikator: written.nomor_indikator ?? false,
        hurufBesar: written.huruf_besar ?? true,
        kolom: written.kolom ?? [...KOLOM_AKSI],
      };
    case 'anggaran-tahunan':
      return {
        jenis: written.jenis,
        judulKolom,
        isi: written.isi ?? 'tahun-ini',
        hurufBesar: written.huruf_besar ?? true,
        jumlah: written.jumlah ?? false,
        kolom: written.kolom ?? ['no', 'program', 'anggaran', 'keterangan'],
      };
    case 'perbedaan-renstra':
      return { jenis: written.jenis, judulKolom, semua: written.semua ?? false };
  }
}
