import { promisify } from 'node:util';
import { type ZlibOptions, deflate } from 'node:zlib';

const deflateInBackground: (data: Uint8Array, options: ZlibOptions) => Promise<Buffer> = promisify(deflate);

/** Room for data that are too short to get much smaller. */
const HEADROOM = 1024;

/**
 * Packs data as Flate does (ISO 32000-1, 7.4.4), in the background: what is called for several streams before any of
 * them is awaited runs beside the work that goes on. The same data give the same bytes.
 */
export function pack(data: Uint8Array): Promise<Buffer> {
  // A result that fits into one chunk needs no turn of the event loop before the work is done.
  return deflateInBackground(data, { chunkSize: Math.ceil(data.length / 2) + HEADROOM });
}
