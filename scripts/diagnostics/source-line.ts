/** Where the lines of the text that was asked for last begin, as far as they were asked for. */
let last: { readonly text: string; readonly starts: number[] } | undefined;

/**
 * A line of a text, counted from 1, without its line break; undefined where the text has no such line. Findings are shown
 * file by file, so that each text is gone through once for all of them.
 */
export function sourceLine(text: string, line: number): string | undefined {
  if (last?.text !== text) last = { text, starts: [0] };
  const { starts } = last;
  while (starts.length <= line) {
    const end = text.indexOf('\n', starts.at(-1));
    if (end === -1) break;
    starts.push(end + 1);
  }
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const next = starts[line];
  const content = text.slice(start, next === undefined ? undefined : next - 1);
  return next !== undefined && content.endsWith('\r') ? content.slice(0, -1) : content;
}
