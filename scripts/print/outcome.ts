/** Codes of everything that can go wrong in an expected way between the page and its PDF. They never change. */
type PrintFaultCode =
  | 'browser-not-found'
  | 'browser-failed'
  | 'browser-too-old'
  | 'page-not-opened'
  | 'asset-missing'
  | 'font-not-loaded'
  | 'font-not-installed'
  | 'anchor-missing'
  | 'part-order'
  | 'pages-unstable'
  | 'pdf-blank';

/** One expected failure: a stable code and a sentence for the planner (Indonesian). */
export interface PrintFault {
  readonly code: PrintFaultCode;
  readonly message: string;
}

/** Either a value and no faults, or no value and at least one fault. */
export type Outcome<T> =
  | { readonly value: T; readonly diagnostics: readonly [] }
  | { readonly value: null; readonly diagnostics: readonly PrintFault[] };

/** Takes a value; gives the outcome that holds it. */
export function succeed<T>(value: T): Outcome<T> {
  return { value, diagnostics: [] };
}

/** Takes one or more faults; gives the outcome without a value. */
export function fail(first: PrintFault, ...others: readonly PrintFault[]): Outcome<never> {
  return { value: null, diagnostics: [first, ...others] };
}
