import { isCollection, isMap, parseDocument, type YAMLMap } from 'yaml';
import { expect, test } from 'vitest';
import { applyEdits } from '../../scripts/fix/change.ts';
import { reorder } from '../../scripts/fix/reorder.ts';

/** The text with the items below its first key put into another order; undefined where that cannot be done. */
function moved(text: string, order: readonly number[]): string | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  const value = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isCollection(value)) throw new Error('Nothing to reorder.');
  const edit = reorder(value, text, order);
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}

test.each([
  ['a map in brackets', 'p: {2: b, 1: a}', 'p: {1: a, 2: b}'],
  ['quotes and blanks in brackets', 'p: { 2: "b, c",  1: \'a\' , }\n', 'p: { 1: \'a\',  2: "b, c" , }\n'],
  ['brackets over lines', 'p: {\n  2: b,\n  1: a\n}\n', 'p: {\n  1: a,\n  2: b\n}\n'],
  ['a list in brackets', 'p: [b, {x: 1}]\n', 'p: [{x: 1}, b]\n'],
  ['a value that is not there, in brackets', 'p: {2: , 1: a}\n', 'p: {1: a, 2: }\n'],
  ['lines', 'p:\n  2: b\n  1: a\nq: 1\n', 'p:\n  1: a\n  2: b\nq: 1\n'],
  ['no line break at the end', 'p:\n  2: b\n  1: a', 'p:\n  1: a\n  2: b'],
  ['line breaks of Windows', 'p:\r\n  2: b # x\r\n  1: a', 'p:\r\n  1: a\r\n  2: b # x'],
  [
    'comments above and behind',
    'p:\n  # dua\n  2: b # x\n  # satu\n  # lagi\n  1: a\n',
    'p:\n  # satu\n  # lagi\n  1: a\n  # dua\n  2: b # x\n',
  ],
  ['blank lines, which stay', 'p:\n  2: b\n\n  # satu\n  1: a\n\nq: 1\n', 'p:\n  # satu\n  1: a\n\n  2: b\n\nq: 1\n'],
  ['a list of maps', 'p:\n  - x: 2\n    y: b\n  - {x: 1}\n', 'p:\n  - {x: 1}\n  - x: 2\n    y: b\n'],
  ['a list at the column of its key', 'p:\n- b\n- a\n', 'p:\n- a\n- b\n'],
  [
    'comments inside',
    'p:\n  - x: 2\n    # dalam dua\n  - x: 1\n    # dalam satu\n',
    'p:\n  - x: 1\n    # dalam satu\n  - x: 2\n    # dalam dua\n',
  ],
  ['words over lines', 'p:\n  2: >-\n    b\n\n    c\n  1: a\n', 'p:\n  1: a\n  2: >-\n    b\n\n    c\n'],
  ['lists below', 'p:\n  2:\n    - b\n    - c\n  1:\n    - a\n', 'p:\n  1:\n    - a\n  2:\n    - b\n    - c\n'],
  ['a comment of the level above behind them', 'p:\n  2: b\n  1: a\n# q\nq: 1\n', 'p:\n  1: a\n  2: b\n# q\nq: 1\n'],
])('%s', (_, text, expected) => {
  expect(moved(text, [1, 0])).toBe(expected);
});

test('three items, each to the place of another', () => {
  expect(moved('p: {3: c, 1: a, 2: b}', [1, 2, 0])).toBe('p: {1: a, 2: b, 3: c}');
});

test.each([
  ['a comment that a blank line parts from the item', 'p:\n  2: b\n  # bagian kedua\n\n  1: a\n'],
  ['a comment above the first that stands for itself', 'p:\n  # bagian\n\n  2: b\n  1: a\n'],
  ['a comment at another column', 'p:\n  2: b\n # luar\n  1: a\n'],
  ['a comment behind the last that may be about it', 'p:\n  2: b\n  1: a\n  # lagi\nq: 1\n'],
  ['a comment in brackets', 'p: {\n  2: b, # dua\n  1: a\n}\n'],
])('%s cannot be told apart', (_, text) => {
  expect(moved(text, [1, 0])).toBeUndefined();
});

test('a map that begins behind a dash', () => {
  const text = '- 2: b\n  # satu\n  1: a\n';
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  const first = isCollection(contents) ? contents.items[0] : undefined;
  const edit = reorder(first as YAMLMap, text, [1, 0]);
  const changed = edit === undefined ? '' : applyEdits(text, [edit]);
  expect(changed).toBe('- # satu\n  1: a\n  2: b\n');
  expect(parseDocument(changed).toJS()).toEqual([{ 1: 'a', 2: 'b' }]);
});
