import { Document, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { damagedText } from './damaged-text.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { explainErrors } from './explain-yaml.ts';
import type { SourceText } from './source-text.ts';
import { YamlSource } from './yaml-source.ts';
import type { YamlFault } from './yaml-fault.ts';
import { refusedFeatures, suspects } from './yaml-suspects.ts';
import { YamlScalar, type YamlTree } from './yaml-tree.ts';

const MAX_DEPTH = 60;
const MAX_NESTING = 300;

const TOO_DEEP: YamlFault = {
  message: `Data bertingkat lebih dari ${MAX_DEPTH} lapis.`,
  hint: 'Periksa apakah ada kurung atau tanda hubung yang berlebih.',
  start: 0,
  end: 1,
};

/**
 * Parses one YAML text. Gives the source with its tree (undefined where the file is empty or too broken)
 * and every syntax finding in Indonesian; anchors, aliases and tags are refused.
 */
export function parseYaml(source: SourceText, text = source.text, offset = 0): Result<YamlSource> {
  const { document, tree, faults } = read(text);
  const diagnostics = faults.map(({ message, hint, start, end, first }): Diagnostic => {
    const place = source.place(offset + start, offset + end);
    const before = first === undefined ? undefined : source.place(offset + first, offset + first + (end - start));
    return {
      code: 'yaml-syntax',
      severity: 'galat',
      message,
      hint,
      place,
      ...(before === undefined ? {} : { related: [{ place: before, note: 'ditulis pertama kali di sini' }] }),
    };
  });
  // Front matter is part of a prose file, which looks for damage itself.
  if (offset === 0) {
    const damaged = damagedText(source);
    diagnostics.push(...damaged, ...(damaged.length > 0 ? [] : missingGlyphs(source, true)));
  }
  const broken = diagnostics.length > 0;
  return { value: new YamlSource(source, document, broken ? undefined : tree, offset, broken), diagnostics };
}

function read(text: string): { document: Document; tree: YamlTree | undefined; faults: YamlFault[] } {
  const deep = nestsTooDeep(text);
  if (deep !== undefined)
    return { document: new Document(), tree: undefined, faults: [{ ...TOO_DEEP, start: deep, end: deep + 1 }] };
  // The failsafe schema leaves every scalar the text it was typed as.
  const document = parseDocument(text, { schema: 'failsafe', strict: true, prettyErrors: false, logLevel: 'error' });
  const faults = [...suspects(text), ...explainErrors(document, text), ...refusedFeatures(document, text)];
  if (faults.length > 0) return { document, tree: undefined, faults: onePerLine(faults, text) };
  const tree = toTree(document.contents, 0);
  return tree === 'terlalu-dalam' ? { document, tree: undefined, faults: [TOO_DEEP] } : { document, tree, faults };
}

// The parser calls itself for every level: what would exhaust its stack must not reach it. Gives where it gets too deep.
function nestsTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_NESTING) return index;
  }
  const found = text.search(new RegExp(`^ {${MAX_NESTING},}|(?:[-?] +){${MAX_NESTING},}`, 'm'));
  return found === -1 ? undefined : found;
}

// Of several faults on one line the first is the cause, the others follow from it.
function onePerLine(faults: readonly YamlFault[], text: string): YamlFault[] {
  const byLine = new Map<number, YamlFault>();
  for (const fault of faults) {
    const line = text.lastIndexOf('\n', fault.start - 1);
    if (!byLine.has(line)) byLine.set(line, fault);
  }
  return [...byLine.values()].sort((a, b) => a.start - b.start);
}

function toTree(node: unknown, depth: number): YamlTree | undefined | 'terlalu-dalam' {
  if (depth > MAX_DEPTH) return 'terlalu-dalam';
  if (node === null || node === undefined) return depth === 0 ? undefined : new YamlScalar('', false);
  if (isScalar(node)) {
    const quoted = node.type !== Scalar.PLAIN && node.type !== undefined;
    return new YamlScalar(typeof node.value === 'string' ? node.value : '', quoted);
  }
  if (isSeq(node)) {
    const items: YamlTree[] = [];
    for (const item of node.items) {
      const value = toTree(item, depth + 1);
      if (value === 'terlalu-dalam') return value;
      if (value !== undefined) items.push(value);
    }
    return items;
  }
  if (isMap(node)) {
    const map: Record<string, YamlTree> = {};
    for (const pair of node.items) {
      const value = toTree(pair.value, depth + 1);
      if (value === 'terlalu-dalam') return value;
      // defineProperty, not assignment: a key named __proto__ must stay a key.
      if (value !== undefined)
        Object.defineProperty(map, isScalar(pair.key) ? String(pair.key.value) : String(pair.key), {
          value,
          enumerable: true,
        });
    }
    return map;
  }
  return undefined;
}
