import type { Place } from './diagnostic.ts';
import { sourceLine } from './source-line.ts';

const WIDTH = 100;

/**
 * The source line of a place with carets below it. Long lines are cut around the column.
 * Gives two lines without trailing newline, or an empty string where the line does not exist.
 */
export function excerpt(text: string, place: Place): string {
  const line = sourceLine(text, place.line);
  if (line === undefined) return '';
  const start = place.column - 1;
  const length = Math.max(1, Math.min(place.endColumn - place.column, line.length - start));
  const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 20, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH).replaceAll('\t', ' ');
  const prefix = from > 0 ? '…' : '';
  const suffix = from + WIDTH < line.length ? '…' : '';
  const gutter = String(place.line);
  const carets = '^'.repeat(Math.max(1, Math.min(length, WIDTH - (start - from))));
  return [
    `  ${gutter} | ${prefix}${shown}${suffix}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(prefix.length + start - from)}${carets}`,
  ].join('\n');
}
