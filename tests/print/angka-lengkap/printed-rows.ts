import { openPdf } from '../../helpers/pdf/open-pdf.ts';
import { markedTexts } from '../../helpers/pdf/read-page.ts';
import { type PdfTag, readTags } from '../../helpers/pdf/read-tags.ts';

/** One row of a table as it stands on one page. */
export interface PrintedRow {
  /** Physical page, counted from 1. */
  readonly page: number;
  /** Text of every cell that holds any, without white: a line that breaks loses its space in the file. */
  readonly cells: readonly string[];
}

/**
 * All table rows of a tagged PDF, page by page in reading order; the rows of a repeated header stand in every page's.
 * Reads one page at a time and keeps nothing else, since a document of hundreds of pages would fill the memory.
 */
export function readRows(bytes: Uint8Array): Promise<readonly PrintedRow[]> {
  return openPdf(bytes, async (pdf) => {
    const rows: PrintedRow[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const texts = markedTexts(await page.getTextContent({ includeMarkedContent: true }));
      const tags = readTags(await page.getStructTree(), texts);
      rows.push(...tags.flatMap(rowsOf).map((cells) => ({ page: number, cells })));
      page.cleanup();
    }
    return rows;
  });
}

function rowsOf(tag: PdfTag): string[][] {
  if (tag.role !== 'TR') return tag.children.flatMap(rowsOf);
  return [tag.children.map(({ text }) => plain(text)).filter((text) => text !== '')];
}

/** A text without any white. */
export function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
