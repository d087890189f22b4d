import type { JudulKolomTertulis } from '../../../schema/tabel/umum.ts';
import type { BarisModel, JenisBarisModel, KolomModel, Peran, SelKepala, SelModel } from '../../table-model.ts';
import { susunKepala, tajuk, type Tajuk } from '../kepala.ts';

/** What every table model is made of. */
export interface Parts {
  readonly kolom: KolomModel[];
  readonly kepala: SelKepala[][];
  readonly baris: BarisModel[];
}

/** A column: how it is headed and set. Columns of one `kelompok` stand together below its heading. */
export interface Lajur<N extends string> {
  readonly nama: N;
  readonly judul: string;
  readonly peran: Peran;
  readonly kelompok?: { readonly nama: string; readonly judul: string } | undefined;
}

/** Leaf columns and header rows of a list of columns; headings are those that the table's file asks for, or their own. */
export function kolomDanKepala<N extends string>(
  lajur: readonly Lajur<N>[],
  judulKolom: JudulKolomTertulis,
): Pick<Parts, 'kolom' | 'kepala'> {
  const headings: Tajuk[] = [];
  let group: { readonly nama: string; readonly anak: Tajuk[] } | undefined;
  for (const { nama, judul, kelompok } of lajur) {
    const heading = tajuk({ judulKolom }, nama, judul);
    if (kelompok === undefined) headings.push(heading);
    else if (group?.nama === kelompok.nama) group.anak.push(heading);
    else {
      const anak = [heading];
      headings.push(tajuk({ judulKolom }, kelompok.nama, kelompok.judul, { anak }));
      group = { nama: kelompok.nama, anak };
    }
    if (kelompok === undefined) group = undefined;
  }
  return { kolom: lajur.map(({ nama, peran }) => ({ id: nama, peran })), kepala: susunKepala(headings) };
}

/** What stands in a cell, without its place. */
export type Isian = Omit<SelModel, 'kolom' | 'lebar' | 'tinggi'> & {
  readonly lebar?: number;
  readonly tinggi?: number;
};

/** One row: what `isi` gives for each column; undefined where a cell of another row reaches into it. */
export function barisDari<N extends string>(
  jenis: JenisBarisModel,
  lajur: readonly Lajur<N>[],
  isi: (nama: N) => Isian | undefined,
  rest: Partial<BarisModel> = {},
): BarisModel {
  const sel = lajur.flatMap(({ nama }, kolom): SelModel[] => {
    const cell = isi(nama);
    return cell === undefined ? [] : [{ lebar: 1, tinggi: 1, ...cell, kolom }];
  });
  return { jenis, sel, ...rest };
}

/** Words of a cell; blank where there are none. */
export function kata(text: string | undefined, rest: Partial<Isian> = {}): Isian {
  return { isi: text === undefined || text === '' ? { jenis: 'kosong' } : { jenis: 'teks', teks: text }, ...rest };
}

/** Name of an indicator among those of its sasaran: with its number where the table wants one and it is not the only one. */
export function namaIndikator<T extends { readonly nama: string }>(
  indikator: T,
  all: readonly T[],
  { nomorIndikator }: { readonly nomorIndikator: boolean },
  nama: string = indikator.nama,
): string {
  return nomorIndikator && all.length > 1 ? `${all.indexOf(indikator) + 1}. ${nama}` : nama;
}
