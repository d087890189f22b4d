import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './open-pdf.ts';
import { type Destinations, readOpenDestinations } from './read-destinations.ts';

/** What a pass is judged by. */
export interface Printed extends Destinations {
  /** False when a browser that found no font left every page blank. */
  readonly hasText: boolean;
}

/**
 * Takes the bytes of a PDF just printed; gives where its anchors stand and whether it shows any text. Throws when
 * it is no PDF.
 */
export function readPrinted(bytes: Uint8Array): Promise<Printed> {
  return openPdf(bytes, async (pdf) => ({ ...(await readOpenDestinations(pdf)), hasText: await hasText(pdf) }));
}

/** Almost always the first page answers; only a blank document is read to its end. */
async function hasText(pdf: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    if (content.items.some((item) => 'str' in item && item.str.trim() !== '')) return true;
  }
  return false;
}
