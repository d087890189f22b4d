import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { copySmallProject } from '../commands/run-cli.ts';
import { inspect, printable, writePdf, writeSite } from '../../scripts/pipeline.ts';
import type { UaFinding } from '../../scripts/pdf/ua/finding.ts';

/** The PDF of a project on the disk. */
export interface PrintedProject {
  readonly bytes: Uint8Array;
  readonly uaFindings: readonly UaFinding[];
}

/**
 * Prints the small project of `copySmallProject` with files written over it. Takes their texts by path from the
 * project's folder on, and a browser. Throws where the document has an error.
 */
export async function printProject(over: Readonly<Record<string, string>>, browser: Browser): Promise<PrintedProject> {
  const root = await copySmallProject();
  try {
    for (const [file, text] of Object.entries(over)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    const inspection = await inspect(root, 'uji');
    const [report] = printable([inspection]);
    if (report === undefined) throw new Error(inspection.diagnostics.map(({ message }) => message).join('\n'));
    const siteDir = path.join(root, '_site');
    await writeSite([report], siteDir, 'uji');
    const result = await writePdf(report, { browser, siteDir, root });
    if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('\n'));
    return { bytes: new Uint8Array(await readFile(result.file)), uaFindings: result.uaFindings };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
