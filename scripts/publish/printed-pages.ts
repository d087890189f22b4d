import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrintedPages } from '../render/laporan/printed-pages.ts';
import { replaceFile } from './replace-file.ts';
import { WORK } from './staging.ts';

/** Counted up when the record's shape changes: one of another shape is as good as none. */
const SHAPE = 1;

/** What a build leaves behind of a document: where it printed what, and a fingerprint of what that was. */
interface PrintRecord extends PrintedPages {
  readonly versi: typeof SHAPE;
  readonly sidik: string;
}

/** Keeps where a document was printed, for a Laporan Pemeriksaan made later. Takes the fingerprint of what was printed. */
export async function savePrintedPages(root: string, id: string, sidik: string, pages: PrintedPages): Promise<void> {
  const record: PrintRecord = { versi: SHAPE, sidik, ...pages };
  await replaceFile(recordFile(root, id), `${JSON.stringify(record)}\n`);
}

/** Where the last build printed a document; undefined where there was none, or it printed something else. */
export async function readPrintedPages(root: string, id: string, sidik: string): Promise<PrintedPages | undefined> {
  const text = await readFile(recordFile(root, id), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const record = parsed(text);
  return record?.versi === SHAPE && record.sidik === sidik ? record : undefined;
}

/** The file is written whole or not at all; of one that someone else has changed nothing is known. */
function parsed(text: string): PrintRecord | undefined {
  try {
    return (JSON.parse(text) as PrintRecord | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function recordFile(root: string, id: string): string {
  return path.join(root, WORK, 'halaman', `${id}.json`);
}
