import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listDocuments } from '../load/load-document.ts';
import { largeDocument } from './large-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Measures the documents of this folder, and then a generated one of about 250 pages and 40.000 table cells; with ids as
 * arguments only those, the generated one by its own id. Medians of several rounds are shown, since one print alone varies
 * by half. Changes nothing.
 */
const ROUNDS = 5;
const ROUNDS_LARGE = 2;
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));

const wanted = process.argv.slice(2);
const isWanted = (id: string): boolean => wanted.length === 0 || wanted.includes(id);
const large = largeDocument();
const own = await listDocuments(root);
const unknown = wanted.filter((id) => !own.includes(id) && id !== large.id);
if (unknown.length > 0) throw new Error(`Dokumen ${unknown.join(', ')} tidak ada.`);
for (const id of own.filter(isWanted)) await measure(root, id, ROUNDS);
if (isWanted(large.id)) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'renstra-besar-'));
  try {
    await writeDocument(large.files, folder);
    await measure(folder, large.id, ROUNDS_LARGE);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs one document's measurement in a process of its own; throws where it fails. */
function measure(folder: string, id: string, rounds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = path.join(here, 'measure-document.ts');
    // With the memory for young objects that `npm run build` has.
    const flags = ['--max-semi-space-size=64', '--import', 'tsx'];
    const child = spawn(process.execPath, [...flags, script, folder, id, String(rounds)], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Pengukuran ${id} gagal (kode ${code ?? 'sinyal'}).`));
    });
  });
}
