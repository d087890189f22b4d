import { createHash, type Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DocumentSources } from './load-document.ts';
import type { ImageReading } from './read-images.ts';
import type { SourceFile } from './source-files.ts';

/**
 * Gives a fingerprint of everything a document is made of: the texts that were read, its pictures, the files that it attaches
 * to its PDF, and the texts and pictures of the documents it builds on. Of two alike the same program prints the same bytes.
 */
export async function fingerprintSources(
  sources: DocumentSources,
  attached: readonly SourceFile[] = [],
): Promise<string> {
  const hash = createHash('sha256');
  await addSources(hash, sources);
  for (const { berkas, isi } of attached) add(hash, berkas, isi);
  return hash.digest('hex');
}

async function addSources(hash: Hash, sources: DocumentSources): Promise<void> {
  add(hash, 'dokumen', sources.id);
  for (const [file, { text }] of sorted(sources.texts)) add(hash, file, text);
  for (const images of [sources.citra, sources.citraDaerah]) await addImages(hash, images);
  for (const [, other] of sorted(sources.acuan)) await addSources(hash, other);
}

/** A picture that cannot be printed counts by its name alone: nothing shows it. */
async function addImages(hash: Hash, images: ReadonlyMap<string, ImageReading>): Promise<void> {
  for (const [name, reading] of sorted(images)) add(hash, name, reading.ok ? await readFile(reading.image.path) : '');
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** With their lengths, so that no other division of the same letters is alike. */
function add(hash: Hash, name: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  hash.update(`${String(Buffer.byteLength(name))} ${name} ${String(bytes.length)} `).update(bytes);
}
