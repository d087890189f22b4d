import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A source file as it is stored: its path from the project's folder on, with slashes, and its bytes. */
export interface SourceFile {
  readonly berkas: string;
  readonly isi: Uint8Array;
}

/**
 * Reads the files a document is made of: all of data/<id>/ and content/<id>/, and the shared files it names.
 * Takes the project's folder, the document's id and the paths of the shared files. Gives them by path. Hidden files and
 * links are left out, so that nothing from elsewhere comes along; a missing folder gives none. Throws where a shared file
 * is missing: the checker has let none pass.
 */
export async function readSourceFiles(
  root: string,
  id: string,
  shared: readonly string[],
): Promise<readonly SourceFile[]> {
  const own = await Promise.all([`data/${id}`, `content/${id}`].map((folder) => filesBelow(root, folder)));
  const names = [...new Set([...own.flat(), ...shared])].sort();
  return Promise.all(names.map(async (berkas) => ({ berkas, isi: await readFile(path.join(root, berkas)) })));
}

async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const below = visible.map((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, file);
    return Promise.resolve(entry.isFile() ? [file] : []);
  });
  return (await Promise.all(below)).flat();
}
