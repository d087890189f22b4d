/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import type { RowHeight, RowSpan, TableHeights } from './break-table.ts';
import { GAP, SHEET } from './browser-sheets.ts';

// Functions given to `page.evaluate` run in the browser. They hold no named inner function: the loader rewrites
// such a function to call a helper that exists only in Node.

/** Class of what begins a page because the paginator says so; templates/styles/cetak-tabel.css breaks before it. */
export const NEW_PAGE = 'halaman-baru';

/** A table or figure of the print page, in reading order. */
export interface MeasuredBox {
  /** Index of the run of pages it stands in. */
  readonly sheet: number;
  /** True for a small table that is not broken where a whole page has room for it. */
  readonly isKept: boolean;
  /** Undefined for a figure, which is never broken. */
  readonly heights: TableHeights | undefined;
}

/** Numbers tables and figures in reading order; the value is the index. */
export const BOX = 'data-kotak';

/** Marks the tables whose pages are decided; the others have no rows in the columns yet, see `layColumns`. */
export const SETTLED = 'data-tertata';

/** Marks what is out of the way while the rest of its run is laid out; see `layColumns`. */
export const PASSED = 'data-lewat';

/** A table that has no room where it stands, or a figure that found none on the page before. */
export interface BoxPlace {
  readonly index: number;
  /** Distance of the caption from the top of the page, in CSS pixels. */
  readonly top: number;
  /** Height of the headings right above, which stay with the table; 0 where they stand on the page before. */
  readonly lead: number;
}

/**
 * Numbers every `.tabel` and `.gambar`, and measures the tables at their printed width and in one piece.
 * Expects pages divided by `divideSheets`, not yet laid out in columns.
 */
export function measureBoxes(page: Page): Promise<readonly MeasuredBox[]> {
  return page.evaluate(
    (attribute, mark) => {
      const boxes = [...document.querySelectorAll<HTMLElement>(`[${attribute}] .tabel`)];
      // Trials of what stands above a following piece, their margins included; all of them before anything is measured, or
      // the browser would lay the document out anew for each.
      const trials = boxes.map((box) => {
        const trial = document.createElement('div');
        trial.style.display = 'flow-root';
        const continuation = (box.querySelector('.kepala-tabel') as HTMLElement).cloneNode() as HTMLElement;
        continuation.removeAttribute('id');
        continuation.textContent = 'Tabel (lanjutan)';
        trial.append(continuation);
        box.before(trial);
        return trial;
      });
      // A trial of a row that carries sums over a page break, with the longest sums there are.
      const carried = boxes.map((box) => {
        const last = [...box.querySelectorAll<HTMLElement>('tr[data-pindahan]')].at(-1);
        if (last === undefined) return undefined;
        const row = document.createElement('tr');
        row.className = 'pindahan';
        const texts = JSON.parse(last.dataset['pindahan'] ?? '[]') as string[];
        const label = row.insertCell();
        label.colSpan = Math.max(
          1,
          texts.findIndex((text) => text !== ''),
        );
        label.textContent = 'Jumlah dipindahkan';
        for (const text of texts.slice(label.colSpan)) row.insertCell().textContent = text;
        last.parentElement?.append(row);
        return row;
      });
      const heights = boxes.map((box, index): TableHeights => {
        const table = box.querySelector('table') as HTMLTableElement;
        const body = table.tBodies[0] as HTMLTableSectionElement;
        const head = table.tHead === null ? 0 : table.tHead.getBoundingClientRect().height;
        const outer = box.getBoundingClientRect();
        const inner = table.getBoundingClientRect();
        const rows: RowHeight[] = [];
        const spans: RowSpan[] = [];
        for (const row of body.rows) {
          if (row === carried[index]) continue;
          const at = rows.length;
          rows.push({ height: row.getBoundingClientRect().height, held: row.classList.contains('sambung') });
          for (const cell of row.cells) {
            const reach = Math.max(cell.rowSpan, Number(cell.dataset['jangkauan'] ?? 1));
            if (reach < 2) continue;
            const words = document.createRange();
            words.selectNodeContents(cell);
            const style = getComputedStyle(cell);
            const need =
              words.getBoundingClientRect().height + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom) + 1;
            const repeated = !/\b(angka|rupiah|target)\b/.test(cell.className);
            spans.push({ firstRow: at, rows: reach, need, repeated, isTall: cell.rowSpan > 1 });
          }
        }
        return {
          caption: inner.top - outer.top,
          head,
          continuation: (trials[index] as HTMLElement).getBoundingClientRect().height,
          carriedRow: carried[index]?.getBoundingClientRect().height ?? 0,
          tail: outer.bottom - inner.bottom,
          rows,
          spans,
        };
      });
      for (const trial of [...trials, ...carried]) trial?.remove();
      return [...document.querySelectorAll<HTMLElement>(`[${attribute}] :is(.tabel, .gambar)`)].map((box, index) => {
        box.setAttribute(mark, String(index));
        return {
          sheet: Number((box.closest(`[${attribute}]`) as HTMLElement).getAttribute(attribute)),
          isKept: box.classList.contains('selembar'),
          heights: heights[boxes.indexOf(box)],
        };
      });
    },
    SHEET,
    BOX,
  );
}

/** Less white than this at the foot of a page is not worth filling, in CSS pixels: about three lines. */
export const WORTH_FILLING = 72;

/**
 * Takes the tables and figures of one run of pages in order, tables with their whole height; puts those in place that have
 * room where they stand, and stops at the first that has not: a table for which there is none, or a figure that went to
 * the next page and left much of this one white. Undefined when all are in place.
 */
export function settleWhole(
  page: Page,
  boxes: readonly { readonly index: number; readonly height: number | undefined }[],
): Promise<BoxPlace | undefined> {
  return page.evaluate(
    (list, attribute, mark, settled, gap, worth) => {
      for (const { index, height } of list) {
        const box = document.querySelector<HTMLElement>(`[${mark}="${String(index)}"]`) as HTMLElement;
        const sheet = box.closest<HTMLElement>(`[${attribute}]`) as HTMLElement;
        const origin = sheet.getBoundingClientRect();
        const pitch = origin.width + gap;
        const first = box.getClientRects()[0] as DOMRect;
        const column = Math.floor((first.left - origin.left + 1) / pitch);
        const top = first.top - origin.top;
        if (height === undefined) {
          const above = box.previousElementSibling?.getClientRects();
          const bottom = above?.[above.length - 1]?.bottom;
          if (top > 1 || column === 0 || bottom === undefined || origin.bottom - bottom < worth) continue;
          return { index, top, lead: 0 };
        }
        if (top + height <= origin.height) {
          box.setAttribute(settled, '');
          if (box.getClientRects().length === 1) continue;
          box.removeAttribute(settled);
        }
        let lead = 0;
        let above: Element = box;
        for (;;) {
          let before: Element | null = above.previousElementSibling;
          while (before?.classList.contains('prosa') === true) before = before.lastElementChild;
          if (before === null || !/^H[1-6]$/.test(before.tagName)) break;
          const rect = before.getBoundingClientRect();
          if (Math.floor((rect.left - origin.left + 1) / pitch) !== column) break;
          lead = top - (rect.top - origin.top);
          above = before;
        }
        return { index, top, lead };
      }
      return undefined;
    },
    [...boxes],
    SHEET,
    BOX,
    SETTLED,
    GAP,
    WORTH_FILLING,
  );
}

/** Lets a table begin a page, with the headings right above it. */
export async function beginPage(page: Page, index: number): Promise<void> {
  await page.evaluate(
    (wanted, mark, newPage) => {
      let start = document.querySelector(`[${mark}="${String(wanted)}"]`) as Element;
      for (;;) {
        let before: Element | null = start.previousElementSibling;
        while (before?.classList.contains('prosa') === true) before = before.lastElementChild;
        if (before === null || !/^H[1-6]$/.test(before.tagName)) break;
        start = before;
      }
      start.classList.add(newPage);
    },
    index,
    BOX,
    NEW_PAGE,
  );
}

/**
 * Takes the rows that begin a page and breaks a table into one table for each page. Each following piece begins a page and has the caption "… (lanjutan)" and
 * the heads again, hidden from readers that speak; a cell that spans the break ends before it, and a label among such
 * cells, or one that speaks for the blank cells below it, is printed again after it. Where rows know their running totals
 * (`data-pindahan`), these close the page and open the next.
 */
export async function splitTable(page: Page, index: number, cutRows: readonly number[]): Promise<void> {
  await page.evaluate(
    (wanted, mark, settled, done, newPage, rowsOfCuts) => {
      const box = document.querySelector<HTMLElement>(`[${mark}="${String(wanted)}"]`) as HTMLElement;
      const table = box.querySelector('table') as HTMLTableElement;
      const caption = box.querySelector('.kepala-tabel') as HTMLElement;
      const cuts = new Set(rowsOfCuts);
      // Which cell lies in each column of the row being looked at, and how many rows it still covers or speaks for.
      const open: ({ cell: HTMLTableCellElement; covers: number; reaches: number } | undefined)[] = [];
      let body = table.tBodies[0] as HTMLTableSectionElement;
      let piece: HTMLElement = table;
      let number = 1;
      const rows = [...body.rows];
      for (const [at, row] of rows.entries()) {
        const isCut = cuts.has(at);
        if (isCut) {
          number += 1;
          const next = document.createElement('div');
          next.className = newPage;
          const title = caption.cloneNode() as HTMLElement;
          title.classList.add('lanjutan');
          title.id = `${caption.id}--${String(number)}`;
          title.setAttribute('aria-hidden', 'true');
          const words = document.createElement('span');
          words.className = 'judul-tabel';
          words.textContent = `${caption.querySelector('.nomor')?.textContent ?? ''} (lanjutan)`;
          title.append(words);
          const copy = table.cloneNode() as HTMLTableElement;
          copy.removeAttribute('aria-labelledby');
          const columns = table.querySelector('colgroup');
          if (columns !== null) copy.append(columns.cloneNode(true));
          if (table.tHead !== null) {
            const head = table.tHead.cloneNode(true) as HTMLTableSectionElement;
            head.setAttribute('aria-hidden', 'true');
            copy.append(head);
          }
          const above = body;
          body = document.createElement('tbody');
          copy.append(body);
          const sums = rows[at - 1]?.dataset['pindahan'];
          if (sums !== undefined) {
            const texts = JSON.parse(sums) as string[];
            for (const [place, words] of [
              [above, 'Jumlah dipindahkan'],
              [body, 'Jumlah pindahan'],
            ] as const) {
              const carried = document.createElement('tr');
              carried.className = 'pindahan';
              carried.setAttribute('aria-hidden', 'true');
              const label = carried.insertCell();
              label.colSpan = Math.max(
                1,
                texts.findIndex((text) => text !== ''),
              );
              label.textContent = words;
              for (const text of texts.slice(label.colSpan)) carried.insertCell().textContent = text;
              place.append(carried);
            }
          }
          next.append(title, copy);
          piece.after(next);
          piece = next;
        }
        const cells = [...row.cells];
        let column = 0;
        for (let own = 0; own < cells.length || (open[column]?.covers ?? 0) > 0;) {
          const above = open[column];
          if (above !== undefined && above.covers > 0) {
            const width = above.cell.colSpan;
            let cell = above.cell;
            if (isCut) {
              cell = above.cell.cloneNode(true) as HTMLTableCellElement;
              if (/\b(angka|rupiah|target)\b/.test(cell.className)) cell.replaceChildren();
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
            if (isCut) {
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
        if (body !== row.parentElement) body.append(row);
      }
      box.setAttribute(settled, '');
      if (rowsOfCuts.length === 0) return;
      // The last piece begins a page: what stands before it moves nothing any more and is not laid out again for now.
      const passed: Element[] = [...box.children].filter((child) => child.compareDocumentPosition(piece) === 4);
      for (let before = box.previousElementSibling; before !== null; before = before.previousElementSibling)
        passed.push(before);
      for (const element of passed) element.setAttribute(done, '');
    },
    index,
    BOX,
    SETTLED,
    PASSED,
    NEW_PAGE,
    [...cutRows],
  );
}

/** One of the tables that a broken table is printed as. */
export interface TablePiece {
  /** Id of its caption. */
  readonly id: string;
  /** True where it holds one row only: the row may be higher than a page. */
  readonly isSingleRow: boolean;
}

/** The pieces of every broken table, in reading order. */
export function listPieces(page: Page): Promise<readonly (readonly TablePiece[])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.tabel')]
      .map((box) =>
        [...box.querySelectorAll('.kepala-tabel')].map((caption) => ({
          id: caption.id,
          isSingleRow:
            caption.parentElement?.querySelectorAll(':scope > table > tbody > tr:not(.pindahan)').length === 1,
        })),
      )
      .filter((pieces) => pieces.length > 1),
  );
}

/** Pages of every run by its index, and of every element of the given ids its run and its 0-based page there. */
export interface Located {
  readonly pages: Readonly<Record<number, number>>;
  readonly places: Readonly<Record<string, readonly [sheet: number, page: number]>>;
}

/** Takes ids; tells where the elements lie. One that lies in no run of pages is left out. */
export function locate(page: Page, ids: readonly string[]): Promise<Located> {
  return page.evaluate(
    (wanted, attribute, gap) => {
      const pages: Record<number, number> = {};
      for (const sheet of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
        const width = sheet.getBoundingClientRect().width;
        const isOne = sheet.style.height === '';
        pages[Number(sheet.getAttribute(attribute))] = isOne
          ? 1
          : Math.max(1, Math.round((sheet.scrollWidth + gap) / (width + gap)));
      }
      const places: Record<string, [number, number]> = {};
      for (const id of wanted) {
        const element = document.getElementById(id);
        if (element === null) continue;
        const own = element.closest<HTMLElement>(`[${attribute}]`);
        const sheet = own ?? element.querySelector<HTMLElement>(`[${attribute}]`);
        if (sheet === null) continue;
        const origin = sheet.getBoundingClientRect();
        const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const column =
          own === null || own === element ? 0 : Math.floor((rect.left - origin.left + 1) / (origin.width + gap));
        places[id] = [Number(sheet.getAttribute(attribute)), column];
      }
      return { pages, places };
    },
    [...ids],
    SHEET,
    GAP,
  );
}
