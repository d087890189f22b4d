import path from 'node:path';
import type { Lack } from '../bentuk/lacking.ts';
import type { Report } from '../derive/report.ts';
import { formatTerminal } from '../diagnostics/format-terminal.ts';
import { inspectInForm } from '../form-inspection.ts';
import { tellUa } from '../pdf/ua/tell-ua.ts';
import { writePdf, writePrintPages } from '../pipeline.ts';
import { launchBrowser } from '../print/launch-browser.ts';
import { BENTUK } from '../publish/folders.ts';
import { replaceFile } from '../publish/replace-file.ts';
import { dropStaging, makeStaging, OutputInUse } from '../publish/staging.ts';
import { chooseDocuments } from './choose-documents.ts';
import type { Output } from './output.ts';

interface BentukOptions {
  readonly version: string;
  /** False where only the list is wanted. */
  readonly pdf: boolean;
}

/**
 * Shows a document in the form of another outline: tells what it lacks, and prints it as a draft into `_bentuk`. Nothing in
 * the document's folder changes. Exit code: 0, 1 where the data or the names do not allow it, 2 where the tool failed.
 */
export async function bentuk(
  root: string,
  [id, profil]: readonly [id: string, profil: string],
  { version, pdf }: BentukOptions,
  output: Output,
): Promise<number> {
  const chosen = await chooseDocuments(root, [id]);
  if (!chosen.ok) {
    output.error(chosen.message);
    return 1;
  }
  const inspected = await inspectInForm(root, id, profil);
  if (!inspected.ok) {
    if ('message' in inspected) output.error(inspected.message);
    else {
      output.print(`${formatTerminal(inspected.diagnostics, inspected.textOf)}\n`);
      output.error(
        inspected.keliru === 'dokumen'
          ? `Dokumen “${id}” belum dapat disusun dalam sistematika itu; perbaiki temuan di atas.`
          : `Temuan di atas berasal dari data/profil/${profil}.yaml; perbaiki menghimpun, di, atau bentuk di sana.`,
      );
    }
    return 1;
  }
  output.print(formatLacking(`${id} dalam sistematika ${inspected.profil}`, inspected.lacking));
  if (!pdf) return 0;
  const target = path.join(root, BENTUK, `${id}-${profil}.pdf`);
  try {
    const fault = await printDraft(root, inspected.report, { version, target }, output);
    if (fault === undefined) return 0;
    output.error(fault);
    return 2;
  } catch (error) {
    if (!(error instanceof OutputInUse)) throw error;
    output.error(error.message);
    return 2;
  }
}

const JUDUL: Readonly<Record<Lack['jenis'], string>> = {
  naskah: 'Naskah yang belum ada',
  tabel: 'Tabel yang belum ada',
  isian: 'Isian yang belum ada',
};

/** The list of what is missing, kind by kind, as text. */
function formatLacking(judul: string, lacking: readonly Lack[]): string {
  if (lacking.length === 0) return `${judul}: tidak ada yang kurang.`;
  const kinds = (Object.keys(JUDUL) as Lack['jenis'][]).flatMap((jenis) => {
    const own = lacking.filter((lack) => lack.jenis === jenis);
    return own.length === 0
      ? []
      : [
          `\n${JUDUL[jenis]} (${String(own.length)})`,
          ...own.map(({ apa, tindakan }) => `  ${apa}.\n      ${tindakan}`),
        ];
  });
  return [`${judul}: ${String(lacking.length)} hal belum ada.`, ...kinds].join('\n');
}

/** Prints it aside and puts it in place; gives what went wrong. */
async function printDraft(
  root: string,
  report: Report,
  { version, target }: { readonly version: string; readonly target: string },
  output: Output,
): Promise<string | undefined> {
  const staging = await makeStaging(root);
  const launched = await launchBrowser();
  try {
    if (launched.value === null) return launched.diagnostics.map(({ message }) => message).join('\n');
    await writePrintPages([report], staging, version);
    const printed = await writePdf(report, { browser: launched.value.browser, siteDir: staging, root });
    if (!printed.ok) return printed.faults.map(({ message }) => message).join('\n');
    await replaceFile(target, { from: printed.file });
    output.print(`\nPDF    ${target}`);
    for (const notice of tellUa(path.basename(target), printed.uaFindings)) output.print(`\n${notice}`);
    return undefined;
  } finally {
    await launched.value?.browser.close();
    await dropStaging(staging);
  }
}
