import { readFile } from 'node:fs/promises';
import type { Report } from '../../scripts/derive/report.ts';
import type { UaFinding } from '../../scripts/pdf/ua/finding.ts';
import { inspect, printable } from '../../scripts/inspection.ts';
import { type PrintOptions, writePdf } from '../../scripts/pipeline.ts';

/** A finished PDF, and why it is not called PDF/UA; no reason where it is. */
export interface PrintedReport {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Times the browser printed it. */
  readonly prints: number;
  readonly uaFindings: readonly UaFinding[];
}

/** The report of a document in a project's folder. Throws with its findings where it may not be printed. */
export async function reportOf(root: string, id: string): Promise<Report> {
  const inspection = await inspect(root, id);
  const [report] = printable([inspection]);
  if (report === undefined) throw new Error(inspection.diagnostics.map(({ message }) => message).join('\n'));
  return report;
}

/** Prints a report whose website is written. Throws with the faults where there is no PDF. */
export async function printReport(report: Report, options: PrintOptions): Promise<PrintedReport> {
  const result = await writePdf(report, options);
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('\n'));
  const { file, printed, uaFindings } = result;
  return {
    bytes: new Uint8Array(await readFile(file)),
    pageCount: printed.pageCount,
    prints: printed.prints,
    uaFindings,
  };
}
