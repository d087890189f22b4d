/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { RowHeight, RowSpan, TableHeights } from '../break-table.ts';

// These functions run in the browser, see tools.ts.

/** A table or figure of the print page. */
export interface Box {
  readonly element: HTMLElement;
  /** True for a small table that is not broken where a whole page has room for it. */
  readonly isKept: boolean;
  /** Undefined for a figure, which is never broken. */
  readonly heights: TableHeights | undefined;
}

/**
 * Gives every `.tabel` and `.gambar` in reading order, the tables measured at their printed width and in one piece.
 * Expects pages divided by `divideSheets`, not yet laid out in columns.
 */
export function measureBoxes(): readonly Box[] {
  const { marks } = pageTools;
  const tables = [...document.querySelectorAll<HTMLElement>(`[${marks.sheet}] .tabel`)];
  // All trials before anything is measured, or the browser would lay the document out anew for each.
  const continuations = tables.map((table) => pageTools.tryContinuation(table));
  const carriedRows = tables.map((table) => pageTools.tryCarriedRow(table));
  const heights = new Map<HTMLElement, TableHeights>();
  for (const [index, table] of tables.entries())
    heights.set(table, pageTools.measureTable(table, continuations[index] as HTMLElement, carriedRows[index]));
  for (const trial of [...continuations, ...carriedRows]) trial?.remove();
  return [...document.querySelectorAll<HTMLElement>(`[${marks.sheet}] :is(.tabel, .gambar)`)].map((element) => ({
    element,
    isKept: element.classList.contains('selembar'),
    heights: heights.get(element),
  }));
}

/** Puts before a table a trial of what stands above a following piece, its margins included, to be measured. */
export function tryContinuation(box: HTMLElement): HTMLElement {
  const trial = document.createElement('div');
  trial.style.display = 'flow-root';
  const caption = (box.querySelector('.kepala-tabel') as HTMLElement).cloneNode() as HTMLElement;
  caption.removeAttribute('id');
  caption.textContent = 'Tabel (lanjutan)';
  trial.append(caption);
  box.before(trial);
  return trial;
}

/**
 * Puts into a table a trial of a row that carries sums over a page break, with the longest sums there are, to be
 * measured. Undefined where its rows know no running totals.
 */
export function tryCarriedRow(box: HTMLElement): HTMLTableRowElement | undefined {
  const last = [...box.querySelectorAll<HTMLElement>('tr[data-pindahan]')].at(-1);
  if (last === undefined) return undefined;
  const trial = pageTools.makeCarriedRow(last.dataset['pindahan'] ?? '[]', 'Jumlah dipindahkan');
  last.parentElement?.append(trial);
  return trial;
}

/** Measures a table in one piece. Takes the trials that were put before and into it. */
export function measureTable(
  box: HTMLElement,
  continuation: HTMLElement,
  carriedRow: HTMLTableRowElement | undefined,
): TableHeights {
  const table = box.querySelector('table') as HTMLTableElement;
  const outer = box.getBoundingClientRect();
  const inner = table.getBoundingClientRect();
  const rows = [...(table.tBodies[0] as HTMLTableSectionElement).rows].filter((row) => row !== carriedRow);
  return {
    caption: inner.top - outer.top,
    head: table.tHead?.getBoundingClientRect().height ?? 0,
    continuation: continuation.getBoundingClientRect().height,
    carriedRow: carriedRow?.getBoundingClientRect().height ?? 0,
    tail: outer.bottom - inner.bottom,
    rows: rows.map((row): RowHeight => ({
      height: row.getBoundingClientRect().height,
      held: row.classList.contains('sambung'),
    })),
    spans: rows.flatMap((row, at) => pageTools.measureSpans(row, at)),
  };
}

/** Measures what those cells need that cover or speak for more rows than their own, the row at index `firstRow`. */
export function measureSpans(row: HTMLTableRowElement, firstRow: number): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  for (const cell of row.cells) {
    const rows = Math.max(cell.rowSpan, Number(cell.dataset['jangkauan'] ?? 1));
    if (rows < 2) continue;
    const words = document.createRange();
    words.selectNodeContents(cell);
    const { paddingTop, paddingBottom } = getComputedStyle(cell);
    const need = words.getBoundingClientRect().height + parseFloat(paddingTop) + parseFloat(paddingBottom) + 1;
    spans.push({ firstRow, rows, need, repeated: !pageTools.holdsFigures(cell), isTall: cell.rowSpan > 1 });
  }
  return spans;
}
