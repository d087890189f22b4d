import { deriveReport, type Report } from '../report.ts';
import { roman } from '../roman.ts';

/** A document that a regulation puts into force: `Lampiran`, or `Lampiran II` where there are several. */
export interface LampiranReport {
  readonly label: string;
  readonly report: Report;
}

/** What a lampiran is called, by its place from 0 among all of its regulation. */
export function labelLampiran(index: number, count: number): string {
  return count === 1 ? 'Lampiran' : `Lampiran ${roman(index + 1)}`;
}

/**
 * The documents of a report's regulation in their order; none without one. What could not be read is left out: the checker
 * has named it.
 */
export function lampiranReports(report: Report): LampiranReport[] {
  const items = report.plan.peraturan?.lampiran ?? [];
  return items.flatMap(({ id, plan }, index) => {
    const own = id === report.plan.dokumen.id ? report : plan && deriveReport(plan);
    return own === undefined ? [] : [{ label: labelLampiran(index, items.length), report: own }];
  });
}
