import { z } from 'zod';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { YamlScalar } from '../load/yaml-tree.ts';

/**
 * The schema that the key `jenis` of a file asks for. Takes the schemas by kind, how to call such a file in a message, and
 * the kind of a file that names none. An unknown kind gives a schema whose one finding is that, at its place.
 */
export function schemaOfKind<T>(
  source: YamlSource,
  kinds: Readonly<Record<string, z.ZodType<T>>>,
  what: string,
  fallback: string,
): z.ZodType<T> {
  const tree = source.tree;
  const jenis: unknown =
    typeof tree === 'object' && !Array.isArray(tree) && 'jenis' in tree
      ? tree['jenis' as keyof typeof tree]
      : undefined;
  const name = jenis instanceof YamlScalar && !jenis.isNull ? jenis.text : fallback;
  return (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? unknownKind(name, Object.keys(kinds), what);
}

function unknownKind<T>(name: string, known: readonly string[], what: string): z.ZodType<T> {
  return z.unknown().transform((_, ctx): T => {
    ctx.issues.push({
      code: 'custom',
      message: `Jenis ${what} “${name}” tidak dikenal.${didYouMean(name, known)}`,
      input: name,
      path: ['jenis'],
      params: { code: 'type-wrong', hint: `Pilih: ${known.join(', ')}.` },
    });
    return z.NEVER;
  });
}
