import type { Plan } from '../model/plan.ts';
import { deriveOutline, type Outline } from './outline.ts';
import type { TabelModel } from './table-model.ts';
import { deriveTable } from './tables.ts';

/** The plan with everything that follows from it: numbers, contents, totals, table models. */
export interface Report {
  readonly plan: Plan;
  readonly outline: Outline;
  /** Models of the tables that the prose places, by id. */
  readonly tabel: ReadonlyMap<string, TabelModel>;
}

/** Derives all of it. Never fails: what the plan lacks is blank here and a finding of the checker. */
export function deriveReport(plan: Plan): Report {
  const outline = deriveOutline(plan);
  const placed = plan.tabel.filter((tabel) => outline.tabel.has(tabel.id));
  return { plan, outline, tabel: new Map(placed.map((tabel) => [tabel.id, deriveTable(plan, tabel)])) };
}
