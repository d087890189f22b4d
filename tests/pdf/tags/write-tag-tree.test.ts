import { expect, test } from 'vitest';
import { visitEntries } from '../../../scripts/pdf-syntax/values.ts';
import { readTagTree } from '../../../scripts/pdf/tags/read-tag-tree.ts';
import { numberTags } from '../../../scripts/pdf/tags/tag.ts';
import { writeTagTree } from '../../../scripts/pdf/tags/write-tag-tree.ts';
import { cell, mark, outline, tag } from './small-tags.ts';

const DOCUMENT = tag('Document', [
  tag('P', [mark(0, 5), tag('Strong', [mark(1, 5)]), mark(0, 6)]),
  tag('Link', [
    { kind: 'annotation', page: 6, object: 9 },
    { kind: 'mark', page: 6, form: 8, id: 1 },
  ]),
  tag('Table', [
    tag('THead', [tag('TR', [cell('TH', { scope: 'Column', kids: [mark(2, 6)] })])]),
    tag('TBody', [tag('TR', [cell('TD', { kids: [mark(3, 6)] })])]),
  ]),
  tag('Note', [mark(4, 6)]),
]);

let last = 100;
const nextNumber = (): number => (last += 1);
const { objects, parentKeys } = writeTagTree(2, numberTags(DOCUMENT, nextNumber), [5, 6, 7], nextNumber);
const text = (number: number): string => (objects.get(number) ?? '').replaceAll('\n', ' ');

test('reads back the same', () => {
  const read = readTagTree(2, (number, visitor) => visitEntries(text(number), visitor));
  expect(outline(read)).toBe(outline(DOCUMENT));
});

test('every page has a key, its index; forms and annotations follow', () => {
  expect([...parentKeys]).toEqual([
    [5, 0],
    [6, 1],
    [7, 2],
    [9, 3],
    [8, 4],
  ]);
  expect(text(2)).toContain('/ParentTreeNextKey 5');
});

test('the way back leads from each mark to its own tag; a gap is null', () => {
  const tree = Number(/ParentTree (\d+) 0 R/.exec(text(2))?.[1]);
  const [first = 0, second = 0, third = 0, link = 0, form = 0] = [...text(tree).matchAll(/(\d+) 0 R/g)].map(([, n]) =>
    Number(n),
  );
  const roleOf = (reference: string): string => /\/S \/(\w+)/.exec(text(Number(reference)))?.[1] ?? '';
  const roles = (list: number): string => text(list).replace(/(\d+) 0 R/g, (_, n: string) => roleOf(n));
  expect([roles(first), roles(second), roles(third), roles(form)]).toEqual([
    '[P Strong]',
    '[P null TH TD Note]',
    '[]',
    '[null Link]',
  ]);
  expect(text(link)).toContain('/S /Link');
});

test('cells name their heads, spans of one are left out, notes and heads have names', () => {
  const all = [...objects.keys()].map(text);
  expect(all.find((body) => body.includes('/S /TD'))).toContain('/A <</O /Table /Headers [(t000001)]>>');
  expect(all.find((body) => body.includes('/S /TH '))).toMatch(/\/A <<\/O \/Table \/Scope \/Column>>/);
  expect(all.find((body) => body.includes('/S /TH '))).toContain('/ID (t000001)');
  expect(all.find((body) => body.includes('/S /Note'))).toContain('/ID (t000002)');
  expect(all.find((body) => body.startsWith('<</Names'))).toMatch(
    /^<<\/Names \[\(t000001\) \d+ 0 R \(t000002\) \d+ 0 R\]>>$/,
  );
});

test('types that PDF 1.7 does not know are mapped, and no others', () => {
  expect(text(2)).toContain('/RoleMap <</Strong /Span>>');
});
