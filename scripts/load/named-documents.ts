import type { Place } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from './yaml-source.ts';
import { type YamlPath, YamlScalar, type YamlTree } from './yaml-tree.ts';

/**
 * Where a document names others: the file, the key, and whether that holds a list. `sebelum` is the document that this one
 * amends, `renstra` the plan that an annual one is drawn from, `lampiran` what a regulation puts into force.
 */
const KEYS = [
  { file: 'dokumen.yaml', key: 'sebelum' },
  { file: 'dokumen.yaml', key: 'renstra' },
  { file: 'perwali.yaml', key: 'lampiran' },
] as const;

/** A document that another one names, and where it is named. */
interface NamedDocument {
  readonly id: string;
  readonly place: Place;
}

/**
 * The documents that one builds on, each once, in the order in which they are named. Takes the document's data files by
 * their path below its folder; what is no text is left to the schema.
 */
export function namedDocuments(id: string, data: ReadonlyMap<string, YamlSource>): NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  for (const { file, key } of KEYS) {
    const source = data.get(file);
    for (const { text, path } of textsAt(source, key))
      // A regulation may name the document it stands with among others.
      if (source !== undefined && !found.has(text) && !(key === 'lampiran' && text === id))
        found.set(text, { id: text, place: source.locate(path) });
  }
  return [...found.values()];
}

/** The text, or the texts of the list, that stands behind a key at the top of a file; none where it is anything else. */
export function textsAt(
  source: YamlSource | undefined,
  key: string,
): readonly { readonly text: string; readonly path: YamlPath }[] {
  const value = valueAt(source?.tree, key);
  const items = Array.isArray(value)
    ? (value as readonly YamlTree[]).map((item, index) => ({ item, path: [key, index] }))
    : [{ item: value, path: [key] }];
  return items.flatMap(({ item, path }) =>
    item instanceof YamlScalar && !item.isNull ? [{ text: item.text, path }] : [],
  );
}

function valueAt(tree: YamlTree | undefined, key: string): YamlTree | undefined {
  if (tree === undefined || tree instanceof YamlScalar || Array.isArray(tree)) return undefined;
  const map = tree as { readonly [name: string]: YamlTree };
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
