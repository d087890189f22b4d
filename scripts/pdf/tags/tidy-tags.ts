import { type PdfDict, PdfText } from '../../pdf-syntax/values.ts';
import { type Kid, type Tag, allMarks, changeTags, newTag } from './tag.ts';
import { GROUPING, INLINE } from './roles.ts';

/**
 * Gives the tree the shape that PDF 1.7 asks for: Chromium wraps every stretch of text in an element without meaning,
 * repeats the insides of a figure below it, tags a link with a role of its own as no link, and a list item as text.
 * Takes the tree with its final marks; gives it without elements that mark nothing.
 */
export function tidyTags(document: Tag): Tag {
  const root = changeTags(document, (tag) => tidy(tag));
  return { ...root, kids: inParagraphs(root.kids) };
}

function tidy(tag: Tag): Kid | readonly Kid[] {
  // An empty cell still has its place in the table.
  if (tag.role === 'TD' || tag.role === 'TH') return tag;
  if (tag.kids.length === 0) return [];
  if (tag.kids.some((kid) => kid.kind === 'annotation') && !OWNERS.has(tag.role)) return { ...tag, role: 'Link' };
  if (tag.role === 'NonStruct') return tag.entries.size === 0 ? tag.kids : { ...tag, role: spanOrDiv(tag) };
  if (isDrawing(tag)) return tidyFigure(tag);
  if (tag.role === 'L') return { ...tag, kids: listKids(tag) };
  if (tag.role === 'LI') return { ...tag, kids: itemKids(tag) };
  if (GROUPING.has(tag.role)) {
    const kids = inParagraphs(tag.kids);
    // A group of one group says nothing that the group inside does not say.
    const [only] = kids;
    const isShell = tag.role === 'Div' && tag.entries.size === 0;
    return isShell && kids.length === 1 && only?.kind === 'tag' ? only : { ...tag, kids };
  }
  return tag;
}

/** Types other than that of links that own an annotation. */
const OWNERS: ReadonlySet<string> = new Set(['Annot', 'Form']);

/** Something with a language or a text of its own is kept: in a line, or around blocks. */
function spanOrDiv(tag: Tag): string {
  return tag.kids.every(isInline) ? 'Span' : 'Div';
}

function isDrawing({ role }: Tag): boolean {
  return role === 'Figure' || role === 'Formula';
}

/** A figure that has a text in its stead is one whole; one without, such as a frame around image and caption, a group. */
function tidyFigure(tag: Tag): Tag {
  if (tag.entries.has('Alt') || tag.entries.has('ActualText')) return { ...tag, kids: allMarks(tag) };
  const holdsFigure = tag.kids.some((kid) => kid.kind === 'tag' && isDrawing(kid));
  return holdsFigure ? { ...tag, role: 'Div', kids: inParagraphs(tag.kids) } : tag;
}

/** Text and other inline content right below a group becomes a paragraph. */
function inParagraphs(kids: readonly Kid[]): readonly Kid[] {
  const blocks: Kid[] = [];
  let line: Kid[] = [];
  const flush = (): void => {
    if (line.length > 0) blocks.push(newTag('P', line));
    line = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) line.push(kid);
    else {
      flush();
      blocks.push(kid);
    }
  }
  flush();
  return blocks;
}

function isInline(kid: Kid): boolean {
  return kid.kind !== 'tag' || INLINE.has(kid.role);
}

/** An item is its marker, where it has one, and its body. */
function itemKids(item: Tag): readonly Kid[] {
  const labels = item.kids.filter((kid) => kid.kind === 'tag' && kid.role === 'Lbl');
  const body = item.kids.filter((kid) => !labels.includes(kid));
  return [...labels, ...(body.length === 0 ? [] : [newTag('LBody', body)])];
}

/** A list holds items alone: what Chromium tags with another role inside it, such as a note, becomes part of an item. */
function listKids(list: Tag): readonly Kid[] {
  return list.kids.map((kid) => {
    if (kid.kind === 'tag' && (kid.role === 'LI' || kid.role === 'Caption')) return kid;
    return newTag('LI', [newTag('LBody', [kid])]);
  });
}

/** The text a reader speaks instead of an element's content, as a PDF string; undefined where it has none. */
export function alternativeOf({ entries }: { readonly entries: PdfDict }): PdfText | undefined {
  const text = entries.get('Alt') ?? entries.get('ActualText');
  return text instanceof PdfText ? text : undefined;
}
