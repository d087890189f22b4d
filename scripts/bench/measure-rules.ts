import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Rule } from '../check/finding.ts';
import type { Report } from '../derive/report.ts';
import { ALL_RULES, draft } from '../inspection.ts';
import { formatBulat } from '../notation/format.ts';
import { LAYOUT_RULES } from '../render/layout-rules.ts';
import { largeDocument, timesExample } from './large-document.ts';
import { Samples } from './samples.ts';
import { decimal, showLine } from './show-line.ts';
import { writeDocument } from './write-document.ts';

/**
 * Measures the rules of the checker alone. Takes the project folder and the ids of its documents, and the id of the
 * generated document where their growth is to be measured too: the same document once, ten and a hundred times as large,
 * whose time per table cell stays alike as long as no rule compares everything with everything.
 */
const READ = 'baca, susun, dan turunkan data';
const LAYOUT = 'tata tabel dan gambar';
const RULES = 'semua aturan';

/** Rounds of a document of this folder, and what is run before, until the program is warm. */
const ROUNDS = 9;
const WARM_UP = 3;
/** Sizes of the generated document, and the rounds of each. */
const GROWTH = [
  [1, 9],
  [10, 3],
  [100, 1],
] as const;
const SLOWEST = 5;

const [root = '.', ...ids] = process.argv.slice(2);
for (const id of ids) {
  if (id === largeDocument(timesExample(1)).id) await showGrowth();
  else show(id, await measureRules(root, id, ROUNDS));
}

interface Measured {
  readonly samples: Samples;
  /** Cells of all tables. */
  readonly cells: number;
}

/** Times of reading a document, laying its tables out, all rules, and each rule by its code; medians of `rounds`. */
async function measureRules(folder: string, id: string, rounds: number): Promise<Measured> {
  for (let round = 0; round < WARM_UP && rounds > 1; round += 1) await measureOnce(folder, id, new Samples());
  const samples = new Samples();
  let cells = 0;
  for (let round = 0; round < rounds; round += 1) cells = cellsOf(await measureOnce(folder, id, samples));
  return { samples, cells };
}

/** One round, on a report made anew: rules keep with a report what they have read of it. */
async function measureOnce(folder: string, id: string, samples: Samples): Promise<Report> {
  const read = await samples.measure(READ, () => draft(folder, id));
  if (!('check' in read)) throw new Error(`${id} memuat galat; jalankan npm run check.`);
  const { report } = read;
  // Kept for printing; what is measured of these rules below is their own part.
  await samples.measure(LAYOUT, () => {
    for (const rule of LAYOUT_RULES) findAll(rule, report);
  });
  let sum = 0;
  for (const rule of ALL_RULES) {
    const start = performance.now();
    findAll(rule, report);
    const milliseconds = performance.now() - start;
    samples.record(rule.code, milliseconds);
    sum += milliseconds;
  }
  samples.record(RULES, sum);
  return report;
}

function findAll(rule: Rule, report: Report): number {
  return [...rule.check(report)].length;
}

function cellsOf({ tabel }: Report): number {
  return [...tabel.values()].flatMap(({ baris }) => baris).reduce((sum, { sel }) => sum + sel.length, 0);
}

function show(id: string, { samples }: Measured): void {
  console.log(`\n${id}: ${ALL_RULES.length} aturan pemeriksa, median ${ROUNDS} putaran, sudah hangat`);
  showLine(READ, decimal(samples.median(READ), 0), 'ms');
  showLine(LAYOUT, decimal(samples.median(LAYOUT), 0), 'ms', 'dipakai lagi untuk mencetak');
  showLine(RULES, decimal(samples.median(RULES), 0), 'ms');
  for (const { code, ms } of slowest(samples)) showLine(`  ${code}`, decimal(ms, 1), 'ms');
}

/** What several rules share, such as the words of the prose, is counted with the first of them. */
function slowest(samples: Samples): readonly { readonly code: string; readonly ms: number }[] {
  return ALL_RULES.map(({ code }) => ({ code, ms: samples.median(code) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST);
}

async function showGrowth(): Promise<void> {
  console.log('\nWaktu semua aturan atas dokumen buatan, menurut ukurannya dibanding dokumen contoh');
  let first: number | undefined;
  for (const [times, rounds] of GROWTH) {
    const { samples, cells } = await measureGenerated(times, rounds);
    const ms = samples.median(RULES);
    const each = ms / cells;
    first ??= each;
    showLine(
      `${times} kali: ${formatBulat(cells)} sel`,
      decimal(ms, 0),
      'ms',
      `${decimal(each * 1000, 1)} µs per sel; waktu per satuan ukuran, dibanding 1 kali: ${decimal(each / first, 2)}`,
    );
    for (const { code, ms: own } of slowest(samples)) showLine(`  ${code}`, decimal(own, 1), 'ms');
  }
}

async function measureGenerated(times: (typeof GROWTH)[number][0], rounds: number): Promise<Measured> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'renstra-aturan-'));
  try {
    const { id, files } = largeDocument(timesExample(times));
    await writeDocument(files, folder);
    return await measureRules(folder, id, rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
