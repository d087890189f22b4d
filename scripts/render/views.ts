import type { TextFamily } from '../notation/printable.ts';
import type { PageSetup } from './page-setup.ts';
import type { LetakPeraturanView, PenetapView, PengesahanView, PeraturanView } from './peraturan/views.ts';
import type { RedlineView } from './redline/views.ts';
import type { TableView } from './table-views.ts';

/**
 * Page models: what the templates lay out. Every number and date is text already, every address is known;
 * a template neither adds, rounds, sorts nor looks anything up.
 */

export interface FigureView {
  readonly jenis: 'gambar';
  readonly id: string;
  readonly jangkar: string;
  readonly nomor: string;
  readonly judul: string;
  readonly sumber?: string;
  /** Paper it stands on: the document's, upright or across, or a fold-out sheet. */
  readonly halaman: 'tegak' | 'mendatar' | 'a3';
  /** Printed width as CSS text. */
  readonly lebar: string;
  /** The narrowest at which its type can be read on a screen, as CSS text. */
  readonly lebarLayar: string;
  /** Inline SVG made by us from data; its texts are escaped. Either this or a picture. */
  readonly svg?: string;
  readonly citra?: PictureView;
  /** The numbers of a chart. */
  readonly data?: FigureTableView;
  /** Text alternative. */
  readonly alternatif: string;
}

/** A picture from a file: where it is published, below the document's folder, and where it is copied from. */
export interface PictureView {
  readonly alamat: string;
  readonly asal: string;
  /** Of the file, in pixels. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** An emblem: its picture with text alternative, and its printed width as CSS text. */
export interface EmblemView {
  readonly citra: PictureView;
  readonly alternatif: string;
  readonly lebar: string;
}

/** A small table of texts: the first column names the rows. */
export interface FigureTableView {
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

export interface SignatureView {
  readonly jenis: 'ttd';
  readonly tempatTanggal?: string;
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

interface HeadingView {
  readonly jangkar: string;
  /** `2.1.1`. */
  readonly nomor: string;
  readonly judul: string;
}

/** A footnote, printed at the end of its chapter. */
export interface NoteView {
  /** Counted from 1 in every chapter. */
  readonly nomor: string;
  readonly jangkar: string;
  /** Anchor of its mark in the text. */
  readonly tanda: string;
  readonly html: string;
}

/** A sub-chapter. Headings below it stand in its prose blocks; they are listed here for contents. */
interface SectionView extends HeadingView {
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
  readonly catatan: readonly NoteView[];
}

/** A part of the front matter, such as kata pengantar. */
export interface FrontView {
  readonly id: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly berkas: string;
  readonly blok: readonly BlockView[];
  readonly catatan: readonly NoteView[];
}

/** An attachment behind the last BAB. */
export interface AppendixView extends FrontView {
  /** `Lampiran 1`. */
  readonly label: string;
}

/** A line of the list of tables, figures or attachments. */
export interface ListEntryView {
  readonly nomor: string;
  readonly judul: string;
  readonly jangkar: string;
  /** Page of the website that holds it: `bab-2.html#tabel-asn-golongan`. */
  readonly href: string;
}

/** Lengths are CSS text such as `210mm`, those for reckoning numbers. */
export interface PaperView {
  /** Of the upright sheet. */
  readonly lebar: string;
  readonly tinggi: string;
  /** Margins of upright and wide pages as one CSS shorthand each: of right-hand pages, or of all. */
  readonly tepi: { readonly tegak: string; readonly mendatar: string };
  /** Of left-hand pages, where the binding changes sides. */
  readonly tepiKiri?: { readonly tegak: string; readonly mendatar: string };
  /** Room within the margins in mm, of upright and of wide pages. */
  readonly isi: PageSetup['isi'];
  /** The fold-out sheet for figures: its size, and the room within its margins, those of a wide page. */
  readonly lipat: { readonly lebar: string; readonly tinggi: string; readonly isi: PageSetup['isi']['mendatar'] };
  /** Room within the margins that upright and wide pages share. */
  readonly lebarBersama: string;
  readonly tinggiBersama: string;
  /** The family names its style sheet, `huruf-<keluarga>.css`; the size is that of prose. */
  readonly huruf: {
    readonly keluarga: TextFamily;
    readonly ukuran: string;
    /** Name of a family that must be installed: nothing may be printed without it. */
    readonly terpasang?: string;
  };
  /** Words at the head of every page; without them the agency at the foot is left out too. */
  readonly kepala?: string;
  readonly nomorHalaman: 'per-bab' | 'per-bab-menerus' | 'menerus' | 'polos';
  readonly babMulai: 'halaman-baru' | 'halaman-kanan' | 'menyambung';
}

/** Another document of the site; `href` leads there from the folder above the documents'. */
interface OtherDocumentView extends LinkView {
  readonly id: string;
}

export interface DocumentView {
  readonly id: string;
  /** `Renstra`, `Perubahan Renstra`, `RKT`. */
  readonly jenis: string;
  /** What `periode` is called: `Periode`, or `Tahun` of an annual plan. */
  readonly labelPeriode: string;
  /** The Renstra that an annual plan is drawn from. */
  readonly berdasarkan?: OtherDocumentView;
  /** The document that this one replaces, and the one that has replaced it. */
  readonly menggantikan?: OtherDocumentView;
  readonly digantikanOleh?: OtherDocumentView;
  /** `Rencana Strategis (Renstra) Dinas Sosial Kota Medan Tahun 2021-2026`. */
  readonly judul: string;
  readonly perangkatDaerah: string;
  readonly perangkatDaerahSingkat: string;
  readonly alamat?: string;
  readonly daerah: string;
  readonly provinsi: string;
  /** The emblem of the region. */
  readonly lambang?: EmblemView;
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
  readonly lampiran: readonly AppendixView[];
  readonly daftarTabel: readonly ListEntryView[];
  readonly daftarGambar: readonly ListEntryView[];
  readonly daftarLampiran: readonly ListEntryView[];
  /** File name of the PDF in the document's folder: `renstra-dinsos-medan.pdf`. */
  readonly pdf: string;
  readonly kertas: PaperView;
  /** On the website: the page that tells what it changes in the prose of the document before. */
  readonly redline?: { readonly berkas: string; readonly isi: RedlineView };
  /** On the website: the regulation that is kept in its folder. */
  readonly peraturan?: PeraturanView;
  /** On the website: the regulations that carry it, its own first, and its own even where that carries others alone. */
  readonly penetap?: readonly PenetapView[];
  /** Where it is printed as lampiran of a regulation: the file of that page, the lines of its head, who ends it. */
  readonly sebagaiLampiran?: {
    readonly berkas: string;
    readonly kepala: readonly string[];
    readonly penutup: PengesahanView;
  };
}

/** A document on the start page. */
interface StartEntryView extends LinkView {
  readonly jenis: string;
  readonly periode: string;
  readonly rancangan: boolean;
  readonly penetapan?: string;
  readonly menggantikan?: LinkView;
  readonly digantikanOleh?: LinkView;
}

/** A regulation on the start page. */
interface StartRegulationView extends LetakPeraturanView {
  readonly rancangan: boolean;
}

/** The start page: every document by region and agency, then the regulations of the region. */
export interface StartPageView {
  readonly daerah: readonly {
    readonly nama: string;
    readonly provinsi: string;
    readonly perangkatDaerah: readonly { readonly nama: string; readonly dokumen: readonly StartEntryView[] }[];
    readonly peraturan: readonly StartRegulationView[];
  }[];
}

/** The whole site. `cetak` holds the same documents once more, their links leading inside the one print page. */
export interface SiteView {
  readonly beranda: StartPageView;
  readonly dokumen: readonly DocumentView[];
  readonly cetak: readonly DocumentView[];
  /** Regulations to be printed. */
  readonly peraturan?: readonly PeraturanView[];
  readonly versi: string;
}
