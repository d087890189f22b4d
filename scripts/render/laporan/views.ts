import type { PaperView } from '../views.ts';

/** Page model of the Laporan Pemeriksaan: what its template lays out. Every number and date is text already. */
export interface LaporanView {
  /** Of the document. */
  readonly id: string;
  readonly judul: string;
  /** The agency, where the document could be read; else the id. */
  readonly penyusun: string;
  /** ISO date of the document. */
  readonly tanggal?: string;
  /** The cover block, line by line. */
  readonly fakta: readonly FactView[];
  /** What the reader has to know about pages and links. */
  readonly keterangan: string;
  readonly ringkasan: { readonly baris: readonly CountView[]; readonly jumlah: CountView };
  readonly bagian: readonly PartView[];
  /** Findings set aside with a reason. */
  readonly dikecualikan: readonly FindingView[];
  /** Undefined where the document could not be read. */
  readonly formulir: FormView | undefined;
  /** Sheet and margins of the report itself. */
  readonly kertas: Pick<PaperView, 'lebar' | 'tinggi' | 'isi'> & { readonly tepi: string };
  /** Words at the foot of every page. */
  readonly kaki: string;
}

export interface FactView {
  readonly label: string;
  readonly nilai: string;
}

/** A line of the table that counts findings. */
export interface CountView {
  readonly judul: string;
  /** Of the part it leads to; the sum leads nowhere. */
  readonly jangkar?: string;
  readonly galat: string;
  readonly peringatan: string;
  readonly info: string;
  readonly dikecualikan: string;
}

/** A part of the report, such as Konsistensi Angka. */
export interface PartView {
  readonly judul: string;
  readonly jangkar: string;
  /** What is looked at in it. */
  readonly tentang: string;
  readonly temuan: readonly FindingView[];
}

export interface FindingView {
  /** Counted through the whole report. */
  readonly nomor: string;
  readonly jangkar: string;
  readonly tingkat: 'galat' | 'peringatan' | 'info';
  /** `Galat` */
  readonly sebutan: string;
  readonly kode: string;
  readonly pesan: string;
  readonly perbaikan?: string;
  readonly letak: readonly PrintedView[];
  /** File and line: `data/dinas/arah.yaml, baris 31`. */
  readonly berkas: string;
  readonly kutipan?: ExcerptView;
  readonly terkait: readonly RelatedView[];
  /** Of a finding set aside: why, and since when. */
  readonly pengecualian?: { readonly alasan: string; readonly tanggal: string };
}

/** A line of a file, cut to what is near the stretch that is meant. */
export interface ExcerptView {
  readonly baris: string;
  readonly sebelum: string;
  readonly ditunjuk: string;
  readonly sesudah: string;
}

/** Where the document prints what is meant. */
export interface PrintedView {
  /** `Tabel 6.1`. */
  readonly nama: string;
  /** On the website; absent where that is not built. */
  readonly href?: string;
  /** In the PDF; absent where that was not built from the same data. */
  readonly halaman?: {
    /** `halaman VI-3`, `mulai halaman II-4`. */
    readonly teks: string;
    readonly href: string;
  };
}

/** Other places in one file that belong to a finding. */
export interface RelatedView {
  /** `data/dinas/arah.yaml, baris 31, 40, dan 52`. */
  readonly berkas: string;
  readonly catatan?: string;
  readonly letak: readonly PrintedView[];
}

/** The verification form: what a verifier at Bappeda goes through, filled from the document. */
export interface FormView {
  readonly bagian: readonly { readonly judul: string; readonly baris: readonly FormRowView[] }[];
}

export interface FormRowView {
  readonly nomor: string;
  readonly indikator: string;
  readonly kesesuaian: 'Ada' | 'Ada sebagian' | 'Tidak ada';
  /** What is missing, or what there is; may be empty. */
  readonly tindakLanjut: string;
  /** Findings about it: `3-5, 8`. */
  readonly temuan: readonly { readonly teks: string; readonly jangkar: string }[];
}
