import type { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { KOMA_DALAM_KURUNG, type YamlSource } from '../load/yaml-source.ts';
import { type IssueParams, NAMA_KUNCI } from './shapes.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks one YAML file against a schema. Gives the typed record, or undefined with all findings;
 * an empty file counts as an empty map, so that its missing fields are named.
 */
export function validate<T>(source: YamlSource, schema: z.ZodType<T>): Result<T | undefined> {
  const result = schema.safeParse(source.tree ?? {});
  if (result.success) return { value: result.data, diagnostics: [] };
  return { value: undefined, diagnostics: result.error.issues.flatMap((issue) => toDiagnostics(issue, source)) };
}

function toDiagnostics(issue: Issue, source: YamlSource): Diagnostic[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split('\n');
    return issue.keys.map((key) => {
      const bare = source.isBareKey([...path, key]);
      return {
        code: 'key-unknown',
        severity: 'galat',
        message: `Kunci “${key}” tidak dikenal di sini.${bare ? '' : didYouMean(key, known)}`,
        hint: bare ? KOMA_DALAM_KURUNG : `Kunci yang dikenal: ${known.join(', ')}.`,
        place: source.locate([...path, key], 'kunci'),
      };
    });
  }
  const params = (issue.code === 'custom' ? issue.params : undefined) as (IssueParams & { at?: 'kunci' }) | undefined;
  const hint = source.isBareKey(path) ? KOMA_DALAM_KURUNG : params?.hint;
  return [
    {
      code: params?.code ?? 'type-wrong',
      severity: 'galat',
      message: (issue.code === 'custom' ? issue.message : explain(issue)).replace(NAMA_KUNCI, nameAt(path)),
      place: source.locate(path, params?.at ?? 'nilai'),
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

// The key that leads to a value; a list item is called by its place in the list.
function nameAt(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  const key = path.findLast((part) => typeof part === 'string') ?? 'Berkas ini';
  return typeof last === 'number' ? `Butir ke-${last + 1} ${key}` : key;
}

function explain(issue: Issue): string {
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record'))
    return 'Di sini diharapkan peta (kunci: nilai), misalnya nama: Program Rehabilitasi Sosial.';
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Di sini diharapkan daftar; tiap barisnya diawali tanda hubung dan spasi.';
  return 'Isi di sini tidak sesuai bentuk yang diharapkan.';
}
