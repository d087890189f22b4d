import { type PdfDict, type PdfValue, isDict, isList, nameOf, numberOf } from '../syntax/values.ts';
import type { Tag } from './tag.ts';

/** A cell and the places of its table that it covers, counted from 0. */
export interface PlacedCell {
  readonly cell: Tag;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface TableGrid {
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
  const attributes = tableAttributes(cell);
  return { rowSpan: numberOf(attributes, 'RowSpan') ?? 1, columnSpan: numberOf(attributes, 'ColSpan') ?? 1 };
}

/** Attributes of a cell or table that belong to tables, gathered from all its attribute objects. */
export function tableAttributes(tag: Tag): PdfDict {
  return attributesOf(tag, 'Table');
}

/** Attributes of one owner, such as "Table", "List" or "Layout" (ISO 32000-1, 14.8.5), without the owner's name. */
export function attributesOf(tag: Tag, owner: string): PdfDict {
  const value = tag.entries.get('A');
  const attributes = new Map<string, PdfValue>();
  for (const object of isList(value) ? value : [value]) {
    if (!isDict(object) || nameOf(object, 'O') !== owner) continue;
    for (const [key, item] of object) if (key !== 'O') attributes.set(key, item);
  }
  return attributes;
}

/** The direction a head cell counts for, as it says itself; undefined where it says nothing. */
export function scopeOf(cell: Tag): string | undefined {
  return nameOf(tableAttributes(cell), 'Scope');
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
  return new Map(
    grid.cells
      .filter(({ cell }) => cell.role === 'TD')
      .map((placed) => {
        const above = range(placed.column, placed.columnSpan)
          .flatMap((column) => byColumn.get(column) ?? [])
          .filter(({ row }) => row < placed.row);
        const beside = range(placed.row, placed.rowSpan).flatMap((row) => byRow.get(row) ?? []);
        return [placed.cell, [...new Set([...above, ...beside].map(({ cell }) => cell))]] as const;
      }),
  );
}

function fill(index: Map<number, PlacedCell[]>, first: number, length: number, cell: PlacedCell): void {
  for (const key of range(first, length)) {
    const list = index.get(key) ?? [];
    list.push(cell);
    index.set(key, list);
  }
}

function range(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => first + index);
}
