import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join('.renstra', 'halaman');

/** Page labels by anchor as the last build of a document found them; undefined where there is none or it is damaged. */
export async function readPageLabels(root: string, id: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const data: unknown = JSON.parse(await readFile(path.join(root, FOLDER, `${id}.json`), 'utf8'));
    if (typeof data !== 'object' || data === null) return undefined;
    const entries = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return new Map(entries);
  } catch {
    // Only a hint for the next print: losing it costs one more pass.
    return undefined;
  }
}

/** Keeps the page labels for the next build. */
export async function writePageLabels(root: string, id: string, labels: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(path.join(root, FOLDER), { recursive: true });
  await writeFile(path.join(root, FOLDER, `${id}.json`), JSON.stringify(Object.fromEntries(labels)));
}
