import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './open-pdf.ts';
import { readDestinations } from './read-destinations.ts';
import { type PdfFont, type PdfPage, readPage } from './read-page.ts';

/** A bookmark and the physical page, counted from 1, that it leads to; null where it leads nowhere. */
export interface PdfBookmark {
  readonly title: string;
  readonly page: number | null;
  readonly children: readonly PdfBookmark[];
}

/** A finished PDF, read back for tests and checks. */
export interface PdfReport {
  readonly pageCount: number;
  /** All pages, or those asked for. */
  readonly pages: readonly PdfPage[];
  /** Every font of those pages once. */
  readonly fonts: readonly PdfFont[];
  readonly outline: readonly PdfBookmark[];
  /** Physical page of every named destination. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly isTagged: boolean;
  readonly language: string | null;
  /** Entries of the information dictionary, such as Title and CreationDate. */
  readonly info: ReadonlyMap<string, string>;
  /** Entries of the XMP metadata, by prefixed name in small letters, such as "dc:title". */
  readonly metadata: ReadonlyMap<string, unknown>;
  readonly showsTitle: boolean;
}

/**
 * Reads a PDF back. Takes its bytes and, for a large file, which pages to read (physical, from 1; all by default).
 * Throws when the bytes are no PDF or a page does not exist.
 */
export function readPdf(bytes: Uint8Array, only?: readonly number[]): Promise<PdfReport> {
  return openPdf(bytes, async (pdf) => {
    const labels = await pdf.getPageLabels();
    const numbers = only ?? Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const pages: PdfPage[] = [];
    for (const number of numbers)
      pages.push(await readPage(await pdf.getPage(number), labels?.[number - 1] ?? String(number)));
    const { info, metadata } = await pdf.getMetadata();
    const entries = Object.entries(info);
    const viewer: unknown = await pdf.getViewerPreferences();
    return {
      pageCount: pdf.numPages,
      pages,
      fonts: distinctFonts(pages),
      outline: await readOutline(pdf, await pdf.getOutline()),
      destinations: await readDestinations(pdf),
      isTagged: (await pdf.getMarkInfo())?.Marked === true,
      language: textEntry(entries, 'Language'),
      info: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      metadata: metadataEntries(metadata),
      showsTitle:
        typeof viewer === 'object' && viewer !== null && 'DisplayDocTitle' in viewer && viewer.DisplayDocTitle === true,
    };
  });
}

function textEntry(entries: readonly (readonly [string, unknown])[], name: string): string | null {
  const value = entries.find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

/** Null for a file without XMP, though the library's types do not say so. */
function metadataEntries(metadata: Iterable<readonly [string, unknown]> | null): ReadonlyMap<string, unknown> {
  return new Map(metadata ?? []);
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** The library gives null for a file without bookmarks, though its types do not say so. */
async function readOutline(
  pdf: PDFDocumentProxy,
  nodes: readonly OutlineNode[] | null,
): Promise<readonly PdfBookmark[]> {
  const bookmarks: PdfBookmark[] = [];
  for (const { title, dest, items } of nodes ?? []) {
    bookmarks.push({ title, page: await pageOf(pdf, dest), children: await readOutline(pdf, items) });
  }
  return bookmarks;
}

async function pageOf(pdf: PDFDocumentProxy, target: OutlineNode['dest']): Promise<number | null> {
  const explicit = typeof target === 'string' ? await pdf.getDestination(target) : target;
  const reference: unknown = explicit?.[0];
  if (typeof reference !== 'object' || reference === null) return null;
  return (await pdf.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}

function distinctFonts(pages: readonly PdfPage[]): readonly PdfFont[] {
  const fonts = pages.flatMap((page) => page.fonts);
  return [...new Map(fonts.map((font) => [`${font.name} ${font.type} ${String(font.embedded)}`, font])).values()];
}
