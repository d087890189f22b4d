import { type Document, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';
import { isTooDeep, tooDeep, tooLong } from './yaml-limits.ts';
import { refusedFeature } from './yaml-suspects.ts';
import { YamlScalar, type YamlTree } from './yaml-tree.ts';

/** What one walk through a parsed document gives. */
interface TreeReading {
  /** Undefined where the document is empty; of no use where there are faults. */
  readonly tree: YamlTree | undefined;
  /** Keys written twice in one map. */
  readonly repeated: readonly YamlFault[];
  /** Anchors, aliases and tags. */
  readonly refused: readonly YamlFault[];
  /** The first place with too many levels, and every value that is too long. */
  readonly limits: readonly YamlFault[];
}

/** Turns the parser's nodes into plain maps, lists and scalars. Takes the document and the text it was read from. */
export function readTree(document: Document, text: string): TreeReading {
  const reader = new TreeReader(text);
  const contents: unknown = document.contents;
  const tree = contents === null ? undefined : reader.read(contents, 0);
  const { repeated, refused, long, deep } = reader;
  return { tree, repeated, refused, limits: deep === undefined ? long : [deep, ...long] };
}

class TreeReader {
  readonly repeated: YamlFault[] = [];
  readonly refused: YamlFault[] = [];
  readonly long: YamlFault[] = [];
  deep: YamlFault | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: unknown, depth: number): YamlTree | undefined {
    const refused = refusedFeature(node, this.#text);
    if (refused !== undefined) this.refused.push(refused);
    if (isTooDeep(depth)) {
      this.deep ??= tooDeep(startOf(node));
      return undefined;
    }
    if (node === null || node === undefined) return new YamlScalar('', false);
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return this.#list(node, depth);
    return isMap(node) ? this.#map(node, depth) : undefined;
  }

  #scalar({ value, type, range }: Scalar): YamlScalar {
    const text = typeof value === 'string' ? value : '';
    const long = tooLong(text, range?.[0] ?? 0);
    if (long !== undefined) this.long.push(long);
    return new YamlScalar(text, type !== Scalar.PLAIN && type !== undefined);
  }

  #list({ items }: YAMLSeq, depth: number): YamlTree {
    const list: YamlTree[] = [];
    for (const item of items) {
      const value = this.read(item, depth + 1);
      if (value !== undefined) list.push(value);
    }
    return list;
  }

  #map(node: YAMLMap, depth: number): YamlTree {
    const map: Record<string, YamlTree> = {};
    const starts = new Map<string, number>();
    for (const pair of node.items) {
      const key = this.#key(pair, depth, starts);
      const value = this.read(pair.value, depth + 1);
      if (value === undefined) continue;
      // Not by assignment: a key of this name must stay a key.
      if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true });
      else map[key] = value;
    }
    return map;
  }

  /** The key's name. Takes where the keys before it in the same map begin. */
  #key({ key }: Pair, depth: number, starts: Map<string, number>): string {
    this.read(key, depth + 1);
    if (!isScalar(key)) return String(key);
    const name = String(key.value);
    const [start, end] = key.range ?? [0, 1];
    const first = starts.get(name);
    if (first === undefined) starts.set(name, start);
    else
      this.repeated.push({
        message: `Kunci “${name}” sudah ditulis di atasnya dalam peta yang sama.`,
        hint: 'Hapus salah satu, atau perbaiki nama kuncinya.',
        start,
        end,
        first,
      });
    return name;
  }
}

function startOf(node: unknown): number {
  return (node as { readonly range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
}
