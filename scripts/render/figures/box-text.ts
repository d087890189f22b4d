import { textWidth } from '../text-width.ts';
import { longestPiece, wrapText } from './wrap-text.ts';
import { LINE_EM, SMALLEST_PT } from './svg.ts';

/** A paragraph inside a box. */
export interface Paragraph {
  readonly text: string;
  readonly bold?: boolean;
  /** Type size as a share of the figure's; never smaller than can be read. */
  readonly scale?: number;
  /** A quiet word above the name, such as its level. */
  readonly quiet?: boolean;
  /** Left, with a mark before it; else in the middle. */
  readonly bullet?: boolean;
}

/** A paragraph broken into lines; `y` is the top of the first one, measured from the top of the box. */
export interface SetParagraph {
  readonly paragraph: Paragraph;
  readonly lines: readonly string[];
  readonly size: number;
  readonly y: number;
}

/** White inside a box, in em of the figure's type: to the sides, and above and below. */
const PAD_X = 0.55;
const PAD_Y = 0.45;
/** White between a box's words and its indicators, and what a bullet takes. */
const GAP_BULLETS = 0.35;
export const BULLET_EM = 0.75;

/** Sets the words of a box of a given width. Gives its paragraphs with their places, and the height of the box. */
export function setBox(
  paragraphs: readonly Paragraph[],
  width: number,
  size: number,
): { readonly set: readonly SetParagraph[]; readonly height: number } {
  const set: SetParagraph[] = [];
  let y = PAD_Y * size;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.bullet === true && paragraphs[index - 1]?.bullet !== true && index > 0) y += GAP_BULLETS * size;
    const own = typeSize(paragraph, size);
    // A width solved for one line must not break it by a rounding.
    const room = width - 2 * PAD_X * size - (paragraph.bullet === true ? BULLET_EM * own : 0) + 0.01;
    const lines = wrapText(paragraph.text, room / own, paragraph.bold);
    set.push({ paragraph, lines, size: own, y });
    y += lines.length * own * LINE_EM;
  }
  return { set, height: y + PAD_Y * size };
}

/** The narrowest a box can be without a word leaving it. */
export function narrowest(paragraphs: readonly Paragraph[], size: number): number {
  return widestOf(paragraphs, size, longestPiece);
}

/** The width at which every paragraph has one line. */
export function widest(paragraphs: readonly Paragraph[], size: number): number {
  return widestOf(paragraphs, size, textWidth);
}

function widestOf(
  paragraphs: readonly Paragraph[],
  size: number,
  measure: (text: string, bold?: boolean) => number,
): number {
  const needs = paragraphs.map((paragraph) => {
    const bullet = paragraph.bullet === true ? BULLET_EM : 0;
    return (measure(paragraph.text, paragraph.bold) + bullet) * typeSize(paragraph, size);
  });
  return Math.max(0, ...needs) + 2 * PAD_X * size;
}

/** Left edge of a box's words, measured from the left of the box. */
export function leftOfWords(size: number): number {
  return PAD_X * size;
}

function typeSize({ scale = 1 }: Paragraph, size: number): number {
  return Math.max(SMALLEST_PT, scale * size);
}
