/**
 * Page models: what the templates lay out. Every number and date is text already, every address is known;
 * a template neither adds, rounds, sorts nor looks anything up.
 */

/** A cell; exactly one of teks, html-free lists, or a fraction. Text is not escaped: templates escape. */
export interface CellView {
  readonly tag: 'td' | 'th';
  readonly scope?: 'row' | 'rowgroup';
  readonly lebar: number;
  readonly tinggi: number;
  /** Class names such as `angka`, `rupiah`, `kode`, `tengah`; empty for plain words. */
  readonly kelas: string;
  readonly teks?: string;
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
}

export interface RowView {
  /** Row kind as class: data, kelompok, jumlah, program, kegiatan, ... */
  readonly kelas: string;
  readonly sel: readonly CellView[];
}

export interface ColumnView {
  readonly kelas: string;
  /** Width in percent of the table, as CSS text, e.g. `7.5%`. */
  readonly lebar: string;
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
  readonly mendatar: boolean;
  /** `padat` for very wide tables set in the smallest type. */
  readonly kerapatan: 'biasa' | 'rapat' | 'padat';
  /** Small enough to be kept on one page in print. */
  readonly utuh: boolean;
  readonly kolom: readonly ColumnView[];
  readonly kepala: readonly (readonly HeadCellView[])[];
  /** Texts `(1)`, `(2)` ...; empty where the table has no number row. */
  readonly nomorKolom: readonly string[];
  readonly baris: readonly RowView[];
}

export interface FigureView {
  readonly jenis: 'gambar';
  readonly id: string;
  readonly jangkar: string;
  readonly nomor: string;
  readonly judul: string;
  readonly sumber?: string;
  /** Inline SVG made by us from data; its texts are escaped. */
  readonly svg: string;
  /** Text alternative. */
  readonly alternatif: string;
}

export interface SignatureView {
  readonly jenis: 'ttd';
  readonly tempatTanggal: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat?: string;
  readonly nip?: string;
}

/** Prose as HTML made by our Markdown (raw HTML off), with values and links filled in. */
export interface ProseView {
  readonly jenis: 'prosa';
  readonly html: string;
}

export type BlockView = ProseView | TableView | FigureView | SignatureView;

export interface HeadingView {
  readonly jangkar: string;
  /** `2.1.1`. */
  readonly nomor: string;
  readonly judul: string;
}

/** A sub-chapter. Headings below it stand in its prose blocks; they are listed here for contents. */
export interface SectionView extends HeadingView {
  readonly id: string;
  readonly tajuk: readonly HeadingView[];
  readonly blok: readonly BlockView[];
}

export interface LinkView {
  readonly judul: string;
  readonly href: string;
}

export interface ChapterView {
  readonly id: string;
  /** 1-based. */
  readonly urut: number;
  /** `BAB II`. */
  readonly label: string;
  /** `II`. */
  readonly romawi: string;
  readonly judul: string;
  readonly jangkar: string;
  /** File of the chapter's page inside the document's folder: `bab-2.html`. */
  readonly berkas: string;
  readonly pembuka: readonly BlockView[];
  readonly subbab: readonly SectionView[];
}

/** A part of the front matter, such as kata pengantar. */
export interface FrontView {
  readonly id: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly berkas: string;
  readonly blok: readonly BlockView[];
}

/** A line of the list of tables or figures. */
export interface ListEntryView {
  readonly nomor: string;
  readonly judul: string;
  readonly jangkar: string;
  /** Page of the website that holds it: `bab-2.html#tabel-asn-golongan`. */
  readonly href: string;
}

export interface PaperView {
  /** e.g. `210mm`. */
  readonly lebar: string;
  readonly tinggi: string;
  readonly nomorHalaman: 'per-bab' | 'menerus' | 'polos';
}

export interface DocumentView {
  readonly id: string;
  /** `Rencana Strategis (Renstra) Dinas Sosial Kota Medan Tahun 2021-2026`. */
  readonly judul: string;
  readonly perangkatDaerah: string;
  readonly perangkatDaerahSingkat: string;
  readonly alamat?: string;
  readonly daerah: string;
  readonly provinsi: string;
  /** `2021-2026`. */
  readonly periode: string;
  readonly status: 'rancangan' | 'final';
  /** `24 September 2021`. */
  readonly tanggal: string;
  /** `Peraturan Wali Kota Medan Nomor 48 Tahun 2021`. */
  readonly penetapan?: string;
  readonly visi: string;
  /** Headline facts for the start page of the document, e.g. `{label: 'Program', nilai: '5'}`. */
  readonly ringkasan: readonly { readonly label: string; readonly nilai: string }[];
  readonly depan: readonly FrontView[];
  readonly bab: readonly ChapterView[];
  readonly daftarTabel: readonly ListEntryView[];
  readonly daftarGambar: readonly ListEntryView[];
  /** File name of the PDF in the document's folder: `renstra-dinsos-medan.pdf`. */
  readonly pdf: string;
  readonly kertas: PaperView;
}

/** The whole site. `cetak` holds the same documents once more, their links leading inside the one print page. */
export interface SiteView {
  readonly dokumen: readonly DocumentView[];
  readonly cetak: readonly DocumentView[];
  readonly versi: string;
}
