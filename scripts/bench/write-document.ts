import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes files, given by their path below a project folder, into that folder; folders are made as needed. */
export async function writeDocument(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
