import type { PaperView } from '../views.ts';

/** Page model of a redline: what an amendment changes in the prose. Every text is ready to be printed. */
export interface RedlineView {
  /** Of the amending document. */
  readonly id: string;
  readonly judul: string;
  readonly penyusun: string;
  /** ISO date of the amending document. */
  readonly tanggal: string;
  /** What the two versions are. */
  readonly versi: readonly FaktaView[];
  /** How much is changed. */
  readonly ringkasan: readonly FaktaView[];
  readonly bagian: readonly RedlinePartView[];
  /** File name of the PDF in the document's folder: `redline-dinsos-medan.pdf`. */
  readonly pdf: string;
  readonly kertas: Pick<PaperView, 'lebar' | 'tinggi' | 'isi'> & { readonly tepi: string };
  /** Words at the foot of every page. */
  readonly kaki: string;
}

interface FaktaView {
  readonly label: string;
  readonly nilai: string;
}

/** A chapter, a part of the front matter, or an attachment. */
export interface RedlinePartView {
  readonly jangkar: string;
  /** `BAB II Gambaran Pelayanan`. */
  readonly judul: string;
  /** Said in the place of its text where it is as it was, removed or new. */
  readonly keterangan?: string;
  readonly subbab: readonly RedlineSectionView[];
}

export interface RedlineSectionView {
  /** `2.1 Tugas dan Fungsi`; absent for what stands directly below the heading of its part. */
  readonly judul?: string;
  readonly keterangan?: string;
  readonly blok: readonly RedlineBlockView[];
}

/** A paragraph, heading, item or the like, or a word on how many stand there as they were. */
export interface RedlineBlockView {
  readonly jenis: JenisBlok | 'dilewati';
  readonly potong: readonly Potong[];
}

/** What a block of prose is; `rujukan` stands for a table or a figure. */
export type JenisBlok = 'paragraf' | 'judul' | 'butir' | 'kutipan' | 'rujukan' | 'catatan';

/** A stretch of text that is as it was, removed, or new. */
export interface Potong {
  readonly jenis: 'sama' | 'hapus' | 'sisip';
  readonly teks: string;
}
