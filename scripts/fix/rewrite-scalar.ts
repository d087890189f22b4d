import { type Node, Scalar } from 'yaml';
import type { Edit } from './change.ts';
import { rangeOf } from './yaml-file.ts';

/**
 * The edit that puts other text into a scalar and keeps its quotes. Takes the file's text. Gives undefined where there is
 * nothing to change, and where the value is not typed as it reads: a text over several lines, or one with escapes.
 */
export function rewriteScalar(
  node: Node,
  text: string,
  change: (value: string) => string | undefined,
): Edit | undefined {
  if (!(node instanceof Scalar) || typeof node.value !== 'string') return undefined;
  const [start, end] = rangeOf(node);
  const typed = text.slice(start, end);
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : '';
  if (typed !== quote + node.value + quote) return undefined;
  const value = node.value.trim();
  const changed = change(value);
  return changed === undefined || changed === value ? undefined : { start, end, text: quote + changed + quote };
}
