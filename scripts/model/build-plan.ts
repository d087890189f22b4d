import { z } from 'zod';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { DocumentSources } from '../load/load-document.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { YamlScalar } from '../load/yaml-tree.ts';
import { berkasArah } from '../schema/arah.ts';
import { berkasDokumen } from '../schema/dokumen.ts';
import { teks, peta } from '../schema/fields.ts';
import { berkasProgram } from '../schema/program.ts';
import { berkasDaerah, berkasGambar, berkasHukum, berkasPejabat, berkasProfil, berkasUnit } from '../schema/rujukan.ts';
import { JENIS_TABEL } from '../schema/tabel.ts';
import { validate } from '../schema/validate.ts';
import { buildArah } from './build-arah.ts';
import { buildDokumen } from './build-dokumen.ts';
import { buildProgram } from './build-program.ts';
import { buildTabel } from './build-tabel.ts';
import { Normaliser } from './normaliser.ts';
import { Origin } from './origin.ts';
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
  const require = (name: string, files: ReadonlyMap<string, YamlSource>, path: string): YamlSource | undefined => {
    const source = files.get(name);
    if (source === undefined)
      diagnostics.push({
        code: 'file-missing',
        severity: 'galat',
        message: `Berkas ${path} tidak ada.${didYouMean(name, [...files.keys()])}`,
        hint: 'Buat berkas itu, atau salin dari dokumen contoh lalu sesuaikan.',
        place: { file: path, line: 1, column: 1, endColumn: 2 },
      });
    return source;
  };

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
    written: read(source, berkasGambar),
  }));
  const tabelWritten = folder('tabel').map(([path, source]) => ({
    path,
    source,
    written: read(source, tabelSchema(source)),
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

  const profilSource = require(`${dokumenWritten.profil}.yaml`, sources.profil, `data/profil/${dokumenWritten.profil}.yaml`);
  const daerahSource = require(`${dokumenWritten.daerah}.yaml`, sources.daerah, `data/daerah/${dokumenWritten.daerah}.yaml`);
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
      ...(sources.data.has('pejabat.yaml') && pejabat === undefined ? (['pejabat'] as const) : []),
    ],
  };
  return { value: hasErrors(diagnostics) && plan.program.length === 0 ? undefined : plan, diagnostics };
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) as string).replace(/\.ya?ml$/i, '');
}

type TabelSchema = (typeof JENIS_TABEL)[keyof typeof JENIS_TABEL];
export type TabelTertulis = z.output<TabelSchema>;

// The kind of a table decides its schema; an unknown kind is read as a free table, whose `jenis` field then names it.
function tabelSchema(source: YamlSource): z.ZodType<TabelTertulis> {
  const tree = source.tree;
  const jenis: unknown =
    typeof tree === 'object' && !Array.isArray(tree) && 'jenis' in tree
      ? tree['jenis' as keyof typeof tree]
      : undefined;
  const name = jenis instanceof YamlScalar ? jenis.text : 'bebas';
  if (Object.hasOwn(JENIS_TABEL, name))
    return JENIS_TABEL[name as keyof typeof JENIS_TABEL] as z.ZodType<TabelTertulis>;
  return unknownKind(name);
}

function unknownKind(name: string): z.ZodType<TabelTertulis> {
  const known = Object.keys(JENIS_TABEL);
  return z.unknown().transform((_, ctx) => {
    ctx.issues.push({
      code: 'custom',
      message: `Jenis tabel “${name}” tidak dikenal.${didYouMean(name, known)}`,
      input: name,
      path: ['jenis'],
      params: { code: 'type-wrong', hint: `Pilih: ${known.join(', ')}.` },
    });
    return z.NEVER;
  });
}
