import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { writeSite } from '../../scripts/pipeline.ts';
import { copySmallProject } from '../commands/run-cli.ts';
import { type PrintedReport, printReport, reportOf } from './print-report.ts';

/**
 * Prints the small project of `copySmallProject` with files written over it. Takes their texts by path from the
 * project's folder on, a browser, and an ISO date for the PDF instead of the document's own. Throws where the document
 * has an error.
 */
export async function printProject(
  over: Readonly<Record<string, string>>,
  browser: Browser,
  date?: string,
): Promise<PrintedReport> {
  const root = await copySmallProject();
  try {
    for (const [file, text] of Object.entries(over)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    const report = await reportOf(root, 'uji');
    const siteDir = path.join(root, '_site');
    await writeSite([report], siteDir, 'uji');
    return await printReport(report, { browser, siteDir, root, date });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
