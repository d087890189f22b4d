import type { z } from 'zod';
import { type Diagnostic, hasErrors, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { DocumentSources } from '../load/load-document.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { berkasArah } from '../schema/arah.ts';
import { berkasDokumen } from '../schema/dokumen.ts';
import { teks, peta } from '../schema/fields.ts';
import { berkasProgram } from '../schema/program.ts';
import { berkasDaerah, berkasGambar, berkasHukum, berkasPejabat, berkasProfil, berkasUnit } from '../schema/rujukan.ts';
import { validate } from '../schema/validate.ts';
import { buildArah } from './build-arah.ts';
import { buildDokumen } from './build-dokumen.ts';
import { buildProgram } from './build-program.ts';
import { buildTabel } from './build-tabel.ts';
import { Normaliser } from './normaliser.ts';
import { Origin } from './origin.ts';
import { isReferable, nameOf, strayFiles } from './stray-files.ts';
import { tabelSchema } from './table-schema.ts';
import type { Plan } from './plan.ts';

/**
 * Turns parsed files into one strict plan: schema by schema, defaults filled, series spread over their years.
 * The plan is undefined when a file is so wrong that nothing can be built on it; the findings are complete either way.
 */
export function buildPlan(sources: DocumentSources): Result<Plan | undefined> {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(source: YamlSource | undefined, schema: z.ZodType<T>): T | undefined => {
    // A file with syntax errors has no tree; naming its missing fields too would only be noise.
    if (source === undefined || source.broken) return undefined;
    const result = validate(source, schema);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const require = (
    name: string,
    files: ReadonlyMap<string, YamlSource>,
    path: string,
    place: Place = { file: path, line: 1, column: 1, endColumn: 2 },
  ): YamlSource | undefined => {
    const source = files.get(name);
    if (source === undefined)
      diagnostics.push({
        code: 'file-missing',
        severity: 'galat',
        message: `Berkas ${path} tidak ada.${didYouMean(name, [...files.keys()])}`,
        hint: 'Buat berkas itu, atau salin dari dokumen contoh lalu sesuaikan.',
        place,
      });
    return source;
  };

  diagnostics.push(...strayFiles(sources));
  const file = (name: string): YamlSource | undefined => require(name, sources.data, `data/${sources.id}/${name}`);
  const dokumenSource = file('dokumen.yaml');
  const arahSource = file('arah.yaml');
  const dokumenWritten = read(dokumenSource, berkasDokumen);
  const arahWritten = read(arahSource, berkasArah);
  const optional = <T>(name: string, schema: z.ZodType<T>): T | undefined => read(sources.data.get(name), schema);
  const hukum = optional('hukum.yaml', berkasHukum);
  const pejabat = optional('pejabat.yaml', berkasPejabat);
  const unit = optional('unit.yaml', berkasUnit);
  const folder = (name: string): [string, YamlSource][] =>
    [...sources.data].filter(([path]) => path.startsWith(`${name}/`));
  const programWritten = folder('program').map(([, source]) => ({ source, written: read(source, berkasProgram) }));
  const gambarWritten = folder('gambar').map(([path, source]) => ({
    path,
    source,
    written: isReferable(path) ? read(source, berkasGambar) : undefined,
  }));
  const tabelWritten = folder('tabel').map(([path, source]) => ({
    path,
    source,
    written: isReferable(path) ? read(source, tabelSchema(source)) : undefined,
  }));

  const naskah = sources.naskah.map((part) => ({
    ...part,
    judul: read(part.frontMatter, peta({ judul: teks('judul').optional() }))?.judul,
  }));

  if (
    dokumenWritten === undefined ||
    dokumenSource === undefined ||
    arahWritten === undefined ||
    arahSource === undefined
  )
    return { value: undefined, diagnostics };

  // A shared file that is missing is most often misspelt, so the finding stands where it is named.
  const shared = (kind: 'profil' | 'daerah'): YamlSource | undefined => {
    const name = `${dokumenWritten[kind]}.yaml`;
    return require(name, sources[kind], `data/${kind}/${name}`, dokumenSource.locate([kind]));
  };
  const profilSource = shared('profil');
  const daerahSource = shared('daerah');
  const profil = read(profilSource, berkasProfil);
  const daerah = read(daerahSource, berkasDaerah);
  if (profil === undefined || daerah === undefined) return { value: undefined, diagnostics };

  const dokumen = buildDokumen(sources.id, dokumenWritten, new Origin(dokumenSource));
  const normaliser = new Normaliser(dokumenWritten, dokumen, diagnostics);
  const plan: Plan = {
    dokumen,
    daerah,
    profil: { ...profil, id: dokumenWritten.profil },
    arah: buildArah(arahWritten, new Origin(arahSource), normaliser),
    program: programWritten.flatMap(({ source, written }) =>
      written === undefined ? [] : [buildProgram(written, new Origin(source), normaliser)],
    ),
    tabel: tabelWritten.flatMap(({ path, source, written }) =>
      written === undefined ? [] : [buildTabel(nameOf(path), written, new Origin(source), normaliser)],
    ),
    gambar: gambarWritten.flatMap(({ path, source, written }) =>
      written === undefined ? [] : [{ ...written, id: nameOf(path), asal: new Origin(source) }],
    ),
    hukum: (hukum?.hukum ?? []).map((item, index) => ({
      ...item,
      asal: new Origin(sources.data.get('hukum.yaml') as YamlSource, ['hukum', index]),
    })),
    pejabat: (pejabat?.pejabat ?? []).map((item, index) => ({
      ...item,
      pangkat: item.pangkat,
      nip: item.nip,
      asal: new Origin(sources.data.get('pejabat.yaml') as YamlSource, ['pejabat', index]),
    })),
    tandaTangan: (pejabat?.tanda_tangan ?? []).map((item, index) => ({
      ...item,
      tanggal: item.tanggal,
      asal: new Origin(sources.data.get('pejabat.yaml') as YamlSource, ['tanda_tangan', index]),
    })),
    unit: unit?.unit,
    naskah,
    rusak: [...tabelWritten, ...gambarWritten].flatMap(({ path, written }) =>
      written === undefined ? [nameOf(path)] : [],
    ),
    takTerbaca: [
      ...(programWritten.some(({ written }) => written === undefined) ? (['program'] as const) : []),
      ...Object.entries({ pejabat, hukum, unit }).flatMap(([name, value]) =>
        sources.data.has(`${name}.yaml`) && value === undefined ? [name as 'pejabat' | 'hukum' | 'unit'] : [],
      ),
    ],
  };
  return { value: hasErrors(diagnostics) && plan.program.length === 0 ? undefined : plan, diagnostics };
}
