import { createHash } from 'node:crypto';
import { extendCatalog, infoDictionary, pageLabelTree } from './describe-document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { exactPageSize } from './exact-page-size.ts';
import { type RawObject, type RawPdf, readObjects } from '../print/read-objects.ts';
import { renameBookmarks } from './rename-bookmarks.ts';
import { renumberElementIds } from './renumber-element-ids.ts';
import { writeObjects } from './write-objects.ts';
import { xmpPacket } from './xmp-packet.ts';

/**
 * Turns the browser's PDF into the one that is published: page labels, title, author, dates and language, exact
 * page sizes, an identifier drawn from the content, and a fifth of the size. The same bytes and facts give the same
 * bytes.
 * Takes a PDF as Chromium prints it, and the facts. Throws an Error for a PDF of another kind, a RangeError for a
 * date that is none.
 */
export function finishPdf(bytes: Uint8Array, facts: DocumentFacts): Uint8Array {
  const raw = readObjects(bytes);
  const objects = renameBookmarks(renumberElementIds(describe(raw, facts)), facts.judulBagian);
  return writeObjects({ ...raw, objects }, fingerprint(objects));
}

function describe(raw: RawPdf, facts: DocumentFacts): readonly RawObject[] {
  const labels = Math.max(...[raw.objects.at(-1)?.number ?? 0, raw.root, raw.info]) + 1;
  const metadata = labels + 1;
  const kept = raw.objects.map((object) => {
    if (object.number === raw.info) return textObject(raw.info, infoDictionary(facts));
    if (object.number === raw.root) {
      return textObject(raw.root, extendCatalog(object.body, facts.bahasa, labels, metadata));
    }
    return isPage(object) ? textObject(object.number, exactPageSize(latin1(object.body))) : object;
  });
  return [...kept, textObject(labels, pageLabelTree(facts.labelRanges)), metadataStream(metadata, xmpPacket(facts))];
}

const PAGE_OPENING = Buffer.from('<</Type /Page\n');

function isPage({ body }: RawObject): boolean {
  return PAGE_OPENING.equals(body.subarray(0, PAGE_OPENING.length));
}

function latin1(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
}

function textObject(number: number, text: string): RawObject {
  return { number, body: Buffer.from(text, 'latin1'), isStream: false };
}

/** Metadata stays uncompressed, so that programs which do not read PDF find it. */
function metadataStream(number: number, packet: string): RawObject {
  const content = Buffer.from(packet, 'utf8');
  const head = `<</Type /Metadata /Subtype /XML /Length ${String(content.length)}>>\nstream\n`;
  return { number, body: Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')]), isStream: true };
}

function fingerprint(objects: readonly RawObject[]): string {
  const hash = createHash('sha256');
  for (const { number, body } of objects) hash.update(`${String(number)} `).update(body);
  return hash.digest('hex').slice(0, 32);
}
