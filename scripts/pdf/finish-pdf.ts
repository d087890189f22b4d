import { attachFiles } from './attach-files.ts';
import type { Part } from './bind/part.ts';
import { PartBinder } from './bind-parts.ts';
import { catalogEntries, infoDictionary, pageLabelTree } from './describe-document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { exactPageSize } from './exact-page-size.ts';
import { relativeLinks } from './relative-links.ts';
import { renameBookmarks } from './rename-bookmarks.ts';
import { signatureFields } from './signature-fields.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { PdfName } from '../pdf-syntax/values.ts';
import { type PartTags, makeArtifacts, readPartTags } from './part-tags.ts';
import { tagDocument } from './tag-document.ts';
import type { Tag } from './tags/tag.ts';
import { checkUa } from './ua/check-ua.ts';
import type { UaFinding } from './ua/finding.ts';
import { PaintedContents } from './ua/painted-contents.ts';
import { packObjects, writeObjects } from './write-objects.ts';
import { xmpPacket } from './xmp-packet.ts';

export interface FinishedPdf {
  readonly bytes: Uint8Array;
  /** Why the file is not called PDF/UA-1; empty where it is. */
  readonly uaFindings: readonly UaFinding[];
}

/** Finishes a PDF: what hangs on no other part as soon as a part is printed, the rest when all are there. */
export interface Finisher {
  /**
   * Takes a part as soon as it is printed; the parts of a document come from the last to the first, since the first, which
   * has the contents, is printed last. What is wrong with it is told by `finish`.
   */
  readonly begin: (print: Uint8Array) => void;
  /**
   * Turns the browser's PDF into the one that is published: tags and artifacts as PDF/UA asks, page labels, bookmarks,
   * title, author, dates and language, exact page sizes, fields to be signed, attached files, an identifier drawn from the
   * content, and a quarter of the size. The same bytes and facts give the same bytes, whatever was begun.
   * Takes the parts of a document as Chromium prints them, in the order of their pages, and the facts. Rejects with an Error
   * for a PDF of another kind and for pieces of tables that do not add up, with a RangeError for a date that is none.
   */
  readonly finish: (prints: readonly Uint8Array[], facts: DocumentFacts) => Promise<FinishedPdf>;
}

/** A `Finisher` that works here. Streams are packed beside the work that goes on. */
export class PdfFinisher implements Finisher {
  #binder = new PartBinder();
  #painted = new PaintedContents(this.#binder.store);
  /** The parts that were begun, from the last to the first. */
  #begun: BegunPart[] = [];

  readonly begin = (print: Uint8Array): void => {
    try {
      this.#take(print);
    } catch {
      this.#startAnew();
    }
  };

  async finish(prints: readonly Uint8Array[], facts: DocumentFacts): Promise<FinishedPdf> {
    const wanted = prints.toReversed();
    // A part may have been printed again since.
    if (this.#begun.some(({ print }, index) => print !== wanted[index])) this.#startAnew();
    for (const print of wanted.slice(this.#begun.length)) this.#take(print);
    const { store } = this.#binder;
    const parts = this.#begun.toReversed();
    const { root, info } = this.#binder.join(facts.berkasPerDokumen);
    for (const page of pagesInOrder(store, root))
      store.change(page, { MediaBox: exactPageSize(store.dictOf(page).get('MediaBox')) });
    relativeLinks(store, root);
    signatureFields(store, root);
    const document = tagParts(store, root, parts, facts);
    renameBookmarks(store, root, facts.judulBagian);
    const metadata = describe(store, root, info, facts);
    const packed = packObjects(await store.writableObjects(), { root, info });
    // While the objects are being packed there is time for the check, which decides what the metadata say.
    const uaFindings = checkUa(store, root, document, this.#painted);
    if (uaFindings.length > 0) return { bytes: await writeObjects(packed), uaFindings };
    setMetadata(store, metadata, xmpPacket(facts, true));
    const claimed = await store.writableObject(metadata);
    const open = packed.open.map((object) => (object.number === metadata ? claimed : object));
    return { bytes: await writeObjects({ ...packed, open }), uaFindings };
  }

  #take(print: Uint8Array): void {
    const part = this.#binder.add(print, -this.#begun.length);
    const tags = readPartTags(this.#binder.store, part);
    this.#painted.readPages(part.pages);
    this.#begun.push({ print, part, tags });
  }

  #startAnew(): void {
    this.#binder = new PartBinder();
    this.#painted = new PaintedContents(this.#binder.store);
    this.#begun = [];
  }
}

interface BegunPart {
  readonly print: Uint8Array;
  readonly part: Part;
  /** Undefined for a part without tags. */
  readonly tags: PartTags | undefined;
}

/** Gives the tree of tags as it was written; undefined for a document without tags. */
function tagParts(
  store: ObjectStore,
  root: number,
  parts: readonly BegunPart[],
  facts: DocumentFacts,
): Tag | undefined {
  const tagged = parts.flatMap(({ tags }) => tags ?? []);
  if (tagged.length > 0) for (const { part, tags } of parts) if (tags === undefined) makeArtifacts(store, part);
  return tagDocument(store, root, tagged, { tablePieces: facts.potonganTabel, pageLabels: facts.labelHalaman });
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
