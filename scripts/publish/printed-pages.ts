import type { PrintedPages } from '../render/laporan/printed-pages.ts';
import { readRecord, saveRecord } from './records.ts';

/** Keeps where a document was printed, for a Laporan Pemeriksaan made later. Takes the fingerprint of what was printed. */
export function savePrintedPages(root: string, id: string, sidik: string, pages: PrintedPages): Promise<void> {
  return saveRecord(root, { kind: 'halaman', name: id, sidik }, pages);
}

/** Where the last build printed a document; undefined where there was none, or it printed something else. */
export function readPrintedPages(root: string, id: string, sidik: string): Promise<PrintedPages | undefined> {
  return readRecord(root, { kind: 'halaman', name: id, sidik });
}
