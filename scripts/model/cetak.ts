import type { TextFamily } from '../notation/printable.ts';

type NomorHalaman = 'per-bab' | 'per-bab-menerus' | 'menerus' | 'polos';
export type Kertas = 'f4' | 'f4-215' | 'a4';
type Jilid = 'kiri' | 'bolak-balik';
type BabMulai = 'halaman-baru' | 'halaman-kanan' | 'menyambung';

/** Margins of an upright sheet in mm; `dalam` is the edge that is bound, `luar` the one facing it. */
export interface Tepi {
  readonly atas: number;
  readonly bawah: number;
  readonly luar: number;
  readonly dalam: number;
}

/** How the document is printed, presets and defaults in place. */
export interface Cetak {
  readonly kertas: Kertas;
  readonly nomorHalaman: NomorHalaman;
  readonly tepi: Tepi;
  readonly jilid: Jilid;
  /** The family of prose and headings, and the size of prose in pt. */
  readonly huruf: { readonly keluarga: TextFamily; readonly ukuran: number };
  /** Words at the head of every page, and whether the agency stands at its foot; undefined: neither. */
  readonly kepalaHalaman: string | undefined;
  readonly babMulai: BabMulai;
}
