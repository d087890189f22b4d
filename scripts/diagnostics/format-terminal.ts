import { type Diagnostic, type Place, type Severity } from './diagnostic.ts';
import { excerpt } from './excerpt.ts';

/**
 * All findings as text for a terminal: place, severity, code; the sentence; the excerpt; how to mend it; related places.
 * `textOf` gives the source text of a file for the excerpt, or undefined where there is none.
 */
export function formatTerminal(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): string {
  return diagnostics.map((diagnostic) => formatOne(diagnostic, textOf)).join('\n\n');
}

/** The closing line: how many findings of each severity, and how many are waived. */
export function formatSummary(diagnostics: readonly Diagnostic[], waived: number): string {
  const count = (severity: Severity): number => diagnostics.filter((d) => d.severity === severity).length;
  const parts = [`${count('galat')} galat`, `${count('peringatan')} peringatan`];
  if (count('info') > 0) parts.push(`${count('info')} info`);
  if (waived > 0) parts.push(`${waived} dikecualikan dengan alasan`);
  return `${parts.join(', ')}.`;
}

function formatOne(diagnostic: Diagnostic, textOf: (file: string) => string | undefined): string {
  const text = textOf(diagnostic.place.file);
  const lines = [
    `${formatPlace(diagnostic.place)}  ${diagnostic.severity}  ${diagnostic.code}`,
    `  ${diagnostic.message}`,
  ];
  const code = text === undefined ? '' : excerpt(text, diagnostic.place);
  if (code !== '') lines.push(code);
  if (diagnostic.hint !== undefined) lines.push(`  perbaikan  ${diagnostic.hint}`);
  for (const related of diagnostic.related ?? []) {
    lines.push(`  lihat juga  ${formatPlace(related.place)}${related.note === undefined ? '' : `  ${related.note}`}`);
  }
  return lines.join('\n');
}

function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
