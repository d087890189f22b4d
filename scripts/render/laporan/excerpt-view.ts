import type { Place } from '../../diagnostics/diagnostic.ts';
import { sourceLine } from '../../diagnostics/source-line.ts';
import { withStandIns } from '../../notation/printable.ts';
import type { ExcerptView } from './views.ts';

/** Characters of a line of print, and how many of them stand before the stretch that is meant. */
const WIDTH = 100;
const BEFORE = 30;

/**
 * The line of a file in which a place lies, without its indentation, cut around the stretch that is meant. Takes the
 * file's text; gives undefined where it has no such line, or the line nothing at that place.
 */
export function excerptView(text: string, { line, column, endColumn }: Place): ExcerptView | undefined {
  const content = sourceLine(text, line);
  if (content === undefined || content.slice(column - 1).trim() === '') return undefined;
  const indent = content.length - content.trimStart().length;
  const start = Math.max(column - 1, indent);
  const from = content.length - indent <= WIDTH ? indent : Math.max(indent, start - BEFORE);
  const end = Math.min(content.length, from + WIDTH);
  const stop = Math.min(endColumn - 1, end);
  const shown = (part: string): string => withStandIns(part.replaceAll('\t', ' '));
  return {
    baris: String(line),
    sebelum: (from > indent ? '…' : '') + shown(content.slice(from, start)),
    ditunjuk: shown(content.slice(start, stop)),
    sesudah: shown(content.slice(stop, end).trimEnd()) + (end < content.trimEnd().length ? '…' : ''),
  };
}
