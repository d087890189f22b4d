import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** What decides how a document is printed, besides its data: the program, its templates, and the versions of its libraries. */
const DECIDES = ['scripts', 'templates', '.eleventy.ts', 'package-lock.json'];

/** Gives a fingerprint of this program and of the Node it runs in. */
export async function fingerprintProgram(): Promise<string> {
  const names = (await Promise.all(DECIDES.map(namesBelow))).flat().sort();
  const contents = await Promise.all(names.map(contentOf));
  const hash = createHash('sha256').update(process.version);
  for (const [index, name] of names.entries()) {
    const content = contents[index];
    if (content !== undefined) hash.update(`\n${name} ${String(content.length)} `).update(content);
  }
  return hash.digest('hex');
}

/** A file's own name, or those of all that lies below a folder. */
async function namesBelow(name: string): Promise<string[]> {
  const below = await readdir(path.join(HOME, name), { recursive: true }).catch(unless('ENOTDIR'));
  return below?.map((file) => path.join(name, file)) ?? [name];
}

/** Undefined for a folder. */
function contentOf(name: string): Promise<Buffer | undefined> {
  return readFile(path.join(HOME, name)).catch(unless('EISDIR'));
}

function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
  };
}
