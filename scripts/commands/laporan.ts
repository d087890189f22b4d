import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { tellUa } from '../pdf/ua/tell-ua.ts';
import type { Inspection } from '../inspection.ts';
import { printFingerprint, writeLaporan } from '../pipeline.ts';
import { launchBrowser } from '../print/launch-browser.ts';
import type { PrintFault } from '../print/outcome.ts';
import { PDF, SITE } from '../publish/folders.ts';
import { readPrintedPages } from '../publish/printed-pages.ts';
import { replaceFile } from '../publish/replace-file.ts';
import { dropStaging, makeStaging } from '../publish/staging.ts';
import type { PrintLinks } from '../render/laporan/finding-view.ts';
import { hrefs } from '../render/render-document.ts';

/** The reports that were made, what is to be told of them, and why the next one was not. */
interface MadeReports {
  readonly files: readonly string[];
  readonly notices: readonly string[];
  readonly fault?: string;
}

/**
 * Makes the Laporan Pemeriksaan of every document, an HTML file and a PDF each, and puts them into a folder, which may
 * hold other things. Both are made aside: what was there before stays until the new ones are whole. Takes the program's
 * version. Throws OutputInUse where the folder does not take them.
 */
export async function makeReports(
  root: string,
  inspections: readonly Inspection[],
  folder: string,
  version: string,
): Promise<MadeReports> {
  const launched = await launchBrowser();
  if (launched.value === null) return { files: [], notices: [], fault: sentences(launched.diagnostics) };
  const { browser } = launched.value;
  const staging = await makeStaging(root);
  try {
    return await makeAll(root, inspections, { browser, staging, folder: path.resolve(folder), version });
  } finally {
    await browser.close();
    await dropStaging(staging);
  }
}

interface Workshop {
  readonly browser: Browser;
  readonly staging: string;
  readonly folder: string;
  readonly version: string;
}

async function makeAll(root: string, inspections: readonly Inspection[], workshop: Workshop): Promise<MadeReports> {
  const { browser, staging, folder, version } = workshop;
  const files: string[] = [];
  const notices: string[] = [];
  for (const inspection of inspections) {
    const links = await printLinks(root, inspection, folder, version);
    const made = await writeLaporan(inspection, { browser, folder: staging, links });
    if (!made.ok) return { files, notices, fault: sentences(made.faults) };
    for (const file of made.files) {
      const target = path.join(folder, path.basename(file));
      await replaceFile(target, { from: file });
      files.push(target);
      if (file.endsWith('.pdf')) notices.push(...tellUa(path.basename(file), made.uaFindings));
    }
  }
  return { files, notices };
}

/** The ways from the report's folder to the document's website and PDF, as far as they are built. */
async function printLinks(
  root: string,
  { id, report }: Inspection,
  folder: string,
  version: string,
): Promise<PrintLinks> {
  const site = path.join(root, SITE, id);
  if (report === undefined || !existsSync(path.join(site, 'index.html'))) return { situs: undefined, cetak: undefined };
  const href = hrefs(report.outline, 'situs');
  const pages = await readPrintedPages(root, id, printFingerprint(report, version));
  const pdf = pages === undefined ? undefined : path.join(root, PDF, pages.pdf);
  return {
    situs: (jangkar) => `${wayTo(folder, site)}/${href(jangkar)}`,
    cetak: pages !== undefined && pdf !== undefined && existsSync(pdf) ? { pages, pdf: wayTo(folder, pdf) } : undefined,
  };
}

/** From a folder to a file or folder, as an address: relative, but for what lies on another disk. */
function wayTo(folder: string, target: string): string {
  const way = path.relative(folder, target);
  if (path.isAbsolute(way)) return pathToFileURL(target).href;
  return way.split(path.sep).map(encodeURIComponent).join('/');
}

function sentences(faults: readonly PrintFault[]): string {
  return faults.map((fault) => fault.message).join('\n');
}
