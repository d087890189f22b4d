import type { UnitTertulis } from '../../schema/rujukan.ts';
import { drawBoxes } from './draw-boxes.ts';
import { type Fitting, fitTree } from './fit-tree.ts';
import { branches, link, type PlacedLine } from './links.ts';
import type { Draw } from './place-drawing.ts';
import { BASE_EM, DASHED, type Drawing, INK, num, type Room, textAt } from './svg.ts';
import type { PlacedBox, TreeItem, TreeLayout } from './tree-layout.ts';

/** White in em of the type: around the line of command beside staff units, and between blocks. */
const GAP_SIDE = 2.4;
const GAP_BLOCKS = 1.6;
const GAP_LEVELS = 2.4;
/** Share of half the width that a block beside the line of command may take. */
const SIDE_SHARE = 0.86;

/** The narrowest box in em, but for the smallest type. */
const COMFORT = 8;

type Layout = Pick<TreeLayout, 'boxes' | 'lines'>;

/**
 * The chart of an agency as official regulations draw it: its head on top, staff units to the right of the line of command
 * and groups of functional posts to its left, joined by a broken line of coordination; units of the line below, each with
 * its own stacked under it.
 */
export function orgChart(root: UnitTertulis): Draw {
  const units = root.bawahan ?? [];
  const line = units.filter((unit) => (unit.jenis ?? 'lini') === 'lini').map(itemOf);
  const staff = units.filter((unit) => unit.jenis === 'staf').map(itemOf);
  const functional = units.filter((unit) => unit.jenis === 'fungsional').map(itemOf);
  return (room, size) => {
    const dashed = [...staff, ...functional, ...line].some(isDashed);
    const legend = dashed ? 2.6 * size : 0;
    const inner: Room = { lebar: room.lebar, tinggi: room.tinggi - legend };
    const fitting = { size, stackings: [2, 1], grow: 1, comfort: COMFORT };
    const row = line.length === 0 ? EMPTY : fitTree(line, inner, { ...fitting, stackings: [1] });
    const head = fitTree([{ ...itemOf(root), children: [] }], inner, fitting);
    if (row === undefined || head === undefined) return undefined;
    const width = widthOf(row, room, size, staff.length + functional.length > 0);
    const half: Room = { lebar: (width / 2) * SIDE_SHARE - GAP_SIDE * size, tinggi: inner.tinggi };
    const right = blocks(staff, half, fitting);
    const left = blocks(functional, half, fitting);
    if (right === undefined || left === undefined) return undefined;
    const drawing = assemble({ head, left, right, row, width, size });
    if (drawing.tinggi > inner.tinggi) return undefined;
    return dashed ? withLegend(drawing, size, legend) : drawing;
  };
}

const EMPTY: TreeLayout = { boxes: [], lines: [], width: 0, height: 0 };

/** Blocks need room at both sides of the line of command, whatever the row below takes. */
function widthOf(row: TreeLayout, room: Room, size: number, hasSides: boolean): number {
  return Math.max(row.width, hasSides ? Math.min(room.lebar, 52 * size) : 12 * size);
}

function itemOf({ nama, jenis, bawahan }: UnitTertulis): TreeItem {
  return {
    paragraphs: [{ text: nama }],
    style: 'unit',
    dashed: jenis === 'fungsional',
    children: (bawahan ?? []).map(itemOf),
  };
}

function isDashed(item: TreeItem): boolean {
  return item.dashed === true || item.children.some(isDashed);
}

/** Units beside the line of command, each with its own below it: side by side where they have room, else stacked. */
function blocks(items: readonly TreeItem[], room: Room, fitting: Fitting): readonly TreeLayout[] | undefined {
  const placed = items.map((item) => fitTree([item], room, fitting));
  const found = placed.filter((block) => block !== undefined);
  return found.length === placed.length ? found : undefined;
}

interface Parts {
  readonly head: TreeLayout;
  readonly left: readonly TreeLayout[];
  readonly right: readonly TreeLayout[];
  readonly row: TreeLayout;
  readonly width: number;
  readonly size: number;
}

function assemble({ head, left, right, row, width, size }: Parts): Drawing {
  const rowLeft = (width - row.width) / 2;
  const roots = row.boxes.filter((box) => box.y === 0).map((box) => rowLeft + box.x + box.width / 2);
  // The line of command comes down in the middle of what it leads to.
  const trunk = roots.length === 0 ? width / 2 : ((roots[0] as number) + (roots.at(-1) as number)) / 2;
  const boxes: PlacedBox[] = [];
  const lines: PlacedLine[] = [];
  const put = (part: Layout, dx: number, dy: number): void => {
    const placed = moved(part, dx, dy);
    boxes.push(...placed.boxes);
    lines.push(...placed.lines);
  };
  put(head, trunk - head.width / 2, 0);
  let below = head.height;
  for (const [blocksOfSide, sign] of [
    [right, 1],
    [left, -1],
  ] as const) {
    let y = head.height;
    for (const block of blocksOfSide) {
      y += GAP_BLOCKS * size;
      const x = sign > 0 ? trunk + GAP_SIDE * size : trunk - GAP_SIDE * size - block.width;
      put(block, x, y);
      const box = block.boxes[0] as PlacedBox;
      const middle = y + box.height / 2;
      const edge = x + box.x + (sign > 0 ? 0 : box.width);
      lines.push(link([trunk, middle], [edge, middle], box.item.dashed));
      y += block.height;
    }
    below = Math.max(below, y);
  }
  const rowTop = below + (row.boxes.length === 0 ? 0 : GAP_LEVELS * size);
  put(row, rowLeft, rowTop);
  lines.push(...command(trunk, roots, head.height, rowTop, size, lines));
  const edges = [...boxes.map((box) => box.x), ...boxes.map((box) => box.x + box.width)];
  const shift = -Math.min(...edges);
  return {
    isi: drawBoxes(moved({ boxes, lines }, shift, 0), size),
    lebar: Math.max(...edges) + shift,
    tinggi: Math.max(...boxes.map((box) => box.y + box.height)),
    huruf: size,
  };
}

function moved({ boxes, lines }: Layout, dx: number, dy: number): Layout {
  return {
    boxes: boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    lines: lines.map(({ points: [[x1, y1], [x2, y2]], dashed }) =>
      link([x1 + dx, y1 + dy], [x2 + dx, y2 + dy], dashed),
    ),
  };
}

/** From the head down to the units of the line; without any, to the last unit beside it. */
function command(
  trunk: number,
  roots: readonly number[],
  from: number,
  to: number,
  size: number,
  lines: readonly PlacedLine[],
): PlacedLine[] {
  if (roots.length === 0) {
    const sides = lines.flatMap(({ points }) => points.filter(([x]) => x === trunk).map(([, y]) => y));
    return sides.length === 0 ? [] : [link([trunk, from], [trunk, Math.max(...sides)])];
  }
  const units = roots.map((x) => ({ x, dashed: false }));
  return branches(trunk, units, { from, bus: to - (GAP_LEVELS / 2) * size, to });
}

function withLegend(drawing: Drawing, size: number, height: number): Drawing {
  const y = drawing.tinggi + height - 0.4 * size;
  const entry = (x: number, text: string, dashes: string): string =>
    `<path d="M${num(x)} ${num(y - 0.3 * size)}h${num(3 * size)}" fill="none" stroke="${INK.quiet}" stroke-width="0.7"${dashes}/>` +
    textAt(x + 3.6 * size, y - 0.3 * size + (BASE_EM - 0.6) * size, text, { size });
  return {
    ...drawing,
    isi: drawing.isi + entry(0, 'garis komando', '') + entry(13 * size, 'garis koordinasi', DASHED),
    tinggi: drawing.tinggi + height,
  };
}
