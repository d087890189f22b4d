/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** A cell that lies in a column of the row being looked at, and how many more rows it covers or speaks for. */
export interface OpenCell {
  readonly cell: HTMLTableCellElement;
  readonly covers: number;
  readonly reaches: number;
}

/** True for a cell with figures, which are not said twice; the others hold labels. */
export function holdsFigures(cell: HTMLTableCellElement): boolean {
  return /\b(angka|rupiah|target)\b/.test(cell.className);
}

/**
 * Follows the cells of a table into the next row, and where this begins a page repeats there what comes from above: a
 * cell that spans the break ends before it and begins again after it, with its words where it is a label, and a label
 * that speaks for the blank cells below it is printed again in the first of them.
 * Takes the row and the open cells above it by their columns, which become those of the row.
 */
export function followCells(row: HTMLTableRowElement, open: (OpenCell | undefined)[], beginsPage: boolean): void {
  const cells = [...row.cells];
  let column = 0;
  for (let own = 0; own < cells.length || (open[column]?.covers ?? 0) > 0;) {
    const above = open[column];
    if (above !== undefined && above.covers > 0) {
      const width = above.cell.colSpan;
      let cell = above.cell;
      if (beginsPage) {
        cell = above.cell.cloneNode(true) as HTMLTableCellElement;
        if (pageTools.holdsFigures(cell)) cell.replaceChildren();
        cell.classList.add('ulang');
        cell.rowSpan = above.covers;
        above.cell.rowSpan -= above.covers;
        row.insertBefore(cell, cells[own] ?? null);
      }
      for (let offset = 0; offset < width; offset += 1)
        open[column + offset] = { cell, covers: above.covers - 1, reaches: above.reaches - 1 };
      column += width;
      continue;
    }
    const cell = cells[own] as HTMLTableCellElement;
    own += 1;
    const isBlank = cell.childNodes.length === 0;
    if (isBlank && above !== undefined && above.reaches > 0) {
      if (beginsPage) {
        cell.replaceChildren(...above.cell.cloneNode(true).childNodes);
        cell.classList.add(...above.cell.classList, 'ulang');
      }
      open[column] = { cell: above.cell, covers: 0, reaches: above.reaches - 1 };
    } else {
      const reaches = Number(cell.dataset['jangkauan'] ?? 1) - 1;
      for (let offset = 0; offset < cell.colSpan; offset += 1)
        open[column + offset] = { cell, covers: cell.rowSpan - 1, reaches };
    }
    column += cell.colSpan;
  }
}
