import type { CheckedDocument, CheckedFinding, WaivedFinding } from './checked-document.ts';
import type { Place, Severity } from './diagnostic.ts';

/** What is told of a rule. */
export interface SarifRule {
  readonly code: string;
  readonly kelompok: string;
  readonly severity: Severity;
  readonly memeriksa: string;
  readonly alasan: string;
}

/** Levels of SARIF 2.1.0, 3.27.10. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'note',
};

/** The folder that all addresses start from; the reader of the file knows where it lies (3.14.14). */
const ROOT = '%SRCROOT%';

/**
 * All findings as SARIF 2.1.0, the format that code hosts and editors show in the files themselves (OASIS, "Static
 * Analysis Results Interchange Format"). Takes the documents, every rule that may run, and the program's version. What
 * is waived is a result too, suppressed with its reason. Findings on files that could not be read have no rule.
 */
export function formatSarif(
  documents: readonly CheckedDocument[],
  rules: readonly SarifRule[],
  version: string,
): string {
  const indexOf = new Map(rules.map(({ code }, index) => [code, index]));
  const result = (id: string, { diagnostic, kelompok }: CheckedFinding, suppressions: readonly object[]) => ({
    ruleId: diagnostic.code,
    ...(indexOf.has(diagnostic.code) ? { ruleIndex: indexOf.get(diagnostic.code) } : {}),
    level: LEVELS[diagnostic.severity],
    message: { text: [diagnostic.message, ...(diagnostic.hint === undefined ? [] : [diagnostic.hint])].join('\n') },
    locations: [{ physicalLocation: physicalLocation(diagnostic.place) }],
    relatedLocations: (diagnostic.related ?? []).map(({ place, note }, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(place),
      ...(note === undefined ? {} : { message: { text: note } }),
    })),
    // All results have the key or none has (3.27.23): without it nobody would have looked for suppressions.
    suppressions,
    properties: { dokumen: id, kelompok },
  });
  const run = {
    tool: {
      driver: { name: 'Renstra', version, language: 'id', rules: rules.map(ruleShape) },
    },
    language: 'id',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'Folder yang memuat data dan content.' } } },
    results: documents.flatMap(({ id, findings, waived }) => [
      ...findings.map((finding) => result(id, finding, [])),
      ...waived.map((finding) => result(id, finding, [suppression(finding)])),
    ]),
  };
  const shape = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return JSON.stringify(shape, undefined, 2);
}

function ruleShape({ code, kelompok, severity, memeriksa, alasan }: SarifRule) {
  return {
    id: code,
    shortDescription: { text: memeriksa },
    fullDescription: { text: alasan },
    defaultConfiguration: { level: LEVELS[severity] },
    help: { text: `${memeriksa} ${alasan}` },
    properties: { kelompok },
  };
}

/** The waiver stands in dokumen.yaml, not where the finding is: for SARIF that is an external one (3.35.2). */
function suppression({ alasan, tanggal }: WaivedFinding) {
  return { kind: 'external', status: 'accepted', justification: alasan, properties: { tanggal } };
}

function physicalLocation({ file, line, column, endColumn }: Place) {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine: line, endColumn },
  };
}
