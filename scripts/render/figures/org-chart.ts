import { hierarchy, type HierarchyPointNode, tree } from 'd3-hierarchy';
import type { UnitTertulis } from '../../schema/rujukan.ts';
import { escapeHtml } from '../escape.ts';
import { wrapText } from './wrap-text.ts';

const BOX = { width: 156, pad: 7, line: 15, gapX: 16, gapY: 34, chars: 22 };

interface Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The tree of units as an SVG chart (about 1000 units wide, texts selectable). Units of the second level stand side by
 * side; what is below them is stacked under each, which keeps a wide agency readable on one page.
 */
export function orgChartSvg(root: UnitTertulis): string {
  const top = root.bawahan ?? [];
  // d3 places the first two levels; the units below are stacked by hand under their own.
  const layout = tree<UnitTertulis>()
    .nodeSize([BOX.width + BOX.gapX, 1])
    .separation(() => 1);
  const placed = layout(hierarchy(root, (unit) => (unit === root ? top : [])));
  const columns = placed.children ?? [];
  const boxes: Box[] = [];
  const lines: string[] = [];
  const head = addBox(boxes, root.nama, placed.x, 0);
  const level2 = head.height + BOX.gapY;
  const bus = head.height + BOX.gapY / 2;
  for (const column of columns) {
    const box = addBox(boxes, column.data.nama, column.x, level2);
    lines.push(path(column.x, bus, column.x, level2));
    lines.push(...stack(boxes, column, box));
  }
  const first = columns[0];
  const last = columns.at(-1);
  if (first !== undefined && last !== undefined)
    lines.push(path(placed.x, head.height, placed.x, bus), path(first.x, bus, last.x, bus));
  return toSvg(boxes, lines);
}

function stack(boxes: Box[], column: HierarchyPointNode<UnitTertulis>, above: Box): string[] {
  const lines: string[] = [];
  const spine = above.x + 8;
  let y = above.y + above.height + BOX.gapX;
  let end = above.y + above.height;
  const walk = (units: readonly UnitTertulis[], indent: number): void => {
    for (const unit of units) {
      const width = BOX.width - 20 - indent;
      const box = addBox(boxes, unit.nama, column.x + (BOX.width - width) / 2, y, width);
      const middle = box.y + box.height / 2;
      lines.push(path(spine, middle, box.x, middle));
      end = middle;
      y += box.height + 10;
      walk(unit.bawahan ?? [], indent + 12);
    }
  };
  walk(column.data.bawahan ?? [], 0);
  if (end > above.y + above.height) lines.push(path(spine, above.y + above.height, spine, end));
  return lines;
}

function addBox(boxes: Box[], text: string, center: number, y: number, width = BOX.width): Box {
  const lines = wrapText(text, Math.floor((BOX.chars * width) / BOX.width));
  const box = { lines, x: center - width / 2, y, width, height: lines.length * BOX.line + 2 * BOX.pad };
  boxes.push(box);
  return box;
}

function path(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`;
}

function toSvg(boxes: readonly Box[], lines: readonly string[]): string {
  const left = Math.min(...boxes.map((box) => box.x)) - 2;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + 2;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 2;
  const drawn = boxes.map((box) => {
    const center = round(box.x + box.width / 2);
    const text = box.lines
      .map(
        (line, index) =>
          `<tspan x="${center}" y="${round(box.y + BOX.pad + (index + 0.76) * BOX.line)}">${escapeHtml(line)}</tspan>`,
      )
      .join('');
    return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${box.width}" height="${box.height}"/><text>${text}</text>`;
  });
  return (
    `<svg class="bagan" xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} -2 ${round(right - left)} ${round(bottom + 2)}" ` +
    `font-size="12" text-anchor="middle"><g fill="none" stroke="#555" stroke-width="1">${lines.join('')}</g>` +
    `<g fill="#fff" stroke="#222" stroke-width="1" class="kotak">${drawn.join('').replaceAll('<text>', '<text fill="#111" stroke="none">')}</g></svg>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
