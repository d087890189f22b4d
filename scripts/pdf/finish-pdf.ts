import { createHash } from 'node:crypto';
import { attachFiles } from './attach-files.ts';
import { bindParts } from './bind-parts.ts';
import { catalogEntries, infoDictionary, pageLabelTree } from './describe-document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { exactPageSize } from './exact-page-size.ts';
import { renameBookmarks } from './rename-bookmarks.ts';
import { ObjectStore, type WritableObject } from './syntax/object-store.ts';
import { pagesInOrder } from './syntax/page-tree.ts';
import { PdfName } from './syntax/values.ts';
import { tagDocument } from './tag-document.ts';
import { checkUa } from './ua/check-ua.ts';
import type { UaFinding } from './ua/finding.ts';
import { writeObjects } from './write-objects.ts';
import { xmpPacket } from './xmp-packet.ts';

export interface FinishedPdf {
  readonly bytes: Uint8Array;
  /** Why the file is not called PDF/UA-1; empty where it is. */
  readonly uaFindings: readonly UaFinding[];
}

/**
 * Turns the browser's PDF into the one that is published: tags and artifacts as PDF/UA asks, page labels, bookmarks,
 * title, author, dates and language, exact page sizes, attached files, an identifier drawn from the content, and a
 * quarter of the size. The same bytes and facts give the same bytes. Streams are packed beside the work that goes on.
 * Takes the parts of a document as Chromium prints them, in the order of their pages, and the facts. Throws an Error for a
 * PDF of another kind and for pieces of tables that do not add up, a RangeError for a date that is none.
 */
export async function finishPdf(files: readonly Uint8Array[], facts: DocumentFacts): Promise<FinishedPdf> {
  const raw = bindParts(files);
  const store = new ObjectStore(raw.objects);
  for (const page of pagesInOrder(store, raw.root))
    store.change(page, { MediaBox: exactPageSize(store.dictOf(page).get('MediaBox')) });
  tagDocument(store, raw.root, { tablePieces: facts.potonganTabel, pageLabels: facts.labelHalaman });
  renameBookmarks(store, raw.root, facts.judulBagian);
  const metadata = describe(store, raw.root, raw.info, facts);
  const uaFindings = checkUa(store, raw.root);
  if (uaFindings.length === 0) setMetadata(store, metadata, xmpPacket(facts, true));
  const objects = await store.writableObjects();
  return { bytes: await writeObjects({ ...raw, objects }, fingerprint(objects)), uaFindings };
}

/** Gives the number of the metadata's object. */
function describe(store: ObjectStore, catalog: number, info: number, facts: DocumentFacts): number {
  const labels = store.nextNumber();
  const metadata = store.nextNumber();
  store.set(info, infoDictionary(facts));
  store.set(labels, pageLabelTree(facts.labelRanges));
  setMetadata(store, metadata, xmpPacket(facts, false));
  store.change(catalog, {
    ...catalogEntries(facts.bahasa, labels, metadata),
    ...attachFiles(store, facts.berkasSumber, facts.tanggal),
  });
  return metadata;
}

function setMetadata(store: ObjectStore, number: number, packet: string): void {
  const dict = new Map([
    ['Type', new PdfName('Metadata')],
    ['Subtype', new PdfName('XML')],
  ]);
  store.setOpenStream(number, dict, Buffer.from(packet, 'utf8'));
}

function fingerprint(objects: readonly WritableObject[]): string {
  const hash = createHash('sha256');
  for (const { number, body } of objects) {
    if (typeof body === 'string') hash.update(`${String(number)} ${body}`, 'latin1');
    else hash.update(`${String(number)} `).update(body);
  }
  return hash.digest('hex').slice(0, 32);
}
