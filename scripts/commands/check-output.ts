import { partsByCode } from '../check/report-parts.ts';
import type { CheckedDocument } from '../diagnostics/checked-document.ts';
import { formatJson } from '../diagnostics/format-json.ts';
import { formatSarif } from '../diagnostics/format-sarif.ts';
import { formatSummary, formatTerminal } from '../diagnostics/format-terminal.ts';
import { ALL_RULES, type Inspection } from '../inspection.ts';

/** How findings are written out: for people, or for other programs. */
export const FORMATS = ['terminal', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** All findings of the documents in one format, without a newline at the end. Takes the program's version. */
export function formatFindings(format: Format, inspections: readonly Inspection[], version: string): string {
  switch (format) {
    case 'terminal':
      return inspections.map(forTerminal).join('\n');
    case 'json':
      return formatJson(inspections.map(checkedDocument));
    case 'sarif':
      return formatSarif(inspections.map(checkedDocument), ALL_RULES, version);
  }
}

/** `dinas-contoh: 1 galat, 2 peringatan.` */
export function summaryLine({ id, diagnostics, waived }: Inspection): string {
  return `${id}: ${formatSummary(diagnostics, waived.length)}`;
}

/** All findings of one document, then how many there are. */
function forTerminal(inspection: Inspection): string {
  const { diagnostics, textOf } = inspection;
  const summary = summaryLine(inspection);
  return diagnostics.length === 0 ? summary : `${formatTerminal(diagnostics, textOf)}\n\n${summary}`;
}

function checkedDocument({ id, report, diagnostics, waived }: Inspection): CheckedDocument {
  const partOf = partsByCode(ALL_RULES);
  const dokumen = report?.plan.dokumen;
  return {
    id,
    judul: dokumen?.judul,
    profil: dokumen?.pemeriksaan.profil,
    findings: diagnostics.map((diagnostic) => ({ diagnostic, kelompok: partOf(diagnostic.code) })),
    waived: waived.map(({ diagnostic, ...reason }) => ({ diagnostic, kelompok: partOf(diagnostic.code), ...reason })),
  };
}
