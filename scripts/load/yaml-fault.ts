import type { Document } from 'yaml';

/** A syntax fault in words a planner can act on; offsets are those of the text. */
export interface YamlFault {
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  /** Where the other half of the fault stands, such as the first of two equal keys. */
  readonly first?: number;
}

/** What the parser complained about, and where. */
export interface FaultContext {
  readonly document: Document;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Explain = (context: FaultContext) => YamlFault;

/** A fault at the place the parser names. It points at the blanks before a line; the first word there says more. */
export function faultAt(message: string, hint: string): Explain {
  return ({ text, start, end }) => {
    const blank = /^[ \n]*/.exec(text.slice(start, end + 200))?.[0].length ?? 0;
    const from = start + blank < text.length ? start + blank : start;
    const word = /^[^\s,\]}]*/.exec(text.slice(from, from + 100))?.[0].length ?? 0;
    return { message, hint, start: from, end: Math.max(end, from + word) };
  };
}

/** Offset of the end of the line that holds an offset. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

export const INDENT = faultAt(
  'Indentasi (spasi di awal baris) tidak cocok dengan baris di atasnya.',
  'Samakan jumlah spasi dengan kunci lain yang setingkat.',
);
