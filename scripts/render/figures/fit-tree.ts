import { type Room, SMALLEST_PT } from './svg.ts';
import { layoutTree, narrowestBox, oneLineBox, type TreeItem, type TreeLayout, treeWidth } from './tree-layout.ts';

/** Boxes wider than this, in em, make long lines that are slow to read. */
const WIDEST_EM = 18;
const PRECISION_PT = 1;

/** How a tree may be set. */
export interface Fitting {
  /** Type size in points. */
  readonly size: number;
  /** Ways to stack the tree (see `TreeShape.stackFrom`), the most welcome first. */
  readonly stackings: readonly number[];
  /** See `TreeShape.grow`. */
  readonly grow: number;
  /** Width in em below which boxes are uncomfortable: only the smallest type may have narrower ones. */
  readonly comfort: number;
}

/**
 * Sets trees into a room in one type size, with the widest boxes that have room beside one another. Gives the first way to
 * stack them that fits; undefined where none does.
 */
export function fitTree(roots: readonly TreeItem[], room: Room, fitting: Fitting): TreeLayout | undefined {
  const { size, grow } = fitting;
  for (const stackFrom of fitting.stackings) {
    const width = widestBox(roots, room.lebar, fitting, stackFrom);
    if (width === undefined) continue;
    const layout = layoutTree(roots, { size, stackFrom, grow, width });
    if (layout.height <= room.tinggi) return layout;
  }
  return undefined;
}

/** The widest lowest box with which the trees are no wider than the room; undefined where even the narrowest is too wide. */
function widestBox(
  roots: readonly TreeItem[],
  room: number,
  { size, grow, comfort }: Fitting,
  stackFrom: number,
): number | undefined {
  const oneLine = oneLineBox(roots, { size, stackFrom });
  const comfortable = size > SMALLEST_PT ? Math.min(comfort * size, oneLine) : 0;
  let fits = Math.max(narrowestBox(roots, { size, stackFrom }), comfortable);
  let tooWide = Math.max(fits, Math.min(WIDEST_EM * size, oneLine));
  const isRoom = (width: number): boolean => treeWidth(roots, { size, stackFrom, grow, width }) <= room;
  if (isRoom(tooWide)) return tooWide;
  if (!isRoom(fits)) return undefined;
  // The wider the boxes, the wider the tree: halve the span in between.
  while (tooWide - fits > PRECISION_PT) {
    const middle = (fits + tooWide) / 2;
    if (isRoom(middle)) fits = middle;
    else tooWide = middle;
  }
  return fits;
}
