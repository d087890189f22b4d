import type { z } from 'zod';
import { type FieldShape, type Form, isOptional, type JsonSchema, shapeOf } from './field-shape.ts';
import type { FileKind } from './file-kinds.ts';

/** Gives the description of the key at the end of a path of keys, the kind of file first; undefined where there is none. */
type Describe = (path: readonly string[]) => string | undefined;

/**
 * The JSON Schema (draft 7) of a kind of file, for the completion and hints of an editor. It takes whatever the checker
 * takes, and refuses unknown keys, missing keys, words that are no choice and values of another form, as the checker does.
 */
export function jsonSchemaOf({ nama, isi, skema }: FileKind, describe: Describe): JsonSchema {
  const way: Way = { describe, named: new Map() };
  const body = 'menurutJenis' in skema ? byKind(skema, [nama], way) : toJson(skema, [nama], way);
  const named: Record<string, JsonSchema> = {};
  // What is met first while one of them is described comes behind it, and is gone through too.
  for (const [name, schema] of way.named) named[name] = toJson(schema, [nama, name], way);
  const { definitions, ...shared } = shareRepeated({ title: nama, description: isi, ...body });
  const all = { ...definitions, ...named };
  return Object.keys(all).length === 0 ? shared : { ...shared, definitions: all };
}

/** What goes along with the way through a schema: how keys are described, and the schemas that hold themselves. */
interface Way {
  readonly describe: Describe;
  readonly named: Map<string, z.core.$ZodType>;
}

/** The schema that the key `jenis` asks for. Kinds with one schema share it. */
function byKind(
  {
    menurutJenis,
    bawaan,
  }: { readonly menurutJenis: Readonly<Record<string, z.core.$ZodType>>; readonly bawaan?: string },
  path: readonly string[],
  way: Way,
): JsonSchema {
  const words = Object.keys(menurutJenis);
  const schemas = [...new Set(Object.values(menurutJenis))];
  const cases = schemas.map((schema): JsonSchema => {
    const named = words.filter((word) => menurutJenis[word] === schema);
    const first = named[0] as string;
    const isNamed: JsonSchema = { properties: { jenis: { enum: named } }, required: ['jenis'] };
    const without: JsonSchema = { not: { required: ['jenis'] } };
    return {
      if: bawaan !== undefined && named.includes(bawaan) ? { anyOf: [isNamed, without] } : isNamed,
      then: toJson(schema, [...path, first], way),
    };
  });
  return {
    type: 'object',
    properties: { jenis: withDescription({ enum: words }, way.describe([...path, 'jenis'])) },
    ...(bawaan === undefined ? { required: ['jenis'] } : {}),
    allOf: cases,
  };
}

/** One schema as JSON. `form`: only what it takes in that form, where another stands for the others. */
function toJson(schema: z.core.$ZodType, path: readonly string[], way: Way, form?: Form): JsonSchema {
  const shape = shapeOf(schema);
  const below = (item: z.core.$ZodType, asForm?: Form): JsonSchema => toJson(item, path, way, asForm);
  switch (shape.kind) {
    case 'scalar':
      return shape.written;
    case 'anything':
      return {};
    case 'named':
      way.named.set(shape.name, shape.item());
      return { $ref: `#/definitions/${shape.name}` };
    case 'list':
      return { type: 'array', items: below(shape.item) };
    case 'record':
      return {
        type: 'object',
        ...(shape.pattern === undefined ? {} : { propertyNames: { pattern: shape.pattern } }),
        additionalProperties: below(shape.item),
      };
    case 'map':
      return mapToJson(shape, path, way);
    case 'nullable':
      return orNothing(below(shape.item, form), form);
    case 'either':
      return anyOf(shape.of.filter((item) => form === undefined || takes(item, form)).map((item) => below(item, form)));
    case 'forms': {
      const forms = (Object.keys(shape.forms) as Form[]).filter((key) => form === undefined || key === form);
      return union(forms.map((key) => below(shape.forms[key] as z.core.$ZodType, key)));
    }
  }
}

function mapToJson(
  { keys, rest }: Extract<FieldShape, { kind: 'map' }>,
  path: readonly string[],
  way: Way,
): JsonSchema {
  const names = Object.keys(keys);
  const required = names.filter((name) => !isOptional(keys[name] as z.core.$ZodType));
  const properties = names.map((name) => {
    const here = [...path, name];
    return [name, withDescription(toJson(keys[name] as z.core.$ZodType, here, way), way.describe(here))] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: rest === undefined ? false : toJson(rest, path, way),
  };
}

function withDescription(schema: JsonSchema, description: string | undefined): JsonSchema {
  return description === undefined ? schema : { description, ...schema };
}

/** The same schema, however the key that leads to it is described. */
export function withoutDescription(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'description'));
}

/** Whether a schema takes anything that is written in a form. */
function takes(schema: z.core.$ZodType, form: Form): boolean {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'scalar':
      return form === 'skalar';
    case 'list':
      return form === 'daftar';
    case 'map':
    case 'record':
      return form === 'peta';
    case 'anything':
      return true;
    case 'named':
      return takes(shape.item(), form);
    case 'nullable':
      return takes(shape.item, form);
    case 'either':
      return shape.of.some((item) => takes(item, form));
    case 'forms':
      return shape.forms[form] !== undefined;
  }
}

/** The same or nothing; nothing is a scalar, so where only a list or map is asked for it adds none. */
function orNothing(schema: JsonSchema, form: Form | undefined): JsonSchema {
  return form === undefined || form === 'skalar' ? union([schema, { type: 'null' }]) : schema;
}

// The keywords of a text, a list and a map do not meet, so one schema can hold them side by side: an editor then names the
// one that is wrong instead of "matches none of these".
function union(schemas: readonly JsonSchema[]): JsonSchema {
  if (schemas.length === 1) return schemas[0] as JsonSchema;
  if (
    schemas.some(
      ({ type, anyOf: some, enum: words }) => type === undefined || some !== undefined || words !== undefined,
    )
  )
    return anyOf(schemas);
  const types = schemas.flatMap(({ type }) => type ?? []);
  return { ...Object.assign({}, ...schemas), type: [...new Set(types)] } as JsonSchema;
}

function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 1
    ? (schemas[0] as JsonSchema)
    : { anyOf: schemas.flatMap((item) => (isPlainAnyOf(item) ? item.anyOf : [item])) };
}

function isPlainAnyOf(schema: JsonSchema): schema is { readonly anyOf: readonly JsonSchema[] } {
  return schema.anyOf !== undefined && Object.keys(schema).length === 1;
}

/** Puts every map that stands more than once under `definitions`, named by the key that led to it first. */
function shareRepeated(root: JsonSchema): JsonSchema {
  const times = new Map<string, number>();
  walk(root, (schema) => {
    const key = sharedKey(schema);
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  });
  const definitions: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  const nameFor = (key: string, from: string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    let name = from;
    for (let number = 2; [...names.values()].includes(name); number += 1) name = `${from}-${number}`;
    names.set(key, name);
    return name;
  };
  const replace = (schema: JsonSchema, from: string): JsonSchema => {
    const key = sharedKey(schema);
    if (key === undefined || (times.get(key) ?? 0) < 2) return mapBelow(schema, replace, from);
    const seen = names.has(key);
    const name = nameFor(key, from);
    if (!seen) definitions[name] = mapBelow(withoutDescription(schema), replace, from);
    return withDescription({ $ref: `#/definitions/${name}` }, schema.description);
  };
  const shared = mapBelow(root, replace, 'isi');
  return Object.keys(definitions).length === 0 ? shared : { ...shared, definitions };
}

// A map with properties, whatever the description beside it.
function sharedKey(schema: JsonSchema): string | undefined {
  if (schema.properties === undefined || schema.type === undefined) return undefined;
  return JSON.stringify(withoutDescription(schema));
}

function walk(schema: JsonSchema, visit: (schema: JsonSchema) => void): void {
  mapBelow(
    schema,
    (item) => {
      visit(item);
      walk(item, visit);
      return item;
    },
    '',
  );
}

/** A schema with every schema directly in it put through `change`, which is told the key that leads there. */
function mapBelow(
  schema: JsonSchema,
  change: (schema: JsonSchema, from: string) => JsonSchema,
  from: string,
): JsonSchema {
  const list = (items: readonly JsonSchema[]): readonly JsonSchema[] => items.map((item) => change(item, from));
  const one = (item: JsonSchema | undefined, key: keyof JsonSchema) =>
    item === undefined ? {} : { [key]: change(item, from) };
  const { additionalProperties: rest } = schema;
  return {
    ...schema,
    ...(schema.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([key, item]) => [key, change(item, key)]),
          ),
        }),
    ...one(schema.items, 'items'),
    ...one(schema.then, 'then'),
    ...(typeof rest === 'object' ? { additionalProperties: change(rest, from) } : {}),
    ...(schema.anyOf === undefined ? {} : { anyOf: list(schema.anyOf) }),
    ...(schema.allOf === undefined ? {} : { allOf: list(schema.allOf) }),
  };
}
