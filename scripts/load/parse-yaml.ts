import { Document, parseDocument, type ParseOptions, type DocumentOptions, type SchemaOptions } from 'yaml';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { damagedText } from './damaged-text.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { explainErrors } from './explain-yaml.ts';
import type { SourceText } from './source-text.ts';
import { YamlSource } from './yaml-source.ts';
import type { YamlFault } from './yaml-fault.ts';
import { readTree } from './read-tree.ts';
import { beyondParser } from './yaml-limits.ts';
import { suspects } from './yaml-suspects.ts';
import type { YamlTree } from './yaml-tree.ts';

/** The failsafe schema leaves every scalar the text it was typed as. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
  // The parser compares every key with all keys before it; the walk through its nodes finds repeated ones at once.
  uniqueKeys: false,
};

/**
 * Parses one YAML text. Gives the source with its tree (undefined where the file is empty or too broken)
 * and every syntax finding in Indonesian; anchors, aliases and tags are refused.
 */
export function parseYaml(source: SourceText, text = source.text, offset = 0): Result<YamlSource> {
  const lineOf = (at: number): number => source.place(offset + at, offset + at).line;
  const { document, tree, faults } = read(text, lineOf);
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
    for (const fault of damaged.length > 0 ? damaged : missingGlyphs(source, true)) diagnostics.push(fault);
  }
  const broken = diagnostics.length > 0;
  return { value: new YamlSource(source, document, broken ? undefined : tree, offset, broken), diagnostics };
}

function read(
  text: string,
  lineOf: (at: number) => number,
): { document: Document; tree: YamlTree | undefined; faults: readonly YamlFault[] } {
  const beyond = beyondParser(text);
  if (beyond !== undefined) return { document: new Document(), tree: undefined, faults: [beyond] };
  const document = parseDocument(text, OPTIONS);
  const { tree, repeated, refused, limits } = readTree(document, text);
  const syntax = [...explainErrors(document, text), ...repeated].sort((a, b) => a.start - b.start);
  const faults = [...suspects(text), ...syntax, ...refused];
  return { document, tree, faults: faults.length > 0 ? onePerLine(faults, lineOf) : limits };
}

// Of several faults on one line the first is the cause, the others follow from it.
function onePerLine(faults: readonly YamlFault[], lineOf: (at: number) => number): YamlFault[] {
  const byLine = new Map<number, YamlFault>();
  for (const fault of faults) {
    const line = lineOf(fault.start);
    if (!byLine.has(line)) byLine.set(line, fault);
  }
  return [...byLine.values()].sort((a, b) => a.start - b.start);
}
