import type { EmblemView, PaperView } from '../views.ts';

/** Room for a signature, the word that stands for one in a copy, or a field to be signed electronically. */
export type TandaView = 'ruang' | 'ttd' | 'elektronik';

/** A block of an office: the lines above it, its name, who holds it. */
export interface PengesahanView {
  /** `Ditetapkan di Medan`, `pada tanggal 24 September 2021`; or `Salinan sesuai dengan aslinya`. */
  readonly baris: readonly string[];
  /** `WALI KOTA MEDAN,`. */
  readonly jabatan: string;
  readonly tanda: TandaView;
  /** In print, the address that makes the room for an electronic signature a field of the PDF. */
  readonly bidang?: string;
  readonly nama: string;
  readonly pangkat?: string;
  readonly nip?: string;
}

/** Menimbang, Mengingat or Menetapkan: the word, and what stands behind its colon, as HTML of our own making. */
export interface KonsideransView {
  readonly label: string;
  readonly html: string;
}

/** An entry of the contents on the website. */
export interface BagianPeraturanView {
  readonly judul: string;
  readonly href: string;
}

/** Addresses of a regulation: its page on the website, and the files beside it. */
export interface LetakPeraturanView {
  readonly judul: string;
  readonly href: string;
  readonly pdf: string;
  readonly pdfLengkap: string;
}

/** On the page of a document: a regulation, with addresses that lead there from the document's own folder. */
export interface PenetapView extends LetakPeraturanView {
  /** `Ditetapkan dengan`, of a draft `Akan ditetapkan dengan`; absent where the regulation does not carry the document. */
  readonly kata?: string;
  /** `Lampiran II`, where there are several. */
  readonly sebagai?: string;
}

/** A regulation as the templates lay it out. */
export interface PeraturanView {
  /** The document in whose folder it stands. */
  readonly id: string;
  /** `Peraturan Wali Kota Medan Nomor 48 Tahun 2021 tentang Rencana Strategis …`. */
  readonly judul: string;
  /** Who issues it: `Wali Kota Medan`. */
  readonly perangkatDaerah: string;
  /** `24 September 2021`; of a draft without a date, nothing. */
  readonly tanggal?: string;
  readonly bentuk: 'rancangan' | 'asli' | 'salinan';
  /** Above its head. */
  readonly lambang?: EmblemView;
  /** `WALI KOTA MEDAN`, `PROVINSI SUMATERA UTARA`. */
  readonly kop: readonly string[];
  /** `PERATURAN WALI KOTA MEDAN`, `NOMOR 48 TAHUN 2021`, `TENTANG`, the title. */
  readonly nama: readonly string[];
  /** `DENGAN RAHMAT TUHAN YANG MAHA ESA`, `WALI KOTA MEDAN,`. */
  readonly pembuka: readonly string[];
  readonly konsiderans: readonly KonsideransView[];
  readonly menetapkan: KonsideransView;
  /** Chapters and articles as HTML of our own making. */
  readonly isi: string;
  readonly pengundangan: string;
  readonly ditetapkan: PengesahanView;
  readonly diundangkan?: PengesahanView;
  readonly beritaDaerah?: string;
  readonly salinan?: PengesahanView;
  readonly daftarIsi: readonly BagianPeraturanView[];
  /** The documents that it puts into force, each with what it is called there: `Lampiran`, or `Lampiran II`. */
  readonly lampiran: readonly { readonly id: string; readonly label: string }[];
  /** Page of the website, and the files beside it: the regulation alone, and with its lampiran. */
  readonly berkas: string;
  readonly pdf: string;
  readonly pdfLengkap: string;
  readonly kertas: PaperView;
}
