import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { slug } from '../model/slug.ts';
import type { Change } from './change.ts';
import { isNothing, pairOf, rangeOf, type YamlFile } from './yaml-file.ts';

/** Longest id made of a name; longer ones end at a word. */
const LONGEST = 48;

/** A readable id from words; undefined where they hold no letter or digit, or make the word that YAML takes for nothing. */
export function idFrom(words: string): string | undefined {
  const whole = slug(words);
  if (whole === '' || whole === 'null') return undefined;
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : whole.slice(0, LONGEST);
}

/** Hands out ids that nothing else has; takes those that are there. */
export class FreeIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id, or the id with the first number from 2 on that is free. */
  take(id: string): string {
    let free = id;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${id}-${number}`;
    this.#taken.add(free);
    return free;
  }
}

/** Every id and kode written in the files. */
export function* writtenIds(files: readonly YamlFile[]): Generator<string> {
  const below = function* (node: unknown): Generator<string> {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? key.value : undefined;
        if ((name === 'id' || name === 'kode') && isScalar(value)) yield String(value.value);
        yield* below(value);
      }
    } else if (typeof node === 'object' && node !== null && 'items' in node)
      for (const item of (node as { items: readonly unknown[] }).items) yield* below(item);
  };
  for (const { root } of files) yield* below(root);
}

/** The change that writes an id into a map: at its key where that stands empty, else as the first key. */
export function insertId(map: YAMLMap, id: string, { file, text }: YamlFile, semula: string): Change | undefined {
  const change = { file, hal: 'id', semula, menjadi: `id: ${id}` };
  const written = pairOf(map, 'id');
  if (written !== undefined) {
    if (!isNothing(written.value)) return undefined;
    const colon = text.indexOf(':', rangeOf(written.key as Node)[1]);
    const end = isScalar(written.value) ? Math.max(rangeOf(written.value)[1], colon + 1) : colon + 1;
    const typed = isScalar(written.value) && written.value.value !== '';
    return { ...change, edits: [{ start: colon + 1, end: typed ? end : colon + 1, text: ` ${id}` }] };
  }
  const first = map.items[0]?.key;
  if (!isScalar(first)) return undefined;
  const [start] = rangeOf(first);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const behind = map.flow === true ? ', ' : newline + ' '.repeat(start - lineStart);
  return { ...change, edits: [{ start, end: start, text: `id: ${id}${behind}` }] };
}
