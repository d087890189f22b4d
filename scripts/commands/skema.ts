import path from 'node:path';
import { replaceFile } from '../publish/replace-file.ts';
import { FILE_KINDS } from '../schema/file-kinds.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { keteranganUntuk } from '../schema/keterangan.ts';
import type { Output } from './output.ts';

/** Where editors find the schemas, below the project's folder. */
export const SKEMA = 'docs/skema';

/** The files of the folder of schemas, by name. */
export function skemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    FILE_KINDS.map((kind) => [
      `${kind.nama}.json`,
      `${JSON.stringify(
        jsonSchemaOf(kind, (path) => keteranganUntuk(path)?.teks),
        null,
        2,
      )}\n`,
    ]),
  );
}

/** Writes the schemas that editors complete and underline by. Gives the exit code. */
export async function skema(root: string, output: Output): Promise<number> {
  for (const [name, text] of skemaFiles()) {
    await replaceFile(path.join(root, SKEMA, name), text);
    output.print(`${SKEMA}/${name}`);
  }
  return 0;
}
