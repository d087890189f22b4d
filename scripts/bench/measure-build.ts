import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../commands/build.ts';
import { Samples } from './samples.ts';
import { decimal, showLine } from './show-line.ts';

/**
 * Measures whole builds, from the data to the published website and PDFs, the browser's start included: every document
 * alone, all in one go, and that once more without a change in the data. Takes the project folder, the number of rounds and
 * the ids.
 */
const [root = '.', rounds = '2', ...ids] = process.argv.slice(2);
const TOGETHER = 'semua dalam satu bangun';
const AGAIN = 'semua sekali lagi, tanpa perubahan';
const errors: string[] = [];
const quiet = { print: () => undefined, error: (text: string) => void errors.push(text), silent: true };

const samples = new Samples();
const targets = await mkdtemp(path.join(os.tmpdir(), 'renstra-bench-'));
try {
  // A program that has just started builds nothing as fast as it will.
  await buildOnce(ids, await emptyTarget());
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const id of ids) {
      const target = await emptyTarget();
      await samples.measure(id, () => buildOnce([id], target));
    }
    const target = await emptyTarget();
    await samples.measure(TOGETHER, () => buildOnce(ids, target));
    await samples.measure(AGAIN, () => buildOnce(ids, target));
  }
} finally {
  await rm(targets, { recursive: true, force: true });
}

console.log(`\nbangun: ${ids.length} dokumen, median ${rounds} putaran, ${os.cpus().length} inti`);
for (const id of ids) showLine(id, samples.median(id).toFixed(0), 'ms');
const sum = ids.reduce((total, id) => total + samples.median(id), 0);
showLine('jumlah satu per satu', sum.toFixed(0), 'ms');
const together = samples.median(TOGETHER);
showLine(TOGETHER, together.toFixed(0), 'ms', `${decimal(together / sum, 2)} kali jumlahnya`);
const again = samples.median(AGAIN);
showLine(AGAIN, again.toFixed(0), 'ms', `${decimal(again / together, 2)} kali yang pertama`);

/** A folder in which nothing was built before. */
function emptyTarget(): Promise<string> {
  return mkdtemp(path.join(targets, 'bangun-'));
}

async function buildOnce(documents: readonly string[], target: string): Promise<void> {
  const code = await build(root, 'bench', quiet, { ids: documents, target });
  if (code !== 0) throw new Error(`Bangun ${documents.join(', ')} gagal (kode ${code}).\n${errors.join('\n')}`);
}
