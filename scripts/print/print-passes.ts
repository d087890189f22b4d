import type { Browser, Page } from 'puppeteer';
import { type LabelRange, type LabelStyle, type Part, labelPages, partsInOrder } from './label-pages.ts';
import { openPage } from './open-page.ts';
import { type Outcome, fail, succeed } from './outcome.ts';
import { exposeAnchors, fillPageNumbers, readHeadings } from './page-anchors.ts';
import { printPage } from './print-page.ts';
import { readPrinted } from './read-printed.ts';
import { type Timing, startTimings } from './timings.ts';

/** A part of the document and the id of an element on its first page. */
export interface PartAnchor {
  readonly part: Part;
  readonly anchor: string;
}

export interface PrintRequest {
  readonly browser: Browser;
  /** file:// address of the page. */
  readonly url: string;
  /** Ids whose page is wanted in the result, besides those the page itself asks for with `data-halaman`. */
  readonly anchors: readonly string[];
  /** In the order of their pages. */
  readonly parts: readonly PartAnchor[];
  readonly labelStyle: LabelStyle;
  /**
   * Labels of an earlier print, by anchor. Where they still hold, one pass is enough; where they do not, nothing is
   * lost but time.
   */
  readonly guess?: ReadonlyMap<string, string>;
  readonly onProgress?: (step: PrintStep) => void;
}

export type PrintStep = 'buka' | 'cetak-awal' | 'baca' | 'cetak';

export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Label of every page; page n is at n - 1. */
  readonly labels: readonly string[];
  readonly labelRanges: readonly LabelRange[];
  /** Physical page, counted from 1, of every anchor. */
  readonly anchorPages: ReadonlyMap<string, number>;
  /** Label of the page of every anchor: the `guess` of the next print. */
  readonly anchorLabels: ReadonlyMap<string, string>;
  /** Words of every heading of the page, in reading order. */
  readonly headings: readonly string[];
  readonly timings: readonly Timing<PrintStep>[];
}

type Placed = Omit<PrintedDocument, 'bytes' | 'headings' | 'timings'>;

const MOST_FILLS = 3;

/**
 * Prints a page so that the page numbers in its contents are true: print, see where things fell, fill in the
 * numbers, print again, and compare. Gives the tagged PDF and what is known of its pages, or faults: something did
 * not load, an anchor does not exist, parts out of order, a blank PDF, or numbers that never settle.
 */
export async function printDocument(request: PrintRequest): Promise<Outcome<PrintedDocument>> {
  const timings = startTimings(request.onProgress);
  const opened = await timings.measure('buka', () => openPage(request.browser, request.url));
  if (opened.value === null) return opened;
  const page = opened.value;
  try {
    const asked = [...request.anchors, ...request.parts.map(({ anchor }) => anchor)];
    const anchors = await exposeAnchors(page, asked);
    if (anchors.missing.length > 0) {
      const message = `Halaman cetak tidak memuat bagian dengan id: ${anchors.missing.join(', ')}.`;
      return fail({ code: 'anchor-missing', message });
    }
    return await settle(page, request, anchors.wanted, timings);
  } finally {
    await page.close();
  }
}

async function settle(
  page: Page,
  request: PrintRequest,
  wanted: readonly string[],
  timings: ReturnType<typeof startTimings<PrintStep>>,
): Promise<Outcome<PrintedDocument>> {
  let filled = covers(request.guess, wanted) ? request.guess : undefined;
  for (let fills = filled === undefined ? 0 : 1; fills <= MOST_FILLS; fills += 1) {
    if (filled !== undefined) await fillPageNumbers(page, filled);
    const isFinal = filled !== undefined;
    const bytes = await timings.measure(isFinal ? 'cetak' : 'cetak-awal', () => printPage(page, isFinal));
    const placed = await timings.measure('baca', () => Promise.resolve(place(bytes, request)));
    if (placed.value === null) return placed;
    const { anchorLabels } = placed.value;
    if (filled !== undefined && wanted.every((anchor) => filled?.get(anchor) === anchorLabels.get(anchor))) {
      return succeed({ ...placed.value, bytes, headings: await readHeadings(page), timings: timings.taken });
    }
    filled = anchorLabels;
  }
  return fail({
    code: 'pages-unstable',
    message: `Nomor halaman di daftar isi tidak juga tetap setelah ${String(MOST_FILLS)} kali diisi; periksa lebar kolom nomornya.`,
  });
}

function covers(guess: ReadonlyMap<string, string> | undefined, wanted: readonly string[]): boolean {
  return guess !== undefined && wanted.every((anchor) => guess.has(anchor));
}

function place(bytes: Uint8Array, request: PrintRequest): Outcome<Placed> {
  const { pageCount, pages, hasText } = readPrinted(bytes);
  if (!hasText) {
    const message =
      'PDF yang dicetak tidak memuat teks sama sekali; peramban ini tidak menemukan satu huruf pun di sistem.';
    return fail({ code: 'pdf-blank', message });
  }
  const starts = request.parts.map(({ part, anchor }) => ({ part, firstPage: pages.get(anchor) ?? 0 }));
  if (!partsInOrder(starts, pageCount)) {
    const seen = request.parts.map(({ anchor }) => `${anchor} di halaman ${String(pages.get(anchor) ?? '?')}`);
    return fail({
      code: 'part-order',
      message: `Setiap bagian harus mulai di halaman baru dan berurutan: ${seen.join(', ')}.`,
    });
  }
  const { labels, ranges } = labelPages(starts, pageCount, request.labelStyle);
  const anchorLabels = new Map([...pages].map(([anchor, page]) => [anchor, labels[page - 1] ?? '']));
  return succeed({ pageCount, labels, labelRanges: ranges, anchorPages: pages, anchorLabels });
}
