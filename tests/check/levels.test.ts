import { describe, expect, test } from 'vitest';
import type { Rule, Tingkat } from '../../scripts/check/finding.ts';
import { levelOf, withProfile } from '../../scripts/check/levels.ts';
import { runRules } from '../../scripts/check/run-rules.ts';
import { type Files, findings, loadFiles } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const SALAH: Files = program('pagu: [1, 2, 3]', 'kegiatan:', '  - {kode: 1.06.04.2.01, nama: K, pagu: [1, 2, 6]}');

/** Severities of the findings that the document gets with these lines in its own file. */
function tingkat(...lines: string[]): string[] {
  const result = loadFiles({ ...SALAH, ...dokumenDengan(...lines) });
  return result.diagnostics.map(({ code, severity }) => `${code} ${severity}`);
}

describe('tingkat menurut kode', () => {
  test.each([
    ['galat', ['pagu-children galat']],
    ['peringatan', ['pagu-children peringatan']],
    ['info', ['pagu-children info']],
    ['mati', []],
  ])('%s', (level, expected) => {
    expect(tingkat(`pemeriksaan: {tingkat: {pagu-children: ${level}}}`)).toEqual(expected);
  });

  test('tanpa pemeriksaan berlaku tingkat aturan itu sendiri', () => {
    expect(tingkat()).toEqual(['pagu-children galat']);
  });

  test('kode yang tidak dikenal adalah temuan di kuncinya, dengan usul', () => {
    const result = loadFiles({
      ...dokumenDengan('pemeriksaan:', '  tingkat: {pagu-childen: info, table-total: info}'),
    });
    expect(findings(result)).toEqual([
      'dokumen.yaml:8:13 peringatan rule-unknown: Tidak ada aturan “pagu-childen”; tingkatnya tidak berpengaruh. Maksud Anda “pagu-children”?',
    ]);
  });

  test('tingkat yang tidak dikenal ditolak', () => {
    expect(tingkat('pemeriksaan: {tingkat: {pagu-children: berat}}')).toContain('type-wrong galat');
  });
});

/** A rule that finds one thing in every document. */
const rule = (severity: Rule['severity'], rancangan?: Tingkat): Rule => ({
  code: 'uji-aturan',
  kelompok: 'kelengkapan',
  severity,
  ...(rancangan === undefined ? {} : { rancangan }),
  memeriksa: 'Uji.',
  alasan: 'Uji.',
  contoh: { keliru: {}, benar: {} },
  *check({ plan }) {
    yield { message: 'Uji.', target: { asal: plan.dokumen.asal } };
  },
});

describe('profil', () => {
  test.each<[Rule['severity'], Tingkat | undefined, 'rancangan' | 'final', Tingkat]>([
    ['galat', undefined, 'final', 'galat'],
    ['galat', undefined, 'rancangan', 'galat'],
    ['galat', 'info', 'final', 'galat'],
    ['galat', 'info', 'rancangan', 'info'],
    ['peringatan', 'mati', 'rancangan', 'mati'],
  ])('aturan %s, dalam rancangan %s, diperiksa sebagai %s: %s', (severity, rancangan, profil, expected) => {
    expect(levelOf(rule(severity, rancangan), { profil, tingkat: new Map() })).toBe(expected);
  });

  test.each([
    ['', 'final'],
    ['status: rancangan', 'rancangan'],
    ['status: rancangan\npemeriksaan: {profil: final}', 'final'],
    ['pemeriksaan: {profil: rancangan}', 'rancangan'],
  ])('%j diperiksa sebagai %s', (lines, expected) => {
    expect(loadFiles(dokumenDengan(lines)).plan?.dokumen.pemeriksaan.profil).toBe(expected);
  });

  test('yang tertulis dalam tingkat menang atas profil', () => {
    const { report } = loadFiles(dokumenDengan('pemeriksaan: {profil: rancangan, tingkat: {uji-aturan: peringatan}}'));
    const result = report === undefined ? undefined : runRules(report, [rule('galat', 'mati')]);
    expect(result?.diagnostics.map(({ severity }) => severity)).toEqual(['peringatan']);
  });

  test('untuk sekali pemeriksaan dapat diganti; selebihnya rencana itu tetap', () => {
    const { plan } = loadFiles(dokumenDengan('status: rancangan'));
    if (plan === undefined) throw new Error('The document cannot be read.');
    const changed = withProfile(plan, 'final');
    expect(changed.dokumen.pemeriksaan.profil).toBe('final');
    expect(changed.dokumen.status).toBe('rancangan');
    expect(plan.dokumen.pemeriksaan.profil).toBe('rancangan');
    expect(withProfile(plan, undefined)).toBe(plan);
  });
});
