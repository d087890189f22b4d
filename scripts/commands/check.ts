import path from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { listDocuments } from '../load/load-document.ts';
import type { Pemeriksaan } from '../model/dokumen.ts';
import { inspect, type Inspection } from '../inspection.ts';
import { replaceFile } from '../publish/replace-file.ts';
import { OutputInUse } from '../publish/staging.ts';
import { type Format, formatFindings, summaryLine } from './check-output.ts';
import { chooseDocuments } from './choose-documents.ts';
import { mendDocument } from './mend-document.ts';
import type { Output } from './output.ts';

export interface CheckOptions {
  readonly format: Format;
  /** File that takes the findings instead of the terminal. */
  readonly file?: string | undefined;
  /** Folder that takes the Laporan Pemeriksaan; without it none is made. */
  readonly laporan?: string | undefined;
  /** Held against this profile instead of the document's own. */
  readonly profil?: Pemeriksaan['profil'] | undefined;
  /** Mends first what has one right answer. */
  readonly fix?: boolean | undefined;
  /** Of the program. */
  readonly version: string;
}

/**
 * Tells every finding of the documents, and makes the Laporan Pemeriksaan where it is asked for. Gives the exit code: 0
 * without errors, 1 with errors in the data, 2 where something could not be written or printed.
 */
export async function check(
  root: string,
  wanted: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<number> {
  const chosen = await chooseDocuments(root, wanted);
  if (!chosen.ok) {
    output.error(chosen.message);
    return 1;
  }
  // What other programs read from the standard output holds nothing else.
  const tell = options.format === 'terminal' || options.file !== undefined ? output.print : output.error;
  if (options.laporan !== undefined && (await listDocuments(root)).includes(options.laporan)) {
    output.error(
      `Sesudah --laporan ditulis nama folder, bukan nama dokumen. Tulis dokumennya lebih dahulu: npm run check -- ${options.laporan} --laporan`,
    );
    return 2;
  }
  const inspections: Inspection[] = [];
  try {
    for (const id of chosen.ids) {
      if (options.fix === true) await mendDocument(root, id, options.profil, tell);
      inspections.push(await inspect(root, id, options.profil));
    }
    const findings = formatFindings(options.format, inspections, options.version);
    if (options.file === undefined) output.print(findings);
    else {
      await replaceFile(options.file, `${findings}\n`);
      tell(`${inspections.map(summaryLine).join('\n')}\nTemuan   ${path.resolve(options.file)}`);
    }
    if (options.laporan !== undefined) {
      // Loaded only when needed: it brings a browser along.
      const { makeReports } = await import('./laporan.ts');
      const made = await makeReports(root, inspections, options.laporan, options.version);
      for (const file of made.files) tell(`Laporan  ${file}`);
      for (const notice of made.notices) tell(`\n${notice}`);
      if (made.fault !== undefined) {
        output.error(made.fault);
        return 2;
      }
    }
  } catch (error) {
    if (!(error instanceof OutputInUse)) throw error;
    output.error(error.message);
    return 2;
  }
  return inspections.some(({ diagnostics }) => hasErrors(diagnostics)) ? 1 : 0;
}
