import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { DocumentSources } from '../load/load-document.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { YamlPath } from '../load/yaml-tree.ts';
import { schemaOfKind } from '../model/kind-schema.ts';
import { FILE_KINDS } from '../schema/file-kinds.ts';

/** A data file of the document with the nodes of its YAML, whose ranges are offsets in its text. */
export interface YamlFile {
  /** Path below the document's data folder. */
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly source: YamlSource;
  readonly root: Node;
  readonly schema: z.ZodType | undefined;
}

/** The document's own data files that can be read; the files it shares with others are left alone. */
export function yamlFiles(sources: DocumentSources): YamlFile[] {
  return [...sources.data].flatMap(([path, source]) => {
    const { file, text } = source.source;
    const root = source.broken ? null : parseDocument(text, { schema: 'failsafe', logLevel: 'error' }).contents;
    return root === null ? [] : [{ path, file, text, source, root, schema: schemaFor(path, source) }];
  });
}

function schemaFor(path: string, source: YamlSource): z.ZodType | undefined {
  const [first = ''] = path.split('/');
  const kind = FILE_KINDS.find(({ nama }) => nama === first.replace(/\.yaml$/, ''));
  if (kind === undefined) return undefined;
  const { skema } = kind;
  return 'menurutJenis' in skema ? schemaOfKind(source, skema.menurutJenis, kind.nama, skema.bawaan ?? '') : skema;
}

/** The node at a path of keys and list positions. */
export function nodeAt(root: Node, path: YamlPath): Node | undefined {
  let node: unknown = root;
  for (const part of path) {
    if (isMap(node)) node = pairOf(node, String(part))?.value;
    else if (isSeq(node)) node = node.items[Number(part)];
    else return undefined;
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

/** The pair of a map by its key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

/** Text of the value at a key, without quotes; undefined for an empty one, a list or a map. */
export function textOf(map: YAMLMap, key: string): string | undefined {
  const value = pairOf(map, key)?.value;
  if (!isScalar(value) || typeof value.value !== 'string') return undefined;
  return isNothing(value) ? undefined : value.value.trim();
}

/** True for a value that is not there: nothing after the colon, `null` or `~`. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return isScalar(value) && value.type === Scalar.PLAIN && /^(?:|~|null)$/i.test(String(value.value));
}

/** Where a node begins and where its value ends; a parsed node has both. */
export function rangeOf(node: Node): readonly [start: number, end: number] {
  const range = node.range;
  if (range === null || range === undefined) throw new Error('A node that was not parsed has no range.');
  return [range[0], range[1]];
}
