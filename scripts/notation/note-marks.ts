const MARK = /\[\^([^\]\s]+)\]/g;

/** Signs of a note's mark, by which its note is found. */
export const NOTE_KEY = /^[^\]\s]{1,3}$/;

/** Parts the marks at the end of a cell's text from the text: `5.656 [^a]` is `5.656` with the mark `a`. */
export function splitMarks(text: string): { readonly teks: string; readonly tanda: readonly string[] } {
  const start = startOfMarks(text);
  return { teks: text.slice(0, start), tanda: marksIn(text.slice(start)) };
}

// Backwards by hand: a pattern would try every blank of the text as the start of the marks.
function startOfMarks(text: string): number {
  let start = text.length;
  while (text[start - 1] === ']') {
    let run = start - 1;
    while (run > 0 && !/[\]\s]/.test(text.charAt(run - 1))) run -= 1;
    const open = text.indexOf('[^', run);
    if (open === -1 || open + 2 >= start - 1) break;
    start = open;
    while (/\s/.test(text.charAt(start - 1))) start -= 1;
  }
  return start;
}

/** Every mark that stands anywhere in a text. */
export function marksIn(text: string): string[] {
  if (!text.includes('[^')) return [];
  return [...text.matchAll(MARK)].map(([, mark]) => mark as string);
}
