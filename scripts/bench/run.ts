import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listDocuments } from '../load/load-document.ts';
import { largeDocument } from './large-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Measures the documents of this folder, and then a generated one of about 250 pages and 40.000 table cells; after them a
 * build of all documents beside builds of each alone, and what the rules of the checker take, on the generated one in three
 * sizes. With ids as arguments only those, the generated one by its own id. Medians of several rounds are shown, since one
 * print alone varies by half; so are ratios, each of one round. Changes nothing.
 */
const ROUNDS = 9;
const ROUNDS_LARGE = 2;
const ROUNDS_BUILD = 2;
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));

const wanted = process.argv.slice(2);
const isWanted = (id: string): boolean => wanted.length === 0 || wanted.includes(id);
const large = largeDocument();
const own = await listDocuments(root);
const unknown = wanted.filter((id) => !own.includes(id) && id !== large.id);
if (unknown.length > 0) throw new Error(`Dokumen ${unknown.join(', ')} tidak ada.`);
for (const id of own.filter(isWanted)) await measureDocument(root, id, ROUNDS);
if (isWanted(large.id)) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'renstra-besar-'));
  try {
    await writeDocument(large.files, folder);
    await measureDocument(folder, large.id, ROUNDS_LARGE);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ownWanted = own.filter(isWanted);
if (ownWanted.length > 1) await runScript('measure-build.ts', [root, String(ROUNDS_BUILD), ...ownWanted]);
await runScript('measure-rules.ts', [root, ...[...own, large.id].filter(isWanted)]);

function measureDocument(folder: string, id: string, rounds: number): Promise<void> {
  return runScript('measure-document.ts', [folder, id, String(rounds)]);
}

/** Runs a measurement in a process of its own; throws where it fails. */
function runScript(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // With the memory for young objects that `npm run build` has.
    const flags = ['--max-semi-space-size=64', '--import', 'tsx'];
    const child = spawn(process.execPath, [...flags, path.join(here, script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Pengukuran ${args.join(' ')} gagal (kode ${code ?? 'sinyal'}).`));
    });
  });
}
