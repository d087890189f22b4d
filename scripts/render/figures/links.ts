/** A place in points, from the left and the top edge. */
type Point = readonly [x: number, y: number];

/** A line between two places; a broken one stands for coordination, not command. */
export interface PlacedLine {
  readonly points: readonly [Point, Point];
  readonly dashed: boolean;
}

/** One line from a place to another. */
export function link(from: Point, to: Point, dashed = false): PlacedLine {
  return { points: [from, to], dashed };
}

/** Heights of the lines that lead to a level: where they begin, where they part, and where they end. */
export interface Drop {
  readonly from: number;
  readonly bus: number;
  readonly to: number;
}

/**
 * Lines from a box down to those below it: one from its middle `x` to the height where they part, one across, and one
 * down to each. Takes the middles of those below from left to right, at least one.
 */
export function branches(
  x: number,
  below: readonly { readonly x: number; readonly dashed: boolean }[],
  { from, bus, to }: Drop,
): PlacedLine[] {
  const middles = below.map((one) => one.x);
  const across = middles.length < 2 ? [] : [link([Math.min(...middles), bus], [Math.max(...middles), bus])];
  return [link([x, from], [x, bus]), ...across, ...below.map((one) => link([one.x, bus], [one.x, to], one.dashed))];
}
