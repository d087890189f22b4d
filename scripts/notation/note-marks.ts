const MARKS_AT_END = /(?:\s*\[\^[^\]\s]+\])+$/;
const MARK = /\[\^([^\]\s]+)\]/g;

/** Signs of a note's mark, by which its note is found. */
export const NOTE_KEY = /^[^\]\s]{1,3}$/;

/** Parts the marks at the end of a cell's text from the text: `5.656 [^a]` is `5.656` with the mark `a`. */
export function splitMarks(text: string): { readonly teks: string; readonly tanda: readonly string[] } {
  const end = MARKS_AT_END.exec(text);
  return end === null ? { teks: text, tanda: [] } : { teks: text.slice(0, end.index), tanda: marksIn(end[0]) };
}

/** Every mark that stands anywhere in a text. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].map(([, mark]) => mark as string);
}
