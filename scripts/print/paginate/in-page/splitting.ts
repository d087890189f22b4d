/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { OpenCell } from './cells.ts';

// These functions run in the browser, see tools.ts.

/**
 * Takes a table and the rows that begin a page, in order, and breaks it into one table for each page, see `makePiece` and
 * `followCells`. Where rows know their running totals (`data-pindahan`), these close the page and open the next.
 */
export function splitTable(box: HTMLElement, cuts: readonly number[]): void {
  const table = box.querySelector('table') as HTMLTableElement;
  const caption = box.querySelector('.kepala-tabel') as HTMLElement;
  const open: (OpenCell | undefined)[] = [];
  let body = table.tBodies[0] as HTMLTableSectionElement;
  let piece: HTMLElement = table;
  const rows = [...body.rows];
  if (cuts.length > 0) pageTools.passBefore(box);
  for (const [at, row] of rows.entries()) {
    const cut = cuts.indexOf(at);
    if (cut >= 0) {
      const next = pageTools.makePiece(table, caption, cut + 2);
      const sums = rows[at - 1]?.dataset['pindahan'];
      if (sums !== undefined) body.append(pageTools.makeCarriedRow(sums, 'Jumlah dipindahkan'));
      body = next.querySelector('tbody') as HTMLTableSectionElement;
      if (sums !== undefined) body.append(pageTools.makeCarriedRow(sums, 'Jumlah pindahan'));
      piece.after(next);
      piece = next;
    }
    pageTools.followCells(row, open, cut >= 0);
    if (body !== row.parentElement) body.append(row);
  }
  box.setAttribute(pageTools.marks.settled, '');
  if (cuts.length > 0) pageTools.passPieces(box, piece);
}

/** One of the tables that a table is printed as. */
export interface TablePiece {
  /** Id of its caption. */
  readonly id: string;
  /** Rows of the table that it holds, carried sums not counted. A single one may be higher than a page. */
  readonly rows: number;
}

/** The pieces of every table that this tab prints, in reading order. */
export function listPieces(): readonly (readonly TablePiece[])[] {
  return [...document.querySelectorAll(`[${pageTools.marks.sheet}] .tabel`)].map((box) =>
    [...box.querySelectorAll('.kepala-tabel')].map((caption) => ({
      id: caption.id,
      rows: caption.parentElement?.querySelectorAll(':scope > table > tbody > tr:not(.pindahan)').length ?? 0,
    })),
  );
}
