import type { Lambang } from '../model/lambang.ts';
import type { EmblemView } from './views.ts';

/** Height of an emblem in print, in millimetres: on the cover, and above the head of a regulation. */
export const EMBLEM_MM = { sampul: 24, peraturan: 25 } as const;

/** A wide emblem is printed lower, lest it becomes a banner. */
const WIDEST_MM = 40;

/** The printed width of an emblem that should be as high as given, in millimetres. */
export function emblemWidthMm({ citra: { width, height } }: Lambang, heightMm: number): number {
  return Math.min(WIDEST_MM, (heightMm * width) / height);
}

/** An emblem as the templates lay it out, in print as high as given. Its picture is published in the document's folder. */
export function emblemView(lambang: Lambang, heightMm: number): EmblemView {
  const { folder, berkas, teks, citra } = lambang;
  return {
    alternatif: teks,
    lebar: `${emblemWidthMm(lambang, heightMm).toFixed(2)}mm`,
    citra: {
      alamat: `${folder}/${berkas}`,
      asal: citra.path,
      lebar: Math.round(citra.width),
      tinggi: Math.round(citra.height),
    },
  };
}
