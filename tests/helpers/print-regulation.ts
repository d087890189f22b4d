import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { writePrintPages } from '../../scripts/pipeline.ts';
import { type RegulationFile, writeRegulation, writeRegulationPages } from '../../scripts/pipeline-peraturan.ts';
import { type Files, findings, loadWithAcuan } from './load-case.ts';
import { type PdfReport, readPdf } from './pdf/read-pdf.ts';
import { prepared } from './prepared.ts';

interface PrintedFile {
  readonly pdf: PdfReport;
  readonly bytes: Uint8Array;
  readonly uaFindings: RegulationFile['uaFindings'];
}

/** The two files of a regulation, read back, and the names of the files that are left beside them. */
interface PrintedRegulation {
  readonly sendiri: PrintedFile;
  readonly lengkap: PrintedFile;
  readonly berkas: readonly string[];
}

/**
 * Lays files over the base document, with other documents by id, and prints its regulation. Throws where the document
 * has a finding.
 */
async function printRegulation(
  over: Files,
  browser: Browser,
  acuan: Readonly<Record<string, Files>>,
): Promise<PrintedRegulation> {
  const result = loadWithAcuan(over, acuan);
  const { report } = result;
  if (report === undefined || result.diagnostics.length > 0) throw new Error(findings(result).join('\n'));
  const siteDir = mkdtempSync(path.join(os.tmpdir(), 'renstra-perwali-'));
  try {
    await writePrintPages([report], siteDir, 'uji');
    await writeRegulationPages([report], siteDir, 'uji');
    const written = await writeRegulation(report, { browser, siteDir });
    if (!written.ok) throw new Error(written.faults.map(({ message }) => message).join('\n'));
    const [alone, bound] = await Promise.all(written.files.map(readBack));
    if (alone === undefined || bound === undefined) throw new Error('Peraturan tidak tercetak.');
    return { sendiri: alone, lengkap: bound, berkas: readdirSync(path.join(siteDir, report.plan.dokumen.id)) };
  } finally {
    rmSync(siteDir, { recursive: true, force: true });
  }
}

async function readBack({ file, uaFindings }: RegulationFile): Promise<PrintedFile> {
  const bytes = new Uint8Array(readFileSync(file));
  return { pdf: await readPdf(bytes), bytes, uaFindings };
}

/** As `usePrintedCase`, for a regulation and the documents that it names besides. */
export function usePrintedRegulation(
  over: Files,
  browser: () => Browser,
  acuan: Readonly<Record<string, Files>> = {},
): () => PrintedRegulation {
  return prepared(() => printRegulation(over, browser(), acuan));
}
