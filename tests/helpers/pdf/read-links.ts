import { openPdf } from './open-pdf.ts';

/** The area of a link. */
interface PdfLink {
  /** What a reader says of it. */
  readonly words: string;
  /** Named place in the file, or an address. */
  readonly target: string;
}

/** Reads the links of one page, counted from 1, in the order they are written. */
export function readLinks(bytes: Uint8Array, number: number): Promise<readonly PdfLink[]> {
  return openPdf(bytes, async (pdf) => {
    const page = await pdf.getPage(number);
    const annotations = (await page.getAnnotations()) as readonly {
      readonly subtype: string;
      readonly contentsObj?: { readonly str: string };
      readonly dest?: unknown;
      readonly url?: string;
    }[];
    return annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ contentsObj, dest, url }) => ({
        words: contentsObj?.str ?? '',
        target: url ?? (typeof dest === 'string' ? dest : ''),
      }));
  });
}
