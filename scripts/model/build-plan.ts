import { hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import type { DocumentSources } from '../load/load-document.ts';
import { glyphsMissingIn } from '../load/missing-glyphs.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { buildArah } from './build-arah.ts';
import { buildDokumen } from './build-dokumen.ts';
import { buildGambar } from './build-gambar.ts';
import { buildProgram } from './build-program.ts';
import { buildTabel } from './build-tabel.ts';
import { FileReader } from './file-reader.ts';
import { Normaliser } from './normaliser.ts';
import { Origin } from './origin.ts';
import type { Plan } from './plan.ts';
import { nameOf, strayFiles } from './stray-files.ts';
import { type DataFiles, readDataFiles, readSharedFiles, type Written } from './written-files.ts';

/**
 * Turns parsed files into one strict plan: schema by schema, defaults filled, series spread over their years.
 * The plan is undefined when a file is so wrong that nothing can be built on it; the findings are complete either way.
 */
export function buildPlan(sources: DocumentSources): Result<Plan | undefined> {
  const reader = new FileReader();
  const { diagnostics } = reader;
  diagnostics.push(...strayFiles(sources));
  const files = readDataFiles(sources, reader);
  if (files.dokumen === undefined || files.arah === undefined) return { value: undefined, diagnostics };
  const { profil, daerah } = readSharedFiles(sources, files.dokumen, reader);
  if (profil === undefined || daerah === undefined) return { value: undefined, diagnostics };

  const dokumen = buildDokumen(sources.id, files.dokumen.written, new Origin(files.dokumen.source));
  for (const text of sources.texts.values())
    for (const fault of glyphsMissingIn(dokumen.cetak.huruf.keluarga, text, !text.file.endsWith('.md')))
      diagnostics.push(fault);
  // What is wrong in a document that this one builds on is told where that document is checked.
  const acuan = (id: string | undefined): Plan | undefined => {
    const other = id === undefined ? undefined : sources.acuan.get(id);
    return other === undefined ? undefined : buildPlan(other).value;
  };
  const normaliser = new Normaliser(files.dokumen.written, dokumen, diagnostics);
  const plan: Plan = {
    dokumen,
    daerah,
    profil: { ...profil, id: files.dokumen.written.profil },
    arah: buildArah(files.arah.written, new Origin(files.arah.source), normaliser),
    program: each(files.program, (written, asal) => buildProgram(written, asal, normaliser)),
    tabel: each(files.tabel, (written, asal, id) => buildTabel(id, written, asal, normaliser)),
    gambar: each(files.gambar, (written, asal, id) => buildGambar(id, written, asal, sources.citra, normaliser)),
    ...buildReferences(files, sources.data),
    unit: files.unit?.unit,
    sebelum: acuan(files.dokumen.written.sebelum),
    naskah: files.naskah,
    rusak: [...files.tabel, ...files.gambar]
      .filter(({ written }) => written === undefined)
      .map(({ path }) => nameOf(path)),
    takTerbaca: unread(files, sources.data),
  };
  return { value: hasErrors(diagnostics) && plan.program.length === 0 ? undefined : plan, diagnostics };
}

/** Builds what was read; a file with faults gives nothing. The id of a table or figure is its file's name. */
function each<T, R>(files: readonly Written<T>[], build: (written: T, asal: Origin, id: string) => R): R[] {
  return files.flatMap(({ path, source, written }) =>
    written === undefined ? [] : [build(written, new Origin(source), nameOf(path))],
  );
}

/** Laws, officials and signature blocks, each with its place. */
function buildReferences(
  { hukum, pejabat }: DataFiles,
  data: ReadonlyMap<string, YamlSource>,
): Pick<Plan, 'hukum' | 'pejabat' | 'tandaTangan'> {
  const place = <T>(items: readonly T[] | undefined, file: string, key: string): (T & { asal: Origin })[] => {
    const source = data.get(file);
    if (items === undefined || source === undefined) return [];
    return items.map((item, index) => ({ ...item, asal: new Origin(source, [key, index]) }));
  };
  return {
    hukum: place(hukum?.hukum, 'hukum.yaml', 'hukum'),
    pejabat: place(pejabat?.pejabat, 'pejabat.yaml', 'pejabat').map((item) => ({
      ...item,
      pangkat: item.pangkat,
      nip: item.nip,
    })),
    tandaTangan: place(pejabat?.tanda_tangan, 'pejabat.yaml', 'tanda_tangan').map((item) => ({
      ...item,
      tanggal: item.tanggal,
    })),
  };
}

/** Files that are there but could not be read: what refers to them may well be right. */
function unread(
  { program, hukum, pejabat, unit }: DataFiles,
  data: ReadonlyMap<string, YamlSource>,
): Plan['takTerbaca'] {
  const names = Object.entries({ hukum, pejabat, unit })
    .filter(([name, value]) => data.has(`${name}.yaml`) && value === undefined)
    .map(([name]) => name as 'hukum' | 'pejabat' | 'unit');
  return program.some(({ written }) => written === undefined) ? ['program', ...names] : names;
}
