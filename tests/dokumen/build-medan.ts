import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import type { Report } from '../../scripts/derive/report.ts';
import { type PdfReport, readPdf } from '../helpers/pdf/read-pdf.ts';
import { inspect, printable, writePdf, writeSite } from '../../scripts/pipeline.ts';
import { launchBrowser } from '../../scripts/print/launch-browser.ts';

export const ROOT = path.dirname(path.dirname(import.meta.dirname));

/** The real document, built once: its report, the folder of its website, its PDF read back, and the running browser. */
export interface BuiltDocument {
  readonly report: Report;
  readonly folder: string;
  readonly pdf: PdfReport;
  readonly bytes: Uint8Array;
  readonly browser: Browser;
  readonly dispose: () => Promise<void>;
}

/** Builds the Renstra of Dinas Sosial Kota Medan into a folder of its own. */
export async function buildMedan(): Promise<BuiltDocument> {
  const inspection = await inspect(ROOT, 'dinsos-medan');
  const [report] = printable([inspection]);
  if (report === undefined) throw new Error(inspection.diagnostics.map((d) => d.message).join('\n'));
  const output = await mkdtemp(path.join(os.tmpdir(), 'renstra-uji-'));
  await writeSite([report], output, 'uji');
  const launched = await launchBrowser();
  if (launched.value === null) throw new Error(launched.diagnostics.map((fault) => fault.message).join('\n'));
  const { browser } = launched.value;
  const result = await writePdf(report, { browser, siteDir: output });
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  const bytes = new Uint8Array(await readFile(result.file));
  return {
    report,
    folder: output,
    // pdf.js takes the buffer it is given for itself.
    pdf: await readPdf(bytes.slice()),
    bytes,
    browser,
    dispose: async () => {
      await browser.close();
      await rm(output, { recursive: true, force: true });
    },
  };
}
