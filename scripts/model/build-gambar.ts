import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Image, ImageReading } from '../load/read-images.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { z } from 'zod';
import { type CitraTertulis, type GambarTertulis, JENIS_GAMBAR } from '../schema/gambar.ts';
import type { Gambar } from './gambar.ts';
import { schemaOfKind } from './kind-schema.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import { checkYears, TAHUN_DOKUMEN } from './series.ts';

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
    ? { ...written, id, asal, citra: pictureOf(written, asal, images, diagnostics) }
    : { ...written, id, asal };
}

function pictureOf(
  { berkas }: CitraTertulis,
  asal: Origin,
  images: ReadonlyMap<string, ImageReading>,
  diagnostics: Diagnostic[],
): Image | undefined {
  const reading = images.get(berkas);
  if (reading?.ok === true) return reading.image;
  diagnostics.push({
    code: reading?.code ?? 'file-missing',
    severity: 'galat',
    message:
      reading?.message ?? `Gambar “${berkas}” tidak ada di folder gambar.${didYouMean(berkas, [...images.keys()])}`,
    hint: reading?.hint ?? 'Simpan berkasnya di folder gambar dokumen ini, di samping berkas .yaml ini.',
    place: asal.at('berkas').place(),
  });
  return undefined;
}
