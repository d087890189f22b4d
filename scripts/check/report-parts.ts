import { KELOMPOK, type Rule } from './finding.ts';

/**
 * Parts of the Laporan Pemeriksaan and of every other output: what could not be read comes first, since what stands in
 * such a file has not been checked; then the parts of the rules.
 */
export const BAGIAN_LAPORAN = ['berkas dan tulisan', ...KELOMPOK] as const;
export type BagianLaporan = (typeof BAGIAN_LAPORAN)[number];

/** Findings that no rule makes, on what the document lacks; all others of that kind are about how something is written. */
const LACKING: ReadonlySet<string> = new Set(['file-missing', 'field-missing']);

/** Takes the rules that are run; gives the part to which the findings of a code belong. */
export function partsByCode(rules: readonly Rule[]): (code: string) => BagianLaporan {
  const parts = new Map(rules.map(({ code, kelompok }) => [code, kelompok]));
  return (code) => parts.get(code) ?? (LACKING.has(code) ? 'kelengkapan' : 'berkas dan tulisan');
}
