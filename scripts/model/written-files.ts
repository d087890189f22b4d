import type { z } from 'zod';
import type { DocumentSources } from '../load/load-document.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { berkasArah } from '../schema/arah.ts';
import { berkasDokumen } from '../schema/dokumen.ts';
import { teks } from '../schema/fields.ts';
import { peta } from '../schema/shapes.ts';
import { berkasPerwali } from '../schema/perwali.ts';
import { berkasProgram } from '../schema/program.ts';
import { berkasTahunan } from '../schema/tahunan.ts';
import { berkasDaerah, berkasHukum, berkasNomenklatur, berkasPejabat, berkasUnit } from '../schema/rujukan.ts';
import { gambarSchema } from './build-gambar.ts';
import type { FileReader } from './file-reader.ts';
import { readProfile } from './read-profile.ts';
import { Origin } from './origin.ts';
import { isReferable } from './stray-files.ts';
import { tabelSchema } from './table-schema.ts';

/** A typed record together with the file it was read from; undefined where the file has faults. */
export interface Written<T> {
  /** Path below the document's data folder. */
  readonly path: string;
  readonly source: YamlSource;
  readonly written: T | undefined;
}

/** Everything a document's own data files say, each through its schema. */
export function readDataFiles(sources: DocumentSources, reader: FileReader) {
  const required = <T>(name: string, schema: z.ZodType<T>): { source: YamlSource; written: T } | undefined => {
    const source = reader.require(name, sources.data, `data/${sources.id}/${name}`);
    const written = reader.read(source, schema);
    return source === undefined || written === undefined ? undefined : { source, written };
  };
  const optional = <T>(name: string, schema: z.ZodType<T>): T | undefined =>
    reader.read(sources.data.get(name), schema);
  const placed = <T>(name: string, schema: z.ZodType<T>): { source: YamlSource; written: T } | undefined => {
    const source = sources.data.get(name);
    const written = reader.read(source, schema);
    return source === undefined || written === undefined ? undefined : { source, written };
  };
  const folder = <T>(name: string, schema: (source: YamlSource) => z.ZodType<T>): Written<T>[] =>
    [...sources.data]
      .filter(([path]) => path.startsWith(`${name}/`))
      .map(([path, source]) => ({
        path,
        source,
        // Tables and figures are known by their file's name, which must be one that prose can write.
        written: name === 'program' || isReferable(path) ? reader.read(source, schema(source)) : undefined,
      }));
  const dokumen = required('dokumen.yaml', berkasDokumen);
  const tahunan = dokumen?.written.jenis === 'rkt';
  return {
    dokumen,
    // An annual plan has the goals of its Renstra, unless it writes its own.
    arah: tahunan && !sources.data.has('arah.yaml') ? undefined : required('arah.yaml', berkasArah),
    tahunan: tahunan ? required('tahunan.yaml', berkasTahunan) : undefined,
    hukum: optional('hukum.yaml', berkasHukum),
    pejabat: optional('pejabat.yaml', berkasPejabat),
    unit: optional('unit.yaml', berkasUnit),
    perwali: placed('perwali.yaml', berkasPerwali),
    program: folder('program', () => berkasProgram),
    gambar: folder('gambar', gambarSchema),
    tabel: folder('tabel', tabelSchema),
    naskah: sources.naskah.map((part) => ({
      ...part,
      judul: reader.read(part.frontMatter, peta({ judul: teks('judul').optional() }))?.judul,
    })),
  };
}

export type DataFiles = ReturnType<typeof readDataFiles>;

/** The outline and the region that a document names. */
export function readSharedFiles(
  sources: DocumentSources,
  { source, written }: NonNullable<DataFiles['dokumen']>,
  reader: FileReader,
) {
  // A shared file that is missing is most often misspelt, so the finding stands where it is named.
  const shared = (kind: 'profil' | 'daerah'): YamlSource | undefined => {
    const name = `${written[kind]}.yaml`;
    return reader.require(name, sources[kind], `data/${kind}/${name}`, source.locate([kind]));
  };
  const region = shared('daerah');
  const daerah = reader.read(region, berkasDaerah);
  return {
    profil: readProfile(shared('profil'), reader),
    daerah: region && daerah && { written: daerah, asal: new Origin(region) },
    nomenklatur: (written.nomenklatur ?? []).flatMap((id, index) => {
      const path = written.nomenklatur?.length === 1 ? ['nomenklatur'] : ['nomenklatur', index];
      const list = reader.require(
        `${id}.yaml`,
        sources.nomenklatur,
        `data/nomenklatur/${id}.yaml`,
        source.locate(path),
      );
      const read = reader.read(list, berkasNomenklatur);
      return list === undefined || read === undefined ? [] : [{ ...read, id, asal: new Origin(list) }];
    }),
  };
}
