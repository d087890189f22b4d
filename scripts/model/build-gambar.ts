import type { ImageReading } from '../load/read-images.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { z } from 'zod';
import { type GambarTertulis, JENIS_GAMBAR } from '../schema/gambar.ts';
import type { Gambar } from './gambar.ts';
import { schemaOfKind } from './kind-schema.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import { pictureOf } from './picture.ts';
import { checkYears, TAHUN_DOKUMEN } from './series.ts';

const FOLDER = { nama: 'folder gambar', letak: 'di folder gambar dokumen ini, di samping berkas .yaml ini' };

/** The kind of a figure decides its schema; without one, the first of them names the missing key. */
export function gambarSchema(source: YamlSource): z.ZodType<GambarTertulis> {
  return schemaOfKind<GambarTertulis>(source, JENIS_GAMBAR, 'gambar', 'struktur-organisasi');
}

/**
 * One figure of the document; the id is the file's name. Takes the pictures of the figures' folder by name. Years that the
 * document does not have, and pictures that are missing or cannot be printed, are findings where they are named.
 */
export function buildGambar(
  id: string,
  written: GambarTertulis,
  asal: Origin,
  images: ReadonlyMap<string, ImageReading>,
  normaliser: Normaliser,
): Gambar {
  const { diagnostics, tahunDokumen } = normaliser;
  if ('tahun' in written)
    checkYears(written.tahun ?? [], { years: tahunDokumen, from: TAHUN_DOKUMEN, asal: asal.at('tahun'), diagnostics });
  return written.jenis === 'berkas'
    ? { ...written, id, asal, citra: pictureOf(written.berkas, asal, { images, ...FOLDER }, diagnostics) }
    : { ...written, id, asal };
}
