import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleReference } from '../../scripts/reference/rule-reference.ts';
import type { BerkasContoh } from '../../scripts/check/finding.ts';
import { ALL_RULES, findings, findingsOf, loadFiles, loadWithAcuan, readCase } from '../helpers/load-case.ts';
import { ROOT } from '../helpers/root.ts';

test('setiap aturan mempunyai kode sendiri', () => {
  const codes = ALL_RULES.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('dokumen kecil yang utuh: semua aturan diam', () => {
  expect(findingsOf(readCase('bersih'), ...ALL_RULES.map(({ code }) => code))).toEqual([]);
});

describe.each(ALL_RULES.map((rule) => [rule.code, rule] as const))('contoh %s', (code, { contoh }) => {
  const citra = new Map(
    Object.entries(contoh.citra ?? {}).map(([name, size]) => [
      name,
      { ok: true, image: { path: name, raster: true, ...size } } as const,
    ]),
  );
  const found = (files: BerkasContoh): string[] =>
    findings(
      contoh.acuan === undefined ? loadFiles(files, citra, new Set([code])) : loadWithAcuan(files, contoh.acuan, code),
    );

  test('yang keliru ditemukan', () => {
    const lines = found(contoh.keliru);
    expect(lines.filter((line) => line.includes(` ${code}: `)).length, lines.join('\n')).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes(` ${code}: `))).toEqual([]);
  });

  test('yang benar tidak', () => {
    expect(found(contoh.benar)).toEqual([]);
  });
});

test('docs/aturan.md adalah yang ditulis npm run aturan', () => {
  expect(readFileSync(path.join(ROOT, 'docs/aturan.md'), 'utf8')).toBe(ruleReference(ALL_RULES));
});
