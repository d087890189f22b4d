import type { PdfDict } from '../../pdf-syntax/values.ts';

/** One element of the tag tree (structure element, ISO 32000-1, 14.7.2). */
export interface Tag {
  readonly kind: 'tag';
  /** Object number; 0 for an element that the file does not have yet. */
  readonly number: number;
  /** Structure type as the file names it, such as "H1" or "TH". */
  readonly role: string;
  /** Every entry but its type, role, parent, page, kids and identifier. */
  readonly entries: PdfDict;
  readonly kids: readonly Kid[];
}

/** Content of a page, or of a form (a drawing set apart from its page), that a tag marks. */
export interface Mark {
  readonly kind: 'mark';
  /** Object number of the page. */
  readonly page: number;
  /** Object number of the form that holds the content; undefined where the page itself does. */
  readonly form: number | undefined;
  readonly id: number;
}

/** An annotation that a tag owns, such as the area of a link. */
export interface AnnotationKid {
  readonly kind: 'annotation';
  readonly page: number;
  readonly object: number;
}

export type Kid = Tag | Mark | AnnotationKid;

export const NO_ENTRIES: PdfDict = new Map();

/** A new element with this role and these kids. */
export function newTag(role: string, kids: readonly Kid[], entries: PdfDict = NO_ENTRIES): Tag {
  return { kind: 'tag', number: 0, role, entries, kids };
}

/** Gives every element of a tree, parents before their kids, in reading order. */
export function allTags(tag: Tag): readonly Tag[] {
  const tags: Tag[] = [];
  collectTags(tag, tags);
  return tags;
}

// Filling one list is much faster than joining the lists of all branches.
function collectTags(tag: Tag, tags: Tag[]): void {
  tags.push(tag);
  for (const kid of tag.kids) if (kid.kind === 'tag') collectTags(kid, tags);
}

/** Gives a tree in which every element has an object number: its own, or the next free one. */
export function numberTags(tag: Tag, nextNumber: () => number): Tag {
  const number = tag.number === 0 ? nextNumber() : tag.number;
  let changed: Kid[] | undefined;
  for (const [index, kid] of tag.kids.entries()) {
    const numbered = kid.kind === 'tag' ? numberTags(kid, nextNumber) : kid;
    if (numbered !== kid) changed ??= tag.kids.slice(0, index);
    changed?.push(numbered);
  }
  return number === tag.number && changed === undefined ? tag : { ...tag, number, kids: changed ?? tag.kids };
}

/** Gives the content an element and everything inside it marks, in reading order. */
export function allMarks(tag: Tag): readonly Mark[] {
  const marks: Mark[] = [];
  collectMarks(tag, marks);
  return marks;
}

function collectMarks(tag: Tag, marks: Mark[]): void {
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') collectMarks(kid, marks);
    else if (kid.kind === 'mark') marks.push(kid);
  }
}

/**
 * Changes a tree from the leaves up: `change` gets every element with its kids already changed, and gives what stands in
 * its place, nothing or several included. The root stays: only its kids are changed.
 */
export function changeTags(root: Tag, change: (tag: Tag) => readonly Kid[]): Tag {
  // Most elements stay as they are: those are not made anew.
  let changed: Kid[] | undefined;
  for (const [index, kid] of root.kids.entries()) {
    const now = kid.kind === 'tag' ? change(changeTags(kid, change)) : undefined;
    const isSame = now === undefined || (now.length === 1 && now[0] === kid);
    if (!isSame) changed ??= root.kids.slice(0, index);
    if (isSame) changed?.push(kid);
    else changed?.push(...now);
  }
  return changed === undefined ? root : { ...root, kids: changed };
}
