import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const deflateInBackground = promisify(deflate);

/** What packing can add to data that does not get smaller, at least. */
const HEADROOM = 1024;

/**
 * Packs data as Flate does (ISO 32000-1, 7.4.4), in the background: what is called for several streams before any of
 * them is awaited runs beside the work that goes on. The same data give the same bytes.
 */
export async function pack(data: Uint8Array): Promise<Buffer> {
  // A result that fits into one chunk needs no turn of the event loop before the work is done.
  return deflateInBackground(data, { chunkSize: data.length + HEADROOM });
}
