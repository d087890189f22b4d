import { type PdfValue, isList } from '../pdf-syntax/values.ts';

const POINTS_PER_MM = 72 / 25.4;

// Chromium cuts a page to its own grid and loses up to this much; a real size is never so near to another whole
// millimetre.
const TOLERANCE_MM = 0.2;

/**
 * Gives a page its exact size again: Chromium writes F4 as 209.89 x 329.86 mm, which a printer may take for an
 * unknown sheet.
 * Takes and gives a page's MediaBox; sizes are snapped to whole millimetres when nearer than 0.2 mm, else kept. What is
 * printed stays where it is, measured from the left and the bottom edge.
 */
export function exactPageSize(box: PdfValue | undefined): PdfValue | undefined {
  if (!isList(box) || box[0] !== 0 || box[1] !== 0) return box;
  const exact = box.slice(2).map((size) => (typeof size === 'number' ? snap(size) : undefined));
  return exact.length !== 2 || exact.includes(undefined) ? box : [0, 0, ...(exact as number[])];
}

function snap(points: number): number | undefined {
  const millimetres = points / POINTS_PER_MM;
  const whole = Math.round(millimetres);
  if (Math.abs(whole - millimetres) > TOLERANCE_MM) return undefined;
  return Number((whole * POINTS_PER_MM).toFixed(4));
}
