import { expect, test } from 'vitest';
import type { BarisModel } from '../../scripts/derive/table-model.ts';
import { withReach } from '../../scripts/derive/tabel/jangkauan.ts';

/** Rows of three columns, the first two of them labels; an empty text is a blank cell. */
function rows(...texts: readonly (readonly [string, string, string])[]): BarisModel[] {
  return texts.map((row) => ({
    jenis: 'data',
    sel: row.map((teks, kolom) => ({
      kolom,
      isi: teks === '' ? { jenis: 'kosong' as const } : { jenis: 'teks' as const, teks },
      lebar: 1,
      tinggi: 1,
    })),
  }));
}

const reach = (baris: readonly BarisModel[]) => baris.map((row) => row.sel.map(({ jangkauan }) => jangkauan ?? 0));

test('a label reaches down to the next of its rank or of a higher one', () => {
  const marked = withReach(
    rows(
      ['A', '', 'x'],
      ['', 'a1', 'x'],
      ['', '', 'x'],
      ['', 'a2', 'x'],
      ['B', '', 'x'],
      ['', 'b1', 'x'],
      ['', '', 'x'],
    ),
    [[0], [1]],
  );
  expect(reach(marked)).toEqual([
    [4, 0, 0],
    [0, 2, 0],
    [0, 0, 0],
    [0, 0, 0],
    [3, 0, 0],
    [0, 2, 0],
    [0, 0, 0],
  ]);
});

test('labels of one rank end one another, and one over its own row alone is not marked', () => {
  const marked = withReach(rows(['1', '', 'x'], ['', 'p', 'x'], ['', '', 'x']), [[0, 1]]);
  expect(reach(marked)).toEqual([
    [0, 0, 0],
    [0, 2, 0],
    [0, 0, 0],
  ]);
});
