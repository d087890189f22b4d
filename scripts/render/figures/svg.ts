import { escapeHtml } from '../escape.ts';
import { textWidth } from '../text-width.ts';

/** Points to a millimetre: figures are measured in points, so that their type has the size it says. */
export const PT_PER_MM = 72 / 25.4;

/** The smallest type that is still read on paper, in points. */
export const SMALLEST_PT = 6.5;

/** Inks of all figures: told apart in grey as well. */
export const INK = {
  text: '#15191d',
  quiet: '#48525b',
  line: '#15191d',
  grid: '#d0d7dc',
  pale: '#eff3f5',
  mid: '#dde3e7',
};

/** A broken line, short enough to show on the shortest link. */
export const DASHED = ' stroke-dasharray="2 1.4"';

/** Height of a line, and of its letters above the base line, in em of the figures' face. */
export const LINE_EM = 1.18;
export const BASE_EM = 0.9;

/** A picture in points, ready to be put into a page. */
export interface Drawing {
  readonly isi: string;
  readonly lebar: number;
  readonly tinggi: number;
  /** Its smallest type, in points. */
  readonly huruf: number;
}

/** Room for a picture, in points. */
export interface Room {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A coordinate as short as it may be: hundredths of a point are finer than any printer. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** How a text is set. Its size is in points; `anchor` says which part of it stands at its place. */
interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Of the figure's own ink by default. */
  readonly fill?: string;
}

/** One line of text. Takes the place of its base line; the text is escaped. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  return `<text x="${num(x)}" y="${num(y)}" ${styleAttributes(style)}>${escapeHtml(text)}</text>`;
}

function styleAttributes({ size, bold = false, anchor = 'start', fill }: TextStyle): string {
  return [
    `font-size="${num(size)}"`,
    ...(bold ? ['font-weight="700"'] : []),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(fill === undefined ? [] : [`fill="${fill}"`]),
  ].join(' ');
}

/** White on both sides of a text that lies over lines, in em: a line that touched it would read as a sign. */
const WHITE_EM = 0.2;

/** One line of text on a ground of its own, which keeps grid and strokes out of it. */
export function textOnWhite(
  x: number,
  y: number,
  text: string,
  { size, anchor }: { readonly size: number; readonly anchor: 'start' | 'middle' },
): string {
  const width = (textWidth(text) + 2 * WHITE_EM) * size;
  const left = anchor === 'start' ? x - WHITE_EM * size : x - width / 2;
  const ground = `<rect x="${num(left)}" y="${num(y - 0.79 * size)}" width="${num(width)}" height="${num(0.9 * size)}" fill="#fff"/>`;
  return ground + textAt(x, y, text, { size, anchor });
}

/** Lines of one text below one another, the first base line at `y`: one element, so that it is copied whole. */
export function textLines(x: number, y: number, lines: readonly string[], style: TextStyle): string {
  const [first] = lines;
  if (first === undefined) return '';
  if (lines.length === 1) return textAt(x, y, first, style);
  const spans = lines.map(
    (line, index) => `<tspan x="${num(x)}" y="${num(y + index * style.size * LINE_EM)}">${escapeHtml(line)}</tspan>`,
  );
  return `<text ${styleAttributes(style)}>${spans.join('')}</text>`;
}

/** White around a picture, in points, that keeps the strokes at its edges whole. */
export const EDGE = 0.75;

/** The whole picture as an element, at its printed size. */
export function svgElement({ isi, lebar, tinggi }: Drawing): string {
  const [width, height] = [num(lebar + 2 * EDGE), num(tinggi + 2 * EDGE)];
  const size = `viewBox="${-EDGE} ${-EDGE} ${width} ${height}" width="${width}pt" height="${height}pt"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} fill="${INK.text}">${isi}</svg>`;
}
