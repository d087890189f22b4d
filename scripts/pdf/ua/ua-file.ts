import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../../pdf-syntax/page-tree.ts';
import { type PdfDict, PdfRef, type PdfValue, isDict, isList, refOf } from '../../pdf-syntax/values.ts';
import { readTagTree } from '../tags/read-tag-tree.ts';
import { type Tag, allTags } from '../tags/tag.ts';

/** A finished file, read for its check from the very objects that will be written. */
export interface UaFile {
  readonly store: ObjectStore;
  readonly catalog: PdfDict;
  /** Object numbers of the pages in their order. */
  readonly pages: readonly number[];
  /** Top of the tag tree; undefined for a file without tags. */
  readonly document: Tag | undefined;
  /** All elements of the tree in reading order. */
  readonly tags: readonly Tag[];
  readonly tagsByNumber: ReadonlyMap<number, Tag>;
  /** Values of the tree that leads from content to its tag, by key. */
  readonly parents: ReadonlyMap<number, PdfValue>;
}

/** Takes the store, the number of the catalogue, and the tag tree where it is at hand; otherwise it is read. */
export function readUaFile(store: ObjectStore, catalogNumber: number, known?: Tag): UaFile {
  const catalog = store.dictOf(catalogNumber);
  const root = refOf(catalog, 'StructTreeRoot');
  const document = known ?? (root === undefined ? undefined : readTagTree(root, store.visitEntries));
  const tags = document === undefined ? [] : allTags(document);
  return {
    store,
    catalog,
    pages: pagesInOrder(store, catalogNumber),
    document,
    tags,
    tagsByNumber: new Map(tags.map((tag) => [tag.number, tag])),
    parents: root === undefined ? new Map() : readParents(store, store.dictOf(root)),
  };
}

function readParents(store: ObjectStore, root: PdfDict): ReadonlyMap<number, PdfValue> {
  const parents = new Map<number, PdfValue>();
  const collect = (value: PdfValue | undefined): void => {
    const node = store.resolve(value);
    if (!isDict(node)) return;
    const numbers = store.resolve(node.get('Nums'));
    const kids = store.resolve(node.get('Kids'));
    if (isList(numbers)) {
      for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(Number(numbers[at]), numbers[at + 1] as PdfValue);
    }
    if (isList(kids)) kids.forEach(collect);
  };
  collect(root.get('ParentTree'));
  return parents;
}

/** The tag that owns an object with this key, such as an annotation; undefined where none does. */
export function ownerOf(file: UaFile, key: PdfValue | undefined): Tag | undefined {
  const value = typeof key === 'number' ? file.parents.get(key) : undefined;
  return value instanceof PdfRef ? file.tagsByNumber.get(value.number) : undefined;
}

/** The tags that own the marks of a page or form, by identifier. */
export function ownersOfMarks(file: UaFile, holder: PdfDict): readonly (Tag | undefined)[] {
  const key = holder.get('StructParents');
  const list = file.store.resolve(typeof key === 'number' ? file.parents.get(key) : undefined);
  return isList(list)
    ? list.map((item) => (item instanceof PdfRef ? file.tagsByNumber.get(item.number) : undefined))
    : [];
}
