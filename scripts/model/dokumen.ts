import type { JenisDokumen } from '../schema/dokumen.ts';
import type { Cetak } from './cetak.ts';
import type { Origin } from './origin.ts';

/** A finding the document keeps on purpose. */
export interface Pengecualian {
  readonly kode: string;
  readonly di: string;
  readonly tahun: number | undefined;
  readonly alasan: string;
  /** ISO date on which it was decided. */
  readonly tanggal: string;
  readonly asal: Origin;
}

/** What the document asks of the checker. */
export interface Pemeriksaan {
  /** `rancangan`: what a draft may still lack is no finding, or a lesser one. */
  readonly profil: 'rancangan' | 'final';
  /** Levels by code of a rule, in the place of the rule's own. */
  readonly tingkat: ReadonlyMap<
    string,
    { readonly tingkat: 'galat' | 'peringatan' | 'info' | 'mati'; readonly asal: Origin }
  >;
}

/** Every year a document has targets or money for, in order. */
export function tahunDokumen({ tahunTarget, tahunPagu }: Pick<Dokumen, 'tahunTarget' | 'tahunPagu'>): number[] {
  return [...new Set([...tahunTarget, ...tahunPagu])].sort((a, b) => a - b);
}

/** The document itself: what it is called, whose it is, its years and how it is printed. */
export interface Dokumen {
  readonly id: string;
  readonly jenis: JenisDokumen;
  readonly judul: string;
  readonly perangkatDaerah: {
    nama: string;
    singkat: string;
    alamat: string | undefined;
    kepala: string | undefined;
    /** Kode of its bidang urusan; empty where not written. */
    bidangUrusan: readonly string[];
  };
  /** ISO date; year and month alone where no day is printed. */
  readonly tanggal: string;
  readonly status: 'rancangan' | 'final';
  readonly penetapan: string | undefined;
  /** Id of the document that this one amends, whether or not that could be read. */
  readonly sebelum: string | undefined;
  readonly periode: readonly number[];
  readonly tahunDasar: number;
  readonly tahunTarget: readonly number[];
  readonly tahunPagu: readonly number[];
  readonly cetak: Cetak;
  /** True where the source files are put into the PDF. */
  readonly lampirkanData: boolean;
  /** Files outside the document's own folders that it uses, by path from the project's folder on. */
  readonly berkasBersama: readonly string[];
  readonly pemeriksaan: Pemeriksaan;
  readonly kecuali: readonly Pengecualian[];
  readonly asal: Origin;
}
