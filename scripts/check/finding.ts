import type { Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Report } from '../derive/report.ts';
import type { Origin } from '../model/origin.ts';

/** Where a finding points: something typed in YAML, or a place in prose. */
export type Target = { readonly asal: Origin; readonly di?: 'nilai' | 'kunci' } | { readonly place: Place };

/** What a rule gives; the runner turns origins into places and applies waivers. */
export interface Finding {
  readonly message: string;
  readonly target: Target;
  readonly hint?: string;
  readonly related?: readonly { readonly target: Target; readonly note?: string }[];
  /** Ids of what the finding is about (node, indicator, table): a waiver names one of them. */
  readonly subjek?: readonly string[];
  readonly tahun?: number;
}

/** One consistency rule: a stable code, how grave it is, why it exists, and the check itself. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** The legal or practical reason, in Indonesian, for the rule reference. */
  readonly alasan: string;
  readonly check: (report: Report) => Iterable<Finding>;
}
