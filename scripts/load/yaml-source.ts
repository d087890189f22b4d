import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './source-text.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** What to do about a comma inside { } or [ ] that cut a number or a text in two. */
export const KOMA_DALAM_KURUNG =
  'Koma di dalam kurung memisahkan isian: apit teks atau angka yang memuat koma dengan tanda kutip, misalnya "85,3".';

/** A parsed YAML file: its tree for the schema, and the way back from a path in that tree to a place in the file. */
export class YamlSource {
  readonly source: SourceText;
  readonly tree: YamlTree | undefined;
  /** True where findings stand in the way of reading it; without a tree it is else just empty. */
  readonly broken: boolean;
  readonly #document: Document;
  readonly #offset: number;
  readonly #names = new Map<string, ReadonlyMap<string | number, number>>();

  /** `offset` is where the YAML begins inside the file (front matter of a Markdown file). */
  constructor(source: SourceText, document: Document, tree: YamlTree | undefined, offset = 0, broken = false) {
    this.source = source;
    this.tree = tree;
    this.#document = document;
    this.#offset = offset;
    this.broken = broken;
  }

  get file(): string {
    return this.source.file;
  }

  /**
   * Place of the value at a path, or of its key. Where the path does not exist (a missing field),
   * the key of the nearest existing ancestor is shown, or the first line.
   */
  locate(path: YamlPath, at: 'nilai' | 'kunci' = 'nilai'): Place {
    let node: unknown = this.#document.contents;
    let key: Node | undefined;
    for (const [index, part] of path.entries()) {
      const step = child(node, isSeq(node) ? this.#itemAt(path.slice(0, index), part) : part);
      if (step === undefined) return this.#placeOf(isScalar(node) && !isEmpty(node) ? node : (key ?? node));
      key = step.key ?? key;
      node = step.value;
    }
    return this.#placeOf(at === 'kunci' || isEmpty(node) ? (key ?? node) : isCollection(node) ? (key ?? node) : node);
  }

  /** A series typed as a list is asked for by year all the same: names its items, in their order, for `locate`. */
  nameItems(path: YamlPath, names: readonly (string | number)[]): void {
    this.#names.set(path.join('\0'), new Map(names.map((name, index) => [name, index])));
  }

  /** The place in a list of the item with a name; anything else names itself. */
  #itemAt(list: YamlPath, part: string | number): string | number {
    return this.#names.size === 0 ? part : (this.#names.get(list.join('\0'))?.get(part) ?? part);
  }

  /**
   * The path of the innermost value that is typed at a line and column; its key, or the dash of a list, belongs to it.
   * Where nothing is typed there, the path of what stands around it. The way back from `locate`.
   */
  pathAt(line: number, column: number): YamlPath {
    const offset = this.source.offsetOfLine(line) + column - 1 - this.#offset;
    const path: (string | number)[] = [];
    let node: unknown = this.#document.contents;
    for (;;) {
      const step = childAt(node, offset);
      if (step === undefined) return path;
      path.push(this.#nameOfItem(path, step.part));
      node = step.value;
    }
  }

  #nameOfItem(list: YamlPath, index: string | number): string | number {
    for (const [name, at] of this.#names.get(list.join('\0')) ?? []) if (at === index) return name;
    return index;
  }

  /** True for a key inside { } with nothing after it, not even a colon: most often the rest of a text with a comma. */
  isBareKey(path: YamlPath): boolean {
    const pair = this.#pairAt(path);
    return pair !== undefined && (pair.value === null || pair.value === undefined);
  }

  /** Text of a value as typed, with brackets and quotes; empty where there is none. */
  textAt(path: YamlPath): string {
    let node: unknown = this.#document.contents;
    for (const part of path) node = child(node, part)?.value;
    const range = (node as Node | undefined)?.range;
    return range === undefined || range === null
      ? ''
      : this.source.text.slice(this.#offset + range[0], this.#offset + range[1]);
  }

  #pairAt(path: YamlPath): Pair | undefined {
    let node: unknown = this.#document.contents;
    for (const part of path.slice(0, -1)) node = child(node, part)?.value;
    return isMap(node) ? pairOf(node, String(path.at(-1))) : undefined;
  }

  #placeOf(node: unknown): Place {
    const range = (node as Node | undefined)?.range;
    if (range === undefined || range === null) return this.source.place(this.#offset, this.#offset + 1);
    return this.source.place(this.#offset + range[0], this.#offset + range[1]);
  }
}

/** Maps with more keys than this are gone through once, not for every key that is looked for. */
const LARGE_MAP = 16;

const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a map with a key; of two with the same the first. */
function pairOf(map: YAMLMap, name: string): Pair | undefined {
  if (map.items.length <= LARGE_MAP) return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  let pairs = PAIRS.get(map);
  if (pairs === undefined) {
    // From the last to the first, so that the first of two stays.
    pairs = new Map(
      map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    );
    PAIRS.set(map, pairs);
  }
  return pairs.get(name);
}

function child(node: unknown, part: string | number): { key?: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = pairOf(node, String(part));
    return pair === undefined ? undefined : { key: pair.key as Node, value: pair.value };
  }
  if (isSeq(node) && typeof part === 'number' && node.items[part] !== undefined) {
    const value = node.items[part];
    // A map in a list has no key of its own: its first key shows where it begins.
    const first = isMap(value) ? (value.items[0]?.key as Node | undefined) : undefined;
    return first === undefined ? { value } : { key: first, value };
  }
  return undefined;
}

function childAt(node: unknown, offset: number): { part: string | number; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key, value }) => covers(key, key, offset) || covers(key, value, offset));
    return isScalar(pair?.key) ? { part: String(pair.key.value), value: pair.value } : undefined;
  }
  if (!isSeq(node)) return undefined;
  const part = node.items.findIndex((item) => covers(item, item, offset));
  return part === -1 ? undefined : { part, value: node.items[part] };
}

/** True where an offset lies from the start of one node to the end of another. */
function covers(from: unknown, to: unknown, offset: number): boolean {
  const [start, end] = [(from as Node | null)?.range?.[0], (to as Node | null)?.range?.[1]];
  return start !== undefined && end !== undefined && start <= offset && offset < Math.max(end, start + 1);
}

function isCollection(node: unknown): boolean {
  return isMap(node) || isSeq(node);
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}
