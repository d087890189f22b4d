import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepared } from './prepared.ts';

/** One empty folder for all tests of the file or `describe` that calls this, removed behind them; gives what reads its path. */
export function useTempFolder(): () => string {
  return prepared(() => mkdtemp(path.join(os.tmpdir(), 'renstra-uji-')), {
    dispose: (folder) => rm(folder, { recursive: true, force: true }),
  });
}
