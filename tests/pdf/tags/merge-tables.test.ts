import { describe, expect, test } from 'vitest';
import { mergeTables } from '../../../scripts/pdf/tags/merge-tables.ts';
import type { Tag } from '../../../scripts/pdf/tags/tag.ts';
import { cell, mark, outline, tag } from './small-tags.ts';

const row = (...ids: readonly number[]): Tag =>
  tag(
    'TR',
    ids.map((id) => cell('TD', { kids: [mark(id)] })),
  );
const head = (id: number): Tag => tag('TR', [cell('TH', { scope: 'Column', kids: [mark(id)] })]);
const merged = (pieces: readonly number[] | undefined, ...kids: readonly Tag[]): string =>
  outline(mergeTables(tag('Document', kids), pieces));

describe('mergeTables', () => {
  test('the rows of later pieces follow those of the first, and empty groups go', () => {
    const one = tag('Table', [head(1), row(2)]);
    const two = tag('Div', [tag('Table', [row(3), row(4)])]);
    const three = tag('Table', [row(5)]);
    expect(merged([3], tag('Div', [one, two, three]), tag('P', [mark(9)]))).toBe(
      'Document(Div(Table(THead(TR(TH(1))) TBody(TR(TD(2)) TR(TD(3)) TR(TD(4)) TR(TD(5))))) P(9))',
    );
  });

  test('only the pieces that are told are joined', () => {
    expect(merged([1, 2], tag('Table', [row(1)]), tag('Table', [row(2)]), tag('Table', [row(3)]))).toBe(
      'Document(Table(TBody(TR(TD(1)))) Table(TBody(TR(TD(2)) TR(TD(3)))))',
    );
  });

  test('a table inside a table is counted with the outer one', () => {
    const outer = tag('Table', [tag('TR', [cell('TD', { kids: [tag('Table', [row(1)])] })])]);
    expect(merged([1], outer)).toBe('Document(Table(TBody(TR(TD(Table(TR(TD(1))))))))');
  });

  test('a caption stays; rows with other cells than column heads are no head', () => {
    const mixed = tag('TR', [cell('TH', { scope: 'Column', kids: [mark(2)] }), cell('TD', { kids: [mark(3)] })]);
    expect(merged(undefined, tag('Table', [tag('Caption', [mark(1)]), mixed]))).toBe(
      'Document(Table(Caption(1) TBody(TR(TH(2) TD(3)))))',
    );
  });

  test.each([[[2]], [[1, 1]], [[]], [[1, 0]]])('pieces that do not add up to the tables are an error: %j', (pieces) => {
    expect(() => merged(pieces, tag('Table', [row(1)]))).toThrow('pieces were expected');
  });
});
