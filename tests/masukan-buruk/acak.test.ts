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
import { loadFiles, readCase } from '../helpers/load-case.ts';
import { dice, mutate } from '../helpers/mutate.ts';
import { readFiles } from '../helpers/read-files.ts';
import { ROOT } from '../helpers/root.ts';

const KINDS = {
  data: 'data/dinsos-medan',
  profil: 'data/profil',
  daerah: 'data/daerah',
  prose: 'content/dinsos-medan',
};
type Kind = keyof typeof KINDS;

const read = (folder: string): SourceText[] =>
  Object.entries(readFiles(path.join(ROOT, folder)))
    .sort(([a], [b]) => naturalOrder(a, b))
    .map(([file, text]) => new SourceText(`${folder}/${file}`, text));
const texts: Readonly<Record<Kind, readonly SourceText[]>> = {
  data: read(KINDS.data),
  profil: read(KINDS.profil),
  daerah: read(KINDS.daerah),
  prose: read(KINDS.prose),
};

function inspect(changed: Readonly<Record<Kind, readonly SourceText[]>>) {
  const loaded = parseDocument('dinsos-medan', changed);
  const built = buildPlan(loaded.value);
  const report = built.value === undefined ? undefined : deriveReport(built.value);
  const checked = report === undefined ? [] : runRules(report).diagnostics;
  if (report !== undefined) renderDocument(report, 'situs');
  return { built: report !== undefined, diagnostics: [...loaded.diagnostics, ...built.diagnostics, ...checked] };
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

function check(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  built: boolean,
  where: string,
): void {
  expect(built || diagnostics.length > 0, `${where}: gagal tanpa temuan`).toBe(true);
  for (const diagnostic of diagnostics)
    expect(faultOf(diagnostic, sources), `${where}: ${diagnostic.code} ${diagnostic.message}`).toBeUndefined();
}

function slip(text: string, random: () => number, times: number): string {
  let changed = text;
  for (let time = 0; time <= times; time += 1) changed = mutate(changed, random);
  return changed;
}

test.each([1, 2, 3])('perubahan acak pada dokumen nyata tidak pernah melempar galat program (benih %i)', (seed) => {
  const random = dice(seed);
  for (let round = 0; round < 12; round += 1) {
    const kind = (['data', 'data', 'data', 'prose', 'profil', 'daerah'] as const)[Math.floor(random() * 6)] as Kind;
    const index = Math.floor(random() * texts[kind].length);
    const original = texts[kind][index] as SourceText;
    const text = new SourceText(original.file, slip(original.text, random, round % 3));
    const changed = { ...texts, [kind]: texts[kind].with(index, text) };
    const { built, diagnostics } = inspect(changed);
    check(diagnostics, Object.values(changed).flat(), built, `benih ${seed}, putaran ${round}, ${original.file}`);
  }
});

test.each(['tabel-bersusun', 'rincian', 'kode-dua-outcome', 'tahun-berbeda', 'dua-nomenklatur'])(
  'perubahan acak pada kasus %s tidak pernah melempar galat program',
  (name) => {
    const random = dice(name.length);
    const files = Object.entries({ ...readCase('_dasar'), ...readCase(name) });
    for (let round = 0; round < 80; round += 1) {
      const [file, original] = files[Math.floor(random() * files.length)] as [string, string];
      const text = slip(original, random, round % 3);
      const { diagnostics, plan, textOf } = loadFiles({ ...Object.fromEntries(files), [file]: text });
      const sources = diagnostics.flatMap(({ place }) => {
        const found = textOf(place.file);
        return found === undefined ? [] : [new SourceText(place.file, found)];
      });
      check(diagnostics, sources, plan !== undefined, `putaran ${round}, ${file}`);
    }
  },
);
