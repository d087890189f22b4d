import { type PdfDict, PdfName, type PdfValue, isDict, isList, nameOf } from '../../pdf-syntax/values.ts';
import type { Tag } from './tag.ts';

/** A cell and the places of its table that it covers, counted from 0. */
interface PlacedCell {
  readonly cell: Tag;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

interface TableGrid {
  readonly cells: readonly PlacedCell[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows, counted from 0, whose cells do not fill exactly the columns of the table. */
  readonly brokenRows: readonly number[];
}

/** Rows of a table in reading order, whether they stand in a head, a body or right in the table. */
export function rowsOf(table: Tag): readonly Tag[] {
  return table.kids.flatMap((kid) => {
    if (kid.kind !== 'tag') return [];
    if (kid.role === 'TR') return [kid];
    return kid.role === 'THead' || kid.role === 'TBody' || kid.role === 'TFoot' ? rowsOf(kid) : [];
  });
}

/** Cells of a row in reading order. */
export function cellsOf(row: Tag): readonly Tag[] {
  return row.kids.filter((kid): kid is Tag => kid.kind === 'tag' && (kid.role === 'TH' || kid.role === 'TD'));
}

/** Puts every cell of a table in its place, as HTML and PDF do: each in the first column that no cell above covers. */
export function placeCells(table: Tag): TableGrid {
  const rows = rowsOf(table);
  const cells: PlacedCell[] = [];
  /** For every row the columns that are covered. */
  const covered: boolean[][] = rows.map(() => []);
  const broken = new Set<number>();
  rows.forEach((tr, row) => {
    const taken = covered[row] as boolean[];
    for (const cell of cellsOf(tr)) {
      let column = 0;
      while (taken[column] === true) column += 1;
      const { rowSpan, columnSpan } = spansOf(cell);
      if (row + rowSpan > rows.length) broken.add(row);
      cells.push({ cell, row, column, rowSpan, columnSpan });
      for (let below = row; below < Math.min(row + rowSpan, rows.length); below += 1) {
        for (let over = column; over < column + columnSpan; over += 1) {
          const line = covered[below] as boolean[];
          if (line[over] === true) broken.add(below);
          line[over] = true;
        }
      }
    }
  });
  const columnCount = Math.max(0, ...covered.map((line) => line.length));
  covered.forEach((line, row) => {
    for (let column = 0; column < columnCount; column += 1) if (line[column] !== true) broken.add(row);
  });
  return { cells, rowCount: rows.length, columnCount, brokenRows: [...broken].sort((a, b) => a - b) };
}

function spansOf(cell: Tag): { readonly rowSpan: number; readonly columnSpan: number } {
  const [rowSpan, columnSpan] = [attributeOf(cell, 'Table', 'RowSpan'), attributeOf(cell, 'Table', 'ColSpan')];
  return {
    rowSpan: typeof rowSpan === 'number' ? rowSpan : 1,
    columnSpan: typeof columnSpan === 'number' ? columnSpan : 1,
  };
}

/**
 * Gives an attribute that belongs to an owner such as "Table", "List" or "Layout" (ISO 32000-1, 14.8.5), the last where
 * several attribute objects have it; undefined where none has.
 */
function attributeOf(tag: Tag, owner: string, key: string): PdfValue | undefined {
  let found: PdfValue | undefined;
  for (const object of attributeObjects(tag)) if (nameOf(object, 'O') === owner) found = object.get(key) ?? found;
  return found;
}

/** Gives all attributes that belong to an owner, gathered from all attribute objects, without the owner's name. */
export function attributesOf(tag: Tag, owner: string): PdfDict {
  const attributes = new Map<string, PdfValue>();
  for (const object of attributeObjects(tag)) {
    if (nameOf(object, 'O') !== owner) continue;
    for (const [key, item] of object) if (key !== 'O') attributes.set(key, item);
  }
  return attributes;
}

function attributeObjects({ entries }: Tag): readonly PdfDict[] {
  const value = entries.get('A');
  if (isList(value)) return value.filter(isDict);
  return isDict(value) ? [value] : [];
}

/** The direction a head cell counts for, as it says itself; undefined where it says nothing. */
export function scopeOf(cell: Tag): string | undefined {
  const scope = attributeOf(cell, 'Table', 'Scope');
  return scope instanceof PdfName ? scope.name : undefined;
}

/**
 * Gives for every data cell the head cells that count for it, from the outermost in: those above it whose scope is the
 * column, and those in its row whose scope is the row.
 */
export function headsOfCells(grid: TableGrid): ReadonlyMap<Tag, readonly Tag[]> {
  const byColumn = new Map<number, PlacedCell[]>();
  const byRow = new Map<number, PlacedCell[]>();
  for (const placed of grid.cells) {
    if (placed.cell.role !== 'TH') continue;
    const scope = scopeOf(placed.cell);
    if (scope === 'Column' || scope === 'Both') fill(byColumn, placed.column, placed.columnSpan, placed);
    if (scope === 'Row' || scope === 'Both') fill(byRow, placed.row, placed.rowSpan, placed);
  }
  const heads = new Map<Tag, readonly Tag[]>();
  for (const placed of grid.cells) {
    if (placed.cell.role !== 'TD') continue;
    const own = new Set<Tag>();
    for (let column = placed.column; column < placed.column + placed.columnSpan; column += 1)
      for (const { cell, row } of byColumn.get(column) ?? []) if (row < placed.row) own.add(cell);
    for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1)
      for (const { cell } of byRow.get(row) ?? []) own.add(cell);
    heads.set(placed.cell, [...own]);
  }
  return heads;
}

function fill(index: Map<number, PlacedCell[]>, first: number, length: number, cell: PlacedCell): void {
  for (let key = first; key < first + length; key += 1) {
    const list = index.get(key) ?? [];
    list.push(cell);
    index.set(key, list);
  }
}
