import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { type PdfDict, PdfRef, isDict } from '../../pdf-syntax/values.ts';

/**
 * Gives the object number of a named resource, such as a font or an external object.
 * Takes the page or form whose content names it, the kind ("Font", "XObject") and the name. Undefined where there is
 * none.
 */
export function resourceOf(store: ObjectStore, holder: PdfDict, kind: string, name: string): number | undefined {
  const resources = store.resolve(holder.get('Resources'));
  const named = isDict(resources) ? store.resolve(resources.get(kind)) : undefined;
  const value = isDict(named) ? named.get(name) : undefined;
  return value instanceof PdfRef ? value.number : undefined;
}
