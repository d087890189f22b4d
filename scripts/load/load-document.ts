import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { namedDocuments, textsAt } from './named-documents.ts';
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
  /** Lists of kode that dokumen.yaml names; such a list may be long, so that no other is parsed. */
  readonly nomenklatur: ReadonlyMap<string, YamlSource>;
  /** Pictures of data/<id>/gambar/, by the name of their file. */
  readonly citra: ReadonlyMap<string, ImageReading>;
  /** Pictures of data/daerah/, by the name of their file. */
  readonly citraDaerah: ReadonlyMap<string, ImageReading>;
  readonly naskah: readonly Naskah[];
  /** The documents that this one names and builds on, by id; those that do not exist are left out. */
  readonly acuan: ReadonlyMap<string, DocumentSources>;
  /** Source texts by path, for excerpts. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

const YAML = ['.yaml', '.yml'];
const SHARED = ['profil', 'daerah', 'nomenklatur'];

/** Ids of all documents: the folders of data/ that are not shared ones. */
export async function listDocuments(root: string): Promise<string[]> {
  return (await readFolderNames(root, 'data')).filter((name) => !SHARED.includes(name));
}

/**
 * Reads and parses one document from the project's folder, and the documents that it builds on. Missing files show up
 * later, as missing fields; a document that is named and does not exist, or builds on itself, is a finding.
 */
export async function loadDocument(root: string, id: string): Promise<Result<DocumentSources>> {
  return loadBelow(root, id, []);
}

/** Of the documents below only what ties them to this one is told: the rest is told where they are checked themselves. */
async function loadBelow(root: string, id: string, above: readonly string[]): Promise<Result<DocumentSources>> {
  const own = await loadOwn(root, id);
  const named = namedDocuments(id, own.value.data);
  if (named.length === 0) return own;
  const known = await listDocuments(root);
  const acuan = new Map<string, DocumentSources>();
  const diagnostics = [...own.diagnostics];
  for (const { id: other, place } of named)
    if ([...above, id].includes(other)) diagnostics.push(circular([...above, id], other, place));
    else if (known.includes(other)) {
      const below = await loadBelow(root, other, [...above, id]);
      acuan.set(other, below.value);
      diagnostics.push(...below.diagnostics.filter(({ code }) => code === CIRCULAR));
    } else diagnostics.push(unknownDocument(other, known, place));
  return { value: { ...own.value, acuan }, diagnostics };
}

/** The text of a file of a document, or of one that it builds on; undefined for any other file. */
export function textOf(sources: DocumentSources, file: string): string | undefined {
  const own = sources.texts.get(file)?.text;
  if (own !== undefined) return own;
  for (const other of sources.acuan.values()) {
    const text = textOf(other, file);
    if (text !== undefined) return text;
  }
  return undefined;
}

function unknownDocument(id: string, known: readonly string[], place: Place): Diagnostic {
  return {
    code: 'document-unknown',
    severity: 'galat',
    message: `Tidak ada dokumen “${id}”.${didYouMean(id, known)}`,
    hint: `Tulis nama folder di bawah data: ${known.join(', ')}.`,
    place,
  };
}

const CIRCULAR = 'document-circular';

function circular(above: readonly string[], id: string, place: Place): Diagnostic {
  return {
    code: CIRCULAR,
    severity: 'galat',
    message: `Dokumen “${id}” berdasar pada dirinya sendiri: ${[...above.slice(above.indexOf(id)), id].join(' -> ')}.`,
    hint: 'Hapus salah satu rujukan itu; dokumen yang lebih lama tidak berdasar pada yang lebih baru.',
    place,
  };
}

async function loadOwn(root: string, id: string): Promise<Result<DocumentSources>> {
  const [data, profil, daerah, nomenklatur, prose, citra, citraDaerah] = await Promise.all([
    readFolder(root, `data/${id}`, YAML),
    readFolder(root, 'data/profil', YAML),
    readFolder(root, 'data/daerah', YAML),
    readFolder(root, 'data/nomenklatur', YAML),
    readFolder(root, `content/${id}`, ['.md']),
    readImages(root, `data/${id}/gambar`),
    readImages(root, 'data/daerah'),
  ]);
  const read = [data, profil, daerah, nomenklatur, prose];
  const parsed = parseDocument(id, {
    data: data.value,
    profil: profil.value,
    daerah: daerah.value,
    nomenklatur: nomenklatur.value,
    prose: prose.value,
    citra,
    citraDaerah,
  });
  return { value: parsed.value, diagnostics: [...read.flatMap((part) => part.diagnostics), ...parsed.diagnostics] };
}

/** Parses the texts of one document; touches no file. */
export function parseDocument(
  id: string,
  {
    citra = new Map(),
    citraDaerah = new Map(),
    nomenklatur = [],
    ...texts
  }: { readonly [kind in 'data' | 'profil' | 'daerah' | 'prose']: readonly SourceText[] } & {
    readonly nomenklatur?: readonly SourceText[];
    readonly citra?: ReadonlyMap<string, ImageReading>;
    readonly citraDaerah?: ReadonlyMap<string, ImageReading>;
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
  const data = yaml(texts.data, `data/${id}/`);
  // Of the files that documents share only its own is parsed; all of them where that is not among them, for a hint.
  const shared = (kind: 'profil' | 'daerah'): Map<string, YamlSource> => {
    const [named] = textsAt(data.get('dokumen.yaml'), kind);
    const own = texts[kind].filter(({ file }) => file === `data/${kind}/${named?.text ?? ''}.yaml`);
    return yaml(own.length > 0 ? own : texts[kind], `data/${kind}/`);
  };
  const lists = textsAt(data.get('dokumen.yaml'), 'nomenklatur').map(({ text }) => `data/nomenklatur/${text}.yaml`);
  const value: DocumentSources = {
    id,
    data,
    profil: shared('profil'),
    daerah: shared('daerah'),
    nomenklatur: yaml(
      nomenklatur.filter(({ file }) => lists.includes(file)),
      'data/nomenklatur/',
    ),
    citra,
    citraDaerah,
    acuan: new Map(),
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
    texts: new Map(
      [...Object.values(texts), nomenklatur].flatMap((sources) =>
        sources.map((source) => [source.file, source] as const),
      ),
    ),
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
  const parsed = parseDocument(sources.id, {
    data: below(`data/${sources.id}`),
    profil: below('data/profil'),
    daerah: below('data/daerah'),
    nomenklatur: below('data/nomenklatur'),
    prose: below(`content/${sources.id}`),
    citra: sources.citra,
    citraDaerah: sources.citraDaerah,
  });
  return { ...parsed, value: { ...parsed.value, acuan: sources.acuan } };
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
