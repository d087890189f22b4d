import { type Kid, type Tag, changeTags } from './tag.ts';

/**
 * Names the parts of a document for which Chromium has no type and which the print page therefore marks in a way of its own:
 * the marker of a list item, printed as code at the beginning of the item, is its label (Lbl), what is complementary
 * to the text is a note (Note), and a link that marks a field is one (Form). Takes the tree and what tells whether an
 * annotation is to become a field; gives the tree as Chromium wrote it otherwise.
 */
export function nameParts(document: Tag, isField: (annotation: number) => boolean): Tag {
  return changeTags(document, (tag) => {
    if (tag.role === 'Aside') return { ...tag, role: 'Note' };
    if (tag.role === 'Link' && tag.kids.some((kid) => kid.kind === 'annotation' && isField(kid.object)))
      return { ...tag, role: 'Form' };
    return tag.role === 'LI' ? { ...tag, kids: withLabel(tag.kids) } : tag;
  });
}

function withLabel([first, ...others]: readonly Kid[]): readonly Kid[] {
  if (first === undefined) return others;
  return [first.kind === 'tag' && first.role === 'Code' ? { ...first, role: 'Lbl' } : first, ...others];
}
