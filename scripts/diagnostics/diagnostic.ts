/** Berat sebuah temuan: hanya `galat` yang menghentikan pembangunan. */
export type Severity = 'galat' | 'peringatan' | 'info';

/** A stretch of one source line; line and columns count from 1, `endColumn` is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Another place that belongs to a finding, with a word on why. */
interface RelatedPlace {
  readonly place: Place;
  readonly note?: string;
}

/** One finding. `message` is an Indonesian sentence for the planner; `hint` says how to mend it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
}

/** What every stage that can find fault returns: the value as far as it could be made, and all findings. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when at least one finding stops the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'galat');
}

/** How many findings there are of each severity, the gravest first. */
export function bySeverity(diagnostics: readonly Diagnostic[]): readonly number[] {
  const severities: readonly Severity[] = ['galat', 'peringatan', 'info'];
  return severities.map((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length);
}

/** Sorts by file, line, column, code and drops exact repeats. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code),
  );
  const key = (d: Diagnostic): string => [d.code, d.place.file, d.place.line, d.place.column, d.message].join('\0');
  return sorted.filter((diagnostic, index) => index === 0 || key(diagnostic) !== key(sorted[index - 1] as Diagnostic));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
