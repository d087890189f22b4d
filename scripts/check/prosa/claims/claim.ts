import { formatAngka, formatRupiah } from '../../../notation/format.ts';
import { angkaDari, type Nilai } from '../../../notation/nilai.ts';
import type { Target } from '../../finding.ts';
import type { Angka } from '../numbers.ts';
import type { Bacaan } from '../reading.ts';

/** A figure of the model that a sentence may mean. */
export interface Datum {
  readonly angka: number;
  /** As it is printed. */
  readonly teks: string;
  /** Words of the directive that prints it, such as `pagu 1.06.04 2023`; undefined where no directive can. */
  readonly nilai: string | undefined;
  readonly asal: readonly Target[];
}

/** A number of the prose of which the sentence says what it is of. */
export interface Klaim {
  readonly bacaan: Bacaan;
  readonly angka: Angka;
  /** What it is of: `Jumlah program`, `Pagu 2023 program 1.06.04`. */
  readonly hal: string;
  /** What the model holds for it, the figure meant before those that would do as well. */
  readonly data: readonly [Datum, ...Datum[]];
  /** True where the sentence leaves no doubt what the number is of: one that differs is wrong. */
  readonly pasti: boolean;
  readonly subjek: readonly string[];
  readonly tahun?: number | undefined;
}

/** How a typed number compares: the same, the same but for rounding, or another. */
type Banding = { readonly hasil: 'sama' | 'bulat'; readonly datum: Datum } | { readonly hasil: 'beda' };

const EPSILON = 1e-9;

/** Holds a claim against its data. A number typed with fewer places than the figure is rounded, not wrong. */
export function compare({ angka, data }: Klaim): Banding {
  const same = data.find((datum) => Math.abs(datum.angka - angka.nilai) < EPSILON);
  if (same !== undefined) return { hasil: 'sama', datum: same };
  const rounded = data.find((datum) => Math.abs(datum.angka - angka.nilai) < angka.langkah - EPSILON);
  return rounded === undefined ? { hasil: 'beda' } : { hasil: 'bulat', datum: rounded };
}

/** The number as typed, with what belongs to it. */
export function typed({ bacaan, angka }: Klaim): string {
  return bacaan.teks.slice(angka.awal, angka.akhir);
}

/** A datum of a cell; undefined where the cell holds no number. */
export function datumOf(
  nilai: Nilai | undefined,
  rest: { readonly satuan?: string | undefined; readonly nilai: string | undefined; readonly asal: readonly Target[] },
): Datum | undefined {
  const angka = angkaDari(nilai);
  if (nilai === undefined || angka === undefined) return undefined;
  const percent = nilai.jenis === 'angka' && (nilai.persen === true || rest.satuan === '%');
  const teks =
    nilai.jenis === 'angka' ? `${formatAngka(nilai.angka, nilai.desimal)}${percent ? '%' : ''}` : formatRupiah(angka);
  return { angka, teks, nilai: rest.nilai, asal: rest.asal };
}

/** True for a list that has a first item. */
export function isFilled<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
