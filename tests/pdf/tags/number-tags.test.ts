import { expect, test } from 'vitest';
import { type Tag, allTags, numberTags } from '../../../scripts/pdf/tags/tag.ts';
import { mark, tag } from './small-tags.ts';

const numbered = (own: number, role: string, kids: Tag['kids'] = []): Tag => ({ ...tag(role, kids), number: own });

test('new elements get the next numbers in reading order, the others keep theirs', () => {
  let last = 50;
  const document = numbered(7, 'Document', [
    tag('P', [mark(0, 5), numbered(9, 'Span'), tag('Strong')]),
    numbered(8, 'H1', [mark(1, 5)]),
  ]);
  const given = numberTags(document, () => (last += 1));
  expect(allTags(given).map(({ role, number }) => `${role} ${String(number)}`)).toEqual([
    'Document 7',
    'P 51',
    'Span 9',
    'Strong 52',
    'H1 8',
  ]);
  expect(given.kids[1]).toBe(document.kids[1]);
});
