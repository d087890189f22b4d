import { isMap } from 'yaml';
import { type Simpul, susuri } from '../model/program.ts';
import type { Mender } from './change.ts';
import { FreeIds, idFrom, insertId, writtenIds } from './insert-id.ts';
import { nodeAt, yamlFiles } from './yaml-file.ts';

/**
 * Ids for the later rows of a kode that stands more than once on purpose: each occurrence serves another indicator or
 * sasaran, or holds in other years, so only the id is missing. Where nothing tells them apart the kode itself may be wrong.
 */
export const mendRepeatedKode: Mender = function* ({ sources, plan }) {
  if (plan === undefined) return;
  const files = yamlFiles(sources);
  const free = new FreeIds(writtenIds(files));
  for (const nodes of byKode([...susuri(plan.program)])) {
    if (new Set(nodes.map(purpose)).size < nodes.length) continue;
    // The first one goes by its kode.
    const [, ...later] = nodes.filter(({ id, kode }) => id === kode);
    for (const { nama, asal } of later) {
      const file = files.find((item) => item.file === asal.source.file);
      const node = file === undefined ? undefined : nodeAt(file.root, asal.path);
      const id = idFrom(nama);
      if (file === undefined || id === undefined || !isMap(node)) continue;
      const change = insertId(node, free.take(id), file, nama);
      if (change !== undefined) yield change;
    }
  }
};

function byKode(nodes: readonly Simpul[]): readonly Simpul[][] {
  const groups = new Map<string, Simpul[]>();
  for (const node of nodes)
    if (node.kode !== undefined) groups.set(node.kode, [...(groups.get(node.kode) ?? []), node]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

function purpose({ untukIndikator, sasaran, berlaku }: Simpul): string {
  return [untukIndikator ?? '', sasaran.join(), berlaku?.join() ?? ''].join('|');
}
