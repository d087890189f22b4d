import type { Angka } from '../numbers.ts';
import type { Tahun } from '../reading.ts';

const BEHIND =
  /^\s*(?:\(\s*(?:tahun\s+)?|(?:pada|untuk|di|dalam|per)\s+(?:akhir\s+)?(?:tahun(?:\s+anggaran)?\s+)?|tahun(?:\s+anggaran)?\s+)$/i;
/** Signs between a year and the number behind it beyond which they have nothing to do with each other. */
const FAR = 90;

/**
 * The year, or span of years, that every number of a sentence is of. A year right behind a number ("Rp5 pada tahun 2022")
 * is its own, else the one before it ("tahun 2022 sebesar Rp5"); years in a row go with as many numbers in a row. A
 * number without an entry has none, or it cannot be told which.
 */
export function boundYears(
  teks: string,
  numbers: readonly Angka[],
  years: readonly Tahun[],
): ReadonlyMap<Angka, Tahun> {
  const bound = new Map<Angka, Tahun>();
  const taken = new Set<Tahun>();
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1]?.awal ?? teks.length;
    const behind = years.find(({ awal }) => awal >= number.akhir);
    if (behind === undefined || behind.awal >= next) continue;
    if (!BEHIND.test(teks.slice(number.akhir, behind.awal))) continue;
    bound.set(number, behind);
    taken.add(behind);
  }
  for (const [index, number] of numbers.entries()) {
    if (bound.has(number)) continue;
    const from = numbers[index - 1]?.akhir ?? 0;
    const before = years.filter(({ awal, akhir }) => awal >= from && akhir <= number.awal);
    const last = before.at(-1);
    if (last === undefined || taken.has(last)) continue;
    if (before.length === 1) {
      if (number.awal - last.akhir <= FAR) bound.set(number, last);
      continue;
    }
    const row = numbers.slice(index, index + before.length);
    const end = row.at(-1);
    const between = years.some(({ awal }) => awal > number.akhir && end !== undefined && awal < end.awal);
    if (row.length < before.length || between || row.some((item) => bound.has(item))) continue;
    for (const [place, item] of row.entries()) bound.set(item, before[place] as Tahun);
  }
  return bound;
}
