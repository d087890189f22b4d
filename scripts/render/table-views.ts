/** Page models of tables; see views.ts. */

/** A cell; exactly one of teks, html-free lists, or a fraction. Text is not escaped: templates escape. */
export interface CellView {
  readonly tag: 'td' | 'th';
  readonly scope?: 'row' | 'rowgroup';
  readonly lebar: number;
  readonly tinggi: number;
  /** Of a label that speaks for blank cells below it: the rows it reaches, its own included. */
  readonly jangkauan?: number;
  /** Class names such as `angka`, `rupiah`, `kode`, `tengah`; empty for plain words. */
  readonly kelas: string;
  readonly teks?: string;
  /** Room behind a number, as CSS length, that brings its decimal comma below those of its column. */
  readonly desimal?: string;
  /** Marks of the notes below the table that this cell calls for. */
  readonly tanda?: readonly MarkView[];
  readonly daftar?: { readonly gaya: 'angka' | 'huruf' | 'strip'; readonly butir: readonly string[] };
  readonly pecahan?: {
    readonly pembilang: string;
    readonly penyebut?: string;
    readonly kali?: string;
    readonly alternatif: string;
  };
}

export interface HeadCellView {
  readonly teks: string;
  readonly lebar: number;
  readonly tinggi: number;
  readonly scope: 'col' | 'colgroup';
  /** Over a year that shows what was achieved. */
  readonly realisasi?: boolean;
  readonly tanda?: readonly MarkView[];
}

/** A raised mark, and the anchor of its note. */
export interface MarkView {
  readonly teks: string;
  readonly jangkar: string;
}

/** A note below a table; one that is called for by marks has its own mark and an anchor. */
export interface TableNoteView {
  readonly tanda?: MarkView;
  readonly teks: string;
}

export interface RowView {
  /** Row kind as class: data, kelompok, jumlah, program, kegiatan, ... */
  readonly kelas: string;
  readonly sel: readonly CellView[];
  /**
   * Where the table carries running totals over pages: their texts after this row, one for each leaf column, '' where
   * nothing is summed. Absent where there is nothing to carry from this row to the next.
   */
  readonly pindahan?: readonly string[];
}

export interface ColumnView {
  readonly kelas: string;
  /** Width in percent of the table, as CSS text, e.g. `7.5%`. */
  readonly lebar: string;
  /** Of a year that shows what was achieved. */
  readonly realisasi?: boolean;
}

export interface TableView {
  readonly jenis: 'tabel';
  readonly id: string;
  /** Anchor of the caption: `tabel-<id>`. */
  readonly jangkar: string;
  /** `Tabel 2.3`. */
  readonly nomor: string;
  readonly judul: string;
  readonly sumber?: string;
  readonly catatan?: readonly TableNoteView[];
  readonly mendatar: boolean;
  /** `padat` for very wide tables set in the smallest type. */
  readonly kerapatan: 'biasa' | 'rapat' | 'padat';
  /** Small enough to be kept on one page in print. */
  readonly utuh: boolean;
  readonly kolom: readonly ColumnView[];
  readonly kepala: readonly (readonly HeadCellView[])[];
  /** Texts `(1)`, `(2)` ...; empty where the table has no number row. */
  readonly nomorKolom: readonly { readonly teks: string; readonly lebar: number }[];
  readonly baris: readonly RowView[];
}
