import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Folder for work in progress, on the same disk as the output so that a rename is enough to publish. */
export const WORK = '.renstra';
const OLD = '.lama';

/** A folder of its own for one build. Leftovers of builds that were killed are removed. */
export async function makeStaging(root: string): Promise<string> {
  const work = path.join(root, WORK);
  await mkdir(work, { recursive: true });
  for (const name of await readdir(work)) {
    const pid = Number(/^bangun-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(path.join(work, name), { recursive: true, force: true });
  }
  const staging = path.join(work, `bangun-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(staging);
  return staging;
}

/** The output cannot be replaced because another program holds one of its files open, as Windows does with a shown PDF. */
export class OutputInUse extends Error {}

/**
 * Puts a finished folder in the place of the last one. The old one is renamed aside first and removed last, so at every
 * moment one of the two is whole on the disk; `recover` brings the old one back after a kill in between.
 * Throws OutputInUse, with the old output in its place, where the system does not let it go.
 */
export async function publish(finished: string, target: string): Promise<void> {
  const old = target + OLD;
  await letGo(target, () => rm(old, { recursive: true, force: true }));
  if (existsSync(target)) await letGo(target, () => rename(target, old));
  try {
    await rename(finished, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  // What is still open elsewhere stays until the next build clears it away.
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
}

async function letGo(target: string, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes(String(code))) throw error;
    throw new OutputInUse(
      `Folder ${path.basename(target)} sedang dipakai program lain. Tutup PDF atau halaman yang sedang dibuka dari folder itu, lalu ulangi.`,
    );
  }
}

/** Mends what a build killed in the middle of `publish` left: the last good output comes back. */
export async function recover(target: string): Promise<void> {
  const old = target + OLD;
  if (!existsSync(old)) return;
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await rename(old, target);
}

/** Copies one file, making its folder. */
export async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to);
}

/** Removes a staging folder; a build that fails leaves nothing behind. */
export async function dropStaging(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
