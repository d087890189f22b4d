import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Reads the page, counted from 1, of every named destination of an open PDF. Chromium writes one for each id that a link
 * in the page points to. A destination that points to no page is left out.
 */
export async function readDestinations(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const pageOfObject = await mapPageObjects(pdf);
  const destinations: Record<string, unknown> = await pdf.getDestinations();
  const pages = new Map<string, number>();
  for (const [name, destination] of Object.entries(destinations)) {
    const target: unknown = Array.isArray(destination) ? destination[0] : undefined;
    const page = isReference(target) ? pageOfObject.get(target.num) : undefined;
    if (page !== undefined) pages.set(name, page);
  }
  return pages;
}

/**
 * One pass over the pages: asking the reader for the page of each destination takes seconds where there are
 * thousands.
 */
async function mapPageObjects(pdf: PDFDocumentProxy): Promise<ReadonlyMap<number, number>> {
  const pageOfObject = new Map<number, number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (page.ref !== null) pageOfObject.set(page.ref.num, number);
  }
  return pageOfObject;
}

function isReference(value: unknown): value is { readonly num: number } {
  return typeof value === 'object' && value !== null && 'num' in value && typeof value.num === 'number';
}
