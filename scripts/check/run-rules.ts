import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Report } from '../derive/report.ts';
import type { Pengecualian } from '../model/dokumen.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding, Rule, Target } from './finding.ts';
import { groupBy } from './group-by.ts';
import { levelOf, unknownLevels } from './levels.ts';
import { RULES } from './rules.ts';

/** What the checker found, and what the document keeps on purpose. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** A finding set aside under `kecuali`: why, and on which day (ISO) that was decided. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly alasan: string;
  readonly tanggal: string;
}

/**
 * Runs every rule over a report, at the level that the document gives it. A finding named under `kecuali` in dokumen.yaml
 * is set aside with its reason; a waiver that meets no finding is itself one, so that none outlives its cause. Of a rule
 * that is not run, nothing is known of its waivers.
 */
export function runRules(report: Report, rules: readonly Rule[] = RULES): CheckResult {
  const steps = rulesInTurn(report, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `runRules`, for who has something else to do between two rules: every `next` runs one of them. */
export function* rulesInTurn(report: Report, rules: readonly Rule[]): Generator<void, CheckResult> {
  const waivers = report.plan.dokumen.kecuali;
  const waiverFor = waiverIndex(waivers);
  const used = new Set<Pengecualian>();
  const diagnostics: Diagnostic[] = [...unknownLevels(report.plan.dokumen.pemeriksaan, rules)];
  const waived: Waived[] = [];
  const silent = new Set<string>();
  for (const rule of rules) {
    const level = isFor(rule, report.plan) ? levelOf(rule, report.plan.dokumen.pemeriksaan) : 'mati';
    if (level === 'mati') {
      silent.add(rule.code);
      continue;
    }
    for (const finding of rule.check(report)) {
      const diagnostic = toDiagnostic(rule.code, level, finding);
      if (isForeign(diagnostic, report.plan)) continue;
      const waiver = waiverFor(rule, finding);
      if (waiver === undefined) diagnostics.push(diagnostic);
      else {
        used.add(waiver);
        waived.push({ diagnostic, alasan: waiver.alasan, tanggal: waiver.tanggal });
      }
    }
    yield;
  }
  for (const waiver of waivers) {
    if (used.has(waiver) || silent.has(waiver.kode)) continue;
    diagnostics.push({
      code: 'waiver-unused',
      severity: 'peringatan',
      message: `Pengecualian ${waiver.kode} untuk “${waiver.di}” tidak mengenai temuan apa pun.`,
      hint: 'Hapus pengecualian ini, atau periksa kode, di, dan tahunnya.',
      place: waiver.asal.place(),
    });
  }
  return { diagnostics, waived };
}

function isFor({ untuk }: Rule, { dokumen }: Plan): boolean {
  return untuk === undefined || untuk.includes(dokumen.jenis);
}

/**
 * True for a finding on the Renstra that an annual plan is drawn from: what is wrong there is told, and waived, where that
 * Renstra itself is checked.
 */
function isForeign({ place }: Diagnostic, { tahunan }: Plan): boolean {
  if (tahunan === undefined) return false;
  const { id } = tahunan.renstra.dokumen;
  return [`data/${id}/`, `content/${id}/`].some((folder) => place.file.startsWith(folder));
}

/** Looks the waivers up by what they name. Of several that cover a finding the first in the file is given. */
function waiverIndex(waivers: readonly Pengecualian[]): (rule: Rule, finding: Finding) => Pengecualian | undefined {
  const key = (code: string, id: string): string => `${code}\0${id}`;
  const named = groupBy(waivers.entries(), ([, { kode, di }]) => key(kode, di));
  return ({ code }, { subjek = [], tahun }) => {
    if (waivers.length === 0) return undefined;
    const covering = subjek
      .flatMap((id) => named.get(key(code, id)) ?? [])
      .filter(([, waiver]) => waiver.tahun === undefined || waiver.tahun === tahun);
    return covering.sort(([a], [b]) => a - b)[0]?.[1];
  };
}

function toDiagnostic(code: string, severity: Severity, finding: Finding): Diagnostic {
  const related = different(
    (finding.related ?? []).map(({ target, note }) => ({
      place: placeOf(target),
      ...(note === undefined ? {} : { note }),
    })),
  );
  return {
    code,
    severity,
    message: finding.message,
    place: placeOf(finding.target),
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    ...(related.length === 0 ? {} : { related }),
  };
}

// What several findings told as one have in common is one place.
function different<T>(places: readonly T[]): T[] {
  return places.length < 2 ? [...places] : [...new Map(places.map((item) => [JSON.stringify(item), item])).values()];
}

function placeOf(target: Target): Place {
  return 'place' in target ? target.place : target.asal.place(target.di);
}
