import { expect, test } from 'vitest';
import { nameParts } from '../../../scripts/pdf/tags/name-parts.ts';
import { type Mark, newTag, type Tag } from '../../../scripts/pdf/tags/tag.ts';

const mark = (id: number): Mark => ({ kind: 'mark', page: 1, form: undefined, id });

/** A tree as `Role(kids)`, content as its number. */
function text(tag: Tag): string {
  return `${tag.role}(${tag.kids.map((kid) => (kid.kind === 'tag' ? text(kid) : kid.kind === 'mark' ? String(kid.id) : '@')).join(' ')})`;
}

const noField = (): boolean => false;

test('the marker at the beginning of an item becomes its label, code further in stays code', () => {
  const nested = newTag('L', [newTag('LI', [newTag('Code', [mark(3)]), mark(4)])]);
  const item = newTag('LI', [newTag('Code', [mark(1)]), mark(2), newTag('Code', [mark(5)]), nested]);
  const tree = newTag('Document', [newTag('L', [item]), newTag('P', [newTag('Code', [mark(6)])])]);
  expect(text(nameParts(tree, noField))).toBe('Document(L(LI(Lbl(1) 2 Code(5) L(LI(Lbl(3) 4)))) P(Code(6)))');
});

test('an item without a marker, or without anything, stays as it is', () => {
  const tree = newTag('Document', [newTag('L', [newTag('LI', [mark(1)]), newTag('LI', [])])]);
  expect(text(nameParts(tree, noField))).toBe('Document(L(LI(1) LI()))');
});

test('what is complementary to the text becomes a note', () => {
  const tree = newTag('Document', [newTag('Div', [newTag('Aside', [mark(1)])])]);
  expect(text(nameParts(tree, noField))).toBe('Document(Div(Note(1)))');
});

test('a link that marks a field becomes one, other links stay', () => {
  const link = (object: number): Tag => newTag('Link', [{ kind: 'annotation', page: 1, object }]);
  const tree = newTag('Document', [newTag('Div', [link(8), newTag('P', [link(9)])])]);
  expect(text(nameParts(tree, (annotation) => annotation === 8))).toBe('Document(Div(Form(@) P(Link(@))))');
});
