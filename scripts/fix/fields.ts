import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { YamlFile } from './yaml-file.ts';
import { isOptional, type Notasi, shapeOf } from '../schema/field-shape.ts';

/** What the schema of a file makes of its nodes. */
interface Fields {
  /** Scalars that are numbers of one notation. */
  readonly numbers: ReadonlyMap<Scalar, Notasi>;
  /** Maps that must have an id. */
  readonly named: ReadonlySet<YAMLMap>;
}

/** Lays the schema of a file over its nodes. What does not fit it is passed by: that is the checker's to say. */
export function fieldsOf({ schema, root }: Pick<YamlFile, 'schema' | 'root'>): Fields {
  const numbers = new Map<Scalar, Notasi>();
  const named = new Set<YAMLMap>();
  const visit = (of: z.core.$ZodType, node: unknown): void => {
    const shape = shapeOf(of);
    switch (shape.kind) {
      case 'scalar':
        if (isScalar(node) && shape.notasi !== undefined) numbers.set(node, shape.notasi);
        break;
      case 'nullable':
        visit(shape.item, node);
        break;
      case 'named':
        visit(shape.item(), node);
        break;
      case 'either':
        for (const item of shape.of) visit(item, node);
        break;
      case 'forms': {
        const form = isMap(node) ? 'peta' : isSeq(node) ? 'daftar' : 'skalar';
        const chosen = shape.forms[form];
        if (chosen !== undefined) visit(chosen, node);
        break;
      }
      case 'list':
        if (isSeq(node)) for (const item of node.items) visit(shape.item, item);
        break;
      case 'record':
        if (isMap(node)) for (const { value } of node.items) visit(shape.item, value);
        break;
      case 'map': {
        if (!isMap(node)) break;
        const { id } = shape.keys;
        if (id !== undefined && !isOptional(id)) named.add(node);
        for (const { key, value } of node.items) {
          const below = isScalar(key) ? (shape.keys[String(key.value)] ?? shape.rest) : undefined;
          if (below !== undefined) visit(below, value);
        }
        break;
      }
      case 'anything':
        break;
    }
  };
  if (schema !== undefined) visit(schema, root);
  return { numbers, named };
}
