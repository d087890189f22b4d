import { setImmediate } from 'node:timers/promises';
import type { Rule } from './check/finding.ts';
import { withProfile } from './check/levels.ts';
import { RULES } from './check/rules.ts';
import { type CheckResult, rulesInTurn, runRules } from './check/run-rules.ts';
import { deriveReport, type Report } from './derive/report.ts';
import { bySeverity, type Diagnostic, hasErrors, type Result, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { limitDiagnostics } from './diagnostics/limit.ts';
import type { Subject } from './fix/change.ts';
import { type DocumentSources, loadDocument, textOf } from './load/load-document.ts';
import { buildPlan } from './model/build-plan.ts';
import type { Pemeriksaan } from './model/dokumen.ts';
import type { Plan } from './model/plan.ts';
import { LAYOUT_RULES } from './render/layout-rules.ts';

/** Every rule of the checker: those on the data, and those on what only the layout of a table shows. */
export const ALL_RULES: readonly Rule[] = [...RULES, ...LAYOUT_RULES];

/** One document after load, model, derive and check. `report` is undefined where nothing could be built on the data. */
export interface Inspection {
  readonly id: string;
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: CheckResult['waived'];
  readonly textOf: (file: string) => string | undefined;
}

/**
 * The stages that touch nothing but the document's own files: load -> schema and model -> derive -> check; and of render
 * what only the layout of a table shows. Takes the profile that the document is held against this time; without it, its
 * own.
 */
export async function inspect(root: string, id: string, profil?: Pemeriksaan['profil']): Promise<Inspection> {
  return inspectLoaded(await loadDocument(root, id), profil).inspection;
}

/** As `inspect`, for a document that is loaded already. Gives too what mending goes by. */
export function inspectLoaded(
  loaded: Result<DocumentSources>,
  profil?: Pemeriksaan['profil'],
): { readonly inspection: Inspection; readonly subject: Subject } {
  const read = readReport(loaded, profil);
  const checked = read.report === undefined ? NOTHING : runRules(read.report, ALL_RULES);
  const found = [loaded.diagnostics, read.planned.diagnostics].map(({ length }) => length);
  const diagnostics = allFound(read, checked);
  return {
    inspection: inspection(read, checked),
    subject: {
      sources: loaded.value,
      plan: read.report?.plan,
      diagnostics,
      found: [...found, ...bySeverity(checked.diagnostics)],
    },
  };
}

/** A document whose data can be built on: nothing in the files themselves forbids it, and no rule was run yet. */
export interface Draft {
  readonly sources: DocumentSources;
  readonly report: Report;
  /** Runs the rules while others have their turn: the event loop goes round between two of them. */
  readonly check: () => Promise<Inspection>;
}

/**
 * The stages of `inspect` before check, for who can do something with the data while the rules are run. Where no page can
 * be made of the data, all findings are given at once.
 */
export async function draft(root: string, id: string): Promise<Draft | Inspection> {
  const read = readReport(await loadDocument(root, id));
  const { report } = read;
  const before = allFound(read, NOTHING);
  if (report === undefined || hasErrors(before))
    return inspection(read, report === undefined ? NOTHING : runRules(report, ALL_RULES));
  const check = async (): Promise<Inspection> => {
    const rules = rulesInTurn(report, ALL_RULES);
    for (;;) {
      await setImmediate();
      const step = rules.next();
      if (step.done === true) return inspection(read, step.value);
    }
  };
  return { sources: read.loaded.value, report, check };
}

interface Read {
  readonly id: string;
  readonly loaded: Result<DocumentSources>;
  readonly planned: Result<Plan | undefined>;
  readonly report: Report | undefined;
}

function readReport(loaded: Result<DocumentSources>, profil?: Pemeriksaan['profil']): Read {
  const planned = buildPlan(loaded.value);
  const plan = planned.value === undefined ? undefined : withProfile(planned.value, profil);
  return { id: loaded.value.id, loaded, planned, report: plan === undefined ? undefined : deriveReport(plan) };
}

const NOTHING: CheckResult = { diagnostics: [], waived: [] };

function allFound({ loaded, planned }: Read, checked: CheckResult): Diagnostic[] {
  return sortDiagnostics([...loaded.diagnostics, ...planned.diagnostics, ...checked.diagnostics]);
}

function inspection(read: Read, checked: CheckResult): Inspection {
  const { id, loaded, report } = read;
  return {
    id,
    report,
    diagnostics: limitDiagnostics(allFound(read, checked)),
    waived: checked.waived,
    textOf: (file) => textOf(loaded.value, file),
  };
}

/** Reports that may be printed: every one that has no error. */
export function printable(inspections: readonly Inspection[]): Report[] {
  return inspections.flatMap(({ report, diagnostics }) =>
    report === undefined || hasErrors(diagnostics) ? [] : [report],
  );
}
