import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Image, ImageReading } from '../load/read-images.ts';
import type { LambangTertulis } from '../schema/lambang.ts';
import type { Origin } from './origin.ts';
import { pictureOf } from './picture.ts';

/** Where emblems are kept: beside the files of regions, or among the figures of a document. */
const FOLDERS = {
  daerah: { nama: 'folder data/daerah', letak: 'di folder data/daerah, di samping berkas .yaml ini' },
  gambar: { nama: 'folder gambar', letak: 'di folder gambar dokumen ini' },
} as const;

/** The emblem of a region, or of a regulation that bears another. */
export interface Lambang {
  readonly berkas: string;
  readonly folder: keyof typeof FOLDERS;
  readonly teks: string;
  readonly citra: Image;
  readonly asal: Origin;
}

/**
 * An emblem with its picture. Takes where it was typed, which folder keeps it, and the pictures there by name. A picture that
 * is missing or cannot be printed is a finding, and gives none.
 */
export function buildLambang(
  { berkas, teks }: LambangTertulis,
  asal: Origin,
  folder: Lambang['folder'],
  images: ReadonlyMap<string, ImageReading>,
  diagnostics: Diagnostic[],
): Lambang | undefined {
  const citra = pictureOf(berkas, asal, { images, ...FOLDERS[folder] }, diagnostics);
  return citra && { berkas, folder, teks, citra, asal };
}
