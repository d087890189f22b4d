import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UaFinding } from '../pdf/ua/finding.ts';
import { PDF } from './folders.ts';
import { replaceFile } from './replace-file.ts';
import { WORK } from './staging.ts';

/** Counted up when the record's shape changes: one of another shape is as good as none. */
const SHAPE = 1;

/** A published PDF: the name of its file, and why it is not called PDF/UA. */
export interface PrintedPdf {
  readonly nama: string;
  readonly uaFindings: readonly UaFinding[];
}

/** What a build leaves behind of PDFs that were printed in one go, and the fingerprint of all that decided about them. */
interface PdfRecord {
  readonly versi: typeof SHAPE;
  readonly sidik: string;
  readonly berkas: readonly (PrintedPdf & { readonly sha256: string })[];
}

/** Keeps what was printed in one go and now is published. Takes the project's folder, a name, and the fingerprint. */
export async function savePrintedPdfs(
  root: string,
  name: string,
  sidik: string,
  pdfs: readonly PrintedPdf[],
): Promise<void> {
  const berkas = await Promise.all(
    pdfs.map(async (pdf) => ({ ...pdf, sha256: sha256(await readFile(path.join(root, PDF, pdf.nama))) })),
  );
  const record: PdfRecord = { versi: SHAPE, sidik, berkas };
  await replaceFile(recordFile(root, name), `${JSON.stringify(record)}\n`);
}

/**
 * The published PDFs that printing would give again byte by byte; undefined where something that decides about them has
 * changed since, or one of the files is not as it was published.
 */
export async function readPrintedPdfs(
  root: string,
  name: string,
  sidik: string,
): Promise<readonly PrintedPdf[] | undefined> {
  const text = await readFile(recordFile(root, name), 'utf8').catch(() => undefined);
  const record = text === undefined ? undefined : parsed(text);
  if (record?.versi !== SHAPE || record.sidik !== sidik) return undefined;
  for (const { nama, sha256: wanted } of record.berkas) {
    if (path.basename(nama) !== nama) return undefined;
    const bytes = await readFile(path.join(root, PDF, nama)).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== wanted) return undefined;
  }
  return record.berkas;
}

/** The file is written whole or not at all; of one that someone else has changed nothing is known. */
function parsed(text: string): PdfRecord | undefined {
  try {
    return (JSON.parse(text) as PdfRecord | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function recordFile(root: string, name: string): string {
  return path.join(root, WORK, 'pdf', `${name}.json`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
