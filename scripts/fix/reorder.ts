import { isMap, isPair, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from './change.ts';
import { rangeOf } from './yaml-file.ts';

/** A stretch of text that moves as a whole. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The edit that puts the items of a list or map into another order: `order` names, for each place, the item that comes to
 * stand there. Every item takes along the comment lines right above it and the comments behind and inside it; what stands
 * between the items stays in its place, blank lines among it. Gives undefined where a comment could belong elsewhere.
 */
export function reorder(node: YAMLMap | YAMLSeq, text: string, order: readonly number[]): Edit | undefined {
  const items = node.flow === true ? flowItems(node, text) : blockItems(node, text);
  const [first, last] = [items?.[0], items?.at(-1)];
  if (items === undefined || first === undefined || last === undefined) return undefined;
  const parts = items.map((item, index) => {
    const moved = items[order[index] ?? index] ?? item;
    return text.slice(moved.start, moved.end) + text.slice(item.end, items[index + 1]?.start ?? item.end);
  });
  return { start: first.start, end: last.end, text: parts.join('') };
}

/** The items inside brackets; undefined where anything but commas and blanks stands between them. */
function flowItems(node: YAMLMap | YAMLSeq, text: string): Stretch[] | undefined {
  const [start, end] = rangeOf(node);
  const items = node.items.map((item) => ({ start: beginOf(item), end: endOf(item) }));
  const gaps = [start, ...items.map((item) => item.end)].map((from, index) =>
    text.slice(from, items[index]?.start ?? end),
  );
  const clean = gaps.every((gap, index) =>
    (index === 0 ? /^[[{]\s*$/ : index === items.length ? /^\s*,?\s*[\]}]$/ : /^\s*,\s*$/).test(gap),
  );
  return clean ? items : undefined;
}

/** The items that stand on lines of their own, each with its comments. */
function blockItems(node: YAMLMap | YAMLSeq, text: string): Stretch[] | undefined {
  const lines = linesOf(text);
  const cores = node.items.map((item): Stretch => {
    const start = beginOf(item);
    return { start: isSeq(node) ? text.lastIndexOf('-', start - 1) : start, end: endOf(item, text) };
  });
  const column = columnOf(cores[0]?.start ?? 0, lines);
  if (cores.some(({ start }) => columnOf(start, lines) !== column)) return undefined;
  const gaps = [...cores, undefined].map((core, index) => gapBetween(cores[index - 1], core, column, lines));
  if (gaps.some((gap) => gap === undefined)) return undefined;
  return cores.map((core, index) => ({
    start: gaps[index]?.lead ?? core.start,
    end: gaps[index + 1]?.tail ?? lineOf(core.end, lines).end,
  }));
}

/** The comments between two items that go with one of them: where those below the upper end, and those above the lower begin. */
interface Gap {
  readonly tail?: number | undefined;
  readonly lead?: number | undefined;
}

/**
 * The comments between two items, or before the first, or behind the last. Deeper ones right below an item are inside it;
 * those right above an item, at its column, are about it. Any other makes the gap undefined: whose it is, nobody can tell.
 */
function gapBetween(
  upper: Stretch | undefined,
  lower: Stretch | undefined,
  column: number,
  lines: readonly Line[],
): Gap | undefined {
  const from = upper === undefined ? undefined : lines.indexOf(lineOf(upper.end, lines)) + 1;
  const to = lower === undefined ? undefined : lines.indexOf(lineOf(lower.start, lines));
  const gap =
    from === undefined
      ? lastRun(lines.slice(0, to))
      : to === undefined
        ? firstRun(lines.slice(from))
        : lines.slice(from, to);
  const inside = upper === undefined ? [] : firstWhile(gap, (line) => line.kind === 'comment' && line.column > column);
  const rest = gap.slice(inside.length);
  const above =
    lower === undefined
      ? []
      : firstWhile(rest.toReversed(), (line) => line.kind === 'comment' && line.column === column);
  const free = rest.slice(0, rest.length - above.length);
  // Comments of the level above may stand before the first item and behind the last.
  if (
    free.some(
      (line) => line.kind === 'comment' && (line.column >= column || (upper !== undefined && lower !== undefined)),
    )
  )
    return undefined;
  const first = above.at(-1);
  // Behind the dash of a list there is no place for a comment line.
  if (upper === undefined && lower !== undefined && sharesLine(lower, lines)) return {};
  return { tail: inside.at(-1)?.end, lead: first === undefined ? undefined : first.start + column };
}

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly kind: 'blank' | 'comment' | 'words';
  /** Of the first character that is no blank. */
  readonly column: number;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].map(({ 0: whole, index }) => {
    const line = whole.replace(/\r?\n$/, '');
    const column = line.length - line.trimStart().length;
    const kind = line.trim() === '' ? 'blank' : line[column] === '#' ? 'comment' : 'words';
    return { start: index, end: index + line.length, kind, column };
  });
}

function lineOf(offset: number, lines: readonly Line[]): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] as Line;
}

function columnOf(offset: number, lines: readonly Line[]): number {
  return offset - lineOf(offset, lines).start;
}

function sharesLine({ start }: Stretch, lines: readonly Line[]): boolean {
  return lineOf(start, lines).column < columnOf(start, lines);
}

/** Blank and comment lines at the end, and at the beginning, of some lines. */
function lastRun(lines: readonly Line[]): readonly Line[] {
  return lines.slice(lines.findLastIndex(({ kind }) => kind === 'words') + 1);
}
function firstRun(lines: readonly Line[]): readonly Line[] {
  return firstWhile(lines, ({ kind }) => kind !== 'words');
}

function firstWhile(lines: readonly Line[], holds: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex((line) => !holds(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function beginOf(item: unknown): number {
  return rangeOf(asNode(isPair(item) ? item.key : item))[0];
}

/** Behind the last character of an item; with the text given, without the comments that a nested list or map takes along. */
function endOf(item: unknown, text?: string): number {
  const node = asNode(isPair(item) ? (item.value ?? item.key) : item);
  if (text === undefined) return rangeOf(node)[1];
  const below = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  return below === undefined ? text.slice(0, rangeOf(node)[1]).trimEnd().length : endOf(below, text);
}

function asNode(value: unknown): Node {
  if (isMap(value) || isSeq(value) || isScalar(value)) return value;
  throw new Error('Only maps, lists and scalars pass the loader.');
}
