import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { partsByCode } from './check/report-parts.ts';
import type { Report } from './derive/report.ts';
import { readSourceFiles, type SourceFile } from './load/source-files.ts';
import { ALL_RULES, type Inspection } from './inspection.ts';
import type { Finisher } from './pdf/finish-pdf.ts';
import type { UaFinding } from './pdf/ua/finding.ts';
import type { PrintFault } from './print/outcome.ts';
import type { PrintedDocument } from './print/print-document.ts';
import { documentFacts } from './render/document-facts.ts';
import type { PrintLinks } from './render/laporan/finding-view.ts';
import { laporanFacts, laporanParts } from './render/laporan/laporan-facts.ts';
import type { PrintedPages } from './render/laporan/printed-pages.ts';
import { renderLaporan } from './render/laporan/render-laporan.ts';
import { withRegulations } from './render/peraturan/with-regulations.ts';
import { startPage, withSuccessors } from './render/start-page.ts';
import { printPlan } from './render/print-parts.ts';
import { pdfName, renderDocument } from './render/render-document.ts';

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
  await buildPrintPages({
    situs: { beranda: startPage([]), dokumen: [], cetak, versi: version },
    outputDir,
    quiet: true,
  });
}

/** As `writeSite`, for the pages of the website; `writePrintPages` has put there what they show. */
export async function writeWebPages(reports: readonly Report[], outputDir: string, version: string): Promise<void> {
  const { buildWebPages } = await import('./eleventy/build-site.ts');
  const dokumen = withRegulations(withSuccessors(reports.map((report) => renderDocument(report, 'situs'))));
  await buildWebPages({
    situs: { beranda: startPage(dokumen), dokumen, cetak: [], versi: version },
    outputDir,
    quiet: true,
  });
}

export interface PrintOptions {
  readonly browser: Browser;
  readonly siteDir: string;
  /** The project's folder, needed by a document that puts its source files into the PDF. */
  readonly root?: string | undefined;
  /** ISO date for the file instead of the document's own. */
  readonly date?: string | undefined;
  /** The steps of printing, and `olah` when the browser has done its part. */
  readonly onProgress?: (step: string) => void;
  /** Gives what finishes one PDF; without it that happens here. */
  readonly newFinisher?: (() => Finisher) | undefined;
}

/** What finishes one PDF. */
export async function newFinisher(options: Pick<PrintOptions, 'newFinisher'>): Promise<Finisher> {
  if (options.newFinisher !== undefined) return options.newFinisher();
  const { PdfFinisher } = await import('./pdf/finish-pdf.ts');
  return new PdfFinisher();
}

type PrintResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly printed: PrintedDocument;
      readonly finishMs: number;
      /** Why the PDF is not called PDF/UA-1; empty where it is. */
      readonly uaFindings: readonly UaFinding[];
    }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * A fingerprint of what a document's PDF shows: of two alike everything stands on the same pages. Takes the program's
 * version, since another one may lay out the same document differently.
 */
export function printFingerprint(report: Report, version: string): string {
  const shown = JSON.stringify([version, renderDocument(report, 'cetak')]);
  return createHash('sha256').update(shown).digest('hex');
}

/** Where a document was printed, as the Laporan Pemeriksaan reads it. */
export function printedPages(report: Report, printed: PrintedDocument): PrintedPages {
  const tables = [...printed.brokenTables].map(
    ([jangkar, pieces]) => [jangkar, pieces.map(({ page, rows }) => ({ halaman: page, baris: rows }))] as const,
  );
  return {
    pdf: pdfName(report),
    label: printed.labels,
    halaman: Object.fromEntries(printed.anchorPages),
    tabel: Object.fromEntries(tables),
  };
}

/** Removes from a finished site what only the print pages needed. */
export async function dropPrintAssets(siteDir: string): Promise<void> {
  await rm(path.join(siteDir, 'aset', 'cetak'), { recursive: true });
}

/** Path of a document's print page in the folder that `writePrintPages` has written. */
function printPage({ plan }: Report, siteDir: string): string {
  return path.join(siteDir, plan.dokumen.id, 'cetak.html');
}

/** Tells in how many tabs of the browser a document of `writePrintPages` will be printed. */
export async function tabsOf(report: Report, siteDir: string): Promise<number> {
  const { countTabs } = await import('./print/open-tabs.ts');
  return countTabs(pathToFileURL(printPage(report, siteDir)).href, printPlan(report).tabs);
}

/** print -> pdf: prints a document's print page, finishes the PDF beside its web pages, and removes the print page. */
export async function writePdf(report: Report, options: PrintOptions): Promise<PrintResult> {
  const { printDocument } = await import('./print/print-document.ts');
  const finisher = await newFinisher(options);
  const page = printPage(report, options.siteDir);
  const outcome = await printDocument({
    browser: options.browser,
    url: pathToFileURL(page).href,
    anchors: [],
    ...printPlan(report),
    onPart: finisher.begin,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  if (outcome.value === null) return { ok: false, faults: outcome.diagnostics };
  options.onProgress?.('olah');
  const started = performance.now();
  const sources = await sourceFiles(report, options.root);
  const facts = documentFacts(report, outcome.value, sources, options.date);
  const { bytes, uaFindings } = await finisher.finish(outcome.value.files, facts);
  const finishMs = performance.now() - started;
  const file = path.join(path.dirname(page), pdfName(report));
  await writeFile(file, bytes);
  await rm(page);
  return { ok: true, file, printed: outcome.value, finishMs, uaFindings };
}

interface LaporanOptions {
  readonly browser: Browser;
  /** Folder that the two files are put into. */
  readonly folder: string;
  /** What is known of the document's website and PDF. */
  readonly links: PrintLinks;
}

type LaporanResult =
  | { readonly ok: true; readonly files: readonly string[]; readonly uaFindings: readonly UaFinding[] }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * render -> eleventy -> print -> pdf once more, for the Laporan Pemeriksaan of an inspected document: writes it as one
 * HTML file and one PDF. Gives their paths, or the faults of printing.
 */
export async function writeLaporan(inspection: Inspection, options: LaporanOptions): Promise<LaporanResult> {
  const { laporanPage } = await import('./eleventy/laporan-page.ts');
  const { printDocument } = await import('./print/print-document.ts');
  const { RELATIVE } = await import('./pdf/relative-links.ts');
  const laporan = renderLaporan({ ...inspection, partOf: partsByCode(ALL_RULES) }, options.links);
  const html = path.join(options.folder, `laporan-${inspection.id}.html`);
  const pdf = path.join(options.folder, `laporan-${inspection.id}.pdf`);
  // Printed first, with addresses that stay relative; then written as it is published.
  await writeFile(html, await laporanPage(laporan, RELATIVE));
  const outcome = await printDocument({
    browser: options.browser,
    url: pathToFileURL(html).href,
    anchors: [],
    parts: laporanParts(laporan),
    labelStyle: 'polos',
    tabs: 1,
  });
  if (outcome.value === null) return { ok: false, faults: outcome.diagnostics };
  const { bytes, uaFindings } = await (
    await newFinisher({})
  ).finish(outcome.value.files, laporanFacts(laporan, outcome.value));
  await writeFile(pdf, bytes);
  await writeFile(html, await laporanPage(laporan));
  return { ok: true, files: [html, pdf], uaFindings };
}

/** The files that the document wants in its PDF. */
async function sourceFiles({ plan }: Report, root: string | undefined): Promise<readonly SourceFile[]> {
  const { id, lampirkanData, berkasBersama } = plan.dokumen;
  return lampirkanData && root !== undefined ? readSourceFiles(root, id, berkasBersama) : [];
}
