import { formatBulat } from '../notation/format.ts';

/** One of the figures that were added up, with the name under which a sentence can speak of it. */
export interface Bagian {
  readonly nama: string;
  readonly nilai: number;
}

/** A difference can be one of this many figures before meeting one of the parts stops being chance. */
const LEAST_ODDS = 20;
/** A slip in the total itself is believed from this many possible figures on; two swapped digits from ten times as many. */
const LEAST_FIGURES = 100;

/**
 * Why a declared total may differ from the sum of its parts, as an Indonesian sentence: a slip of the keyboard in the
 * total, a part left out or added twice, a slip in one part. Takes whole numbers (scaled, where they have decimals),
 * and how to write one. Gives the surest explanation alone, and none where the figures are so few or so round that the
 * difference would meet one of them by chance, where two parts explain it equally well, or where a figure is negative,
 * not whole, or too large to be added exactly.
 */
export function jelaskanSelisih(
  tertulis: number,
  bagian: readonly Bagian[],
  tulis: (nilai: number) => string = formatBulat,
): string | undefined {
  const hitungan = bagian.reduce((total, { nilai }) => total + nilai, 0);
  const figures = [tertulis, hitungan, ...bagian.map(({ nilai }) => nilai)];
  if (tertulis === hitungan || tertulis === 0 || hitungan === 0) return undefined;
  if (figures.some((figure) => !Number.isSafeInteger(figure) || figure < 0)) return undefined;
  const unit = roundness(figures);
  return (
    slipInTotal(tertulis, hitungan, Math.max(tertulis, hitungan) / unit) ??
    (bagian.length * LEAST_ODDS <= largest(bagian) / unit ? fromOnePart(tertulis - hitungan, bagian, tulis) : undefined)
  );
}

function slipInTotal(tertulis: number, hitungan: number, possible: number): string | undefined {
  if (possible < LEAST_FIGURES) return undefined;
  for (const [factor, zeros] of [
    [10, 'satu nol'],
    [100, 'dua nol'],
  ] as const) {
    if (tertulis === hitungan * factor) return `Angka yang tertulis mungkin kelebihan ${zeros}.`;
    if (tertulis * factor === hitungan) return `Angka yang tertulis mungkin kekurangan ${zeros}.`;
  }
  if (lostGroup(tertulis, hitungan)) return 'Angka yang tertulis mungkin kehilangan satu kelompok tiga angka.';
  if (lostGroup(hitungan, tertulis)) return 'Angka yang tertulis mungkin kelebihan satu kelompok tiga angka.';
  if (possible < LEAST_FIGURES * 10) return undefined;
  if (swapped(tertulis, hitungan, 10)) return 'Dalam angka yang tertulis mungkin dua angka tertukar.';
  if (swapped(tertulis, hitungan, 1000)) return 'Dalam angka yang tertulis mungkin dua kelompok tiga angka tertukar.';
  return undefined;
}

function fromOnePart(selisih: number, bagian: readonly Bagian[], tulis: (nilai: number) => string): string | undefined {
  if (bagian.length < 2) return undefined;
  const only = (fits: (nilai: number, mended: number) => boolean): Bagian | undefined => {
    const found = bagian.filter(({ nilai }) => nilai > 0 && fits(nilai, nilai + selisih));
    return found.length === 1 ? found[0] : undefined;
  };
  const mended = ({ nilai }: Bagian): string => `: dengan ${tulis(nilai + selisih)} jumlahnya cocok.`;

  const missing = only((nilai) => nilai === -selisih);
  if (missing !== undefined) return `Selisih sama dengan ${missing.nama}: mungkin tidak ikut dijumlahkan.`;
  const twice = only((nilai) => nilai === selisih);
  if (twice !== undefined) return `Selisih sama dengan ${twice.nama}: mungkin dihitung dua kali.`;
  const lost = only((nilai, right) => lostGroup(nilai, right));
  if (lost !== undefined) return `Angka ${lost.nama} mungkin kehilangan satu kelompok tiga angka${mended(lost)}`;
  const added = only((nilai, right) => lostGroup(right, nilai));
  if (added !== undefined) return `Angka ${added.nama} mungkin kelebihan satu kelompok tiga angka${mended(added)}`;
  // Two digits that change places make a difference of 9, 18, 270 …: with many parts, one always has such a pair.
  const groups = only((nilai, right) => swapped(nilai, right, 1000));
  if (groups !== undefined)
    return `Dalam angka ${groups.nama} mungkin dua kelompok tiga angka tertukar${mended(groups)}`;
  const short = only((nilai, right) => right === nilai * 10);
  if (short !== undefined) return `Angka ${short.nama} mungkin kekurangan satu nol${mended(short)}`;
  const long = only((nilai, right) => right * 10 === nilai);
  if (long !== undefined) return `Angka ${long.nama} mungkin kelebihan satu nol${mended(long)}`;
  return undefined;
}

/** The largest power of ten that divides all of them: planners write money in round figures. */
function roundness(figures: readonly number[]): number {
  let unit = 1;
  while (figures.every((figure) => figure % (unit * 10) === 0)) unit *= 10;
  return unit;
}

function largest(bagian: readonly Bagian[]): number {
  return bagian.reduce((most, { nilai }) => Math.max(most, nilai), 0);
}

/** True where `typed` is `right` without one of its groups of three digits; both have at least one group left. */
function lostGroup(typed: number, right: number): boolean {
  if (typed < 1000 || right < 1_000_000) return false;
  for (let size = 1; size <= right; size *= 1000)
    if (Math.floor(right / (size * 1000)) * size + (right % size) === typed) return true;
  return false;
}

/** True where one is the other with two neighbouring digits (base 10) or groups of three (base 1000) in each other's place. */
function swapped(one: number, other: number, base: 10 | 1000): boolean {
  for (let size = 1; size * base <= Math.max(one, other); size *= base) {
    const low = Math.floor(one / size) % base;
    const high = Math.floor(one / (size * base)) % base;
    if (low !== high && one + (low - high) * size * (base - 1) === other) return true;
  }
  return false;
}
