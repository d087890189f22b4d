import type { IsiSel } from '../model/free-table.ts';
import type { Formula } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Nilai } from '../notation/nilai.ts';

/** What a body cell holds before any number becomes text. */
export type Isi = IsiSel | { readonly jenis: 'formula'; readonly formula: Formula };

/** How a column is set: words run left, numbers align right, short marks stand in the middle. */
export type Peran = 'teks' | 'nomor' | 'kode' | 'angka' | 'rupiah' | 'target' | 'tanda';

/** A leaf column; its width follows from its content. */
export interface KolomModel {
  readonly id: string;
  readonly peran: Peran;
  /** Columns of one name hold one series, such as the targets of the years: their decimal commas line up as in one. */
  readonly kelompok?: string | undefined;
  readonly rata?: 'kiri' | 'tengah' | 'kanan' | undefined;
  /** It belongs to a year that shows what was achieved. */
  readonly realisasi?: boolean | undefined;
  /** It counts as one with the column before it in the row of column numbers. */
  readonly senomor?: boolean | undefined;
}

export interface SelKepala {
  readonly teks: string;
  readonly lebar: number;
  readonly tinggi: number;
  /** All columns below it show what was achieved. */
  readonly realisasi?: boolean | undefined;
  /** Marks of notes behind the text. */
  readonly tanda?: readonly string[] | undefined;
}

export interface SelModel {
  /** Index of the first leaf column the cell covers. */
  readonly kolom: number;
  readonly isi: Isi;
  readonly lebar: number;
  readonly tinggi: number;
  /** Satuan printed after the number, where no column of its own shows it. */
  readonly satuan?: string | undefined;
  readonly kepala?: boolean | undefined;
  /** Of a label that speaks for blank cells below it: the rows it reaches, its own included. */
  readonly jangkauan?: number | undefined;
  /** Marks of notes behind the content. */
  readonly tanda?: readonly string[] | undefined;
  readonly asal?: Origin | undefined;
}

/** A note below a table; one with a key is called for by marks in the cells. */
export interface CatatanModel {
  readonly kunci: string | undefined;
  readonly teks: string;
}

/** `kelompok` rows are banners; `program`, `kegiatan` and so on carry the level of a planning row. */
export type JenisBarisModel =
  | 'data'
  | 'kelompok'
  | 'anak'
  | 'subjumlah'
  | 'jumlah'
  | 'visi'
  | 'misi'
  | 'bidang-urusan'
  | 'tujuan'
  | 'sasaran'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'rincian'
  | 'indikator';

export interface BarisModel {
  readonly jenis: JenisBarisModel;
  readonly sel: readonly SelModel[];
  /** Its figures count in a running total: they are neither a total themselves nor printed once more elsewhere. */
  readonly dihitung?: boolean | undefined;
}

/** A table ready to be laid out: header levels, leaf columns, body rows. Knows nothing of HTML or of pages. */
export interface TabelModel {
  readonly id: string;
  readonly judul: string;
  readonly judulPendek: string;
  readonly sumber: string | undefined;
  readonly catatan: readonly CatatanModel[];
  /** As the table's file asks; undefined: what fits decides. */
  readonly orientasi: 'tegak' | 'mendatar' | undefined;
  readonly kolom: readonly KolomModel[];
  readonly kepala: readonly (readonly SelKepala[])[];
  /** The row (1) (2) ... below the header. */
  readonly nomorKolom: boolean;
  readonly baris: readonly BarisModel[];
  /** Where the table asks for them: by row and leaf column, the running total after that row. */
  readonly pindahan?: readonly (readonly Nilai[])[] | undefined;
}
