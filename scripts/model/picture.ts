import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Image, ImageReading } from '../load/read-images.ts';
import type { Origin } from './origin.ts';

/** A folder of pictures: what it holds by the name of the file, and how to call it in a finding. */
export interface PictureFolder {
  readonly images: ReadonlyMap<string, ImageReading>;
  /** `folder gambar`. */
  readonly nama: string;
  /** Where to save what is missing: `di folder gambar dokumen ini`. */
  readonly letak: string;
}

/**
 * The picture that a key `berkas` below `asal` names. One that is missing or cannot be printed is a finding there, and
 * undefined.
 */
export function pictureOf(
  berkas: string,
  asal: Origin,
  { images, nama, letak }: PictureFolder,
  diagnostics: Diagnostic[],
): Image | undefined {
  const reading = images.get(berkas);
  if (reading?.ok === true) return reading.image;
  diagnostics.push({
    code: reading?.code ?? 'file-missing',
    severity: 'galat',
    message: reading?.message ?? `Gambar “${berkas}” tidak ada di ${nama}.${didYouMean(berkas, [...images.keys()])}`,
    hint: reading?.hint ?? `Simpan berkasnya ${letak}.`,
    place: asal.at('berkas').place(),
  });
  return undefined;
}
