import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentSources } from '../load/load-document.ts';
import type { Plan } from '../model/plan.ts';

/** A stretch of a file's text, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing mended in one file, by edits that belong together. */
export interface Change {
  readonly file: string;
  /** What is mended, in a word: `angka`, `id`. */
  readonly hal: string;
  /** What stood there and what stands there now, as far as one line can show it. */
  readonly semula: string;
  readonly menjadi: string;
  readonly edits: readonly Edit[];
}

/** A document as it was found: what menders look at, and what tells whether their work did good. */
export interface Subject {
  readonly sources: DocumentSources;
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Numbers of findings, the gravest first: those of an earlier stage before those of a later one, which sees only what the
   * earlier one let through.
   */
  readonly found: readonly number[];
}

/** Finds everything of one kind that has one right answer. */
export type Mender = (subject: Subject) => Iterable<Change>;

/** The text with all edits made, the last first so that the others keep their places. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = text;
  let behind = text.length;
  for (const { start, end, text: insert } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > behind) throw new Error('Edits overlap.');
    changed = changed.slice(0, start) + insert + changed.slice(end);
    behind = start;
  }
  return changed;
}

/** Offset of the first edit. */
export function startOf({ edits }: Change): number {
  return Math.min(...edits.map(({ start }) => start));
}
