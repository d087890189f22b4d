import type { z } from 'zod';

/** What a JSON Schema (draft 7) says here. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
}

/** Readers that a number can be put into another notation for, without a change of its value. */
export type Notasi = 'rupiah' | 'target';

/** What a field takes, told beside the schema that reads it: editors and the mending of files go by it. */
export type FieldShape =
  /** One value; `written` says how it may be typed, as an editor's own reading of YAML sees it. */
  | { readonly kind: 'scalar'; readonly written: JsonSchema; readonly notasi?: Notasi }
  /** A map of known keys; `rest` is what any other key may hold. */
  | { readonly kind: 'map'; readonly keys: Readonly<Record<string, z.core.$ZodType>>; readonly rest?: z.core.$ZodType }
  /** A map with keys of any name, or of a pattern. */
  | { readonly kind: 'record'; readonly item: z.core.$ZodType; readonly pattern?: string }
  | { readonly kind: 'list'; readonly item: z.core.$ZodType }
  /** Another schema for each form that the value may be written in. */
  | { readonly kind: 'forms'; readonly forms: Readonly<Partial<Record<Form, z.core.$ZodType>>> }
  /** Whatever one of these takes. */
  | { readonly kind: 'either'; readonly of: readonly z.core.$ZodType[] }
  /** The same, or nothing at all. */
  | { readonly kind: 'nullable'; readonly item: z.core.$ZodType }
  /** One that holds itself, known by a name, so that whoever goes through a schema comes to an end. */
  | { readonly kind: 'named'; readonly name: string; readonly item: () => z.core.$ZodType }
  | { readonly kind: 'anything' };

/** The three forms of a YAML value. */
export type Form = 'skalar' | 'daftar' | 'peta';

const SHAPES = new WeakMap<z.core.$ZodType, FieldShape>();

/** Says what a schema takes, which zod cannot see in a function that reads it. Gives the schema back. */
export function shaped<S extends z.core.$ZodType>(schema: S, shape: FieldShape): S {
  SHAPES.set(schema, shape);
  return schema;
}

/**
 * What a schema takes: what was said of it, else what zod itself knows of an object, list, record or pipe. A schema that
 * nobody has described takes anything.
 */
export function shapeOf(schema: z.core.$ZodType): FieldShape {
  const told = SHAPES.get(schema);
  if (told !== undefined) return told;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType);
    case 'pipe':
      return shapeOf(def.in);
    case 'array':
      return { kind: 'list', item: def.element };
    case 'record':
      return { kind: 'record', item: def.valueType };
    case 'object':
      return { kind: 'map', keys: def.shape };
    default:
      return { kind: 'anything' };
  }
}

/** True for a key that may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
}
