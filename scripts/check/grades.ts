import type { Indikator } from '../model/indikator.ts';
import type { Nilai } from '../notation/nilai.ts';
import { SKALA } from '../schema/indikator.ts';

// A grade may be followed by the mark it stands for: `BB (72,50)`.
const PREDIKAT = /^(.*?)\s*(?:\([^()]*\))?$/;
const SAKIP = /\b(?:sakip|akip|akuntabilitas kinerja)\b/i;
/** Grades that no other scale in use has. */
const KHAS: readonly string[] = ['CC', 'BB', 'AA'];

/** The grade a text holds, without the mark in brackets behind it. */
export function predikat(text: string): string {
  return PREDIKAT.exec(text.trim())?.[1] ?? text;
}

/** True for a text that can only be meant as a letter grade. */
export function miripPredikat(text: string): boolean {
  return /^[A-E]{1,2}[+-]?$/i.test(predikat(text));
}

/**
 * The grades of an indicator from lowest to highest: as declared; without that the scale of SAKIP where the indicator
 * names it, or holds a grade that only this scale has. Undefined where its values are no grades.
 */
export function skalaIndikator({ skala, nama, satuan, awal, target }: Indikator): readonly string[] | undefined {
  if (skala !== undefined) return skala;
  const texts = [awal.nilai, ...target.values()].flatMap((nilai) => (nilai.jenis === 'teks' ? [nilai.teks] : []));
  if (texts.length === 0) return undefined;
  const named = SAKIP.test(nama) || SAKIP.test(satuan ?? '');
  return named || texts.some((text) => KHAS.includes(predikat(text))) ? SKALA.sakip : undefined;
}

/**
 * How high a value stands among others of its indicator: its number, or the place of its grade. Undefined for what cannot
 * be compared: words, blanks, money, and a number in another unit than that of the indicator.
 */
export function ukuran(nilai: Nilai | undefined, skala: readonly string[] | undefined): number | undefined {
  if (nilai?.jenis === 'angka') return nilai.satuan === undefined ? nilai.angka : undefined;
  if (nilai?.jenis !== 'teks' || skala === undefined) return undefined;
  const place = skala.indexOf(predikat(nilai.teks));
  return place === -1 ? undefined : place;
}
