/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** A run of pages of one size, laid out as columns of one page each. */
export interface Sheet {
  readonly element: HTMLElement;
  /** Index of the part of the document it belongs to. */
  readonly part: number;
  /** True where it lies on paper of another size or turned, and cannot share a page with what stands around it. */
  readonly isWide: boolean;
  /** Room of one page in CSS pixels; Infinity where the run is one page whatever it holds. */
  readonly height: number;
}

/**
 * Divides the print page into runs of pages of one size, each as wide as its paper leaves room.
 * Expects the parts of the document (`.sampul`, `section.bagian`, `section.bab`, `.halaman-kosong`), with wide sheets
 * (`.lembar`) among their children, and on every one of them the width of the paper and the room of a page as
 * `--kertas-lebar`, `--isi-lebar` and `--isi-tinggi` in mm. A part that does not begin a page joins the one before it.
 * Gives the runs in the order of their pages. Nothing on the page moves yet: tables can be measured in one piece.
 */
export function divideSheets(): readonly Sheet[] {
  const { marks } = pageTools;
  const parts: HTMLElement[] = [];
  for (const part of document.querySelectorAll<HTMLElement>('.sampul, section.bagian, section.bab, .halaman-kosong')) {
    // Parts that another tab prints.
    if (part.style.display === 'none' || part.parentElement?.style.display === 'none') continue;
    const previous = parts.at(-1);
    if (part.tagName === 'SECTION' && getComputedStyle(part).breakBefore === 'auto' && previous !== undefined) {
      previous.append(...part.childNodes);
      part.remove();
    } else parts.push(part);
  }
  const sheets: Sheet[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.tagName !== 'SECTION') {
      part.setAttribute(marks.sheet, '');
      sheets.push({ element: part, part: index, isWide: true, height: Infinity });
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
      sheet.setAttribute(marks.sheet, '');
      sheets.push({ element: sheet, part: index, isWide, height });
    }
  }
  return sheets;
}

/**
 * Lays every run of pages out in columns, one for each page, of the size `divideSheets` has set. Tables whose pages are
 * not decided yet show no rows, so that the browser does not lay out what will be broken differently; nor does what is
 * out of the way.
 */
export function layColumns(): void {
  const { marks, gap } = pageTools;
  const style = document.createElement('style');
  style.id = 'penata-halaman';
  style.textContent =
    `[${marks.sheet}] { columns: 1; column-gap: ${String(gap)}px; column-fill: auto }\n` +
    `[${marks.sheet}] .${marks.newPage} { break-before: column !important }\n` +
    `.lembar > .gambar:not(:last-child) { break-after: column !important }\n` +
    // The white above a table stands before its first piece.
    `[${marks.continued}] { margin-top: 0 !important }\n` +
    `.tabel:not([${marks.settled}]) > table, [${marks.passed}] { display: none !important }`;
  document.head.append(style);
}

/**
 * Takes a wide sheet and the run behind it. Where that run holds nothing any more, it goes away, and a sheet of the same
 * size that comes next joins this one. Tells which of these happened, the last including the one before.
 */
export function joinSheets(sheet: HTMLElement, rest: HTMLElement): 'kept' | 'emptied' | 'joined' {
  if (rest.childElementCount > 0) return 'kept';
  rest.remove();
  const following = sheet.nextElementSibling;
  if (following?.className !== sheet.className) return 'emptied';
  sheet.append(...following.childNodes);
  following.remove();
  return 'joined';
}

/**
 * Shows again what was put out of the way in the runs of which it is not certain on which pages that lies: where a number
 * of a page is printed in it, which may move a line, or a row is higher than a page.
 */
export function showUncertain(): void {
  const { sheet, passed, uncertain } = pageTools.marks;
  for (const run of document.querySelectorAll<HTMLElement>(`[${sheet}]`))
    if (run.querySelector(`[${passed}] [data-halaman], [${uncertain}]`) !== null) pageTools.showPassed(run);
}

/** Gives the page back its own layout, ready to be printed; the pieces of tables stay. */
export function releaseColumns(): void {
  document.getElementById('penata-halaman')?.remove();
  for (const sheet of document.querySelectorAll<HTMLElement>(`[${pageTools.marks.sheet}]`)) {
    pageTools.showPassed(sheet);
    sheet.style.removeProperty('width');
    sheet.style.removeProperty('height');
  }
}
