import type { Browser, Page } from 'puppeteer';
import { type LabelRange, type LabelStyle, type Part, labelPages, partsInOrder } from './label-pages.ts';
import { breakAnchors, breaksHold, markPageBreaks, type PageBreak, showCatchwords } from './catchwords.ts';
import { fillEmptyCells } from './fill-empty-cells.ts';
import { hideFromScreen, openPage } from './open-page.ts';
import { type Outcome, fail, succeed } from './outcome.ts';
import { type Heading, exposeAnchors, fillPageNumbers, findAnchors } from './page-anchors.ts';
import { releaseColumns } from './paginate/browser-sheets.ts';
import { type LaidOutPages, type Places, layOutPages, locatePages } from './paginate/paginate.ts';
import { printPage } from './print-page.ts';
import { readPrinted } from './read-printed.ts';
import { countBlankPages, discountBlankPages, placeBlankPages } from './right-hand-pages.ts';
import { continueCounter, keepParts, likelyTabs, shareOut, weighParts } from './share-parts.ts';
import { type Timing, startTimings } from './timings.ts';

/** A part of the document and the id of an element on its first page. */
export interface PartAnchor {
  readonly part: Part;
  readonly anchor: string;
  /** True where the part begins on a right-hand page. */
  readonly rightHand?: boolean;
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
   * At most so many tabs that print side by side; 1 where left and right pages differ, which a tab tells by its own first
   * page. Without it the document's size decides.
   */
  readonly tabs?: number;
  /** True where every page shows the first word of the next at its foot; for a page that one tab prints. */
  readonly catchwords?: boolean;
  readonly onProgress?: (step: PrintStep) => void;
}

type PrintStep = 'buka' | 'tata' | 'cetak' | 'baca';

export interface PrintedDocument {
  /** One file for each tab that printed, in the order of their pages. */
  readonly files: readonly Uint8Array[];
  readonly pageCount: number;
  /** Label of every page; page n is at n - 1. */
  readonly labels: readonly string[];
  readonly labelRanges: readonly LabelRange[];
  /** Physical page, counted from 1, of every anchor. */
  readonly anchorPages: ReadonlyMap<string, number>;
  /** Every heading of the page, in reading order. */
  readonly headings: readonly Heading[];
  /** For every table in reading order, the number of tables it was printed as, one for each page. */
  readonly tablePieces: readonly number[];
  /** Of every table that was broken, by the id of its caption: the page of each piece, and how many rows it holds. */
  readonly brokenTables: ReadonlyMap<string, readonly PrintedPiece[]>;
  /** Times the document was printed; one, unless the browser broke a page elsewhere than foreseen. */
  readonly prints: number;
  readonly timings: readonly Timing<PrintStep>[];
}

/** A piece of a broken table: its physical page, counted from 1, and its rows. */
interface PrintedPiece {
  readonly page: number;
  readonly rows: number;
}

/**
 * Room kept free below a broken table, in CSS pixels, attempt by attempt: should the browser find a table a hair taller
 * in print than on the screen, the next attempt leaves it more.
 */
const SLACKS = [1, 12, 40] as const;

/** Prints of one attempt; the second has the page numbers that the first showed, where they were foreseen wrongly. */
const MOST_PRINTS = 3;

/** Numbers in the text may move a line, and the line a heading; more rounds than this have never been needed. */
const MOST_FILLS = 4;

/**
 * Prints a page so that the page numbers in its contents are true: lay it out in pages, fill in the numbers, print, and
 * compare with where things fell; print again where they differ. Parts of a large document are laid out and printed side
 * by side, each in a tab of its own.
 * Gives the tagged PDF and what is known of its pages, or faults: something did not load, an anchor does not exist,
 * parts out of order, a blank PDF, or numbers that never settle.
 */
export async function printDocument(request: PrintRequest): Promise<Outcome<PrintedDocument>> {
  const run: Run = { request, prints: 0, timings: startTimings(request.onProgress) };
  for (const slack of SLACKS) {
    const outcome = await attempt(run, slack);
    if (outcome !== 'table-overflow') return outcome;
  }
  return unstable(run);
}

interface Run {
  readonly request: PrintRequest;
  prints: number;
  readonly timings: ReturnType<typeof startTimings<PrintStep>>;
}

/** One attempt, on pages opened afresh; a table that ran over its page in spite of all measuring asks for another. */
async function attempt(run: Run, slack: number): Promise<Outcome<PrintedDocument> | 'table-overflow'> {
  const opened = await run.timings.measure('buka', () => openTabs(run.request));
  if (opened.value === null) return opened;
  const tabs = opened.value;
  try {
    const laidOut = await run.timings.measure('tata', () => layOut(tabs, run.request, slack));
    return laidOut.value === null ? laidOut : await settle(run, tabs, laidOut.value, slack);
  } finally {
    // Nobody needs to wait until they are gone.
    for (const page of tabs) page.close().catch(() => undefined);
  }
}

/** Opens the page in as many tabs as the document is worth, each showing its own parts. */
async function openTabs({ browser, url, tabs: most }: PrintRequest): Promise<Outcome<readonly Page[]>> {
  const open = (count: number): Promise<Outcome<Page>[]> =>
    Promise.all(Array.from({ length: count }, () => openPage(browser, url, true)));
  // How many it will be is known only when the first is open; guessed right, none has to wait for it.
  const opened = await open(await likelyTabs(url, most));
  const [first] = opened;
  const parts = first?.value == null ? [] : await weighParts(first.value);
  const firsts = shareOut(parts, most);
  if (first?.value != null) opened.push(...(await open(Math.max(0, firsts.length - opened.length))));
  const pages = opened.flatMap(({ value }) => (value === null ? [] : [value]));
  const failed = opened.find(({ value }) => value === null);
  const tabs = failed === undefined ? pages.slice(0, firsts.length) : [];
  await Promise.all(pages.slice(tabs.length).map((page) => page.close()));
  if (failed?.value === null) return failed;
  if (tabs.length > 1)
    await Promise.all(tabs.map((page, tab) => keepParts(page, firsts[tab] ?? 0, firsts[tab + 1] ?? parts.length)));
  return succeed(tabs);
}

async function settle(
  run: Run,
  tabs: readonly Page[],
  laidOut: LaidOut,
  slack: number,
): Promise<Outcome<PrintedDocument> | 'table-overflow'> {
  const { request, timings } = run;
  const { pieces, tablePieces, wanted, headings, breaks } = laidOut;
  let { filled, blankBefore } = laidOut;
  for (let print = 0; print < MOST_PRINTS; print += 1) {
    const files = await timings.measure('cetak', () => Promise.all(tabs.map((page) => printPage(page, true))));
    run.prints += 1;
    const read = await timings.measure('baca', () => Promise.resolve(readPlaces(files, request)));
    if (read.value === null) return read;
    const { labelOf, ...placed } = read.value;
    if (!breaksHold(breaks, placed.anchorPages)) return otherBreaks();
    if (!piecesHold(pieces, placed.anchorPages) && slack !== SLACKS.at(-1)) return 'table-overflow';
    const counted = recount(placed, blankBefore, request);
    if (counted.blankBefore.join() !== blankBefore.join()) {
      blankBefore = counted.blankBefore;
      filled = labelAnchors(counted, request)?.labelOf ?? labelOf;
      await Promise.all(tabs.map((page) => placeBlankPages(page, blankBefore)));
    } else if (wanted.every((anchor) => labelOf.has(anchor) && filled.get(anchor) === labelOf.get(anchor))) {
      const brokenTables = piecesOnPages(pieces, placed.anchorPages);
      const known = { ...placed, headings, tablePieces, brokenTables };
      return succeed({ ...known, files, prints: run.prints, timings: timings.taken });
    } else filled = labelOf;
    await fillAll(tabs, filled);
  }
  return unstable(run);
}

function unstable({ prints }: Run): Outcome<never> {
  return fail({
    code: 'pages-unstable',
    message: `Nomor halaman di daftar isi tidak juga tetap setelah ${String(prints)} kali cetak; periksa lebar kolom nomornya.`,
  });
}

function otherBreaks(): Outcome<never> {
  return fail({
    code: 'pages-unstable',
    message:
      'Peramban memutus halaman di tempat lain daripada yang diperkirakan, sehingga kata sambung di kakinya keliru.',
  });
}

interface LaidOut extends Pick<LaidOutPages, 'tablePieces' | 'pieces'> {
  /** Anchors whose label is printed somewhere. */
  readonly wanted: readonly string[];
  /** The labels as foreseen and filled in. */
  readonly filled: ReadonlyMap<string, string>;
  /** Anchors of the parts that a blank page was put before. */
  readonly blankBefore: readonly string[];
  readonly headings: readonly Heading[];
  /** Where pages break, if they show the first word of the next. */
  readonly breaks: readonly PageBreak[];
}

async function layOut(tabs: readonly Page[], request: PrintRequest, slack: number): Promise<Outcome<LaidOut>> {
  const asked = [...request.anchors, ...request.parts.map(({ anchor }) => anchor)];
  const { wanted, missing } = await findAnchors(tabs[0] as Page, asked);
  if (missing.length > 0) {
    const message = `Halaman cetak tidak memuat bagian dengan id: ${missing.join(', ')}.`;
    return fail({ code: 'anchor-missing', message });
  }
  const layouts = await Promise.all(tabs.map((page) => layOutPages(page, slack)));
  const pieces = layouts.flatMap((layout) => layout.pieces);
  const anchors = [...new Set([...asked, ...wanted, ...pieces.flat().map(({ id }) => id)])];
  const look = async (): Promise<Places & { readonly starts: readonly number[] }> =>
    joinPlaces(await Promise.all(tabs.map((page, tab) => locatePages(page, layouts[tab] as LaidOutPages, anchors))));
  let places = await look();
  let filled: ReadonlyMap<string, string> = new Map();
  for (let fills = 0; fills < MOST_FILLS; fills += 1) {
    filled = labelAnchors(countBlankPages(places, rightHand(request)), request)?.labelOf ?? new Map();
    await fillAll(tabs, filled);
    const before = places;
    places = await look();
    if ([...places.pages].every(([anchor, at]) => before.pages.get(anchor) === at)) break;
  }
  const { blankBefore } = countBlankPages(places, rightHand(request));
  const headings = layouts.flatMap((layout) => layout.headings);
  const breaks = request.catchwords === true ? await markPageBreaks(tabs[0] as Page) : [];
  const prepare = async (page: Page, tab: number): Promise<void> => {
    await hideFromScreen(page);
    await releaseColumns(page);
    await exposeAnchors(page, [...anchors, ...breakAnchors(breaks)]);
    await showCatchwords(page, breaks);
    await placeBlankPages(page, blankBefore);
    if (tab > 0 && request.labelStyle !== 'per-bab')
      await continueCounter(page, firstNumber(places, blankBefore, places.starts[tab] ?? 0, request));
    await fillEmptyCells(page);
  };
  await Promise.all(tabs.map(prepare));
  const tablePieces = layouts.flatMap((layout) => layout.tablePieces);
  return succeed({ tablePieces, pieces, wanted, filled, blankBefore, headings, breaks });
}

async function fillAll(tabs: readonly Page[], labels: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(tabs.map((page) => fillPageNumbers(page, labels)));
}

/** Joins the places of all tabs; `starts` tells how many pages come before each. */
function joinPlaces(tabs: readonly Places[]): Places & { readonly starts: readonly number[] } {
  const pages = new Map<string, number>();
  const starts: number[] = [];
  let pageCount = 0;
  for (const tab of tabs) {
    starts.push(pageCount);
    for (const [anchor, at] of tab.pages) pages.set(anchor, pageCount + at);
    pageCount += tab.pageCount;
  }
  return { pageCount, pages, starts };
}

/**
 * The number that a tab's first page has where all pages are counted through; where they are not, no page shows that
 * counter. `before` counts the pages before the tab, blank ones left out.
 */
function firstNumber(places: Places, blankBefore: readonly string[], before: number, request: PrintRequest): number {
  const counted = countBlankPages(places, rightHand(request));
  const blank = blankBefore.filter((anchor) => (places.pages.get(anchor) ?? 0) <= before).length;
  const label = labelAnchors(counted, request)?.labels[before + blank] ?? '';
  return Number(/\d+$/.exec(label)?.[0] ?? 1);
}

type Placed = Pick<PrintedDocument, 'pageCount' | 'labels' | 'labelRanges' | 'anchorPages'> & {
  readonly labelOf: ReadonlyMap<string, string>;
};

function readPlaces(files: readonly Uint8Array[], request: PrintRequest): Outcome<Placed> {
  const read = files.map(readPrinted);
  if (read.some(({ hasText }) => !hasText)) {
    const message =
      'PDF yang dicetak tidak memuat teks sama sekali; peramban ini tidak menemukan satu huruf pun di sistem.';
    return fail({ code: 'pdf-blank', message });
  }
  const places = joinPlaces(read);
  const labelled = labelAnchors(places, request);
  if (labelled === undefined) {
    const seen = request.parts.map(({ anchor }) => `${anchor} di halaman ${String(places.pages.get(anchor) ?? '?')}`);
    return fail({
      code: 'part-order',
      message: `Setiap bagian harus mulai di halaman baru dan berurutan: ${seen.join(', ')}.`,
    });
  }
  return succeed({ pageCount: places.pageCount, anchorPages: places.pages, ...labelled });
}

/** The labels of all pages and anchors; undefined where parts are out of order. */
function labelAnchors(
  { pages, pageCount }: Places,
  { parts, labelStyle }: PrintRequest,
): Pick<Placed, 'labels' | 'labelRanges' | 'labelOf'> | undefined {
  const starts = parts.map(({ part, anchor }) => ({ part, firstPage: pages.get(anchor) ?? 0 }));
  if (!partsInOrder(starts, pageCount)) return undefined;
  const { labels, ranges } = labelPages(starts, pageCount, labelStyle);
  return {
    labels,
    labelRanges: ranges,
    labelOf: new Map([...pages].map(([anchor, page]) => [anchor, labels[page - 1] ?? ''])),
  };
}

/** Anchors of the parts that begin on a right-hand page. */
function rightHand({ parts }: PrintRequest): string[] {
  return parts.flatMap((part) => (part.rightHand === true ? [part.anchor] : []));
}

/** The pages as printed, with the blank pages they need instead of those they have. */
function recount(
  { anchorPages, pageCount }: Pick<Placed, 'anchorPages' | 'pageCount'>,
  blankBefore: readonly string[],
  request: PrintRequest,
): ReturnType<typeof countBlankPages> {
  return countBlankPages(discountBlankPages({ pages: anchorPages, pageCount }, blankBefore), rightHand(request));
}

/** Where the pieces of every broken table were printed. */
function piecesOnPages(tables: LaidOut['pieces'], pages: ReadonlyMap<string, number>): PrintedDocument['brokenTables'] {
  return new Map(
    tables.map((pieces) => [pieces[0]?.id ?? '', pieces.map(({ id, rows }) => ({ page: pages.get(id) ?? 0, rows }))]),
  );
}

/** True where every piece of a broken table is on the page after the piece before it, unless that is a single high row. */
function piecesHold(tables: LaidOut['pieces'], pages: ReadonlyMap<string, number>): boolean {
  return tables.every((pieces) =>
    pieces.every(({ id }, index) => {
      const before = pieces[index - 1];
      const step = (pages.get(id) ?? 0) - (pages.get(before?.id ?? '') ?? 0);
      return before === undefined || step === 1 || (before.rows === 1 && step > 1);
    }),
  );
}
