import { type Tag, changeKids, newTag } from './tag.ts';
import { cellsOf, rowsOf, scopeOf } from './table-grid.ts';

/**
 * Makes one table of the pieces that a long table is printed in, one on each page: the rows of all later pieces move
 * behind those of the first. Every table gets a head, where its first rows hold nothing but column heads, and a body.
 * Takes the tree, and for each table in reading order the number of its pieces; undefined where every table is whole.
 * Tables inside tables are always whole. Throws an Error where the numbers do not add up to the tables there are.
 */
export function mergeTables(document: Tag, pieces: readonly number[] | undefined): Tag {
  const tables = outerTables(document);
  const numbers = pieces ?? tables.map(() => 1);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  if (total !== tables.length || numbers.some((number) => number < 1))
    throw new Error(`the print holds ${String(tables.length)} tables, but ${String(total)} pieces were expected`);
  const merged = new Map<Tag, Tag | undefined>();
  let first = 0;
  for (const number of numbers) {
    const [table, ...others] = tables.slice(first, first + number);
    if (table !== undefined) merged.set(table, withRows(table, [table, ...others].flatMap(rowsOf)));
    for (const other of others) merged.set(other, undefined);
    first += number;
  }
  return replaceTables(document, merged);
}

function outerTables(tag: Tag): readonly Tag[] {
  if (tag.role === 'Table') return [tag];
  return tag.kids.flatMap((kid) => (kid.kind === 'tag' ? outerTables(kid) : []));
}

/** What a piece leaves behind empty goes with it. */
function replaceTables(tag: Tag, merged: ReadonlyMap<Tag, Tag | undefined>): Tag {
  const kids = changeKids(tag.kids, (kid) => {
    if (kid.kind !== 'tag') return kid;
    if (merged.has(kid)) return merged.get(kid) ?? [];
    const changed = replaceTables(kid, merged);
    return changed.kids.length === 0 && kid.kids.length > 0 ? [] : changed;
  });
  return kids === tag.kids ? tag : { ...tag, kids };
}

function withRows(table: Tag, rows: readonly Tag[]): Tag {
  const headEnd = rows.findIndex((row) => !isHeadRow(row));
  const head = rows.slice(0, Math.max(0, headEnd));
  const body = rows.slice(head.length);
  const captions = table.kids.filter((kid) => kid.kind === 'tag' && kid.role === 'Caption');
  const parts = [
    ...(head.length === 0 ? [] : [newTag('THead', head)]),
    ...(body.length === 0 ? [] : [newTag('TBody', body)]),
  ];
  return { ...table, kids: [...captions, ...parts] };
}

function isHeadRow(row: Tag): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.role === 'TH' && scopeOf(cell) === 'Column');
}
