import { z } from 'zod';
import { YamlScalar, type YamlTree } from '../load/yaml-tree.ts';
import { formatBulat } from '../notation/format.ts';
import { shaped } from './field-shape.ts';

/** What a custom issue carries beside its message, for the diagnostic made of it. */
export interface IssueParams {
  readonly code: string;
  readonly hint?: string;
  /** Of an issue that says how many others there are: that number. */
  readonly lainnya?: number;
}

interface IssueSink {
  readonly issues: unknown[];
}

/** Adds an issue with a rule code to a running validation. */
export function fail(ctx: IssueSink, input: unknown, message: string, params: IssueParams): typeof z.NEVER {
  ctx.issues.push({ code: 'custom', message, input, params });
  return z.NEVER;
}

/** Issues that one list or map hands on; a call inside zod takes only so many arguments. */
const MOST_ISSUES = 10_000;

/**
 * Hands the issues of a nested validation on to the one that it is part of. Of very many the first are handed on, and one
 * more that says how many there are besides.
 */
export function passOn(ctx: IssueSink, issues: readonly z.core.$ZodIssue[], input: unknown): void {
  for (const issue of issues.slice(0, MOST_ISSUES)) ctx.issues.push({ ...issue, input });
  const others = issues.slice(MOST_ISSUES).reduce((count, issue) => count + countOf(issue), 0);
  if (others > 0)
    fail(ctx, input, `${NAMA_KUNCI} memuat ${formatBulat(others)} kekeliruan lagi.`, {
      code: 'type-wrong',
      hint: 'Perbaiki dahulu yang disebut, lalu periksa lagi.',
      lainnya: others,
    });
}

/** How many issues one stands for. */
function countOf(issue: z.core.$ZodIssue): number {
  return (issue.code === 'custom' ? (issue.params as IssueParams | undefined)?.lainnya : undefined) ?? 1;
}

/** A list of one kind of item. */
export function daftar<T>(item: z.ZodType<T>, what: string): z.ZodType<T[]> {
  return bentuk(what, { daftar: z.array(item) });
}

/** A map with keys of any name. */
export function petaBebas<T>(item: z.ZodType<T>, what: string): z.ZodType<Record<string, T>> {
  return bentuk(what, { peta: z.record(z.string(), item) });
}

/** A map that another schema reads later: texts as they were typed, lists and maps of them. */
export function petaMentah(what: string): z.ZodType<Readonly<Record<string, unknown>>> {
  return bentuk(what, {
    peta: z.unknown().transform((tree) => plain(tree as YamlTree) as Readonly<Record<string, unknown>>),
  });
}

function plain(tree: YamlTree): unknown {
  if (tree instanceof YamlScalar) return tree.text;
  if (Array.isArray(tree)) return (tree as readonly YamlTree[]).map(plain);
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, plain(value)]));
}

/** One item or a list of them; always gives a list. */
export function satuAtauDaftar<T>(item: z.ZodType<T>, what: string): z.ZodType<T[]> {
  return bentuk<T[]>(what, {
    skalar: item.transform((value) => [value]),
    daftar: z.array(item),
  });
}

/** Stands in a message for the key that leads to the value; the finding made of it puts the name in. */
export const NAMA_KUNCI = '{kunci}';

/** A map with a fixed set of keys; an unknown key is a finding with the nearest known one. */
export function peta<S extends z.ZodRawShape>(shape: S): z.ZodType<z.output<z.ZodObject<S>>> {
  const known = Object.keys(shape);
  const schema = z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known.join('\n') : undefined),
  });
  const reading = z.unknown().transform((input, ctx) => {
    if (input === undefined) return fail(ctx, input, `${NAMA_KUNCI} wajib diisi.`, { code: 'field-missing' });
    if (input instanceof YamlScalar || Array.isArray(input)) return notMap(ctx, input);
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    passOn(ctx, result.error.issues, input);
    return z.NEVER;
  });
  return shaped(reading, { kind: 'map', keys: shape });
}

function notMap(ctx: IssueSink, input: YamlScalar | unknown[]): typeof z.NEVER {
  if (input instanceof YamlScalar && input.isNull)
    return fail(ctx, input, `${NAMA_KUNCI} belum diisi.`, { code: 'field-missing' });
  const shape = input instanceof YamlScalar ? 'satu nilai' : 'daftar';
  const glued = input instanceof YamlScalar ? /^([\w-]+):(\S+)/.exec(input.text) : null;
  return fail(ctx, input, `${NAMA_KUNCI} diharapkan peta (kunci: nilai), bukan ${shape}.`, {
    code: 'type-wrong',
    hint:
      glued === null
        ? 'Tulis misalnya nama: Program Rehabilitasi Sosial.'
        : `Beri spasi sesudah titik dua: ${glued[1]}: ${glued[2]}`,
  });
}

interface Shapes<T> {
  readonly skalar?: z.ZodType<T>;
  readonly daftar?: z.ZodType<T>;
  readonly peta?: z.ZodType<T>;
}

/** Chooses the schema by what was written: one value, a list or a map. Findings of the chosen one keep their path. */
export function bentuk<T>(what: string, shapes: Shapes<T>): z.ZodType<T> {
  const choosing = z.unknown().transform((input, ctx): T => {
    if (input === undefined) return fail(ctx, input, `${what} wajib diisi.`, { code: 'field-missing' });
    const shape = input instanceof YamlScalar ? 'skalar' : Array.isArray(input) ? 'daftar' : 'peta';
    const schema = shapes[shape];
    if (schema === undefined) {
      if (input instanceof YamlScalar && input.isNull)
        return fail(ctx, input, `${what} belum diisi.`, { code: 'field-missing' });
      const names = { skalar: 'satu nilai', daftar: 'daftar (baris diawali -)', peta: 'peta (kunci: nilai)' };
      const expected = (Object.keys(shapes) as (keyof typeof names)[]).map((key) => names[key]).join(' atau ');
      const glued = input instanceof YamlScalar && shapes.daftar !== undefined && /^-\S/.test(input.text);
      return fail(ctx, input, `${what} diharapkan ${expected}, bukan ${names[shape]}.`, {
        code: 'type-wrong',
        ...(glued ? { hint: 'Beri spasi sesudah tanda hubung di awal tiap butir.' } : {}),
      });
    }
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    passOn(ctx, result.error.issues, input);
    return z.NEVER;
  });
  return shaped(choosing, { kind: 'forms', forms: shapes });
}
