import { breakPoints } from './break-points.ts';
import { cssText } from './css-text.ts';
import { printSheets } from './print-sheets.ts';

/** Names under which templates know the filters. */
export const filters = {
  cssTeks: cssText,
  lembarCetak: printSheets,
  titikPutus: breakPoints,
};
