import { didYouMean } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Pemeriksaan } from '../model/dokumen.ts';
import type { Plan } from '../model/plan.ts';
import type { Rule, Tingkat } from './finding.ts';

/**
 * The level of a rule in a document: the one written under `pemeriksaan: tingkat`, else that of the document's profile
 * (`rancangan` or `final`), else the rule's own.
 */
export function levelOf(rule: Rule, { profil, tingkat }: Pemeriksaan): Tingkat {
  const written = tingkat.get(rule.code);
  if (written !== undefined) return written.tingkat;
  return profil === 'rancangan' ? (rule.rancangan ?? rule.severity) : rule.severity;
}

/** Levels written for codes that no rule has. */
export function unknownLevels({ tingkat }: Pemeriksaan, rules: readonly Rule[]): readonly Diagnostic[] {
  const codes = rules.map(({ code }) => code);
  return [...tingkat].flatMap(([code, { asal }]): Diagnostic[] =>
    codes.includes(code)
      ? []
      : [
          {
            code: 'rule-unknown',
            severity: 'peringatan',
            message: `Tidak ada aturan “${code}”; tingkatnya tidak berpengaruh.${didYouMean(code, codes)}`,
            hint: 'Kode aturan ada dalam docs/aturan.md. Temuan tentang berkas dan tulisan tidak dapat diubah tingkatnya.',
            place: asal.place('kunci'),
          },
        ],
  );
}

/** The plan held against a profile for once; undefined: against its own. */
export function withProfile(plan: Plan, profil: Pemeriksaan['profil'] | undefined): Plan {
  if (profil === undefined) return plan;
  const { dokumen } = plan;
  return { ...plan, dokumen: { ...dokumen, pemeriksaan: { ...dokumen.pemeriksaan, profil } } };
}
