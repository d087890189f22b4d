import { type PdfReader, loadPdfReader, openPdf } from './open-pdf.ts';

const MM_PER_POINT = 25.4 / 72;

/** A rectangle, in millimetres from the left and the top edge of the page. */
export interface PdfBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A path that is drawn with a pen, or filled. */
export interface PdfPath {
  /** What its ink takes where nothing cuts it off; ends of open lines count with half the pen, as corners do. */
  readonly ink: PdfBox;
  /** What it is cut off at. */
  readonly clip: PdfBox;
  /** Role of the innermost mark it stands in, such as "Figure" or "Artifact"; undefined outside all marks. */
  readonly mark: string | undefined;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What `q` keeps and `Q` brings back. */
interface State {
  readonly matrix: Matrix;
  readonly clip: PdfBox;
  readonly pen: number;
}

/**
 * Reads every stroke of one page, counted from 1, in the order in which they are drawn. Takes pages as Chromium writes
 * them: upright axes, one scale in both directions, clips that are rectangles.
 */
export function readStrokes(bytes: Uint8Array, number: number): Promise<readonly PdfPath[]> {
  return readPaths(bytes, number, ({ stroke }) => [stroke]);
}

/** As `readStrokes`, but every path that is filled; Chromium fills the dashes of a line, all in one path. */
export function readFills(bytes: Uint8Array, number: number): Promise<readonly PdfPath[]> {
  return readPaths(bytes, number, ({ fill, eoFill }) => [fill, eoFill]);
}

function readPaths(
  bytes: Uint8Array,
  number: number,
  paintsOf: (operators: PdfReader['OPS']) => readonly number[],
): Promise<readonly PdfPath[]> {
  return openPdf(bytes, async (pdf) => {
    const { OPS } = await loadPdfReader();
    const wanted = paintsOf(OPS);
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const toPage: Matrix = [MM_PER_POINT, 0, 0, -MM_PER_POINT, -left * MM_PER_POINT, top * MM_PER_POINT];
    const { fnArray, argsArray } = await page.getOperatorList();
    const paths: PdfPath[] = [];
    const saved: State[] = [];
    const marks: string[] = [];
    let state: State = { matrix: toPage, clip: boxOf([left, bottom, right, top], toPage), pen: 1 };
    let isClip = false;
    fnArray.forEach((operator, index) => {
      const args = argsArray[index] as readonly unknown[];
      if (operator === OPS.save) saved.push(state);
      else if (operator === OPS.restore) state = saved.pop() ?? state;
      else if (operator === OPS.transform)
        state = { ...state, matrix: within(state.matrix, args as unknown as Matrix) };
      else if (operator === OPS.setLineWidth) state = { ...state, pen: Number(args[0]) };
      else if (operator === OPS.setGState) state = { ...state, pen: penOf(args[0]) ?? state.pen };
      else if (operator === OPS.clip || operator === OPS.eoClip) isClip = true;
      else if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
        marks.push(String(args[0]));
      else if (operator === OPS.endMarkedContent) marks.pop();
      else if (operator === OPS.constructPath) {
        const [paint, , corners] = args as readonly [number, unknown, ArrayLike<number> | null];
        const box = boxOf(Array.from(corners ?? [0, 0, 0, 0]), state.matrix);
        const half = paint === OPS.stroke ? (state.pen / 2) * Math.abs(state.matrix[0]) : 0;
        if (wanted.includes(paint)) paths.push({ ink: grown(box, half), clip: state.clip, mark: marks.at(-1) });
        if (isClip) state = { ...state, clip: common(state.clip, box) };
        isClip = false;
      }
    });
    return paths;
  });
}

/** Entries of a graphics state by name: `LW` is the width of the pen. */
function penOf(entries: unknown): number | undefined {
  return (entries as readonly (readonly [string, number])[]).find(([name]) => name === 'LW')?.[1];
}

function within(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], [a, , , d, e, f]: Matrix): PdfBox {
  const [xs, ys] = [
    [a * x1 + e, a * x2 + e],
    [d * y1 + f, d * y2 + f],
  ];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function grown({ left, top, right, bottom }: PdfBox, by: number): PdfBox {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function common(one: PdfBox, other: PdfBox): PdfBox {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
