import { hierarchy, type HierarchyPointNode, tree } from 'd3-hierarchy';
import { narrowest, type Paragraph, setBox, type SetParagraph, widest } from './box-text.ts';
import { branches, type Drop, link, type PlacedLine } from './links.ts';

/** What a tree is made of. An item without words only passes the line on to what is below it. */
export interface TreeItem {
  readonly paragraphs: readonly Paragraph[];
  /** How its box is drawn; the drawing knows the names. */
  readonly style: string;
  /** Linked by a broken line: coordination, not command. */
  readonly dashed?: boolean;
  readonly children: readonly TreeItem[];
}

export interface PlacedBox {
  readonly item: TreeItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly set: readonly SetParagraph[];
}

/** A tree in points, its left and top edge at 0. */
export interface TreeLayout {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
  readonly width: number;
  readonly height: number;
}

interface TreeShape {
  /** Type size in points; all white is measured in it. */
  readonly size: number;
  /** Width of the lowest boxes that stand side by side. */
  readonly width: number;
  /** Level, the roots being 0, from which on boxes are stacked below their own instead of side by side. */
  readonly stackFrom: number;
  /** A box above several others may grow with them to this many times the lowest width, to have fewer lines. */
  readonly grow: number;
}

const GAP_X = 1.1;
/** Between boxes of two families. */
const GAP_FAMILIES = 1.7;
const GAP_Y = 2.4;
const GAP_STACK = 0.75;
const INDENT = 1.1;
/** From the left edge of a box to the line that leads to what is stacked below it. */
const SPINE = 0.45;

interface Knot {
  readonly item: TreeItem;
  readonly knots: readonly Knot[];
  readonly stacked: readonly TreeItem[];
  readonly width: number;
}

/**
 * Places trees beside one another from the top down: every level on one line, a box in the middle above its own, the levels
 * from `stackFrom` on stacked under their box and indented. Boxes never touch; a family's boxes stand nearer than strangers.
 */
export function layoutTree(roots: readonly TreeItem[], shape: TreeShape): TreeLayout {
  const placed = placeKnots(roots, shape).map((node) => ({ node, ...setKnot(node.data, shape.size) }));
  const tops = levelTops(placed, shape);
  const boxes: PlacedBox[] = [];
  const lines: PlacedLine[] = [];
  for (const { node, set, height } of placed) {
    const { item, stacked, width } = node.data;
    const y = tops[node.depth - 1] ?? 0;
    const box: PlacedBox = { item, x: node.x - width / 2, y, width, height, set };
    if (!isPass(item)) boxes.push(box);
    const below = tops[node.depth] ?? 0;
    const drop = { from: y + box.height, bus: below - (GAP_Y / 2) * shape.size, to: below };
    if (isLinked(node)) lines.push(...family(node, drop));
    if (stacked.length > 0) stack(box, shape, { boxes, lines, linked: isLinked(node) });
  }
  const width = Math.max(0, ...placed.map(({ node }) => node.x + node.data.width / 2));
  return { boxes, lines, width, height: Math.max(0, ...boxes.map((box) => box.y + box.height)) };
}

/** Width that the trees take, without setting any words. */
export function treeWidth(roots: readonly TreeItem[], shape: TreeShape): number {
  return Math.max(0, ...placeKnots(roots, shape).map((node) => node.x + node.data.width / 2));
}

/** The narrowest the lowest boxes can be without a word leaving one. */
export function narrowestBox(roots: readonly TreeItem[], shape: Pick<TreeShape, 'size' | 'stackFrom'>): number {
  return widestNeed(roots, shape, narrowest);
}

/** The width from which on no box has a second line in any paragraph: wider ones only hold more white. */
export function oneLineBox(roots: readonly TreeItem[], shape: Pick<TreeShape, 'size' | 'stackFrom'>): number {
  return widestNeed(roots, shape, widest);
}

function widestNeed(
  roots: readonly TreeItem[],
  { size, stackFrom }: Pick<TreeShape, 'size' | 'stackFrom'>,
  measure: (paragraphs: readonly Paragraph[], size: number) => number,
): number {
  const need = (item: TreeItem, level: number): number =>
    Math.max(
      measure(item.paragraphs, size) + Math.max(0, level - stackFrom + 1) * INDENT * size,
      ...item.children.map((child) => need(child, level + 1)),
    );
  return Math.max(0, ...roots.map((root) => need(root, 0)));
}

/** Knots with their middle in `x`, the leftmost box beginning at 0. */
function placeKnots(roots: readonly TreeItem[], shape: TreeShape): HierarchyPointNode<Knot>[] {
  const knots = roots.map((root) => knotOf(root, 0, shape));
  const top: Knot = { item: { paragraphs: [], style: '', children: [] }, knots, stacked: [], width: 0 };
  // d3 keeps apart what stands on one level; the levels are given their height later.
  const place = tree<Knot>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const gap = (a.parent === b.parent ? GAP_X : GAP_FAMILIES) * shape.size;
      return (a.data.width + b.data.width) / 2 + gap;
    });
  const placed = place(hierarchy(top, (knot) => [...knot.knots]))
    .descendants()
    .slice(1);
  const left = Math.min(...placed.map((node) => node.x - node.data.width / 2));
  for (const node of placed) node.x -= left;
  return placed;
}

function knotOf(item: TreeItem, level: number, shape: TreeShape): Knot {
  const stacks = level + 1 >= shape.stackFrom;
  const knots = stacks ? [] : item.children.map((child) => knotOf(child, level + 1, shape));
  const span = knots.reduce((sum, knot) => sum + knot.width, 0) + Math.max(0, knots.length - 1) * GAP_X * shape.size;
  const width = Math.min(Math.max(span, shape.width), shape.grow * shape.width);
  return { item, knots, stacked: stacks ? item.children : [], width };
}

/** Top of every level: below the tallest box of the level above. */
function levelTops(
  placed: readonly { readonly node: HierarchyPointNode<Knot>; readonly height: number }[],
  { size }: TreeShape,
): number[] {
  const heights: number[] = [];
  for (const { node, height } of placed) heights[node.depth - 1] = Math.max(heights[node.depth - 1] ?? 0, height);
  const tops = [0];
  for (const [level, height] of heights.entries()) tops.push((tops[level] as number) + height + GAP_Y * size);
  return tops;
}

function setKnot({ item, width }: Knot, size: number): ReturnType<typeof setBox> {
  return isPass(item) ? { set: [], height: 0 } : setBox(item.paragraphs, width, size);
}

function isPass(item: TreeItem): boolean {
  return item.paragraphs.length === 0;
}

// A chain of mere passages from the very top leads from nowhere.
function isLinked(node: HierarchyPointNode<Knot>): boolean {
  return node.ancestors().some((one) => one.depth > 0 && !isPass(one.data.item));
}

function family({ x: middle, children = [] }: HierarchyPointNode<Knot>, drop: Drop): PlacedLine[] {
  if (children.length === 0) return [];
  const below = children.map(({ x, data }) => ({ x, dashed: data.item.dashed === true }));
  return branches(middle, below, drop);
}

interface Stacking {
  readonly boxes: PlacedBox[];
  readonly lines: PlacedLine[];
  /** Whether a line leads from the box above; what is below its own boxes is linked in any case. */
  readonly linked: boolean;
}

/** Boxes under one another, each a step further in than its own, with a line down their left side. */
function stack(above: PlacedBox, shape: TreeShape, { boxes, lines, linked }: Stacking): number {
  const { size } = shape;
  const spine = above.x + SPINE * size;
  const own: PlacedLine[] = [];
  let y = above.y + above.height;
  let end: number | undefined;
  for (const item of above.item.children) {
    const x = above.x + INDENT * size;
    const width = above.width - INDENT * size;
    const { set, height } = setBox(item.paragraphs, width, size);
    const box: PlacedBox = { item, x, y: y + GAP_STACK * size, width, height, set };
    boxes.push(box);
    end = box.y + Math.min(height / 2, size);
    own.push(link([spine, end], [x, end], item.dashed));
    y = stack(box, shape, { boxes, lines, linked: true });
  }
  if (end !== undefined) own.push(link([spine, above.y + above.height], [spine, end]));
  if (linked) lines.push(...own);
  return y;
}
