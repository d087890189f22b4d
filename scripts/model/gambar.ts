import type { Image } from '../load/read-images.ts';
import type { CitraTertulis, GambarTertulis } from '../schema/gambar.ts';
import type { Origin } from './origin.ts';

/** A figure; one from a file has its picture, undefined where that cannot be printed. */
export type Gambar = (
  Exclude<GambarTertulis, CitraTertulis> | (CitraTertulis & { readonly citra: Image | undefined })
) & { readonly id: string; readonly asal: Origin };

export type JenisGambar = Gambar['jenis'];
/** The figures of one kind. */
export type GambarJenis<J extends JenisGambar> = Extract<Gambar, { jenis: J }>;
