import type { TahunRencana } from '../../model/tabel.ts';
import type { Isi, SelKepala, SelModel } from '../table-model.ts';

/** A body cell that covers one column and one row, unless said otherwise. */
export function sel(kolom: number, isi: Isi, rest: Partial<SelModel> = {}): SelModel {
  return { kolom, isi, lebar: 1, tinggi: 1, ...rest };
}

/** A body cell with words. */
export function teks(kolom: number, text: string | undefined, rest: Partial<SelModel> = {}): SelModel {
  return sel(kolom, text === undefined || text === '' ? { jenis: 'kosong' } : { jenis: 'teks', teks: text }, rest);
}

/** A body cell with one text, or with several as a list. */
export function butir(kolom: number, texts: readonly string[], rest: Partial<SelModel> = {}): SelModel {
  if (texts.length < 2) return teks(kolom, texts[0], rest);
  return sel(kolom, { jenis: 'daftar', butir: texts, gaya: 'strip' }, rest);
}

/** A header cell. */
export function kepala(text: string, lebar = 1, tinggi = 1): SelKepala {
  return { teks: text, lebar, tinggi };
}

/** Text of a year's header: `{tahun}` is the year, `{n}` its place from 1. */
export function labelTahun(template: string | undefined, tahun: number, index: number): string {
  return (template ?? '{tahun}').replaceAll('{tahun}', String(tahun)).replaceAll('{n}', String(index + 1));
}

/** Header of a year in a table of the plan; a year that shows what was achieved says so. */
export function labelTahunRencana(table: TahunRencana, tahun: number, index: number): string {
  const label = labelTahun(table.labelTahun, tahun, index);
  return table.tahunRealisasi.includes(tahun) ? `${label} (realisasi)` : label;
}

interface Rentang<T> {
  readonly nilai: T;
  /** Number of rows it covers. */
  readonly tinggi: number;
  /** True on the first of its rows. */
  readonly mulai: boolean;
}

/** For rows sorted in groups: per row, the group's value, its height, and whether the group begins here. */
export function rentangkan<T>(values: readonly T[]): Rentang<T>[] {
  return values.map((nilai, index) => {
    let start = index;
    while (start > 0 && values[start - 1] === nilai) start -= 1;
    let end = index + 1;
    while (end < values.length && values[end] === nilai) end += 1;
    return { nilai, tinggi: end - start, mulai: start === index };
  });
}
