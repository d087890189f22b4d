import type { Plan } from '../model/plan.ts';
import { paguSimpul } from './totals.ts';

/** Bars by program and year, in integer rupiah; a missing amount is undefined. */
export interface BarData {
  readonly kelompok: readonly { readonly label: string; readonly nilai: readonly (number | undefined)[] }[];
  readonly seri: readonly string[];
}

/** The money of each program in each year of the plan. */
export function paguProgram(plan: Plan): BarData {
  const years = plan.dokumen.tahunPagu;
  return {
    seri: years.map(String),
    kelompok: plan.program.map((program) => ({
      label: program.nama.replace(/^Program\s+/i, ''),
      nilai: years.map((year) => paguSimpul(program, year)),
    })),
  };
}
