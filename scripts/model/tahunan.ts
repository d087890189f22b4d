import type { Nilai } from '../notation/nilai.ts';
import type { Polaritas } from '../schema/indikator.ts';
import type { CaraRata, RumusTurun } from '../schema/tahunan.ts';
import type { Sasaran } from './arah.ts';
import type { Formula, Indikator, Varian } from './indikator.ts';
import type { Origin } from './origin.ts';
import type { Plan } from './plan.ts';
import type { Simpul } from './program.ts';

/** An indicator of the year. `dari` is the one of the Renstra that it stands for; several may stand for the same one. */
export interface IndikatorTahunan {
  readonly id: string;
  readonly nama: string;
  readonly dari: Indikator | undefined;
  readonly satuan: string | undefined;
  readonly polaritas: Polaritas | undefined;
  readonly penjelasan: readonly string[];
  readonly formula: Formula | undefined;
  readonly target: Nilai;
  /** Targets of the four quarters; none where they were not written. */
  readonly triwulan: readonly Nilai[];
  readonly penanggungJawab: string | undefined;
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A sasaran of the year with its indicators. */
export interface SasaranTahunan {
  readonly id: string;
  readonly nama: string;
  readonly dari: Sasaran | undefined;
  readonly indikator: readonly IndikatorTahunan[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A program, kegiatan or sub kegiatan with its money of the year. */
export interface ProgramTahunan {
  readonly id: string;
  readonly nama: string;
  readonly dari: Simpul | undefined;
  /** As written; undefined: the Renstra's pagu of the year. */
  readonly anggaran: Nilai | undefined;
  readonly keterangan: string | undefined;
  readonly asal: Origin;
}

/** A row of the rencana aksi. Rows of one indicator follow each other, as do those that share a program or an action. */
export interface BarisAksi {
  readonly sasaran: SasaranTahunan;
  readonly indikator: IndikatorTahunan;
  readonly program: { readonly nama: string; readonly utama: boolean } | undefined;
  readonly ukuran: string | undefined;
  readonly aksi: string | undefined;
  /** True where the program, or the action, is that of the row above. */
  readonly lanjut: { readonly program: boolean; readonly aksi: boolean };
  readonly asal: Origin;
}

/** What one row of the evaluation declares. */
export interface Hasil {
  readonly polaritas: Polaritas | undefined;
  readonly target: Nilai;
  readonly absolut: Nilai;
  readonly realisasi: Nilai;
  /** As declared; undefined where it is to be computed. */
  readonly capaian: Nilai | undefined;
  readonly predikat: string | undefined;
  readonly asal: Origin;
}

/** An indicator as it was evaluated. */
export interface IndikatorEvaluasi extends Hasil {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string | undefined;
}

/** A sasaran as it was evaluated. */
export interface SasaranEvaluasi {
  readonly id: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorEvaluasi[];
  readonly asal: Origin;
}

/** A row of the evaluation by program; `jenjang` says how deep it stands. */
export interface BarisProgram extends Hasil {
  readonly jenjang: 'program' | 'kegiatan' | 'rincian';
  readonly id: string | undefined;
  readonly nama: string;
}

/** Money of a program in the year before: what there was, what was spent, and how much of the work was done. */
export interface AnggaranEvaluasi {
  readonly program: string;
  readonly nama: string;
  readonly anggaran: Nilai;
  readonly keuangan: Nilai;
  readonly fisik: Nilai;
  readonly keterangan: string | undefined;
  readonly asal: Origin;
}

/** How well the year before went. */
export interface Evaluasi {
  readonly tahun: number;
  /** ISO day up to which realisation is counted. */
  readonly sampai: string | undefined;
  readonly rumusTurun: RumusTurun | undefined;
  /** The scale of predikat as declared, from the highest on; empty where none is. */
  readonly predikat: readonly { readonly mulai: Nilai; readonly sebutan: string; readonly asal: Origin }[];
  readonly rataRata:
    { readonly cara: CaraRata | undefined; readonly nilai: Nilai | undefined; readonly asal: Origin } | undefined;
  readonly sasaran: readonly SasaranEvaluasi[];
  readonly program: readonly BarisProgram[];
  readonly anggaran: readonly AnggaranEvaluasi[];
}

/** What an annual plan says of its year, on the ground of its Renstra. */
export interface Tahunan {
  readonly tahun: number;
  readonly renstra: Plan;
  readonly sasaran: readonly SasaranTahunan[];
  readonly program: readonly ProgramTahunan[];
  readonly aksi: readonly BarisAksi[];
  readonly evaluasi: Evaluasi | undefined;
}

/** Every indicator of the year, in the order of the Perjanjian Kinerja. */
export function indikatorTahunan({ sasaran }: Tahunan): readonly IndikatorTahunan[] {
  return sasaran.flatMap(({ indikator }) => indikator);
}

/** Every indicator that was evaluated. */
export function indikatorEvaluasi({ sasaran }: Evaluasi): readonly IndikatorEvaluasi[] {
  return sasaran.flatMap(({ indikator }) => indikator);
}
