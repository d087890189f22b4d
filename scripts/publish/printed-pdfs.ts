import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UaFinding } from '../pdf/ua/finding.ts';
import { PDF } from './folders.ts';
import { readRecord, saveRecord } from './records.ts';

/** A published PDF: the name of its file, and why it is not called PDF/UA. */
export interface PrintedPdf {
  readonly nama: string;
  readonly uaFindings: readonly UaFinding[];
}

/** A PDF as it was published. */
interface KeptPdf extends PrintedPdf {
  readonly sha256: string;
}

/** Keeps what was printed in one go and now is published. Takes the project's folder, a name, and the fingerprint. */
export async function savePrintedPdfs(
  root: string,
  name: string,
  sidik: string,
  pdfs: readonly PrintedPdf[],
): Promise<void> {
  const kept = await Promise.all(
    pdfs.map(async (pdf): Promise<KeptPdf> => {
      const bytes = await readFile(path.join(root, PDF, pdf.nama));
      return { ...pdf, sha256: sha256(bytes) };
    }),
  );
  await saveRecord(root, { kind: 'pdf', name, sidik }, kept);
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
  const kept = await readRecord<readonly KeptPdf[]>(root, { kind: 'pdf', name, sidik });
  if (kept === undefined) return undefined;
  for (const { nama, sha256: wanted } of kept) {
    if (path.basename(nama) !== nama) return undefined;
    const bytes = await readFile(path.join(root, PDF, nama)).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== wanted) return undefined;
  }
  return kept;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
