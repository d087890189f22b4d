import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { inspectImage } from './inspect-image.ts';

const MAX_BYTES = 20 * 1024 * 1024;

/** A picture that may be printed. */
export interface Image {
  /** Absolute, its links followed: where the publisher copies it from. */
  readonly path: string;
  /** Made of pixels, as opposed to drawn in lines. */
  readonly raster: boolean;
  /** As it is shown: pixels, or the units of a drawing. */
  readonly width: number;
  readonly height: number;
}

/** A picture, or why it cannot be printed and how to mend that. */
export type ImageReading =
  | { readonly ok: true; readonly image: Image }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly hint: string };

/**
 * Every picture directly in a folder, by the name of its file. A link that leads out of the folder is not followed; what is
 * damaged, too large or unsafe is told by its reading, for only a figure that names it makes it matter. A missing folder
 * gives none.
 */
export async function readImages(root: string, folder: string): Promise<ReadonlyMap<string, ImageReading>> {
  const full = path.join(root, folder);
  const real = await realpath(full).catch(() => undefined);
  // A folder that is a link out of the project is named where its other files are read.
  if (real === undefined || !real.startsWith((await realpath(root)) + path.sep)) return new Map();
  const names = await readdir(real);
  const pictures = names.filter((name) => /\.(?:png|jpe?g|svg)$/i.test(name)).sort();
  const readings = new Map<string, ImageReading>();
  for (const name of pictures) readings.set(name, await readImage(real, name));
  return readings;
}

async function readImage(folder: string, name: string): Promise<ImageReading> {
  const real = await realpath(path.join(folder, name)).catch(() => undefined);
  if (real === undefined)
    return refuse('file-missing', `Gambar “${name}” menunjuk ke berkas yang tidak ada.`, 'Simpan berkasnya di sini.');
  if (!real.startsWith(folder + path.sep))
    return refuse('file-unreadable', `Gambar “${name}” menunjuk ke luar folder gambar.`, 'Simpan salinannya di sini.');
  const info = await stat(real);
  if (!info.isFile()) return refuse('file-unreadable', `“${name}” bukan berkas.`, 'Simpan gambarnya di sini.');
  if (info.size > MAX_BYTES)
    return refuse(
      'file-unreadable',
      `Gambar “${name}” lebih besar dari 20 MB.`,
      'Kecilkan gambarnya lalu simpan ulang.',
    );
  const found = inspectImage(name, await readFile(real));
  return found.ok ? { ok: true, image: { path: real, ...found.value } } : found;
}

function refuse(code: string, message: string, hint: string): ImageReading {
  return { ok: false, code, message, hint };
}
