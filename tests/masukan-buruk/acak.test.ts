import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runRules } from '../../scripts/check/run-rules.ts';
import { deriveReport } from '../../scripts/derive/report.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { parseDocument } from '../../scripts/load/load-document.ts';
import { naturalOrder } from '../../scripts/load/read-folder.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { buildPlan } from '../../scripts/model/build-plan.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const KINDS = {
  data: 'data/dinsos-medan',
  profil: 'data/profil',
  daerah: 'data/daerah',
  prose: 'content/dinsos-medan',
};
type Kind = keyof typeof KINDS;

const read = (folder: string): SourceText[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|md)$/.test(file))
    .sort(naturalOrder)
    .map((file) => new SourceText(`${folder}/${file}`, readFileSync(path.join(ROOT, folder, file), 'utf8')));
const texts: Readonly<Record<Kind, readonly SourceText[]>> = {
  data: read(KINDS.data),
  profil: read(KINDS.profil),
  daerah: read(KINDS.daerah),
  prose: read(KINDS.prose),
};

const JUNK = [
  ...['\t', ' ', ': ', '- ', '%', '"', "'", '[', ']', '{', '}', ',', '#', '#x', '&a', '*a', '!', '|', '>', '?', '\n'],
  ...['\r\n', '---', 'NA', 'null', '~', '1.500', '-5', '12o', '{}', '[]', '__proto__: 1', '\u00a0', '\0', '“', '😀'],
  ...['[[nilai: x]]', '[[', '1e5', 'Infinity', '9999999999999999999999', 'true', '2099', '<b>'],
];

/** A fixed sequence of numbers from 0 to 1, so that a failure can be repeated. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(text: string, random: () => number): string {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const junk = JUNK[upTo(JUNK.length)] as string;
  const at = upTo(text.length);
  const lines = text.split('\n');
  const line = upTo(lines.length);
  const mutations: readonly (() => string)[] = [
    () => text.slice(0, at) + junk + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + upTo(5)),
    () => text.slice(0, at),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[upTo(lines.length)] as string).join('\n'),
    () => lines.with(line, ' '.repeat(upTo(6)) + (lines[line] as string)).join('\n'),
    () => lines.with(line, (lines[line] as string).replace(/^ {1,2}/, '')).join('\n'),
    () => lines.with(line, (lines[line] as string).replace(/: .*/, `: ${junk}`)).join('\n'),
  ];
  return (mutations[upTo(mutations.length)] as () => string)();
}

function inspect(changed: Readonly<Record<Kind, readonly SourceText[]>>) {
  const loaded = parseDocument('dinsos-medan', changed);
  const built = buildPlan(loaded.value);
  const report = built.value === undefined ? undefined : deriveReport(built.value);
  const checked = report === undefined ? [] : runRules(report).diagnostics;
  if (report !== undefined) renderDocument(report, 'situs');
  return { report, diagnostics: [...loaded.diagnostics, ...built.diagnostics, ...checked] };
}

/** What is wrong with a finding itself: a place outside its file, or words no planner could use. */
function faultOf({ place, message, code }: Diagnostic, changed: readonly SourceText[]): string | undefined {
  const source = changed.find((item) => item.file === place.file);
  if (source === undefined)
    return code === 'file-missing' || code === 'outline-profile' ? undefined : 'berkas tidak ada';
  const line = source.text.split('\n')[place.line - 1];
  if (line === undefined || place.column > line.length + 1 || place.endColumn <= place.column) return 'tempat di luar';
  return /undefined|NaN|\[object|Invalid|\{kunci\}/.test(message) || !/[.?]$/.test(message)
    ? 'kata-kata rusak'
    : undefined;
}

test.each([1, 2, 3, 4])('perubahan acak pada dokumen nyata (benih %i) tidak pernah melempar galat program', (seed) => {
  const random = dice(seed);
  for (let round = 0; round < 60; round += 1) {
    const kind = (['data', 'data', 'data', 'prose', 'profil', 'daerah'] as const)[Math.floor(random() * 6)] as Kind;
    const index = Math.floor(random() * texts[kind].length);
    const original = texts[kind][index] as SourceText;
    let text = original.text;
    for (let times = 0; times <= round % 3; times += 1) text = mutate(text, random);
    const changed = { ...texts, [kind]: texts[kind].with(index, new SourceText(original.file, text)) };
    const { report, diagnostics } = inspect(changed);
    const where = `benih ${seed}, putaran ${round}, ${original.file}`;
    expect(report !== undefined || diagnostics.length > 0, `${where}: gagal tanpa temuan`).toBe(true);
    const all = Object.values(changed).flat();
    for (const diagnostic of diagnostics)
      expect(faultOf(diagnostic, all), `${where}: ${diagnostic.code} ${diagnostic.message}`).toBeUndefined();
  }
});
