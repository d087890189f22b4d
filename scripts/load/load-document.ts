import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { parseProse } from './parse-prose.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Naskah } from './prose.ts';
import { readFolder, readFolderNames } from './read-folder.ts';
import { type ImageReading, readImages } from './read-images.ts';
import { SourceText } from './source-text.ts';
import type { YamlSource } from './yaml-source.ts';

/** Everything one document is made of, parsed but not yet checked against a schema. */
export interface DocumentSources {
  readonly id: string;
  /** Files of data/<id>/ by their path below that folder, such as `program/1-penunjang.yaml`. */
  readonly data: ReadonlyMap<string, YamlSource>;
  readonly profil: ReadonlyMap<string, YamlSource>;
  readonly daerah: ReadonlyMap<string, YamlSource>;
  /** Pictures of data/<id>/gambar/, by the name of their file. */
  readonly citra: ReadonlyMap<string, ImageReading>;
  readonly naskah: readonly Naskah[];
  /** Source texts by path, for excerpts. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

const YAML = ['.yaml', '.yml'];
const SHARED = ['profil', 'daerah'];

/** Ids of all documents: the folders of data/ that are not shared ones. */
export async function listDocuments(root: string): Promise<string[]> {
  return (await readFolderNames(root, 'data')).filter((name) => !SHARED.includes(name));
}

/** Reads and parses one document from the project's folder. Missing files show up later, as missing fields. */
export async function loadDocument(root: string, id: string): Promise<Result<DocumentSources>> {
  const [data, profil, daerah, prose, citra] = await Promise.all([
    readFolder(root, `data/${id}`, YAML),
    readFolder(root, 'data/profil', YAML),
    readFolder(root, 'data/daerah', YAML),
    readFolder(root, `content/${id}`, ['.md']),
    readImages(root, `data/${id}/gambar`),
  ]);
  const read = [data, profil, daerah, prose];
  const parsed = parseDocument(id, {
    data: data.value,
    profil: profil.value,
    daerah: daerah.value,
    prose: prose.value,
    citra,
  });
  return { value: parsed.value, diagnostics: [...read.flatMap((part) => part.diagnostics), ...parsed.diagnostics] };
}

/** Parses the texts of one document; touches no file. */
export function parseDocument(
  id: string,
  {
    citra = new Map(),
    ...texts
  }: { readonly [kind in 'data' | 'profil' | 'daerah' | 'prose']: readonly SourceText[] } & {
    readonly citra?: ReadonlyMap<string, ImageReading>;
  },
): Result<DocumentSources> {
  // Added one by one throughout: a call takes only so many arguments, and a broken file gives any number of findings.
  const diagnostics: Diagnostic[] = [];
  const yaml = (sources: readonly SourceText[], prefix: string): Map<string, YamlSource> =>
    new Map(
      sources.map((source) => {
        const result = parseYaml(source);
        for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
        return [source.file.slice(prefix.length), result.value];
      }),
    );
  const value: DocumentSources = {
    id,
    data: yaml(texts.data, `data/${id}/`),
    profil: yaml(texts.profil, 'data/profil/'),
    daerah: yaml(texts.daerah, 'data/daerah/'),
    citra,
    naskah: texts.prose.flatMap((source) => {
      // content/<dokumen>/<bab>/<naskah>.md: the folder is the chapter, so a file beside or below it has none.
      if (source.file.split('/').length !== 4) {
        diagnostics.push(misplaced(source));
        return [];
      }
      const result = parseProse(source);
      for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
      return [result.value];
    }),
    texts: new Map(Object.values(texts).flatMap((sources) => sources.map((source) => [source.file, source] as const))),
  };
  return { value, diagnostics };
}

/** The same document with other texts in the place of some files, by their path from the project's folder on. */
export function withTexts(sources: DocumentSources, texts: ReadonlyMap<string, string>): Result<DocumentSources> {
  const all = [...sources.texts.values()].map((source) => {
    const text = texts.get(source.file);
    return text === undefined ? source : new SourceText(source.file, text);
  });
  const below = (folder: string): SourceText[] => all.filter(({ file }) => file.startsWith(`${folder}/`));
  return parseDocument(sources.id, {
    data: below(`data/${sources.id}`),
    profil: below('data/profil'),
    daerah: below('data/daerah'),
    prose: below(`content/${sources.id}`),
    citra: sources.citra,
  });
}

function misplaced(source: SourceText): Diagnostic {
  const [, id = ''] = source.file.split('/');
  return {
    code: 'file-unknown',
    severity: 'galat',
    message: 'Naskah ini tidak berada langsung di dalam folder bab, sehingga tidak dibaca.',
    hint: `Pindahkan, misalnya ke content/${id}/1-pendahuluan/1-latar-belakang.md.`,
    place: source.place(0, 1),
  };
}
