import { markIdentifier } from './mark-identifier.ts';
import { scanOperators } from './scan-operators.ts';

/** Left, bottom, right and top edge in points, as PDF writes rectangles. */
export type Bounds = readonly [left: number, bottom: number, right: number, top: number];

/** Rows of a transformation as PDF writes them: a b c d e f. */
type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Room a sign takes above and below its baseline, and to its right, in parts of its size: no face of ours takes more. */
const ASCENT = 0.95;
const DESCENT = 0.25;
const ADVANCE = 0.6;

const PAINTED_POINTS: Readonly<Record<string, number>> = { m: 1, l: 1, c: 3, v: 2, y: 2 };

/**
 * Gives the area that marked content covers: a figure in the tags has to tell it (ISO 32000-1, 14.8.5.4.3).
 * Takes the content of a page and the identifiers wanted. Paths and images count by their corners, text by its places
 * and size; clips are not looked at. An identifier whose content paints nothing is left out.
 */
export function markBounds(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, Bounds> {
  const reader = new BoundsReader(wanted);
  scanOperators(text, (operator, start, nameStart) => {
    reader.take(operator, () => text.slice(start, nameStart));
  });
  return reader.bounds;
}

class BoundsReader {
  readonly bounds = new Map<number, Bounds>();
  private readonly wanted: ReadonlySet<number>;
  private readonly states: Matrix[] = [];
  private readonly marks: (number | undefined)[] = [];
  private matrix = IDENTITY;
  private textMatrix = IDENTITY;
  private size = 0;

  constructor(wanted: ReadonlySet<number>) {
    this.wanted = wanted;
  }

  take(operator: string, operands: () => string): void {
    if (operator === 'q') this.states.push(this.matrix);
    else if (operator === 'Q') this.matrix = this.states.pop() ?? IDENTITY;
    else if (operator === 'cm') this.matrix = multiply(matrixOf(operands()), this.matrix);
    else if (operator === 'BDC') this.marks.push(markIdentifier(operands()));
    else if (operator === 'BMC') this.marks.push(undefined);
    else if (operator === 'EMC') this.marks.pop();
    else if (this.mark() !== undefined) this.paint(operator, operands());
  }

  private mark(): number | undefined {
    const mark = this.marks.findLast((id) => id !== undefined);
    return mark !== undefined && this.wanted.has(mark) ? mark : undefined;
  }

  private paint(operator: string, operands: string): void {
    const points = PAINTED_POINTS[operator];
    if (points !== undefined) this.addPoints(numbersOf(operands).slice(0, points * 2));
    else if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operands);
      this.addPoints([x, y, x + width, y, x, y + height, x + width, y + height]);
    } else if (operator === 'Do') this.addPoints([0, 0, 1, 0, 0, 1, 1, 1]);
    else if (operator === 'Tf') this.size = numbersOf(operands).at(-1) ?? 0;
    else if (operator === 'BT') this.textMatrix = IDENTITY;
    else if (operator === 'Tm') this.textMatrix = matrixOf(operands);
    else if (operator === 'Tj') this.show(operands);
  }

  /** A run of signs shown one by one holds the moves between them. */
  private show(operands: string): void {
    this.addSign();
    for (const [, x = '0', y = '0'] of operands.matchAll(/(-?[\d.]+) (-?[\d.]+) Td/g)) {
      this.textMatrix = multiply([1, 0, 0, 1, Number(x), Number(y)], this.textMatrix);
      this.addSign();
    }
  }

  private addSign(): void {
    const [low, high, wide] = [-DESCENT * this.size, ASCENT * this.size, ADVANCE * this.size];
    const corners = [0, low, wide, low, 0, high, wide, high];
    this.addPoints(transform(corners, this.textMatrix));
  }

  private addPoints(points: readonly number[]): void {
    const mark = this.mark();
    if (mark === undefined) return;
    const onPage = transform(points, this.matrix);
    let [left, bottom, right, top] = this.bounds.get(mark) ?? [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at + 1 < onPage.length; at += 2) {
      const [x, y] = [onPage[at] as number, onPage[at + 1] as number];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
    }
    if (onPage.length > 0) this.bounds.set(mark, [left, bottom, right, top]);
  }
}

/** The smallest area that holds both. */
export function joinBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function numbersOf(operands: string): readonly number[] {
  return operands
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(Number);
}

function matrixOf(operands: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operands);
  return [a, b, c, d, e, f];
}

/** The transformation that does the first, then the second. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function transform(points: readonly number[], [a, b, c, d, e, f]: Matrix): readonly number[] {
  const moved: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    moved.push(a * x + c * y + e, b * x + d * y + f);
  }
  return moved;
}
