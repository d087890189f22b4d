import type { HalamanGambar } from '../../schema/gambar.ts';
import type { PageSetup } from '../page-setup.ts';
import { type Drawing, EDGE, PT_PER_MM, type Room, SMALLEST_PT } from './svg.ts';

/** A rectangle in mm. */
export type SizeMm = PageSetup['kertas'];

/** A fold-out sheet, across. */
export const A3: SizeMm = { lebarMm: 420, tinggiMm: 297 };

/** Type sizes to try, in points. On the document's own upright page small type is not worth avoiding a wide one. */
const SIZES = [9, 8.5, 8, 7.5, 7, SMALLEST_PT];
const UPRIGHT_SIZES = SIZES.slice(0, -1);

/** A drawing on the page chosen for it; `muat` is false where it has to be shrunk below what can be read. */
export interface PlacedDrawing extends Drawing {
  readonly halaman: HalamanGambar;
  readonly muat: boolean;
}

/** Draws into a room with type of a size; undefined where it does not fit. */
export type Draw = (room: Room, size: number) => Drawing | undefined;

/** Room for figures in mm on each kind of page; a fold-out sheet has the margins of a wide page. */
export function figureRooms({ isi, tepi }: PageSetup): Readonly<Record<HalamanGambar, SizeMm>> {
  const { atas, bawah, kiri, kanan } = tepi.mendatar;
  return {
    tegak: isi.tegak,
    mendatar: isi.mendatar,
    a3: { lebarMm: A3.lebarMm - kiri - kanan, tinggiMm: A3.tinggiMm - atas - bawah },
  };
}

/**
 * Chooses the page and the type of a drawing: upright, across, then a fold-out sheet; the largest type that fits. Takes the
 * page the figure asks for, if any, and the height its caption needs. Where nothing fits, draws it in the smallest type as
 * large as it gets, and says so.
 */
export function placeDrawing(
  draw: Draw,
  asked: HalamanGambar | undefined,
  rooms: Readonly<Record<HalamanGambar, SizeMm>>,
  captionMm: (lebarMm: number) => number,
): PlacedDrawing {
  const pages = asked === undefined ? (['tegak', 'mendatar', 'a3'] as const) : [asked];
  const roomOn = (page: HalamanGambar): Room => ({
    lebar: rooms[page].lebarMm * PT_PER_MM - 2 * EDGE,
    tinggi: (rooms[page].tinggiMm - captionMm(rooms[page].lebarMm)) * PT_PER_MM - 2 * EDGE,
  });
  for (const halaman of pages)
    for (const size of asked === undefined && halaman === 'tegak' ? UPRIGHT_SIZES : SIZES) {
      const drawing = draw(roomOn(halaman), size);
      if (drawing !== undefined) return { ...drawing, halaman, muat: true };
    }
  const halaman = pages.at(-1) as HalamanGambar;
  const drawing = draw({ lebar: Infinity, tinggi: Infinity }, SMALLEST_PT) ?? EMPTY;
  return { ...drawing, halaman, muat: false };
}

const EMPTY: Drawing = { isi: '', lebar: 1, tinggi: 1, huruf: SMALLEST_PT };
