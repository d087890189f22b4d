import MarkdownIt, { type Token } from 'markdown-it';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { damagedText } from './damaged-text.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { headingFaults, listFaults, unsupported } from './prose-faults.ts';
import { nestingFault, paragraphFault, paragraphLimit, tooManyLines } from './prose-limits.ts';
import { directivePlugin, readDirective, strayDirective } from './directives.ts';
import { footnotePlugin, noteFaults, notesApart } from './footnotes.ts';
import { listPlugin } from './list-rule.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Direktif, Naskah, Tajuk } from './prose.ts';
import type { SourceText } from './source-text.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

// Raw HTML and images are off: prose is text, figures come from the data.
const markdown = new MarkdownIt('commonmark', { html: false, typographer: true, quotes: '“”‘’' })
  .disable(['image', 'html_block', 'html_inline', 'code', 'lheading', 'reference'])
  .enable('smartquotes')
  .use(paragraphLimit)
  .use(listPlugin)
  .use(footnotePlugin)
  .use(directivePlugin);

/**
 * Parses one prose file into tokens, directives and headings with their places.
 * `file` is content/<dokumen>/<n>-<bagian>/<n>-<id>.md; the numbers only give the order.
 */
export function parseProse(source: SourceText): Result<Naskah> {
  const damaged = damagedText(source);
  const beyond = tooManyLines(source);
  const diagnostics: Diagnostic[] = [
    ...(beyond === undefined ? [] : [beyond]),
    ...(damaged.length > 0 ? damaged : missingGlyphs(source, false)),
  ];
  // One by one: a call takes only so many arguments, and a broken text gives any number of findings.
  const add = (faults: readonly Diagnostic[]): void => {
    for (const fault of faults) diagnostics.push(fault);
  };
  const front = FRONT_MATTER.exec(source.text);
  const bodyStart = front === null ? 0 : front[0].length;
  const yaml = front === null ? undefined : parseYaml(source, front[1] ?? '', front[0].indexOf('\n') + 1);
  add(yaml?.diagnostics ?? []);
  if (front === null && /^---[ \t]*\r?\n/.test(source.text))
    diagnostics.push({
      code: 'yaml-syntax',
      severity: 'galat',
      message: 'Bagian atas berkas yang dibuka dengan --- tidak ditutup.',
      hint: 'Tutup dengan baris --- sesudah kunci terakhir, misalnya sesudah judul.',
      place: source.placeOfLine(1),
    });

  const [bagian, id] = source.file.split('/').slice(-2).map(withoutOrder) as [string, string];
  const firstLine = source.text.slice(0, bodyStart).split('\n').length;
  const tokens = markdown.parse(beyond === undefined ? source.text.slice(bodyStart) : '', {});
  const direktif: Direktif[] = [];
  const tajuk: Tajuk[] = [];
  for (const [index, token] of tokens.entries()) {
    const line = firstLine + (token.map?.[0] ?? 0);
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      const place = source.placeOfLine(line);
      const text = plainText(tokens[index + 1]);
      if (level === 2 || level === 3) tajuk.push({ tingkat: level, teks: text, place });
      add(headingFaults(level, id, tokens[index + 1], text, place));
    }
    if (token.type === 'inline') {
      add(paragraphFault(token, source.placeOfLine(line)));
      add(unsupported(token, source.placeOfLine(line)));
      readInline(token, line, isAlone(tokens, index));
    }
    add(nestingFault(token, source.placeOfLine(line)));
    add(listFaults(tokens, index, (token) => source.placeOfLine(firstLine + (token.map?.[0] ?? 0))));
  }

  add(
    noteFaults(tokens, (raw, line, until) =>
      findPlace(source, raw, firstLine + line, until === undefined ? undefined : firstLine + until),
    ),
  );
  const apart = notesApart(tokens);

  function readInline(token: Token, line: number, alone: boolean): void {
    const cursor = new Map<string, number>();
    const until = token.map === null ? undefined : firstLine + token.map[1];
    for (const child of token.children ?? []) {
      const stray = child.type === 'text' ? strayDirective(child.content) : undefined;
      if (stray !== undefined)
        diagnostics.push({
          code: 'directive',
          severity: 'galat',
          message: stray.message,
          hint: stray.hint,
          place: findPlace(source, stray.raw, line, until, cursor),
        });
      if (child.type !== 'direktif') continue;
      const place = findPlace(source, child.content, line, until, cursor);
      const reading = readDirective(child.content, place, alone && token.children?.length === 1);
      if ('direktif' in reading) {
        child.meta = reading;
        direktif.push(reading.direktif);
      } else diagnostics.push(reading);
    }
  }

  return {
    value: {
      file: source.file,
      bagian,
      id,
      frontMatter: yaml?.value,
      tokens: apart.tokens,
      catatanKaki: apart.notes,
      direktif,
      tajuk,
      place: source.place(0, 1),
      sumber: { teks: source, baris: firstLine },
    },
    diagnostics,
  };
}

/** `2-gambaran-pelayanan` -> `gambaran-pelayanan`; also drops `.md`. */
function withoutOrder(name: string): string {
  return name.replace(/\.md$/i, '').replace(/^\d+[-_. ]+/, '');
}

/** Text of an inline token without marks; directives are left out. */
function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .filter((child) => child.type === 'text' || child.type === 'code_inline' || child.type === 'softbreak')
    .map((child) => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');
}

function isAlone(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index - 1];
  // At the top level only: a table cannot stand inside a list item.
  return open?.type === 'paragraph_open' && open.level === 0 && tokens[index + 1]?.type === 'paragraph_close';
}

// markdown-it knows the lines of a paragraph, not the column: the directive is looked for from the first to the last, and
// behind where the same one was found before.
function findPlace(
  source: SourceText,
  raw: string,
  line: number,
  until: number | undefined,
  cursor = new Map<string, number>(),
) {
  const from = Math.max(source.offsetOfLine(line), cursor.get(raw) ?? 0);
  const within = source.text.slice(from, until === undefined ? undefined : source.offsetOfLine(until)).indexOf(raw);
  if (within === -1) return source.placeOfLine(line);
  const at = from + within;
  cursor.set(raw, at + raw.length);
  return source.place(at, at + raw.length);
}
