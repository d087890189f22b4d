import { z } from 'zod';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { YamlScalar } from '../load/yaml-tree.ts';
import { JENIS_TABEL } from '../schema/tabel.ts';

type TabelSchema = (typeof JENIS_TABEL)[keyof typeof JENIS_TABEL];
/** A table file of any kind, as typed. */
export type TabelTertulis = z.output<TabelSchema>;

/** The kind of a table decides its schema; without one it is a free table, and an unknown one is a finding by itself. */
export function tabelSchema(source: YamlSource): z.ZodType<TabelTertulis> {
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
