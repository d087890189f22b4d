import type { Evaluasi, Hasil, IndikatorEvaluasi } from '../model/tahunan.ts';
import { indikatorEvaluasi } from '../model/tahunan.ts';
import { KOSONG, type Nilai, type NilaiAngka } from '../notation/nilai.ts';
import type { CaraRata } from '../schema/tahunan.ts';

/** Decimals of a capaian that is computed. */
const DESIMAL = 2;

/**
 * What a result makes of its target, in percent: realisasi / target x 100 where a higher value is the better one; where a
 * lower one is, by the formula that the evaluation declares (`kebalikan`: target / realisasi x 100; `selisih`:
 * (2 x target - realisasi) / target x 100). A divisor of zero gives `nihil`. Undefined where there is nothing to compute
 * with: not two numbers in one unit, no polarity, or no formula for it.
 */
export function persenCapaian(hasil: Hasil, { rumusTurun }: Rumus): number | 'nihil' | undefined {
  const { target, realisasi } = hasil;
  if (target.jenis !== 'angka' || realisasi.jenis !== 'angka' || unitOf(target) !== unitOf(realisasi)) return undefined;
  const [goal, done] = [target.angka, realisasi.angka];
  if (hasil.polaritas === 'naik') return percent(done, goal);
  if (hasil.polaritas !== 'turun' || rumusTurun === undefined) return undefined;
  return rumusTurun === 'kebalikan' ? percent(goal, done) : percent(2 * goal - done, goal);
}

type Rumus = Pick<Evaluasi, 'rumusTurun'>;

/** The capaian to print: as declared, else as computed; blank where it is neither. */
export function capaianDari(hasil: Hasil, evaluasi: Rumus): Nilai {
  if (hasil.capaian !== undefined) return hasil.capaian;
  const computed = persenCapaian(hasil, evaluasi);
  if (computed === 'nihil') return { jenis: 'nihil' };
  return computed === undefined ? KOSONG : persen(computed);
}

/** Mean of the capaian of all indicators, by a rule; undefined where none has a number. */
export function hitungRataRata(evaluasi: Evaluasi, cara: CaraRata): number | undefined {
  const values = indikatorEvaluasi(evaluasi).flatMap((item) => {
    const value = number(capaianDari(item, evaluasi));
    return value === undefined ? [] : [cara === 'biasa' ? value : Math.min(value, 100)];
  });
  if (values.length === 0) return undefined;
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The mean to print: as declared, else by the declared rule; undefined where the evaluation asks for none. */
export function rataRataDari(evaluasi: Evaluasi): Nilai | undefined {
  const { rataRata } = evaluasi;
  if (rataRata === undefined) return undefined;
  if (rataRata.nilai !== undefined) return rataRata.nilai;
  const computed = rataRata.cara === undefined ? undefined : hitungRataRata(evaluasi, rataRata.cara);
  return computed === undefined ? KOSONG : persen(computed);
}

/** The predikat that the declared scale gives a capaian; undefined where there is no scale, no number or none so low. */
export function predikatSkala(capaian: Nilai, { predikat }: Pick<Evaluasi, 'predikat'>): string | undefined {
  const value = number(capaian);
  if (value === undefined) return undefined;
  const earned = predikat
    .map(({ mulai, sebutan }) => ({ mulai: number(mulai), sebutan }))
    .filter((step): step is { mulai: number; sebutan: string } => step.mulai !== undefined && value >= step.mulai)
    .sort((a, b) => b.mulai - a.mulai);
  return earned[0]?.sebutan;
}

/** The predikat to print: as declared, else by the scale. */
export function predikatDari(hasil: Hasil | IndikatorEvaluasi, evaluasi: Evaluasi): string | undefined {
  return hasil.predikat ?? predikatSkala(capaianDari(hasil, evaluasi), evaluasi);
}

function percent(part: number, whole: number): number | 'nihil' {
  return whole === 0 ? 'nihil' : (part / whole) * 100;
}

/** A percentage as a value, with two decimals unless it is whole. */
export function persen(value: number): NilaiAngka {
  const scale = 10 ** DESIMAL;
  const rounded = Math.round(value * scale) / scale;
  return { jenis: 'angka', angka: rounded, desimal: Number.isInteger(rounded) ? 0 : DESIMAL, persen: true };
}

function unitOf({ satuan, persen: percentSign }: NilaiAngka): string | undefined {
  return satuan ?? (percentSign === true ? '%' : undefined);
}

function number(nilai: Nilai): number | undefined {
  return nilai.jenis === 'angka' ? nilai.angka : undefined;
}
