import type { Nilai } from '../notation/nilai.ts';
import type { CaraAkhir, Polaritas } from '../schema/indikator.ts';
import type { Origin } from './origin.ts';

/** A yearly series, by year. A missing year is a value that was not filled. */
export type Seri = ReadonlyMap<number, Nilai>;

/** The rule for an end-of-period value, and the value that was declared for it. */
export interface Akhir {
  readonly cara: CaraAkhir;
  /** True where the document's default rule applies, not one written here. */
  readonly bawaan: boolean;
  readonly nilai: Nilai | undefined;
}

/** How an indicator is computed, in words: numerator, denominator, and what the quotient is multiplied by. */
export interface Formula {
  readonly pembilang: string;
  readonly penyebut?: string | undefined;
  readonly kali?: string | undefined;
}

/** Other wording or figures that one table prints for the same thing. */
export interface Varian {
  /** False where that table leaves the indicator out. */
  readonly tercetak?: boolean | undefined;
  readonly nama?: string | undefined;
  readonly awal?: Nilai | undefined;
  readonly target?: Seri | undefined;
  readonly akhir?: Akhir | undefined;
  /** Of a row of the programs: its money. */
  readonly pagu?: Seri | undefined;
}

/** An indicator with its yearly targets and, where it carries its own, its money in integer rupiah. */
export interface Indikator {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string | undefined;
  readonly penjelasan: string | undefined;
  readonly keterangan: string | undefined;
  readonly formula: Formula | undefined;
  readonly iku: boolean;
  readonly ikk: boolean;
  /** Undefined: not declared, and not to be guessed. */
  readonly polaritas: Polaritas | undefined;
  readonly sumberData: string | undefined;
  /** Grades from lowest to highest, where its values are grades. */
  readonly skala: readonly string[] | undefined;
  readonly bolehLebih100: boolean;
  /** It stands in for a measure that belongs elsewhere, and so may stand on several nodes. */
  readonly proksi: boolean;
  readonly awal: { readonly nilai: Nilai; readonly tahun: number };
  readonly target: Seri;
  /** What was achieved, for tables that show some years as realised. */
  readonly realisasi: Seri;
  readonly akhir: Akhir;
  readonly pagu: Seri;
  readonly paguAkhir: Akhir;
  /** Ids of what it replaces in the document that this one amends. */
  readonly pengganti: readonly string[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}
