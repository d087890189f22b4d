import { describe, expect, it } from 'vitest';
import { type Draw, figureRooms, placeDrawing } from '../../../scripts/render/figures/place-drawing.ts';
import { PT_PER_MM, svgElement } from '../../../scripts/render/figures/svg.ts';
import { buildCetak } from '../../../scripts/model/build-cetak.ts';
import { pageSetup } from '../../../scripts/render/page-setup.ts';

const rooms = figureRooms(pageSetup(buildCetak({}, 'Judul')));

/** A picture that is so many em wide and high. */
const block =
  (lebar: number, tinggi: number): Draw =>
  (room, size) =>
    lebar * size <= room.lebar && tinggi * size <= room.tinggi
      ? { isi: '', lebar: lebar * size, tinggi: tinggi * size, huruf: size }
      : undefined;
const placed = (draw: Draw, asked?: 'tegak' | 'mendatar' | 'a3') => {
  const { halaman, huruf, muat } = placeDrawing(draw, asked, rooms, () => 20);
  return [halaman, huruf, muat];
};

describe('figureRooms', () => {
  it('are the pages within their margins; the fold-out sheet has those of a wide page', () => {
    expect(rooms).toEqual({
      tegak: { lebarMm: 158, tinggiMm: 279 },
      mendatar: { lebarMm: 300, tinggiMm: 170 },
      a3: { lebarMm: 390, tinggiMm: 257 },
    });
  });
});

describe('placeDrawing', () => {
  it('takes the largest type that fits upright', () => {
    expect(placed(block(40, 40))).toEqual(['tegak', 9, true]);
    expect(placed(block(60, 40))).toEqual(['tegak', 7, true]);
  });

  it('goes across the page rather than set small type upright, then to the fold-out sheet', () => {
    expect(placed(block(65, 40))).toEqual(['mendatar', 9, true]);
    expect(placed(block(130, 30))).toEqual(['mendatar', 6.5, true]);
    expect(placed(block(140, 30))).toEqual(['a3', 7.5, true]);
    expect(placed(block(70, 100))).toEqual(['a3', 6.5, true]);
  });

  it('keeps to the page that the figure asks for, in the smallest type if need be', () => {
    expect(placed(block(40, 40), 'a3')).toEqual(['a3', 9, true]);
    expect(placed(block(68, 40), 'tegak')).toEqual(['tegak', 6.5, true]);
  });

  it('says so where nothing fits, and draws it all the same', () => {
    expect(placed(block(300, 30))).toEqual(['a3', 6.5, false]);
    expect(placed(block(65, 60), 'mendatar')).toEqual(['mendatar', 7, true]);
    expect(placed(block(65, 80), 'mendatar')).toEqual(['mendatar', 6.5, false]);
  });

  it('keeps the height of the caption free', () => {
    const height = (captionMm: number) => placeDrawing(block(10, 82), undefined, rooms, () => captionMm).huruf;
    expect(height(10)).toBe(9);
    expect(height(30)).toBe(8.5);
  });
});

describe('svgElement', () => {
  it('has its printed size, with white that keeps the strokes at the edges whole', () => {
    expect(svgElement({ isi: '<g/>', lebar: 100, tinggi: 50.5, huruf: 9 })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-0.75 -0.75 101.5 52" width="101.5pt" height="52pt" fill="#15191d"><g/></svg>',
    );
    expect(PT_PER_MM * 25.4).toBeCloseTo(72, 10);
  });
});
