import { type Kid, type Mark, type Tag, newTag } from './tag.ts';

/** Marks by the page they stand on and the identifier they had: what stands in their place now. */
export class MarkTable<T> {
  private readonly pages = new Map<number, Map<number, T>>();

  get(page: number, id: number): T | undefined {
    return this.pages.get(page)?.get(id);
  }

  set(page: number, id: number, value: T): void {
    const own = this.pages.get(page) ?? new Map<number, T>();
    own.set(id, value);
    this.pages.set(page, own);
  }
}

/** Marks that stand in the place of one: of its content, and of the marker before it where it begins a list item. */
export interface NewMarks {
  readonly content: readonly Mark[];
  readonly label: readonly Mark[];
}

/**
 * Gives the tree the marks of the contents as they were written anew; a mark that became decoration goes, and the marker
 * of a list item becomes its label.
 */
export function replaceMarks(tag: Tag, marks: MarkTable<NewMarks>, beginnings: MarkTable<number>): Tag {
  const kids: Kid[] = [];
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') kids.push(replaceMarks(kid, marks, beginnings));
    else if (kid.kind === 'annotation') kids.push(kid);
    else kids.push(...(marks.get(kid.page, kid.id)?.content ?? []));
  }
  const label = tag.role === 'LI' ? labelOf(tag, marks, beginnings) : [];
  return { ...tag, kids: label.length === 0 ? kids : [newTag('Lbl', label), ...kids] };
}

function labelOf(item: Tag, marks: MarkTable<NewMarks>, beginnings: MarkTable<number>): readonly Mark[] {
  const first = firstMark(item);
  if (first === undefined || beginnings.get(first.page, first.id) !== item.number) return [];
  return marks.get(first.page, first.id)?.label ?? [];
}

/** Gives for every mark that a list item begins with the object number of that item, the innermost one. */
export function itemBeginnings(document: Tag): MarkTable<number> {
  const beginnings = new MarkTable<number>();
  const collect = (tag: Tag): void => {
    const first = tag.role === 'LI' ? firstMark(tag) : undefined;
    if (first !== undefined) beginnings.set(first.page, first.id, tag.number);
    for (const kid of tag.kids) if (kid.kind === 'tag') collect(kid);
  };
  collect(document);
  return beginnings;
}

function firstMark(tag: Tag): Mark | undefined {
  for (const kid of tag.kids) {
    if (kid.kind === 'mark') return kid;
    const inside = kid.kind === 'tag' ? firstMark(kid) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
