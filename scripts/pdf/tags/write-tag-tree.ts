import { type PdfDict, PdfName, PdfRef, type PdfValue, writeValue } from '../../pdf-syntax/values.ts';
import { ROLE_MAP } from './roles.ts';
import { attributesOf, headsOfCells, placeCells } from './table-grid.ts';
import { type AnnotationKid, type Kid, type Mark, type Tag, allTags } from './tag.ts';

/** A tag tree in the form of a file: its objects by number as PDF text, the root among them. */
interface WrittenTags {
  readonly objects: ReadonlyMap<number, string>;
  /** Key of the parent tree for every page and form with marks (`StructParents`) and annotation (`StructParent`). */
  readonly parentKeys: ReadonlyMap<number, number>;
}

/**
 * Writes a tag tree anew, with the trees that lead from content back to its tag and from an identifier to its tag.
 * Takes the number of the root, the element at its top, in which all have a number, the pages in their order, and a
 * function that gives the next free object number.
 */
export function writeTagTree(
  root: number,
  document: Tag,
  pages: readonly number[],
  nextNumber: () => number,
): WrittenTags {
  const tags = allTags(document);
  const names: TagNames = { identifiers: identify(tags), heads: headsOfTables(tags) };
  const objects = new Map<number, string>();
  const parents = new ParentTree(pages);
  const write = (tag: Tag, parent: number): void => {
    objects.set(tag.number, tagSource(tag, parent, names));
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') write(kid, tag.number);
      else parents.add(kid, tag.number);
    }
  };
  write(document, root);
  const parentTree = nextNumber();
  objects.set(parentTree, parents.write(nextNumber, objects));
  const entries = new Map<string, PdfValue>([
    ['Type', new PdfName('StructTreeRoot')],
    ['K', new PdfRef(document.number)],
    ['ParentTree', new PdfRef(parentTree)],
    ['ParentTreeNextKey', parents.nextKey],
  ]);
  const mapped = usedMappings(tags);
  if (mapped.size > 0) entries.set('RoleMap', mapped);
  if (names.identifiers.size > 0) {
    const idTree = nextNumber();
    const named = [...names.identifiers].map(([tag, name]) => `${name} ${reference(tag.number)}`);
    objects.set(idTree, `<</Names [${named.join(' ')}]>>`);
    entries.set('IDTree', new PdfRef(idTree));
  }
  objects.set(root, writeValue(entries));
  return { objects, parentKeys: parents.keys };
}

/** What elements call each other by. */
interface TagNames {
  /** Identifiers as PDF strings. */
  readonly identifiers: ReadonlyMap<Tag, string>;
  /** The heads of every data cell. */
  readonly heads: ReadonlyMap<Tag, readonly Tag[]>;
}

/** Written straight as text: building a dictionary for each of a hundred thousand elements takes several times as long. */
function tagSource(tag: Tag, parent: number, names: TagNames): string {
  const home = tag.kids.find((kid): kid is Mark => kid.kind === 'mark' && kid.form === undefined)?.page;
  const identifier = names.identifiers.get(tag);
  const isCell = tag.role === 'TH' || tag.role === 'TD';
  let source = `<</Type /StructElem\n/S /${tag.role}\n/P ${reference(parent)}`;
  if (home !== undefined) source += `\n/Pg ${reference(home)}`;
  for (const [key, value] of tag.entries)
    source += isCell && key === 'A' ? cellAttributes(tag, names) : `\n/${key} ${writeValue(value)}`;
  if (identifier !== undefined) source += `\n/ID ${identifier}`;
  if (isCell && !tag.entries.has('A')) source += cellAttributes(tag, names);
  return `${source}${kidsSource(tag.kids, home)}>>`;
}

function kidsSource(kids: readonly Kid[], home: number | undefined): string {
  if (kids.length === 0) return '';
  const sources = kids.map((kid) => kidSource(kid, home));
  return kids.length === 1 ? `\n/K ${sources.join('')}` : `\n/K [${sources.join(' ')}]`;
}

function kidSource(kid: Kid, home: number | undefined): string {
  if (kid.kind === 'tag') return reference(kid.number);
  if (kid.kind === 'annotation') return `<</Type /OBJR\n/Obj ${reference(kid.object)}\n/Pg ${reference(kid.page)}>>`;
  if (kid.form === undefined && kid.page === home) return String(kid.id);
  const form = kid.form === undefined ? '' : `\n/Stm ${reference(kid.form)}`;
  return `<</Type /MCR\n/Pg ${reference(kid.page)}${form}\n/MCID ${String(kid.id)}>>`;
}

function reference(number: number): string {
  return `${String(number)} 0 R`;
}

/** Table heads are named by the cells below them, and every note must have a name (ISO 14289-1, 7.9). */
const IDENTIFIED = new Set(['TH', 'Note']);

/** Names are counted in reading order, so that their order in the tree of names is theirs in the file. */
function identify(tags: readonly Tag[]): ReadonlyMap<Tag, string> {
  const identified = tags.filter(({ role }) => IDENTIFIED.has(role));
  return new Map(identified.map((tag, index) => [tag, `(t${String(index + 1).padStart(6, '0')})`]));
}

function headsOfTables(tags: readonly Tag[]): ReadonlyMap<Tag, readonly Tag[]> {
  const heads = new Map<Tag, readonly Tag[]>();
  for (const table of tags) {
    if (table.role !== 'Table') continue;
    for (const [cell, own] of headsOfCells(placeCells(table))) heads.set(cell, own);
  }
  return heads;
}

/** One attribute object for each cell, without what is so by default; the heads are those of the whole table. */
function cellAttributes(cell: Tag, { heads, identifiers }: TagNames): string {
  let source = '';
  for (const [key, value] of attributesOf(cell, 'Table')) {
    if (key !== 'Headers' && !(key.endsWith('Span') && value === 1)) source += `\n/${key} ${writeValue(value)}`;
  }
  const named = (heads.get(cell) ?? []).flatMap((head) => identifiers.get(head) ?? []);
  if (named.length > 0) source += `\n/Headers [${named.join(' ')}]`;
  return source === '' ? '' : `\n/A <</O /Table${source}>>`;
}

function usedMappings(tags: readonly Tag[]): PdfDict {
  const roles = new Set(tags.map(({ role }) => role));
  return new Map([...ROLE_MAP].filter(([role]) => roles.has(role)).map(([role, meant]) => [role, new PdfName(meant)]));
}

/** The way back from content to its tag: for each page and form a list by identifier, for an annotation its tag. */
class ParentTree {
  readonly keys = new Map<number, number>();
  /** Owners of the marks of a page or form, by identifier. */
  private readonly marks = new Map<number, number[]>();
  private readonly annotations = new Map<number, number>();

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
    if (kid.kind === 'annotation') this.annotations.set(holder, owner);
    else {
      const list = this.marks.get(holder) ?? [];
      while (list.length <= kid.id) list.push(NO_OWNER);
      list[kid.id] = owner;
      this.marks.set(holder, list);
    }
  }

  write(nextNumber: () => number, objects: Map<number, string>): string {
    const entries = [...this.keys].map(([holder, key]) => {
      const annotation = this.annotations.get(holder);
      const value = annotation ?? nextNumber();
      if (annotation === undefined) objects.set(value, listSource(this.marks.get(holder) ?? []));
      return `${String(key)} ${reference(value)}`;
    });
    return `<</Nums [${entries.join(' ')}]>>`;
  }
}

/** No object has this number. */
const NO_OWNER = 0;

function listSource(owners: readonly number[]): string {
  return `[${owners.map((owner) => (owner === NO_OWNER ? 'null' : reference(owner))).join(' ')}]`;
}
