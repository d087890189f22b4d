import type { UaFinding } from './finding.ts';

/** Findings of one kind that are named one by one; the rest are counted. */
const NAMED = 3;

/**
 * Tells a planner why a PDF is not called PDF/UA. Takes the file's name and the findings of `checkUa`; gives no line
 * where there is none, else a first line and one for each kind of finding.
 */
export function tellUa(file: string, findings: readonly UaFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const kinds = new Map<string, UaFinding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  const lines = [...kinds].map(([code, list]) => {
    const named = list
      .slice(0, NAMED)
      .map(({ message, page }) => (page === undefined ? message : `halaman fisik ${String(page)}: ${message}`));
    const more = list.length > NAMED ? ` … dan ${String(list.length - NAMED)} lagi.` : '';
    return `  ${code}  ${[...new Set(named)].join(' ')}${more}`;
  });
  return [[`${file}: PDF tidak ditandai PDF/UA (ISO 14289-1), selebihnya lengkap:`, ...lines].join('\n')];
}
