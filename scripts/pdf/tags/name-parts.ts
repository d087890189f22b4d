import { type Kid, type Tag, changeTags } from './tag.ts';

/**
 * Names the parts of prose for which Chromium has no type and which the print page therefore marks in a way of its own:
 * the marker of a list item, printed as code at the beginning of the item, is its label (Lbl), and what is complementary
 * to the text is a note (Note). Takes and gives the tree as Chromium wrote it otherwise.
 */
export function nameParts(document: Tag): Tag {
  return changeTags(document, (tag) => {
    if (tag.role === 'Aside') return [{ ...tag, role: 'Note' }];
    return [tag.role === 'LI' ? { ...tag, kids: withLabel(tag.kids) } : tag];
  });
}

function withLabel([first, ...others]: readonly Kid[]): readonly Kid[] {
  if (first === undefined) return others;
  return [first.kind === 'tag' && first.role === 'Code' ? { ...first, role: 'Lbl' } : first, ...others];
}
