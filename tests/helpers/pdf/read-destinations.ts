import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './open-pdf.ts';

/** Where named things stand in a printed PDF. */
export interface Destinations {
  readonly pageCount: number;
  /** Physical page, counted from 1, of every named destination. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads the page of every named destination. Chromium writes one for each id that a link in the page points to.
 * Takes the bytes of a PDF; throws when they are not one. A destination that points to no page is left out.
 */
export function readDestinations(bytes: Uint8Array): Promise<Destinations> {
  return openPdf(bytes, readOpenDestinations);
}

/** As `readDestinations`, for a PDF that is already open. */
export async function readOpenDestinations(pdf: PDFDocumentProxy): Promise<Destinations> {
  const pageOfObject = await mapPageObjects(pdf);
  const destinations: Record<string, unknown> = await pdf.getDestinations();
  const pages = new Map<string, number>();
  for (const [name, destination] of Object.entries(destinations)) {
    const target: unknown = Array.isArray(destination) ? destination[0] : undefined;
    const page = isReference(target) ? pageOfObject.get(target.num) : undefined;
    if (page !== undefined) pages.set(name, page);
  }
  return { pageCount: pdf.numPages, pages };
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
