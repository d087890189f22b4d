import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The YAML and Markdown files of a folder: their texts by their path below it, with `/` between folders. */
export function readFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ya?ml|md)$/.test(file),
  );
  return Object.fromEntries(
    names.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}
