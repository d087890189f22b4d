import { PartBinder } from '../../../scripts/pdf/bind-parts.ts';
import { makeArtifacts, readPartTags } from '../../../scripts/pdf/part-tags.ts';
import { tagDocument } from '../../../scripts/pdf/tag-document.ts';
import type { ObjectStore } from '../../../scripts/pdf-syntax/object-store.ts';

/** Prints bound in one store, and the numbers of what they have once. */
export interface BoundPrints {
  readonly store: ObjectStore;
  readonly root: number;
  readonly info: number;
}

/** Binds prints, numbered in their order, as they are. */
export function bindPrints(prints: readonly Uint8Array[]): BoundPrints {
  const binder = new PartBinder();
  for (const [index, print] of prints.entries()) binder.add(print, index);
  return { store: binder.store, ...binder.join() };
}

/** As `bindPrints`, and makes one tree of their tags. */
export function tagPrints(prints: readonly Uint8Array[], facts: Parameters<typeof tagDocument>[3]): BoundPrints {
  const binder = new PartBinder();
  const { store } = binder;
  const parts = prints.map((print, index) => {
    const part = binder.add(print, index);
    return { part, tags: readPartTags(store, part) };
  });
  const bound = binder.join();
  const tagged = parts.flatMap(({ tags }) => tags ?? []);
  if (tagged.length > 0) for (const { part, tags } of parts) if (tags === undefined) makeArtifacts(store, part);
  tagDocument(store, bound.root, tagged, facts);
  return { store, ...bound };
}
