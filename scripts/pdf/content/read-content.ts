import { markIdentifier } from './mark-identifier.ts';
import { scanOperators } from './scan-operators.ts';
import { ShownText } from './shown-hex.ts';

/** What a stretch of content puts on the page. */
type Paint = 'path' | 'text' | 'image';

/** A stretch of operators that lie side by side, put the same kind of thing on the page and bear the same mark. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly start: number;
  end: number;
  /** Undefined where nothing is painted: colours, transformations, clips. */
  paint: Paint | undefined;
  /** The marked-content identifier it stands in; undefined outside all marked content. */
  mark: number | undefined;
  /** For text: where its first line begins, in the units of the text's own surroundings. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  /** For text: its strings in order, each with the font it is set in. */
  readonly shown: ShownText[];
  /** Name of the external object that is painted here. */
  readonly object: string | undefined;
}

/** A graphics state kept and given back (`q` … `Q`), or a text object (`BT` … `ET`). */
export interface Group {
  readonly kind: 'state' | 'text';
  readonly items: Item[];
  /** True where this very group, not one inside it, sets a clipping path. */
  clips: boolean;
}

export type Item = Stretch | Group;

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Reads a content stream as a tree of graphics states and text objects, so that marks can be put around whole branches
 * of it. Marked-content operators are not in the tree: each stretch knows the mark it stood in.
 * Takes the decoded stream. Throws an Error where states, text objects or marks do not come in pairs.
 */
export function readContent(text: string): readonly Item[] {
  const reader = new ContentReader(text);
  scanOperators(text, (operator, start, nameStart, end) => {
    reader.take(operator, start, nameStart, end);
  });
  return reader.finish();
}

class ContentReader {
  private readonly text: string;
  private readonly open: Group[] = [{ kind: 'state', items: [], clips: false }];
  private readonly marks: (number | undefined)[] = [];
  private font = '';
  private position: readonly [x: number, y: number] | undefined;
  /** True after a mark has begun or ended: the operators on its two sides are not joined. */
  private isParted = false;
  /** Where a path that is not yet painted begins. */
  private pathStart = -1;

  constructor(text: string) {
    this.text = text;
  }

  finish(): readonly Item[] {
    const [page] = this.open;
    if (page === undefined || this.open.length > 1)
      throw new Error('unexpected PDF: a graphics state is not given back');
    if (this.marks.length > 0) throw new Error('unexpected PDF: marked content does not end');
    return page.items;
  }

  take(operator: string, start: number, nameStart: number, end: number): void {
    if (PATH.has(operator)) {
      if (this.pathStart < 0) this.pathStart = start;
      if (operator.startsWith('W')) this.innermost().clips = true;
    } else if (PAINT.has(operator) || operator === 'n') {
      this.add(this.pathStart < 0 ? start : this.pathStart, end, operator === 'n' ? undefined : 'path');
      this.pathStart = -1;
    } else if (SHOW.has(operator)) this.show(start, nameStart, end);
    else if (operator === 'Do') this.add(start, end, 'image', this.text.slice(start + 1, nameStart).trim());
    else if (operator === 'BI' || operator === 'sh') this.add(start, end, operator === 'BI' ? 'image' : 'path');
    else this.takeOther(operator, start, nameStart, end);
  }

  private takeOther(operator: string, start: number, nameStart: number, end: number): void {
    if (operator === 'q' || operator === 'BT') this.begin(operator === 'q' ? 'state' : 'text');
    else if (operator === 'Q' || operator === 'ET') this.close(operator === 'Q' ? 'state' : 'text');
    else if (operator === 'BDC' || operator === 'BMC') this.mark(start, nameStart);
    else if (operator === 'EMC') this.unmark();
    else {
      if (operator === 'Tf') this.font = this.text.slice(start + 1, this.text.indexOf(' ', start));
      if (operator === 'Tm') this.position = positionOf(this.text.slice(start, nameStart));
      this.add(start, end, undefined);
    }
  }

  private begin(kind: Group['kind']): void {
    const group: Group = { kind, items: [], clips: false };
    this.innermost().items.push(group);
    this.open.push(group);
    if (kind === 'text') this.position = undefined;
  }

  private close(kind: Group['kind']): void {
    const group = this.open.pop();
    if (group?.kind !== kind || this.open.length === 0)
      throw new Error('unexpected PDF: graphics states and text objects do not come in pairs');
  }

  private mark(start: number, nameStart: number): void {
    this.marks.push(this.markOf(start, nameStart));
    this.isParted = true;
  }

  private unmark(): void {
    if (this.marks.length === 0) throw new Error('unexpected PDF: marked content ends twice');
    this.marks.pop();
    this.isParted = true;
  }

  /** Marked content without an identifier belongs to what it stands in. */
  private markOf(start: number, nameStart: number): number | undefined {
    return markIdentifier(this.text, start, nameStart) ?? this.marks.at(-1);
  }

  private show(start: number, nameStart: number, end: number): void {
    const { shown } = this.add(start, end, 'text');
    const last = shown.at(-1);
    if (last?.font === this.font) last.extend(nameStart);
    else shown.push(new ShownText(this.font, this.text, start, nameStart));
  }

  private innermost(): Group {
    return this.open[this.open.length - 1] as Group;
  }

  /**
   * Adds to the last stretch where it is of the same kind. What paints nothing goes with what stands before it; a text
   * that says where it begins is a stretch of its own.
   */
  private add(start: number, end: number, paint: Paint | undefined, object?: string): Stretch {
    const { items } = this.innermost();
    const mark = this.marks.at(-1);
    const last = this.isParted ? undefined : items.at(-1);
    this.isParted = false;
    if (
      last?.kind === 'stretch' &&
      object === undefined &&
      last.object === undefined &&
      this.continues(last, paint, mark)
    ) {
      last.end = end;
      return last;
    }
    const [x, y] = (paint === 'text' ? this.position : undefined) ?? [undefined, undefined];
    const stretch: Stretch = { kind: 'stretch', start, end, paint, mark, x, y, shown: [], object };
    items.push(stretch);
    return stretch;
  }

  private continues(last: Stretch, paint: Paint | undefined, mark: number | undefined): boolean {
    if (last.mark !== mark) return false;
    if (paint === undefined) return true;
    if (last.paint !== paint) return false;
    return paint !== 'text' || (last.x === this.position?.[0] && last.y === this.position?.[1]);
  }
}

const LAST_TWO_OF_SIX = /^\s*(?:\S+\s+){4}(\S+)\s+(\S+)/;

/** The place a text matrix sets: its last two numbers. */
function positionOf(operands: string): readonly [x: number, y: number] | undefined {
  const [, x, y] = LAST_TWO_OF_SIX.exec(operands) ?? [];
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)];
}
