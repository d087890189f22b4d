import { randomBytes } from 'node:crypto';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OutputInUse } from './staging.ts';

/** What systems answer where a file is held open, a folder is not to be written to, or a name belongs to a folder. */
const REFUSALS: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EROFS']);

/**
 * Writes a file, or copies one, into the place of another: first beside it under a name of its own, then by a rename, so
 * that at every moment either the last or the new one is whole on the disk. Its folder is made where there is none; what
 * else lies in it stays. Throws OutputInUse where the system refuses, as Windows does while a PDF is shown.
 */
export async function replaceFile(target: string, content: string | { readonly from: string }): Promise<void> {
  const aside = `${target}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await (typeof content === 'string' ? writeFile(aside, content) : cp(content.from, aside));
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!REFUSALS.has(String(code))) throw error;
    throw new OutputInUse(
      `Berkas ${target} tidak dapat ditulis: sedang dipakai program lain, foldernya tidak boleh ditulisi, atau nama itu sebuah folder.`,
    );
  }
}
