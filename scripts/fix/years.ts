import { isScalar, visit, type YAMLMap } from 'yaml';
import type { Change, Mender } from './change.ts';
import { reorder } from './reorder.ts';
import { type YamlFile, yamlFiles } from './yaml-file.ts';

/** Years of a map in their order; they mean the same in any, and only in this one can a gap be seen. */
export const mendYears: Mender = function* ({ sources }) {
  for (const file of yamlFiles(sources)) {
    const maps: YAMLMap[] = [];
    visit(file.root, {
      Map(_, map) {
        maps.push(map);
      },
    });
    // A map inside another whose items move would move along: one of the two, the other in the next round.
    for (const map of maps) yield* inOrder(map, file);
  }
};

function* inOrder(map: YAMLMap, { file, text }: YamlFile): Generator<Change> {
  const years = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (!years.every((year) => /^\d{4}$/.test(year))) return;
  const order = [...years.keys()].toSorted((a, b) => Number(years[a]) - Number(years[b]));
  if (order.every((from, to) => from === to)) return;
  const edit = reorder(map, text, order);
  if (edit === undefined) return;
  const sorted = order.map((index) => years[index]);
  yield { file, hal: 'urutan tahun', semula: years.join(', '), menjadi: sorted.join(', '), edits: [edit] };
}
