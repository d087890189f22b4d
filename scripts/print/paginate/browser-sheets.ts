/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

// Functions given to `page.evaluate` run in the browser. They hold no named inner function: the loader rewrites
// such a function to call a helper that exists only in Node.

/** A run of pages of one size, laid out in the browser as columns of one page each. */
export interface Sheet {
  /** Index of the part of the document it belongs to. */
  readonly part: number;
  /** True where it lies on paper of another size or turned, and cannot share a page with what stands around it. */
  readonly isWide: boolean;
  /** Room of one page in CSS pixels; Infinity where the run is one page whatever it holds. */
  readonly height: number;
}

/** Marks a run of pages; its index is the attribute's value. */
export const SHEET = 'data-hamparan';

/** White between two columns, in CSS pixels. */
export const GAP = 100;

/**
 * Divides the print page into runs of pages of one size, each as wide as its paper leaves room.
 * Expects the parts of the document (`.sampul`, `section.bagian`, `section.bab`, `.halaman-kosong`), with wide sheets
 * (`.lembar`) among their children, and on every one of them the width of the paper and the room of a page as
 * `--kertas-lebar`, `--isi-lebar` and `--isi-tinggi` in mm. A part that does not begin a page joins the one before it.
 * Gives the runs in the order of their pages. Nothing on the page moves yet: tables can be measured in one piece.
 */
export function divideSheets(page: Page): Promise<readonly Sheet[]> {
  return page.evaluate((attribute) => {
    const parts: HTMLElement[] = [];
    for (const part of document.querySelectorAll<HTMLElement>(
      '.sampul, section.bagian, section.bab, .halaman-kosong',
    )) {
      // Parts that another tab prints.
      if (part.style.display === 'none' || part.parentElement?.style.display === 'none') continue;
      const previous = parts.at(-1);
      if (part.tagName === 'SECTION' && getComputedStyle(part).breakBefore === 'auto' && previous !== undefined) {
        previous.append(...part.childNodes);
        part.remove();
      } else parts.push(part);
    }
    const sheets: { part: number; isWide: boolean; height: number }[] = [];
    for (const [index, part] of parts.entries()) {
      if (part.tagName !== 'SECTION') {
        part.setAttribute(attribute, String(sheets.length));
        sheets.push({ part: index, isWide: true, height: Infinity });
        continue;
      }
      let run: HTMLElement | undefined;
      for (const child of [...part.children] as HTMLElement[]) {
        const isWide = child.classList.contains('lembar');
        if (!isWide && run !== undefined) {
          run.append(child);
          continue;
        }
        const sheet: HTMLElement = isWide ? child : document.createElement('div');
        if (!isWide) {
          child.before(sheet);
          sheet.append(child);
        }
        run = isWide ? undefined : sheet;
        const style = getComputedStyle(sheet);
        const [paperWidth, paperHeight, width, height] = [
          '--kertas-lebar',
          '--kertas-tinggi',
          '--isi-lebar',
          '--isi-tinggi',
        ].map((name) => (parseFloat(style.getPropertyValue(name)) * 96) / 25.4) as [number, number, number, number];
        // In print the browser rounds the paper up to whole pixels and gives what it gains to the text.
        sheet.style.width = `${String(width + Math.ceil(paperWidth) - paperWidth)}px`;
        sheet.style.height = `${String(height + Math.ceil(paperHeight) - paperHeight)}px`;
        sheet.setAttribute(attribute, String(sheets.length));
        sheets.push({ part: index, isWide, height });
      }
    }
    return sheets;
  }, SHEET);
}

/**
 * Lays every run of pages out in columns, one for each page, of the size `divideSheets` has set. Takes the class of what
 * begins a page; the attribute of tables whose pages are decided: the others show no rows yet, so that the browser does
 * not lay out what will be broken differently; and the attribute of what is out of the way, see `showPassed`.
 */
export async function layColumns(page: Page, newPage: string, settled: string, passed: string): Promise<void> {
  await page.evaluate(
    (attribute, breaking, done, gone, gap) => {
      const style = document.createElement('style');
      style.id = 'penata-halaman';
      style.textContent =
        `[${attribute}] { columns: 1; column-gap: ${String(gap)}px; column-fill: auto }\n` +
        `[${attribute}] .${breaking} { break-before: column !important }\n` +
        `.lembar > .gambar:not(:last-child) { break-after: column !important }\n` +
        `.tabel:not([${done}]) > table, [${gone}] { display: none !important }`;
      document.head.append(style);
    },
    SHEET,
    newPage,
    settled,
    passed,
    GAP,
  );
}

/** Shows again what was put out of the way. */
export async function showPassed(page: Page, passed: string): Promise<void> {
  await page.evaluate((attribute) => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }, passed);
}

/** Gives the page back its own layout, ready to be printed; the pieces of tables stay. */
export async function releaseColumns(page: Page): Promise<void> {
  await page.evaluate((attribute) => {
    document.getElementById('penata-halaman')?.remove();
    for (const sheet of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      sheet.style.removeProperty('width');
      sheet.style.removeProperty('height');
    }
  }, SHEET);
}
