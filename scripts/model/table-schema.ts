import type { z } from 'zod';
import type { YamlSource } from '../load/yaml-source.ts';
import { JENIS_TABEL } from '../schema/tabel/jenis-tabel.ts';
import { schemaOfKind } from './kind-schema.ts';

type TabelSchema = (typeof JENIS_TABEL)[keyof typeof JENIS_TABEL];
/** A table file of any kind, as typed. */
export type TabelTertulis = z.output<TabelSchema>;

/** The kind of a table decides its schema; without one it is a free table, and an unknown one is a finding by itself. */
export function tabelSchema(source: YamlSource): z.ZodType<TabelTertulis> {
  return schemaOfKind<TabelTertulis>(source, JENIS_TABEL, 'tabel', 'bebas');
}
