import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepared } from '../helpers/prepared.ts';
import { ROOT } from '../helpers/root.ts';

interface CliRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/**
 * Runs the command line as a planner does. `killAt` ends it by force as soon as its output holds that text.
 * Gives the exit code and everything printed, both streams in order.
 */
export function runCli(args: readonly string[], killAt?: string): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/cli.ts'), ...args], {
      cwd: ROOT,
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (killAt !== undefined && output.includes(killAt)) child.kill('SIGKILL');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, output });
    });
  });
}

/** A folder of its own with the data and prose of a small document that has no finding. */
export async function copySmallProject(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'renstra-proyek-'));
  const base = path.join(ROOT, 'tests/kasus/_dasar');
  await cp(path.join(base, 'naskah'), path.join(folder, 'content/uji'), { recursive: true });
  await cp(base, path.join(folder, 'data/uji'), {
    recursive: true,
    filter: (source) => !/[\\/](?:naskah|profil|daerah)$/.test(source),
  });
  await cp(path.join(import.meta.dirname, 'lengkap'), path.join(folder, 'data/uji'), { recursive: true });
  await cp(path.join(base, 'profil'), path.join(folder, 'data/profil'), { recursive: true });
  await cp(path.join(base, 'daerah'), path.join(folder, 'data/daerah'), { recursive: true });
  return folder;
}

/** One small project for all tests of the file that calls this, removed behind them; gives the path of what lies in it. */
export function useSmallProject(): (...names: string[]) => string {
  const folder = prepared(copySmallProject, { dispose: (made) => rm(made, { recursive: true, force: true }) });
  return (...names) => path.join(folder(), ...names);
}
