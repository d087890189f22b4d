import { parseYaml } from '../load/parse-yaml.ts';
import { SourceText } from '../load/source-text.ts';
import { specialBlanks } from '../load/yaml-suspects.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { Change, Edit, Mender } from './change.ts';

/** Widths of a tab that editors are set to. */
const TAB_WIDTHS = [2, 4, 8] as const;

/** Blanks that only look like one, where they stand in the way: those of Word or a PDF, and tabs before a line. */
export const mendBlanks: Mender = function* ({ sources }) {
  for (const source of sources.data.values()) {
    if (!source.broken) continue;
    yield* special(source);
    yield* tabs(source);
  }
};

function* special({ source: { file, text } }: YamlSource): Generator<Change> {
  for (const { start, end } of specialBlanks(text)) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const blanks = text.slice(start, end);
    const behind = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
    const edit = { start, end, text: behind.trim() === '' ? '' : plainBlanks(blanks, before) };
    const names = [...new Set(blanks)].map(nameOf).join(', ');
    yield { file, hal: 'spasi', semula: names, menjadi: edit.text === '' ? 'dihapus' : 'spasi biasa', edits: [edit] };
  }
}

// Before a line each one is as wide as it looks; behind a colon one is enough; elsewhere there is one already.
function plainBlanks(blanks: string, before: string): string {
  if (before.trim() === '') return blanks.replace(/[\u200b\ufeff]/g, '').replace(/[^ ]/g, ' ');
  return before.endsWith(':') ? ' ' : '';
}

function nameOf(blank: string): string {
  return `U+${(blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Tabs before lines, where the file says the same whatever their width. */
function* tabs({ source: { file, text } }: YamlSource): Generator<Change> {
  const [narrow, ...wider] = TAB_WIDTHS.map((width) => {
    const edits = tabEdits(text, width);
    return {
      edits,
      tree: treeOf(
        file,
        edits.reduceRight((whole, edit) => replaced(whole, edit), text),
      ),
    };
  });
  if (narrow === undefined || narrow.edits.length === 0 || narrow.tree === undefined) return;
  if (wider.some(({ tree }) => tree !== narrow.tree)) return;
  const count = narrow.edits.length;
  yield { file, hal: 'indentasi', semula: `Tab pada ${count} baris`, menjadi: 'spasi', edits: narrow.edits };
}

function tabEdits(text: string, width: number): Edit[] {
  return [...text.matchAll(/^ *\t[ \t]*/gm)].map(({ 0: blanks, index }) => ({
    start: index,
    end: index + blanks.length,
    text: blanks.replaceAll('\t', ' '.repeat(width)),
  }));
}

function replaced(text: string, { start, end, text: insert }: Edit): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** What a text says, to be compared; undefined where it cannot be read. */
function treeOf(file: string, text: string): string | undefined {
  const { value, diagnostics } = parseYaml(new SourceText(file, text));
  return diagnostics.length > 0 ? undefined : JSON.stringify(value.tree);
}
