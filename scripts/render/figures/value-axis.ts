import { widestText } from '../text-width.ts';
import type { ChartScale } from './chart-scale.ts';
import { INK, num, type Room, textAt } from './svg.ts';

/** The widest useful chart, in em of its type: longer bars and lines say no more. */
const WIDEST_EM = 62;

/** White between words and what they stand beside, in em of the type. */
export const GAP = 0.6;

/** Width of a chart with type of a size in a room, all in points: as wide as the room, but never uselessly wide. */
export function chartWidth(room: Room, size: number): number {
  return Math.min(room.lebar, WIDEST_EM * size);
}

/** Room that the numbers of an upright axis take, in points, without the white beside them. */
export function numbersWidth({ ticks }: ChartScale, size: number): number {
  return widestText(ticks.map(({ text }) => text)) * size;
}

/** Where an upright axis stands, in points: its grid runs from `left` to `right`, `y` gives the level of a value. */
export interface UprightAxis {
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
}

/** The grid of an upright axis: a level line at every mark of the scale, with its number before it. */
export function levelGrid({ ticks }: ChartScale, { left, right, y }: UprightAxis, size: number): string[] {
  return ticks.map(
    ({ at, text }) =>
      gridLine(`M${num(left)} ${num(y(at))}H${num(right)}`) +
      textAt(left - GAP * size, y(at) + 0.3 * size, text, { size, anchor: 'end', fill: INK.quiet }),
  );
}

/** A thin, pale line that only leads the eye. Takes its path as SVG writes it. */
export function gridLine(path: string): string {
  return `<path d="${path}" stroke="${INK.grid}" stroke-width="0.6"/>`;
}

/** What the axis counts, in the corner above it; nothing where the figure's title says it. */
export function unitLabel({ unit }: ChartScale, size: number): string {
  return unit === '' ? '' : textAt(0, 0.95 * size, `Dalam ${unit}`, { size, fill: INK.quiet });
}
