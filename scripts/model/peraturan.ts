import type { JenisRincian } from '../schema/perwali.ts';
import type { Cetak } from './cetak.ts';
import type { Lambang } from './lambang.ts';
import type { Origin } from './origin.ts';
import type { Plan } from './plan.ts';

/**
 * What the regulation is printed as: a draft, the original with room for signatures, or the copy that is published, which
 * says `ttd` in their place and is certified.
 */
export type BentukPeraturan = 'rancangan' | 'asli' | 'salinan';

/** A provision with what is counted below it. */
export interface Ketentuan {
  readonly teks: string | undefined;
  readonly rincian: { readonly jenis: JenisRincian; readonly butir: readonly Ketentuan[] } | undefined;
  /** Rows of a name and its meaning, such as the chapters of a plan. */
  readonly uraian: readonly { readonly nama: string; readonly isi: string }[];
  /** Words behind all of these. */
  readonly penutup: string | undefined;
  readonly asal: Origin;
}

/** A BAB, or a Bagian or Paragraf in it: its articles, and the groups below it, which come behind them. */
export interface Kelompok {
  readonly jenis: 'bab' | 'bagian' | 'paragraf';
  readonly judul: string;
  readonly pasal: readonly Ketentuan[];
  readonly kelompok: readonly Kelompok[];
  readonly asal: Origin;
}

/** A law that the regulation rests on, by its id in hukum.yaml. */
export interface Mengingat {
  readonly hukum: string;
  readonly bagian: string | undefined;
  /** Its words as they were enacted. */
  readonly tertulis: string | undefined;
  readonly asal: Origin;
}

/** One number of Pasal I of an amending regulation. */
export interface ButirUbah {
  readonly tindakan: 'diubah' | 'dihapus' | 'disisipkan';
  /** Numbers of the articles; none where the attachment is changed. */
  readonly pasal: readonly string[];
  readonly lampiran: string | undefined;
  /** The articles between which others are put; none otherwise. */
  readonly antara: readonly string[];
  readonly bagian: string | undefined;
  readonly perintah: string | undefined;
  /** How each of the articles reads from then on. */
  readonly menjadi: readonly Ketentuan[];
  readonly asal: Origin;
}

/** What an amending regulation changes; `atas` is the id in hukum.yaml of the one that it amends. */
export interface Perubahan {
  readonly atas: string;
  readonly pembuka: string | undefined;
  readonly butir: readonly ButirUbah[];
  readonly pasalII: Ketentuan | undefined;
  readonly asal: Origin;
}

/** An act of enacting or promulgating; `pejabat` is the id of the official. */
export interface Pengesahan {
  readonly di: string;
  /** ISO date. */
  readonly tanggal: string | undefined;
  /** The line of the date as it was enacted. */
  readonly tertulis: string | undefined;
  readonly pejabat: string;
  readonly asal: Origin;
}

/** A document that the regulation puts into force; without a plan it is the one in whose folder the regulation stands. */
export interface LampiranPeraturan {
  readonly id: string;
  readonly plan: Plan | undefined;
  readonly asal: Origin;
}

/** The regulation of the head of the region that puts documents into force, defaults in place. */
export interface Peraturan {
  readonly bentuk: BentukPeraturan;
  readonly tandaTangan: 'basah' | 'elektronik';
  readonly nomor: string | undefined;
  readonly tahun: number;
  /** Its title; undefined for an amending regulation whose title follows from what it amends. */
  readonly tentang: string | undefined;
  /** The emblem above its head: its own, or that of the region. */
  readonly lambang: Lambang | undefined;
  readonly menimbang: readonly string[];
  readonly mengingat: readonly Mengingat[];
  /** What is enacted, where it is not put as usual. */
  readonly menetapkan: string | undefined;
  readonly bab: readonly Kelompok[];
  /** Articles outside any BAB. */
  readonly pasal: readonly Ketentuan[];
  readonly perubahan: Perubahan | undefined;
  /** The order to promulgate, where it is not put as usual. */
  readonly pengundangan: string | undefined;
  readonly ditetapkan: Pengesahan;
  readonly diundangkan: Pengesahan | undefined;
  readonly beritaDaerah:
    | {
        readonly tahun: number | undefined;
        readonly nomor: string | undefined;
        readonly tertulis: string | undefined;
        readonly asal: Origin;
      }
    | undefined;
  /** Who certifies the copy, by id, and in which words where they are not the usual ones. */
  readonly salinan:
    { readonly pejabat: string; readonly tertulis: string | undefined; readonly asal: Origin } | undefined;
  /** In the order of their numbers; at least one. */
  readonly lampiran: readonly LampiranPeraturan[];
  readonly cetak: Cetak;
  readonly asal: Origin;
}

/** A provision and everything counted below it, in the order in which it is printed. */
export function* ketentuanDalam(ketentuan: Ketentuan): Generator<Ketentuan> {
  yield ketentuan;
  for (const butir of ketentuan.rincian?.butir ?? []) yield* ketentuanDalam(butir);
}

/** Every article of the body, in the order in which they are numbered. */
export function* pasalDalam({ pasal, bab }: Pick<Peraturan, 'pasal' | 'bab'>): Generator<Ketentuan> {
  yield* pasal;
  for (const { pasal: own, kelompok } of bab) yield* pasalDalam({ pasal: own, bab: kelompok });
}
