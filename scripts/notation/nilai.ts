/**
 * One cell of the field: a target, a baseline, an amount. The four kinds of "no number" are different things
 * and print differently: not filled, declared nil, not applicable, and the number 0.
 */
export type Nilai =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'nihil'; readonly satuan?: string }
  | { readonly jenis: 'tidak-berlaku' }
  | NilaiAngka
  | NilaiRupiah
  | { readonly jenis: 'teks'; readonly teks: string };

/** `desimal` is the number of decimals typed, so that 87,60 prints as 87,60; `persen` when a % sign was typed. */
export interface NilaiAngka {
  readonly jenis: 'angka';
  readonly angka: number;
  readonly desimal: number;
  readonly persen?: boolean;
  /** Overrides the indicator's satuan in this cell. */
  readonly satuan?: string;
}

/** Integer rupiah. */
export interface NilaiRupiah {
  readonly jenis: 'rupiah';
  readonly rupiah: number;
}

export const KOSONG: Nilai = { jenis: 'kosong' };

/** The number in a cell, or undefined where it holds none. */
export function angkaDari(nilai: Nilai | undefined): number | undefined {
  if (nilai?.jenis === 'angka') return nilai.angka;
  if (nilai?.jenis === 'rupiah') return nilai.rupiah;
  return undefined;
}

/** What a cell adds to a sum of money: declared nil and not applicable add 0; undefined where it was not filled. */
export function uangDari(nilai: Nilai | undefined): number | undefined {
  return nilai?.jenis === 'nihil' || nilai?.jenis === 'tidak-berlaku' ? 0 : angkaDari(nilai);
}
