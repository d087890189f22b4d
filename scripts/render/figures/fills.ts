import { INK, num } from './svg.ts';

/** Grounds of bars side by side, told apart without colour: dark, hatched, pale, white with a frame, hatched the other way. */
const FILLS = [
  { fill: '#5b7286' },
  { fill: '#fff', hatch: 1 },
  { fill: '#d0d7dc' },
  { fill: '#fff' },
  { fill: '#fff', hatch: -1 },
  { fill: '#2b3a46' },
] as const;

/** How many kinds of bar the eye can tell apart. */
export const DISTINCT_FILLS = FILLS.length;

/** Distance between the lines of a hatch, in points. */
const HATCH_GAP = 3;

/** A rectangle with the ground of the given series; hatching is drawn line by line, so that it prints as lines. */
export function filledRect(x: number, y: number, width: number, height: number, series: number): string {
  const style: { readonly fill: string; readonly hatch?: number } = FILLS[series % FILLS.length] ?? FILLS[0];
  const frame = `stroke="${INK.quiet}" stroke-width="0.5"`;
  const rect = `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${style.fill}" ${frame}/>`;
  if (style.hatch === undefined) return rect;
  return `${rect}<path d="${hatch(x, y, width, height, style.hatch)}" fill="none" ${frame}/>`;
}

/** Slanting lines clipped to a rectangle: rising to the right for 1, falling for -1. */
function hatch(x: number, y: number, width: number, height: number, slope: number): string {
  let path = '';
  for (let offset = HATCH_GAP - height; offset < width; offset += HATCH_GAP) {
    const from = Math.max(0, offset);
    const to = Math.min(width, offset + height);
    if (to <= from) continue;
    const [low, high] = [from - offset, to - offset];
    const [y1, y2] = slope > 0 ? [y + height - low, y + height - high] : [y + low, y + high];
    path += `M${num(x + from)} ${num(y1)}L${num(x + to)} ${num(y2)}`;
  }
  return path;
}
