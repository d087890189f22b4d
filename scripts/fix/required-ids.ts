import type { YAMLMap } from 'yaml';
import type { Mender } from './change.ts';
import { fieldsOf } from './fields.ts';
import { FreeIds, idFrom, insertId, writtenIds } from './insert-id.ts';
import { isNothing, pairOf, textOf, yamlFiles } from './yaml-file.ts';

/** Ids that a file must have and has not, made of the name of what lacks them. */
export const mendRequiredIds: Mender = function* ({ sources }) {
  const files = yamlFiles(sources);
  const free = new FreeIds(writtenIds(files));
  for (const file of files) {
    for (const map of fieldsOf(file).named) {
      if (!isNothing(pairOf(map, 'id')?.value)) continue;
      const words = wordsOf(map);
      const id = words === undefined ? undefined : idFrom(words);
      const change = id === undefined ? undefined : insertId(map, free.take(id), file, words ?? '');
      if (change !== undefined) yield change;
    }
  }
};

/** What something is called: its name, title or office; a law by kind, number and year. */
function wordsOf(map: YAMLMap): string | undefined {
  const [jenis, nomor, tahun] = ['jenis', 'nomor', 'tahun'].map((key) => textOf(map, key));
  if (jenis !== undefined && nomor !== undefined) return [jenis, nomor, tahun ?? []].flat().join(' ');
  return ['jabatan', 'nama', 'judul', 'tentang'].map((key) => textOf(map, key)).find((text) => text !== undefined);
}
