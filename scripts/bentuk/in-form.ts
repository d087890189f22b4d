import { parseDocument as parseYamlText } from 'yaml';
import { deriveReport, type Report } from '../derive/report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type DocumentSources, parseDocument } from '../load/load-document.ts';
import { SourceText } from '../load/source-text.ts';
import { buildPlan } from '../model/build-plan.ts';
import type { Plan } from '../model/plan.ts';
import { arrangeProse, type ArrangedFile } from './arrange-prose.ts';
import { arrangeTables } from './arrange-tables.ts';
import { blankColumns, type Lack, lackingParts, lackingTables } from './lacking.ts';

/** A document in the form of another outline. */
export interface InForm {
  /** Undefined where it cannot be built so; `diagnostics` tell why. */
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file as it was arranged. */
  readonly textOf: (file: string) => string | undefined;
  /** What the outline asks for and the document does not have. */
  readonly lacking: readonly Lack[];
}

/** Keys of dokumen.yaml that speak of the document as it was enacted, not of this form of it. */
const ENACTED = ['penetapan', 'kecuali', 'sebelum'];

/**
 * Puts a document into the form of another outline, as a draft: the same data, its prose rearranged, the outline's own
 * tables. Takes the document's report and sources, and the outline. Nothing is written.
 */
export function inForm(report: Report, sources: DocumentSources, profil: Plan['profil'], text: SourceText): InForm {
  const prose = arrangeProse(report.outline, profil);
  const tables = arrangeTables(report, profil.tabel ?? []);
  const { id } = sources;
  const replaced = new Map(tables.files.map((file) => [`data/${id}/${file.path}`, file.text]));
  const below = (folder: string): SourceText[] =>
    [...sources.texts.values()].filter(({ file }) => file.startsWith(`data/${folder}/`));
  const data = below(id)
    .filter(({ file }) => !replaced.has(file) && file !== `data/${id}/perwali.yaml`)
    .map((source) => (source.file === `data/${id}/dokumen.yaml` ? drafted(source, profil.id) : source));
  const parsed = parseDocument(id, {
    data: [...data, ...[...replaced].map(([file, content]) => new SourceText(file, content))],
    profil: [text],
    daerah: below('daerah'),
    nomenklatur: below('nomenklatur'),
    prose: placed(prose.files, tables.placings).map((file) => new SourceText(`content/${id}/${file.path}`, file.text)),
    citra: sources.citra,
    citraDaerah: sources.citraDaerah,
  });
  const planned = buildPlan({ ...parsed.value, acuan: sources.acuan });
  const formed = planned.value === undefined ? undefined : deriveReport(planned.value);
  return {
    report: formed,
    diagnostics: [...parsed.diagnostics, ...planned.diagnostics],
    textOf: (file) => parsed.value.texts.get(file)?.text,
    lacking: [
      ...lackingParts(prose, profil),
      ...lackingTables(tables.missing),
      ...(formed === undefined ? [] : blankColumns(formed)),
    ],
  };
}

/** The document's own file with the other outline, as a draft. */
function drafted({ file, text }: SourceText, profil: string): SourceText {
  const document = parseYamlText(text);
  document.set('profil', profil);
  document.set('status', 'rancangan');
  for (const key of ENACTED) document.delete(key);
  return new SourceText(file, document.toString());
}

/** Puts tables that no prose places at the end of the part that the outline names: of a sub-chapter, or of a chapter. */
function placed(
  files: readonly ArrangedFile[],
  placings: ReadonlyMap<string, readonly string[]>,
): readonly ArrangedFile[] {
  const ends = new Map<string, string>();
  for (const di of placings.keys()) {
    const own = files.filter(({ path }) => new RegExp(`/\\d+-${di}\\.md$`).test(path)).at(-1);
    const chapter = files.filter(({ path }) => new RegExp(`^\\d+-${di}/`).test(path)).at(-1);
    const end = own ?? chapter;
    if (end !== undefined) ends.set(di, end.path);
  }
  return files.map((file) => {
    const tables = [...placings].flatMap(([di, ids]) => (ends.get(di) === file.path ? ids : []));
    return {
      ...file,
      text: [file.text.trimEnd(), ...tables.map((table) => `[[tabel: ${table}]]`)].join('\n\n') + '\n',
    };
  });
}
