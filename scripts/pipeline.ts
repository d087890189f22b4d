import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { RULES } from './check/rules.ts';
import { type CheckResult, runRules } from './check/run-rules.ts';
import { deriveReport, type Report } from './derive/report.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { loadDocument } from './load/load-document.ts';
import { readSourceFiles, type SourceFile } from './load/source-files.ts';
import { buildPlan } from './model/build-plan.ts';
import type { UaFinding } from './pdf/ua/finding.ts';
import type { PrintFault } from './print/outcome.ts';
import type { PrintedDocument } from './print/print-document.ts';
import { documentFacts } from './render/document-facts.ts';
import { LAYOUT_RULES } from './render/layout-rules.ts';
import { printParts } from './render/print-parts.ts';
import { pdfName, renderDocument } from './render/render-document.ts';

/** One document after load, model, derive and check. `report` is undefined where nothing could be built on the data. */
export interface Inspection {
  readonly id: string;
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: CheckResult['waived'];
  readonly textOf: (file: string) => string | undefined;
}

/**
 * The stages that touch nothing but the document's own files: load -> schema and model -> derive -> check; and of render
 * what only the layout of a table shows.
 */
export async function inspect(root: string, id: string): Promise<Inspection> {
  const loaded = await loadDocument(root, id);
  const planned = buildPlan(loaded.value);
  const report = planned.value === undefined ? undefined : deriveReport(planned.value);
  const checked =
    report === undefined ? { diagnostics: [], waived: [] } : runRules(report, [...RULES, ...LAYOUT_RULES]);
  return {
    id,
    report,
    diagnostics: sortDiagnostics([...loaded.diagnostics, ...planned.diagnostics, ...checked.diagnostics]),
    waived: checked.waived,
    textOf: (file) => loaded.value.texts.get(file)?.text,
  };
}

/** Reports that may be printed: every one that has no error. */
export function printable(inspections: readonly Inspection[]): Report[] {
  return inspections.flatMap(({ report, diagnostics }) =>
    report === undefined || hasErrors(diagnostics) ? [] : [report],
  );
}

/** render -> eleventy: writes the website, and the print page of each document, into `outputDir`. */
export async function writeSite(reports: readonly Report[], outputDir: string, version: string): Promise<void> {
  await writePrintPages(reports, outputDir, version);
  await writeWebPages(reports, outputDir, version);
}

/** As `writeSite`, for the print pages, with all style sheets, fonts and pictures. */
export async function writePrintPages(reports: readonly Report[], outputDir: string, version: string): Promise<void> {
  // Loaded here and below only when needed: a check is done before a site generator or PDF reader has even started.
  const { buildPrintPages } = await import('./eleventy/build-site.ts');
  const cetak = reports.map((report) => renderDocument(report, 'cetak'));
  await mkdir(outputDir, { recursive: true });
  await buildPrintPages({ situs: { dokumen: [], cetak, versi: version }, outputDir, quiet: true });
}

/** As `writeSite`, for the pages of the website; `writePrintPages` has put there what they show. */
export async function writeWebPages(reports: readonly Report[], outputDir: string, version: string): Promise<void> {
  const { buildWebPages } = await import('./eleventy/build-site.ts');
  const dokumen = reports.map((report) => renderDocument(report, 'situs'));
  await buildWebPages({ situs: { dokumen, cetak: [], versi: version }, outputDir, quiet: true });
}

export interface PrintOptions {
  readonly browser: Browser;
  readonly siteDir: string;
  /** The project's folder, needed by a document that puts its source files into the PDF. */
  readonly root?: string | undefined;
  /** ISO date for the file instead of the document's own. */
  readonly date?: string | undefined;
  readonly onProgress?: (step: string) => void;
}

export type PrintResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly printed: PrintedDocument;
      readonly finishMs: number;
      /** Why the PDF is not called PDF/UA-1; empty where it is. */
      readonly uaFindings: readonly UaFinding[];
    }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/** Removes from a finished site what only the print pages needed. */
export async function dropPrintAssets(siteDir: string): Promise<void> {
  await rm(path.join(siteDir, 'aset', 'cetak'), { recursive: true });
}

/** print -> pdf: prints a document's print page, finishes the PDF beside its web pages, and removes the print page. */
export async function writePdf(report: Report, options: PrintOptions): Promise<PrintResult> {
  const { printDocument } = await import('./print/print-document.ts');
  const { finishPdf } = await import('./pdf/finish-pdf.ts');
  const { plan } = report;
  const folder = path.join(options.siteDir, plan.dokumen.id);
  const page = path.join(folder, 'cetak.html');
  const outcome = await printDocument({
    browser: options.browser,
    url: pathToFileURL(page).href,
    anchors: [],
    parts: printParts(report),
    labelStyle: plan.dokumen.cetak.nomorHalaman,
    ...(plan.dokumen.cetak.jilid === 'bolak-balik' ? { tabs: 1 } : {}),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  if (outcome.value === null) return { ok: false, faults: outcome.diagnostics };
  const started = performance.now();
  const sources = await sourceFiles(report, options.root);
  const facts = documentFacts(report, outcome.value, sources, options.date);
  const { bytes, uaFindings } = await finishPdf(outcome.value.files, facts);
  const finishMs = performance.now() - started;
  const file = path.join(folder, pdfName(report));
  await writeFile(file, bytes);
  await rm(page);
  return { ok: true, file, printed: outcome.value, finishMs, uaFindings };
}

/** The files that the document wants in its PDF. */
async function sourceFiles({ plan }: Report, root: string | undefined): Promise<readonly SourceFile[]> {
  const { id, lampirkanData, berkasBersama } = plan.dokumen;
  return lampirkanData && root !== undefined ? readSourceFiles(root, id, berkasBersama) : [];
}
