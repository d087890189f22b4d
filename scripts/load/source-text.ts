import type { Place } from '../diagnostics/diagnostic.ts';

/** One file of data or prose: its path (relative, with slashes) and whole text, able to turn offsets into places. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** How many lines it has; one that ends in a line break has an empty line below that. */
  get lines(): number {
    return this.#starts().length;
  }

  /** The place of text[start..end). An end on a later line is cut at the end of the first line. */
  place(start: number, end: number): Place {
    const { line, column, lineEnd } = this.#position(start);
    const last = Math.max(start + 1, Math.min(end, lineEnd));
    return { file: this.file, line, column, endColumn: column + (last - start) };
  }

  /** The place of a whole line, without its indentation; line counts from 1. */
  placeOfLine(line: number): Place {
    const start = this.#starts()[line - 1] ?? this.text.length;
    const content = this.text.slice(start, (this.#starts()[line] ?? this.text.length + 1) - 1);
    const indent = content.length - content.trimStart().length;
    return this.place(start + indent, start + content.trimEnd().length);
  }

  /** Offset of the first character of a line; line counts from 1. */
  offsetOfLine(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length;
  }

  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      this.#lineStarts = [0];
      for (let i = this.text.indexOf('\n'); i !== -1; i = this.text.indexOf('\n', i + 1)) this.#lineStarts.push(i + 1);
    }
    return this.#lineStarts;
  }

  #position(offset: number): { line: number; column: number; lineEnd: number } {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] as number;
    const next = starts[low + 1];
    const lineEnd = next === undefined ? this.text.length : next - 1;
    return { line: low + 1, column: offset - start + 1, lineEnd };
  }
}
