import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Report } from '../derive/report.ts';
import type { Pengecualian } from '../model/dokumen.ts';
import type { Finding, Rule, Target } from './finding.ts';
import { RULES } from './rules.ts';

/** What the checker found, and what the document keeps on purpose. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly { readonly diagnostic: Diagnostic; readonly alasan: string }[];
}

/**
 * Runs every rule over a report. A finding named under `kecuali` in dokumen.yaml is set aside with its reason;
 * a waiver that meets no finding is itself one, so that none outlives its cause.
 */
export function runRules(report: Report, rules: readonly Rule[] = RULES): CheckResult {
  const waivers = report.plan.dokumen.kecuali;
  const used = new Set<Pengecualian>();
  const diagnostics: Diagnostic[] = [];
  const waived: CheckResult['waived'][number][] = [];
  for (const rule of rules) {
    for (const finding of rule.check(report)) {
      const diagnostic = toDiagnostic(rule, finding);
      const waiver = waivers.find((candidate) => covers(candidate, rule, finding));
      if (waiver === undefined) diagnostics.push(diagnostic);
      else {
        used.add(waiver);
        waived.push({ diagnostic, alasan: waiver.alasan });
      }
    }
  }
  for (const waiver of waivers) {
    if (used.has(waiver)) continue;
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

function covers(waiver: Pengecualian, rule: Rule, finding: Finding): boolean {
  return (
    waiver.kode === rule.code &&
    (finding.subjek ?? []).includes(waiver.di) &&
    (waiver.tahun === undefined || waiver.tahun === finding.tahun)
  );
}

function toDiagnostic(rule: Rule, finding: Finding): Diagnostic {
  const related = (finding.related ?? []).map(({ target, note }) => ({
    place: placeOf(target),
    ...(note === undefined ? {} : { note }),
  }));
  return {
    code: rule.code,
    severity: rule.severity,
    message: finding.message,
    place: placeOf(finding.target),
    ...(finding.hint === undefined ? {} : { hint: finding.hint }),
    ...(related.length === 0 ? {} : { related }),
  };
}

function placeOf(target: Target): Place {
  return 'place' in target ? target.place : target.asal.place(target.di);
}
