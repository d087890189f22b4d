import { type PdfDict, PdfName, PdfRef, PdfText, type PdfValue } from '../syntax/values.ts';
import { ROLE_MAP } from './roles.ts';
import { headsOfCells, placeCells, tableAttributes } from './table-grid.ts';
import { type AnnotationKid, type Kid, type Mark, type Tag, allTags } from './tag.ts';

/** A tag tree in the form of a file: the dictionaries of its objects by number, the root's among them. */
export interface WrittenTags {
  readonly objects: ReadonlyMap<number, PdfDict | readonly PdfValue[]>;
  /** Key of the parent tree for every page and form with marks (`StructParents`) and annotation (`StructParent`). */
  readonly parentKeys: ReadonlyMap<number, number>;
}

/**
 * Writes a tag tree anew, with the trees that lead from content back to its tag and from an identifier to its tag.
 * Takes the number of the root, the element at its top, the pages in their order, and a function that gives the next
 * free object number. Elements keep their number where they have one.
 */
export function writeTagTree(
  root: number,
  document: Tag,
  pages: readonly number[],
  nextNumber: () => number,
): WrittenTags {
  const numbers = new Map(allTags(document).map((tag) => [tag, tag.number === 0 ? nextNumber() : tag.number]));
  const identifiers = identify(numbers);
  const heads = headsOfTables(document);
  const objects = new Map<number, PdfDict | readonly PdfValue[]>();
  const parents = new ParentTree(pages);
  const write = (tag: Tag, parent: number): void => {
    const number = numbers.get(tag) as number;
    const page = tag.kids.find((kid) => kid.kind === 'mark' && kid.form === undefined);
    const home = page?.kind === 'mark' ? page.page : undefined;
    const entries = new Map<string, PdfValue>([
      ['Type', new PdfName('StructElem')],
      ['S', new PdfName(tag.role)],
      ['P', new PdfRef(parent)],
      ...(home === undefined ? [] : [['Pg', new PdfRef(home)] as const]),
      ...tag.entries,
    ]);
    const identifier = identifiers.get(tag);
    if (identifier !== undefined) entries.set('ID', identifier);
    if (tag.role === 'TH' || tag.role === 'TD') setCellAttributes(entries, tag, heads, identifiers);
    if (tag.kids.length > 0) entries.set('K', kidsValue(tag.kids.map((kid) => kidValue(kid, home, numbers))));
    objects.set(number, entries);
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') write(kid, number);
      else parents.add(kid, number);
    }
  };
  write(document, root);
  const names = [...identifiers].map(
    ([tag, identifier]) => [identifier, new PdfRef(numbers.get(tag) as number)] as const,
  );
  const parentTree = nextNumber();
  objects.set(parentTree, parents.write(nextNumber, objects));
  const entries = new Map<string, PdfValue>([
    ['Type', new PdfName('StructTreeRoot')],
    ['K', new PdfRef(numbers.get(document) as number)],
    ['ParentTree', new PdfRef(parentTree)],
    ['ParentTreeNextKey', parents.nextKey],
  ]);
  const mapped = usedMappings(document);
  if (mapped.size > 0) entries.set('RoleMap', mapped);
  if (names.length > 0) {
    const idTree = nextNumber();
    objects.set(idTree, new Map([['Names', names.flat()]]));
    entries.set('IDTree', new PdfRef(idTree));
  }
  objects.set(root, entries);
  return { objects, parentKeys: parents.keys };
}

function kidsValue(kids: readonly PdfValue[]): PdfValue {
  return kids.length === 1 ? (kids[0] as PdfValue) : kids;
}

function kidValue(kid: Kid, home: number | undefined, numbers: ReadonlyMap<Tag, number>): PdfValue {
  if (kid.kind === 'tag') return new PdfRef(numbers.get(kid) as number);
  if (kid.kind === 'annotation')
    return new Map<string, PdfValue>([
      ['Type', new PdfName('OBJR')],
      ['Obj', new PdfRef(kid.object)],
      ['Pg', new PdfRef(kid.page)],
    ]);
  if (kid.form === undefined && kid.page === home) return kid.id;
  return new Map<string, PdfValue>([
    ['Type', new PdfName('MCR')],
    ['Pg', new PdfRef(kid.page)],
    ...(kid.form === undefined ? [] : [['Stm', new PdfRef(kid.form)] as const]),
    ['MCID', kid.id],
  ]);
}

/** Table heads are named by the cells below them, and every note must have a name (ISO 14289-1, 7.9). */
const IDENTIFIED = new Set(['TH', 'Note']);

/** Names are counted in reading order, so that their order in the tree of names is theirs in the file. */
function identify(numbers: ReadonlyMap<Tag, number>): ReadonlyMap<Tag, PdfText> {
  const tags = [...numbers.keys()].filter(({ role }) => IDENTIFIED.has(role));
  return new Map(tags.map((tag, index) => [tag, new PdfText(`(t${String(index + 1).padStart(6, '0')})`)]));
}

function headsOfTables(document: Tag): ReadonlyMap<Tag, readonly Tag[]> {
  const tables = allTags(document).filter(({ role }) => role === 'Table');
  return new Map(tables.flatMap((table) => [...headsOfCells(placeCells(table))]));
}

/** One attribute object for each cell, without what is so by default; the heads are those of the whole table. */
function setCellAttributes(
  entries: Map<string, PdfValue>,
  cell: Tag,
  heads: ReadonlyMap<Tag, readonly Tag[]>,
  identifiers: ReadonlyMap<Tag, PdfText>,
): void {
  const attributes = new Map<string, PdfValue>([['O', new PdfName('Table')]]);
  for (const [key, value] of tableAttributes(cell)) {
    if (key !== 'Headers' && !(key.endsWith('Span') && value === 1)) attributes.set(key, value);
  }
  const names = (heads.get(cell) ?? []).flatMap((head) => identifiers.get(head) ?? []);
  if (names.length > 0) attributes.set('Headers', names);
  if (attributes.size > 1) entries.set('A', attributes);
  else entries.delete('A');
}

function usedMappings(document: Tag): PdfDict {
  const roles = new Set(allTags(document).map(({ role }) => role));
  return new Map([...ROLE_MAP].filter(([role]) => roles.has(role)).map(([role, meant]) => [role, new PdfName(meant)]));
}

/** The way back from content to its tag: for each page and form a list by identifier, for an annotation its tag. */
class ParentTree {
  readonly keys = new Map<number, number>();
  private readonly marks = new Map<number, (PdfRef | null)[]>();
  private readonly annotations = new Map<number, PdfRef>();

  /** Pages come first, so that their keys are their indices. */
  constructor(pages: readonly number[]) {
    for (const page of pages) this.keys.set(page, this.keys.size);
  }

  get nextKey(): number {
    return this.keys.size;
  }

  add(kid: Mark | AnnotationKid, owner: number): void {
    const holder = kid.kind === 'annotation' ? kid.object : (kid.form ?? kid.page);
    if (!this.keys.has(holder)) this.keys.set(holder, this.keys.size);
    if (kid.kind === 'annotation') this.annotations.set(holder, new PdfRef(owner));
    else {
      const list = this.marks.get(holder) ?? [];
      while (list.length <= kid.id) list.push(null);
      list[kid.id] = new PdfRef(owner);
      this.marks.set(holder, list);
    }
  }

  write(nextNumber: () => number, objects: Map<number, PdfDict | readonly PdfValue[]>): PdfDict {
    const entries = [...this.keys].flatMap(([holder, key]): readonly PdfValue[] => {
      const annotation = this.annotations.get(holder);
      if (annotation !== undefined) return [key, annotation];
      const list = nextNumber();
      objects.set(list, this.marks.get(holder) ?? []);
      return [key, new PdfRef(list)];
    });
    return new Map([['Nums', entries]]);
  }
}
