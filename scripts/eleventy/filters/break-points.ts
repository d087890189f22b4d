import { escapeHtml } from '../../render/escape.ts';

/**
 * Takes the text of a table cell; gives it as escaped HTML that may break after a slash, to be printed with `safe`.
 * Browsers do not break there, and `Pemeliharaan/Rehabilitasi` would need a column twice as wide. A `<wbr>` adds nothing
 * to copied text.
 */
export function breakPoints(text: string): string {
  return escapeHtml(text).replace(/(\p{L})\/(?=\p{L})/gu, '$1/<wbr>');
}
