import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import type { DocumentSources } from '../load/load-document.ts';
import { glyphsMissingIn } from '../load/missing-glyphs.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { annualSource, type AnnualSource } from './annual-source.ts';
import { annualTableFaults } from './annual-tables.ts';
import { buildArah } from './build-arah.ts';
import { buildDokumen } from './build-dokumen.ts';
import { buildGambar } from './build-gambar.ts';
import { buildPeraturan } from './build-peraturan.ts';
import { buildProgram } from './build-program.ts';
import { buildTabel } from './build-tabel.ts';
import { buildTahunan } from './build-tahunan.ts';
import { documentBefore } from './document-before.ts';
import { FileReader } from './file-reader.ts';
import { buildLambang } from './lambang.ts';
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
  if (files.dokumen === undefined) return { value: undefined, diagnostics };
  const annual = files.dokumen.written.jenis === 'rkt';
  if (files.arah === undefined && !annual) return { value: undefined, diagnostics };
  const { profil, daerah: region, nomenklatur } = readSharedFiles(sources, files.dokumen, reader);
  if (profil === undefined || region === undefined) return { value: undefined, diagnostics };

  const dokumen = buildDokumen(sources.id, files.dokumen.written, new Origin(files.dokumen.source), region.written);
  const daerah = buildDaerah(region, sources.citraDaerah, diagnostics);
  for (const text of sources.texts.values())
    for (const fault of glyphsMissingIn(dokumen.cetak.huruf.keluarga, text, !text.file.endsWith('.md')))
      diagnostics.push(fault);
  // What is wrong in a document that this one builds on is told where that document is checked.
  const acuan = (id: string | undefined): Plan | undefined => {
    const other = id === undefined ? undefined : sources.acuan.get(id);
    return other === undefined ? undefined : buildPlan(other).value;
  };
  const readable = (id: string): Plan | 'tidak-terbaca' | undefined =>
    sources.acuan.has(id) ? (acuan(id) ?? 'tidak-terbaca') : undefined;
  const dasar = annualSource(files.dokumen, sources.data.get('tahunan.yaml'), readable, diagnostics);
  const { sebelum: named } = files.dokumen.written;
  const sebelum =
    named === undefined
      ? undefined
      : documentBefore(
          readable(named),
          { id: named, jenis: dokumen.jenis, asal: dokumen.asal.at('sebelum') },
          diagnostics,
        );
  const normaliser = new Normaliser(files.dokumen.written, dokumen, diagnostics, sebelum?.dokumen);
  const arah =
    files.arah === undefined
      ? dasar?.renstra.arah
      : buildArah(files.arah.written, new Origin(files.arah.source), normaliser);
  if (arah === undefined) return { value: undefined, diagnostics };
  const program = each(files.program, (written, asal) => buildProgram(written, asal, normaliser));
  const plan: Plan = {
    dokumen,
    daerah,
    nomenklatur,
    profil: { ...profil, id: files.dokumen.written.profil },
    arah,
    program: files.program.length === 0 ? (dasar?.renstra.program ?? program) : program,
    tabel: each(files.tabel, (written, asal, id) => buildTabel(id, written, asal, normaliser)),
    gambar: each(files.gambar, (written, asal, id) => buildGambar(id, written, asal, sources.citra, normaliser)),
    ...buildReferences(files, sources.data),
    unit: files.unit?.unit,
    sebelum,
    peraturan:
      files.perwali?.written &&
      buildPeraturan(files.perwali.written, new Origin(files.perwali.source), {
        dokumen,
        planOf: acuan,
        lambangDaerah: daerah.lambang,
        citra: sources.citra,
        diagnostics,
      }),
    tahunan: buildYear(files, dasar, diagnostics),
    naskah: files.naskah,
    rusak: [...files.tabel, ...files.gambar]
      .filter(({ written }) => written === undefined)
      .map(({ path }) => nameOf(path)),
    takTerbaca: unread(files, sources.data),
  };
  diagnostics.push(...annualTableFaults(plan.tabel, dokumen.jenis, plan.tahunan));
  return { value: hasErrors(diagnostics) && plan.program.length === 0 ? undefined : plan, diagnostics };
}

/** The region that a document names, with its emblem. */
function buildDaerah(
  { written, asal }: NonNullable<ReturnType<typeof readSharedFiles>['daerah']>,
  images: DocumentSources['citraDaerah'],
  diagnostics: Diagnostic[],
): Plan['daerah'] {
  const { lambang } = written;
  return {
    ...written,
    lambang: lambang && buildLambang(lambang, asal.at('lambang'), 'daerah', images, diagnostics),
  };
}

/** The year of an annual plan; undefined for any other document, and where there is no Renstra to draw it from. */
function buildYear(
  { dokumen, tahunan }: DataFiles,
  dasar: AnnualSource | undefined,
  diagnostics: Diagnostic[],
): Plan['tahunan'] {
  const tahun = dokumen?.written.tahun.periode[0];
  if (dasar === undefined || dokumen === undefined || tahunan === undefined || tahun === undefined) return undefined;
  return buildTahunan(tahunan.written, new Origin(tahunan.source), {
    tahun,
    tahunEvaluasi: dokumen.written.tahun.dasar,
    renstra: dasar.renstra,
    asalRenstra: dasar.asal,
    diagnostics,
  });
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
      tempat: item.tempat,
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
