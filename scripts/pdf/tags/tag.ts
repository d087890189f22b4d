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
  const kids = changeKids(tag.kids, (kid) => (kid.kind === 'tag' ? numberTags(kid, nextNumber) : kid));
  return number === tag.number && kids === tag.kids ? tag : { ...tag, number, kids };
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
 * its place: itself, another, several, or none. The root stays: only its kids are changed.
 */
export function changeTags(root: Tag, change: (tag: Tag) => Kid | readonly Kid[]): Tag {
  const kids = changeKids(root.kids, (kid) => (kid.kind === 'tag' ? change(changeTags(kid, change)) : kid));
  return kids === root.kids ? root : { ...root, kids };
}

/**
 * Gives the kids with what stands in the place of each. Where every one stays, it is the very list that was given: most
 * elements of a tree stay as they are, and are not made anew.
 */
export function changeKids(kids: readonly Kid[], change: (kid: Kid) => Kid | readonly Kid[]): readonly Kid[] {
  let changed: Kid[] | undefined;
  for (let index = 0; index < kids.length; index += 1) {
    const kid = kids[index] as Kid;
    const now = change(kid);
    if (now !== kid) changed ??= kids.slice(0, index);
    if (isList(now)) changed?.push(...now);
    else changed?.push(now);
  }
  return changed ?? kids;
}

function isList(kids: Kid | readonly Kid[]): kids is readonly Kid[] {
  return Array.isArray(kids);
}
