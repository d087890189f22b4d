import type { Naskah } from '../load/prose.ts';
import type {
  DaerahTertulis,
  HukumTertulis,
  NomenklaturTertulis,
  ProfilTertulis,
  UnitTertulis,
} from '../schema/rujukan.ts';
import { type Arah, bidangUrusan } from './arah.ts';
import type { Dokumen } from './dokumen.ts';
import type { Gambar } from './gambar.ts';
import type { Indikator } from './indikator.ts';
import type { Lambang } from './lambang.ts';
import type { Origin } from './origin.ts';
import type { Peraturan } from './peraturan.ts';
import { type Simpul, susuri } from './program.ts';
import type { Tabel } from './tabel.ts';
import type { Tahunan } from './tahunan.ts';

/** An official who may sign. */
interface Pejabat {
  readonly id: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string | undefined;
  readonly nip: string | undefined;
  readonly asal: Origin;
}

/** A signature block; `pejabat` is the id of the official. */
interface TandaTangan {
  readonly id: string;
  readonly tempat: string | undefined;
  readonly tanggal: string | undefined;
  readonly pejabat: string;
  readonly asal: Origin;
}

/** A region; its emblem is undefined where it has none. */
type Daerah = Omit<DaerahTertulis, 'lambang'> & { readonly lambang: Lambang | undefined };

/** One whole document: strict types, every default filled, ready to be checked and derived from. */
export interface Plan {
  readonly dokumen: Dokumen;
  readonly daerah: Daerah;
  readonly profil: ProfilTertulis & { readonly id: string };
  /** Lists of kode that the document is held against; empty where none is named. */
  readonly nomenklatur: readonly (NomenklaturTertulis & { readonly id: string; readonly asal: Origin })[];
  readonly arah: Arah;
  readonly program: readonly Simpul[];
  readonly tabel: readonly Tabel[];
  readonly gambar: readonly Gambar[];
  readonly hukum: readonly (HukumTertulis & { readonly asal: Origin })[];
  readonly pejabat: readonly Pejabat[];
  readonly tandaTangan: readonly TandaTangan[];
  readonly unit: UnitTertulis | undefined;
  readonly naskah: readonly (Naskah & { readonly judul: string | undefined })[];
  /** The plan as it was before this one amended it. */
  readonly sebelum: Plan | undefined;
  /** The regulation that puts it into force; undefined where it is not kept here. */
  readonly peraturan: Peraturan | undefined;
  /** Of an annual plan: its year, and the Renstra that it is drawn from. */
  readonly tahunan: Tahunan | undefined;
  /** Ids of tables and figures whose file exists but could not be read: a reference to them is not dangling. */
  readonly rusak: readonly string[];
  /** Kinds of files of which one could not be read: what it defines may well exist. */
  readonly takTerbaca: readonly ('program' | 'pejabat' | 'hukum' | 'unit')[];
}

/** Every indicator of the plan with the id of what it belongs to. */
export function* semuaIndikator(plan: Plan): Generator<{ indikator: Indikator; pemilik: string }> {
  for (const tujuan of plan.arah.rpjmd) {
    for (const indikator of tujuan.indikator) yield { indikator, pemilik: tujuan.id };
    for (const sasaran of tujuan.sasaran)
      for (const indikator of sasaran.indikator) yield { indikator, pemilik: sasaran.id };
  }
  yield* indikatorPerangkatDaerah(plan);
}

/** Indicators of the agency itself: tujuan, sasaran, fields of affairs, program and below; not those of the RPJMD. */
export function* indikatorPerangkatDaerah(plan: Plan): Generator<{ indikator: Indikator; pemilik: string }> {
  for (const tujuan of plan.arah.tujuan) {
    for (const indikator of tujuan.indikator) yield { indikator, pemilik: tujuan.id };
    for (const sasaran of tujuan.sasaran)
      for (const indikator of sasaran.indikator) yield { indikator, pemilik: sasaran.id };
  }
  for (const bidang of bidangUrusan(plan.arah))
    for (const indikator of bidang.indikator) yield { indikator, pemilik: bidang.id };
  for (const node of susuri(plan.program))
    for (const indikator of node.indikator) yield { indikator, pemilik: node.id };
}
