import type { Akhir, Indikator, Seri, Varian } from './indikator.ts';
import type { Origin } from './origin.ts';

/** A way to reach a sasaran or tujuan, with the policies that follow from it. */
export interface Strategi {
  readonly id: string | undefined;
  readonly nama: string;
  readonly kebijakan: readonly Kebijakan[];
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
}

/** A policy; `nspk` and `mendukung` are the ids of the NSPK and of the RPJMD policy that it puts to work. */
export interface Kebijakan {
  readonly nama: string;
  readonly nspk: readonly string[];
  readonly mendukung: string | undefined;
  readonly keterangan: string | undefined;
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
  readonly asal: Origin;
}

/** An objective of the agency; `mendukung` is the id of the RPJMD goal it serves. */
export interface Sasaran {
  readonly id: string;
  readonly nama: string;
  readonly mendukung: string | undefined;
  /** Ids of the NSPK that it applies. */
  readonly nspk: readonly string[];
  /** What it is to bring about, and what it delivers. */
  readonly outcome: string | undefined;
  readonly output: string | undefined;
  readonly indikator: readonly Indikator[];
  readonly strategi: readonly Strategi[];
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A goal of the agency with the objectives below it. Its own strategies and policies are those paired with no sasaran. */
export interface Tujuan extends Sasaran {
  readonly sasaran: readonly Sasaran[];
  /** Policies that are paired with no strategy. */
  readonly kebijakan: readonly Kebijakan[];
}

/** A mission of the head of the region. */
interface Misi {
  readonly id: string;
  readonly nama: string;
  readonly uraian: string | undefined;
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
  readonly asal: Origin;
}

/** An objective of the RPJMD, the medium-term plan of the whole region. */
export interface SasaranRpjmd {
  readonly id: string;
  /** Its number in the RPJMD. */
  readonly nomor: string | undefined;
  readonly nama: string;
  readonly indikator: readonly Indikator[];
  readonly asal: Origin;
}

/** A goal of the RPJMD; `misi` is the id of the mission it belongs to. */
export interface TujuanRpjmd extends SasaranRpjmd {
  readonly misi: string | undefined;
  readonly sasaran: readonly SasaranRpjmd[];
}

/** Something that the plan refers to by its id: an NSPK, or a policy of the RPJMD. */
interface Acuan {
  readonly id: string;
  readonly nama: string;
  readonly asal: Origin;
}

/** A field of an affair with its key indicators. */
export interface BidangUrusan {
  readonly id: string;
  readonly nomor: string | undefined;
  readonly nama: string;
  /** Its money as declared; empty where it is that of its programs. */
  readonly pagu: Seri;
  readonly paguAkhir: Akhir;
  readonly indikator: readonly Indikator[];
  readonly asal: Origin;
}

/** An affair of the region with its fields. */
interface Urusan {
  readonly nomor: string | undefined;
  readonly nama: string | undefined;
  readonly bidang: readonly BidangUrusan[];
}

/** An aspect of how the region is run, with the affairs it shows in. */
interface Aspek {
  readonly nama: string | undefined;
  readonly urusan: readonly Urusan[];
}

/** What the plan is for: vision and missions, the goals of the RPJMD, and those of the agency itself. */
export interface Arah {
  readonly visi: string;
  readonly misi: readonly Misi[];
  readonly nspk: readonly Acuan[];
  readonly rpjmd: readonly TujuanRpjmd[];
  readonly kebijakanRpjmd: readonly Acuan[];
  readonly tujuan: readonly Tujuan[];
  readonly aspek: readonly Aspek[];
  readonly asal: Origin;
}

/** A misi as it is put in words: its name and, where it has one, its wording. */
export function bunyiMisi({ nama, uraian }: Pick<Misi, 'nama' | 'uraian'>): string {
  return uraian === undefined ? nama : `${nama}: ${uraian}`;
}

/** Strategies of a tujuan: those of its sasaran, then those that are paired with none. */
export function strategiDari(tujuan: Tujuan): readonly Strategi[] {
  return [...tujuan.sasaran.flatMap(({ strategi }) => strategi), ...tujuan.strategi];
}

/** Policies of a tujuan: those of its strategies, then those that are paired with none. */
export function kebijakanDari(tujuan: Tujuan): readonly Kebijakan[] {
  return [...strategiDari(tujuan).flatMap(({ kebijakan }) => kebijakan), ...tujuan.kebijakan];
}

/** Every field of an affair, in the order of the aspects. */
export function bidangUrusan({ aspek }: Arah): readonly BidangUrusan[] {
  return aspek.flatMap(({ urusan }) => urusan.flatMap(({ bidang }) => bidang));
}
