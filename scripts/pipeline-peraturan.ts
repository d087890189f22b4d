import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from './derive/report.ts';
import { newFinisher, type PrintOptions } from './pipeline.ts';
import type { UaFinding } from './pdf/ua/finding.ts';
import type { Outcome, PrintFault } from './print/outcome.ts';
import type { PrintedDocument } from './print/print-document.ts';
import { regulationFacts } from './render/peraturan/regulation-facts.ts';
import { renderLampiran } from './render/peraturan/render-lampiran.ts';
import { renderPeraturan } from './render/peraturan/render-peraturan.ts';
import { printPlan } from './render/print-parts.ts';
import { startPage } from './render/start-page.ts';

/**
 * render -> eleventy, for the regulations of the given documents: writes their print pages and those of their lampiran into
 * `outputDir`, where `writePrintPages` has put what they show. Nothing is written for documents without one.
 */
export async function writeRegulationPages(
  reports: readonly Report[],
  outputDir: string,
  version: string,
): Promise<void> {
  const peraturan = reports.flatMap((report) => renderPeraturan(report, 'cetak') ?? []);
  if (peraturan.length === 0) return;
  const { buildRegulationPages } = await import('./eleventy/build-site.ts');
  const cetak = reports.flatMap((report) => renderLampiran(report).map(({ dokumen }) => dokumen));
  await buildRegulationPages({
    situs: { beranda: startPage([]), dokumen: [], cetak, peraturan, versi: version },
    outputDir,
    quiet: true,
  });
}

/** A PDF of a regulation: the regulation alone, or with its lampiran. */
export interface RegulationFile {
  readonly file: string;
  readonly pageCount: number;
  readonly uaFindings: readonly UaFinding[];
}

type RegulationResult =
  | { readonly ok: true; readonly files: readonly RegulationFile[] }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * print -> pdf, for a document's regulation: prints it and every lampiran, finishes the regulation alone and all of it bound
 * beside the web pages, and removes the print pages. Without a regulation there are no files.
 */
export async function writeRegulation(report: Report, options: PrintOptions): Promise<RegulationResult> {
  const view = renderPeraturan(report, 'cetak');
  if (view === undefined) return { ok: true, files: [] };
  const folder = path.join(options.siteDir, report.plan.dokumen.id);
  const printed: PrintedDocument[] = [];
  const pages: string[] = [];
  for (const job of jobsOf(report, options)) {
    const outcome = await job.print();
    if (outcome.value === null) return { ok: false, faults: outcome.diagnostics };
    printed.push(outcome.value);
    pages.push(job.page);
  }
  options.onProgress?.('olah');
  const write = async (name: string, parts: readonly PrintedDocument[]): Promise<RegulationFile> => {
    const facts = regulationFacts(report, view, parts, options.date);
    const finisher = await newFinisher(options);
    const { bytes, uaFindings } = await finisher.finish(
      parts.flatMap(({ files }) => files),
      { ...facts, berkasPerDokumen: parts.map(({ files }) => files.length) },
    );
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return { file, pageCount: facts.labelHalaman.length, uaFindings };
  };
  const alone = await write(view.pdf, printed.slice(0, 1));
  const bound = await write(view.pdfLengkap, printed);
  await Promise.all(pages.map((page) => rm(page)));
  return { ok: true, files: [alone, bound] };
}

/** One print page of a regulation. */
interface PrintJob {
  readonly page: string;
  readonly print: () => Promise<Outcome<PrintedDocument>>;
}

/** The regulation, then its lampiran in their order. */
function jobsOf(report: Report, { browser, siteDir, onProgress }: PrintOptions): PrintJob[] {
  const progress = onProgress === undefined ? {} : { onProgress };
  const pageOf = (id: string, name: string): string => path.join(siteDir, id, name);
  const own = pageOf(report.plan.dokumen.id, 'cetak-perwali.html');
  const regulation: PrintJob = {
    page: own,
    print: async () => {
      const { printDocument } = await import('./print/print-document.ts');
      return printDocument({
        browser,
        url: pathToFileURL(own).href,
        anchors: [],
        parts: [{ part: { kind: 'depan' }, anchor: 'peraturan' }],
        labelStyle: 'polos',
        tabs: 1,
        catchwords: true,
        ...progress,
      });
    },
  };
  const lampiran = renderLampiran(report).map(({ report: other, berkas }): PrintJob => {
    const page = pageOf(other.plan.dokumen.id, berkas);
    return {
      page,
      print: async () => {
        const { printDocument } = await import('./print/print-document.ts');
        return printDocument({
          browser,
          url: pathToFileURL(page).href,
          anchors: [],
          ...printPlan(other),
          ...progress,
        });
      },
    };
  });
  return [regulation, ...lampiran];
}
