import { BULLET_EM, leftOfWords } from './box-text.ts';
import type { PlacedLine } from './links.ts';
import { BASE_EM, DASHED, INK, num, textAt, textLines } from './svg.ts';
import type { PlacedBox } from './tree-layout.ts';

/** How a box is drawn: its ground, and the strength of its frame in points. */
export interface BoxStyle {
  readonly fill: string;
  readonly frame: number;
}

const PLAIN: BoxStyle = { fill: '#fff', frame: 0.6 };

/** Boxes with their words, above the lines that join them. `size` is the type size of the figure in points. */
export function drawBoxes(
  { boxes, lines }: { readonly boxes: readonly PlacedBox[]; readonly lines: readonly PlacedLine[] },
  size: number,
  styles: Readonly<Record<string, BoxStyle>> = {},
): string {
  return [
    `<g fill="none" stroke="${INK.quiet}" stroke-width="0.7">${lines.map(drawLine).join('')}</g>`,
    ...boxes.map((box) => drawBox(box, size, styles[box.item.style] ?? PLAIN)),
  ].join('');
}

function drawLine({ points, dashed }: PlacedLine): string {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('');
  return `<path d="${path}"${dashed ? DASHED : ''}/>`;
}

function drawBox(box: PlacedBox, size: number, { fill, frame }: BoxStyle): string {
  const place = `x="${num(box.x)}" y="${num(box.y)}" width="${num(box.width)}" height="${num(box.height)}"`;
  const rect = `<rect ${place} fill="${fill}" stroke="${INK.line}" stroke-width="${frame}"/>`;
  const left = box.x + leftOfWords(size);
  const words = box.set.map(({ paragraph, lines, size: own, y }) => {
    const base = box.y + y + BASE_EM * own;
    const style = {
      size: own,
      bold: paragraph.bold === true,
      ...(paragraph.quiet === true ? { fill: INK.quiet } : {}),
    };
    if (paragraph.bullet !== true) return textLines(box.x + box.width / 2, base, lines, { ...style, anchor: 'middle' });
    return textAt(left, base, '•', { size: own }) + textLines(left + BULLET_EM * own, base, lines, style);
  });
  return rect + words.join('');
}
