import type { Mengingat, Peraturan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import { citedLaw } from '../law-text.ts';
import { compareLaws, lawPlace } from '../laws.ts';
import { amendmentTitle, deriveAmendment, type IsiPerubahan } from './amendment.ts';
import { type BatangTubuh, numberArticles } from './number-articles.ts';
import { actOf, regionalActOf } from './region-words.ts';

/** What follows from a regulation: its name, its order of laws, its numbers. */
export interface PeraturanModel {
  /** `Peraturan Wali Kota Medan`. */
  readonly jenis: string;
  /** `Rencana Strategis Perangkat Daerah Tahun 2021-2026`. */
  readonly tentang: string;
  /** `Peraturan Wali Kota tentang Rencana Strategis Perangkat Daerah Tahun 2021-2026.` */
  readonly menetapkan: string;
  /** Laws in the order of their rank and year, as they are cited, with a stop behind each. */
  readonly mengingat: readonly string[];
  readonly isi: BatangTubuh | IsiPerubahan;
  /** The order to promulgate. */
  readonly pengundangan: string;
}

/** Derives it. Never fails: a law that is not listed is left out here and a finding of the checker. */
export function derivePeraturan(peraturan: Peraturan, plan: Plan): PeraturanModel {
  const { daerah } = plan;
  const act = actOf(daerah);
  const tentang = titleOf(peraturan, plan);
  return {
    jenis: regionalActOf(daerah),
    tentang,
    menetapkan: peraturan.menetapkan ?? `${act} tentang ${tentang}.`,
    mengingat: inOrder(peraturan.mengingat, plan).map((item) => `${wordsOf(item, plan)};`),
    isi: peraturan.perubahan === undefined ? numberArticles(peraturan) : deriveAmendment(peraturan.perubahan, plan),
    pengundangan:
      peraturan.pengundangan ??
      `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${act} ini dengan penempatannya dalam Berita Daerah ${daerah.nama}.`,
  };
}

/** The title of a regulation: as written, or as it follows from what is amended. */
function titleOf(peraturan: Peraturan, plan: Plan): string {
  return peraturan.tentang ?? amendmentTitle(peraturan, plan) ?? '';
}

/**
 * Laws by their rank, year and number (Lampiran II UU 12/2011 on the legal basis). One whose place nothing tells stays behind
 * the one that is written before it.
 */
function inOrder(items: readonly Mengingat[], { hukum, daerah }: Plan): Mengingat[] {
  const placed = items.map((item) => {
    const law = hukum.find(({ id }) => id === item.hukum);
    return { item, place: law && lawPlace(law, daerah.nama) };
  });
  const known = placed.flatMap(({ item, place }) => (place === undefined ? [] : [{ item, place }]));
  const sorted = known.toSorted((a, b) => compareLaws(a.place, b.place)).map(({ item }) => item);
  for (const [index, { item, place }] of placed.entries()) {
    if (place !== undefined) continue;
    const before = placed[index - 1]?.item;
    sorted.splice(before === undefined ? 0 : sorted.indexOf(before) + 1, 0, item);
  }
  return sorted;
}

function wordsOf({ hukum: id, bagian, tertulis }: Mengingat, plan: Plan): string {
  const law = plan.hukum.find((item) => item.id === id);
  const words = tertulis ?? (law === undefined ? '' : citedLaw(law, plan));
  return bagian === undefined ? words : `${bagian} ${words}`;
}
