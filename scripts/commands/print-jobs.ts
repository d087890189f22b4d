import type { Report } from '../derive/report.ts';
import { lampiranReports } from '../derive/peraturan/lampiran-reports.ts';
import type { UaFinding } from '../pdf/ua/finding.ts';
import { tabsOf, printedPages, type PrintOptions, writePdf } from '../pipeline.ts';
import { writeRegulation } from '../pipeline-peraturan.ts';
import { writeRedline } from '../pipeline-redline.ts';
import type { PrintFault } from '../print/outcome.ts';
import type { PrintedPages } from '../render/laporan/printed-pages.ts';

/** The PDFs that a job has written, or why there are none. */
type JobResult =
  | {
      readonly ok: true;
      readonly files: readonly { readonly file: string; readonly uaFindings: readonly UaFinding[] }[];
      /** Where a document was printed, to be kept once its PDF is published. */
      readonly kept?: KeptPages;
    }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

export interface KeptPages {
  readonly report: Report;
  readonly pages: PrintedPages;
}

/** What the browser does in one go. */
export interface PrintJob {
  readonly jenis: 'dokumen' | 'peraturan' | 'redline';
  /** The document that is printed, or whose regulation is, or whose changes are. */
  readonly report: Report;
  readonly title: string;
  /** In how many tabs of the browser at a time; takes the folder of the print pages. */
  readonly tabs: (siteDir: string) => Promise<number>;
  readonly print: (options: PrintOptions) => Promise<JobResult>;
}

/** Every PDF of the given documents: the documents, their regulations, and what amending ones change in the prose. */
export function printJobs(reports: readonly Report[]): PrintJob[] {
  return [
    ...reports.map(documentJob),
    ...reports.filter(({ plan }) => plan.peraturan !== undefined).map(regulationJob),
    ...reports.filter(({ plan }) => plan.sebelum !== undefined).map(redlineJob),
  ];
}

function documentJob(report: Report): PrintJob {
  return {
    jenis: 'dokumen',
    title: report.plan.dokumen.id,
    report,
    tabs: (siteDir) => tabsOf(report, siteDir),
    print: async (options) => {
      const result = await writePdf(report, options);
      if (!result.ok) return result;
      return { ok: true, files: [result], kept: { report, pages: printedPages(report, result.printed) } };
    },
  };
}

function regulationJob(report: Report): PrintJob {
  return {
    jenis: 'peraturan',
    title: `Peraturan ${report.plan.dokumen.id}`,
    report,
    // Its lampiran are printed one after the other.
    tabs: async (siteDir) =>
      Math.max(1, ...(await Promise.all(lampiranReports(report).map((one) => tabsOf(one.report, siteDir))))),
    print: (options) => writeRegulation(report, options),
  };
}

function redlineJob(report: Report): PrintJob {
  return {
    jenis: 'redline',
    title: `Perbandingan naskah ${report.plan.dokumen.id}`,
    report,
    tabs: () => Promise.resolve(1),
    print: async (options) => {
      const result = await writeRedline(report, options);
      if (result === undefined) return { ok: true, files: [] };
      return result.ok ? { ok: true, files: [result] } : result;
    },
  };
}
