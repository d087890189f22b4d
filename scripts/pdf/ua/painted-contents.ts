import { markIdentifier } from '../content/mark-identifier.ts';
import { resourceOf } from '../content/resources.ts';
import { scanOperators } from '../content/scan-operators.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { pagesBelow } from '../../pdf-syntax/page-tree.ts';
import { type PdfDict, refOf } from '../../pdf-syntax/values.ts';
import { ShownCodes } from './shown-codes.ts';

/** What stands in something that it must not stand in. */
export type Misplaced = 'artifact-in-tag' | 'tag-in-artifact' | 'tag-in-tag';

/** What a page or form paints and marks, as far as the check asks. */
export interface Painted {
  readonly misplaced: ReadonlySet<Misplaced>;
  /** Identifiers of the marked content, in their order. */
  readonly marks: readonly number[];
  /** True where something other than an external object is painted outside of marked content and artifacts. */
  readonly isBare: boolean;
  /** External objects by their resource name, and whether they are painted in marked content or in an artifact. */
  readonly objects: readonly { readonly name: string; readonly isMarked: boolean }[];
  /** Codes that are shown, by the object number of their font. */
  readonly shown: ShownCodes;
}

/**
 * Reads contents for the check, each once: those of a part that is printed early may be read while the browser prints the
 * rest. What was written anew since is read again.
 */
export class PaintedContents {
  readonly #store: ObjectStore;
  readonly #read = new Map<number, { readonly text: string; readonly painted: Painted }>();

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** Reads the contents of all pages below a node of the page tree. */
  readPages(node: number): void {
    for (const page of pagesBelow(this.#store, node)) {
      const dict = this.#store.dictOf(page);
      const content = refOf(dict, 'Contents');
      if (content !== undefined) this.of(dict, content);
    }
  }

  /** Takes the page or form, which has the resources, and the number of its stream. */
  of(holder: PdfDict, stream: number): Painted {
    const text = this.#store.textOf(stream);
    const known = this.#read.get(stream);
    if (known?.text === text) return known.painted;
    const painted = readPainted(this.#store, holder, text);
    this.#read.set(stream, { text, painted });
    return painted;
  }
}

const PAINT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'BI']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);

type Frame = 'artifact' | 'content' | 'plain';

function readPainted(store: ObjectStore, holder: PdfDict, text: string): Painted {
  const misplaced = new Set<Misplaced>();
  const marks: number[] = [];
  const objects: { name: string; isMarked: boolean }[] = [];
  const shown = new ShownCodes(store);
  const frames: Frame[] = [];
  let isBare = false;
  let font: number | undefined;
  const isMarked = (): boolean => frames.includes('content') || frames.includes('artifact');
  scanOperators(text, (operator, start, nameStart) => {
    if (operator === 'BDC' || operator === 'BMC') {
      const { frame, id } = readFrame(text, start, nameStart);
      if (frame === 'artifact' && frames.includes('content')) misplaced.add('artifact-in-tag');
      if (frame === 'content' && frames.includes('artifact')) misplaced.add('tag-in-artifact');
      if (frame === 'content' && frames.includes('content')) misplaced.add('tag-in-tag');
      if (id !== undefined) marks.push(id);
      frames.push(frame);
    } else if (operator === 'EMC') frames.pop();
    else if (operator === 'Tf')
      font = resourceOf(store, holder, 'Font', text.slice(start + 1, text.indexOf(' ', start)));
    else if (operator === 'Do') objects.push({ name: text.slice(start + 1, nameStart).trim(), isMarked: isMarked() });
    else if (SHOW.has(operator)) {
      isBare ||= !isMarked();
      if (font !== undefined) shown.add(font, text, start, nameStart);
    } else if (PAINT.has(operator)) isBare ||= !isMarked();
  });
  return { misplaced, marks, isBare, objects, shown };
}

const ARTIFACT = /\s*\/Artifact\b/y;

function readFrame(
  text: string,
  start: number,
  end: number,
): { readonly frame: Frame; readonly id: number | undefined } {
  ARTIFACT.lastIndex = start;
  if (ARTIFACT.test(text)) return { frame: 'artifact', id: undefined };
  const id = markIdentifier(text, start, end);
  return id === undefined ? { frame: 'plain', id } : { frame: 'content', id };
}
