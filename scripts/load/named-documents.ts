import type { Place } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from './yaml-source.ts';
import { YamlScalar, type YamlTree } from './yaml-tree.ts';

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
export interface NamedDocument {
  readonly id: string;
  readonly place: Place;
}

/**
 * The documents that one builds on, each once, in the order in which they are named. Takes the document's data files by
 * their path below its folder; what is no text is left to the schema.
 */
export function namedDocuments(data: ReadonlyMap<string, YamlSource>): NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  for (const { file, key } of KEYS) {
    const source = data.get(file);
    const value = valueAt(source?.tree, key);
    if (source === undefined || value === undefined) continue;
    const add = (item: YamlTree, path: readonly (string | number)[]): void => {
      if (!(item instanceof YamlScalar) || item.isNull || found.has(item.text)) return;
      found.set(item.text, { id: item.text, place: source.locate(path) });
    };
    if (Array.isArray(value))
      for (const [index, item] of (value as readonly YamlTree[]).entries()) add(item, [key, index]);
    else add(value, [key]);
  }
  return [...found.values()];
}

function valueAt(tree: YamlTree | undefined, key: string): YamlTree | undefined {
  if (tree === undefined || tree instanceof YamlScalar || Array.isArray(tree)) return undefined;
  const map = tree as { readonly [name: string]: YamlTree };
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
