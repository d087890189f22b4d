import type { Indikator, Varian } from './indikator.ts';
import type { Origin } from './origin.ts';

/** A way to reach a sasaran, with the policies that follow from it. */
interface Strategi {
  readonly id: string | undefined;
  readonly nama: string;
  readonly kebijakan: readonly string[];
}

/** An objective of the agency; `mendukung` is the id of the RPJMD goal it serves. */
export interface Sasaran {
  readonly id: string;
  readonly nama: string;
  readonly mendukung: string | undefined;
  readonly indikator: readonly Indikator[];
  readonly strategi: readonly Strategi[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A goal of the agency with the objectives below it. */
export interface Tujuan extends Omit<Sasaran, 'strategi'> {
  readonly sasaran: readonly Sasaran[];
}

/** A mission of the head of the region. */
interface Misi {
  readonly id: string;
  readonly nama: string;
  readonly uraian: string | undefined;
  readonly asal: Origin;
}

/** An objective of the RPJMD, the medium-term plan of the whole region. */
export interface SasaranRpjmd {
  readonly id: string;
  readonly nama: string;
  readonly indikator: readonly Indikator[];
  readonly asal: Origin;
}

/** A goal of the RPJMD; `misi` is the id of the mission it belongs to. */
export interface TujuanRpjmd extends SasaranRpjmd {
  readonly misi: string | undefined;
  readonly sasaran: readonly SasaranRpjmd[];
}

/** What the plan is for: vision and missions, the goals of the RPJMD, and those of the agency itself. */
export interface Arah {
  readonly visi: string;
  readonly misi: readonly Misi[];
  readonly rpjmd: readonly TujuanRpjmd[];
  readonly tujuan: readonly Tujuan[];
}
