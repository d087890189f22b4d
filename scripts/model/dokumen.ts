import type { Cetak } from './cetak.ts';
import type { Origin } from './origin.ts';

/** A finding the document keeps on purpose. */
export interface Pengecualian {
  readonly kode: string;
  readonly di: string;
  readonly tahun: number | undefined;
  readonly alasan: string;
  readonly asal: Origin;
}

/** The document itself: what it is called, whose it is, its years and how it is printed. */
export interface Dokumen {
  readonly id: string;
  readonly judul: string;
  readonly perangkatDaerah: { nama: string; singkat: string; alamat: string | undefined; kepala: string | undefined };
  /** ISO date. */
  readonly tanggal: string;
  readonly status: 'rancangan' | 'final';
  readonly penetapan: string | undefined;
  readonly periode: readonly number[];
  readonly tahunDasar: number;
  readonly tahunTarget: readonly number[];
  readonly tahunPagu: readonly number[];
  readonly cetak: Cetak;
  /** True where the source files are put into the PDF. */
  readonly lampirkanData: boolean;
  /** Files outside the document's own folders that it uses, by path from the project's folder on. */
  readonly berkasBersama: readonly string[];
  readonly kecuali: readonly Pengecualian[];
  readonly asal: Origin;
}
