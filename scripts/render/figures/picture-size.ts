import type { GambarJenis } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import { pageSetup } from '../page-setup.ts';
import { captionMm } from './figure-drawing.ts';
import { figureRooms, type SizeMm } from './place-drawing.ts';

/** Pixels to an inch below which a print looks coarse. */
export const LEAST_DPI = 150;

const MM_PER_INCH = 25.4;

/** A picture from a file at its printed size; `dpi` is undefined for drawings, which are sharp at any size. */
interface PictureSize extends SizeMm {
  readonly dpi: number | undefined;
  /** The width asked for is more than the page has. */
  readonly tooWide: boolean;
}

/**
 * The printed size of a picture: as wide as its figure asks for, else as the page; never wider or higher than the page has
 * room. Undefined where the picture cannot be read.
 */
export function pictureSize(gambar: GambarJenis<'berkas'>, plan: Plan): PictureSize | undefined {
  const { citra, lebar = { persen: 100 } } = gambar;
  if (citra === undefined) return undefined;
  const room = figureRooms(pageSetup(plan.dokumen.cetak))[gambar.halaman ?? 'tegak'];
  const asked = 'mm' in lebar ? lebar.mm : (lebar.persen / 100) * room.lebarMm;
  const ratio = citra.height / citra.width;
  const lebarMm = Math.min(asked, room.lebarMm, (room.tinggiMm - captionMm(gambar, room.lebarMm)) / ratio);
  return {
    lebarMm,
    tinggiMm: lebarMm * ratio,
    dpi: citra.raster ? citra.width / (lebarMm / MM_PER_INCH) : undefined,
    tooWide: asked > room.lebarMm,
  };
}
