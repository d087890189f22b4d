import type { Plan } from '../../../model/plan.ts';
import type { Bacaan, Tahun } from '../reading.ts';

const OF_PLAN =
  /(?<!\p{L})(?:renstra|rencana strategis|rpjmd|rencana pembangunan jangka menengah daerah|periode)(?!\p{L})/iu;
/** The title of a regulation keeps the years it was given. */
const OF_A_LAW = /(?<!\p{L})(?:undang-undang|peraturan|keputusan)(?!\p{L}).*tentang/iu;

/** Spans of years that are the period of the plan, and said to be. */
export function* periodSpans({ teks, tahun }: Bacaan, { dokumen: { periode } }: Plan): Generator<Tahun> {
  for (const year of tahun) {
    const before = teks.slice(0, year.awal);
    if (year.dari !== periode[0] || year.sampai !== periode.at(-1) || periode.length < 2) continue;
    if (OF_PLAN.test(before) && !OF_A_LAW.test(before)) yield year;
  }
}
