import { attachFiles } from './attach-files.ts';
import { bindParts } from './bind-parts.ts';
import { catalogEntries, infoDictionary, pageLabelTree } from './describe-document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { exactPageSize } from './exact-page-size.ts';
import { relativeLinks } from './relative-links.ts';
import { renameBookmarks } from './rename-bookmarks.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { PdfName } from '../pdf-syntax/values.ts';
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
  const bound = bindParts(files, facts.berkasPerDokumen);
  const { store, root, info } = bound;
  for (const page of pagesInOrder(store, root))
    store.change(page, { MediaBox: exactPageSize(store.dictOf(page).get('MediaBox')) });
  relativeLinks(store, root);
  const document = tagDocument(bound, { tablePieces: facts.potonganTabel, pageLabels: facts.labelHalaman });
  renameBookmarks(store, root, facts.judulBagian);
  const metadata = describe(store, root, info, facts);
  const uaFindings = checkUa(store, root, document);
  if (uaFindings.length === 0) setMetadata(store, metadata, xmpPacket(facts, true));
  return { bytes: await writeObjects({ objects: await store.writableObjects(), root, info }), uaFindings };
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
