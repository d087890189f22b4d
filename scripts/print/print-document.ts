import type { Browser, Page } from 'puppeteer';
import { breaksHold } from './catchwords.ts';
import { joinPlaces, labelAnchors, rightHandAnchors } from './label-anchors.ts';
import type { LabelRange } from './label-pages.ts';
import { fillAll, layOutTabs, type LaidOut, type LayOutRequest } from './lay-out-tabs.ts';
import { openTabs } from './open-tabs.ts';
import { type Outcome, fail, succeed } from './outcome.ts';
import type { Heading } from './paginate/in-page/headings.ts';
import { printPage } from './print-page.ts';
import { readPrinted } from './read-printed.ts';
import { countBlankPages, discountBlankPages, placeBlankPages } from './right-hand-pages.ts';
import { type Timing, startTimings } from './timings.ts';

export interface PrintRequest extends LayOutRequest {
  readonly browser: Browser;
  /** file:// address of the page. */
  readonly url: string;
  /**
   * At most so many tabs that print side by side; 1 where left and right pages differ, which a tab tells by its own first
   * page. Without it the document's size decides.
   */
  readonly tabs?: number;
  readonly onProgress?: (step: PrintStep) => void;
  /** Gets every file as soon as its tab has printed, from the last to the first. */
  readonly onPart?: (file: Uint8Array) => void;
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
  const opened = await run.timings.measure('buka', () =>
    openTabs(run.request.browser, run.request.url, run.request.tabs),
  );
  if (opened.value === null) return opened;
  const tabs = opened.value;
  try {
    const laidOut = await run.timings.measure('tata', () => layOutTabs(tabs, run.request, slack));
    return laidOut.value === null ? laidOut : await settle(run, tabs, laidOut.value, slack);
  } finally {
    // Nobody needs to wait until they are gone.
    for (const page of tabs) page.close().catch(() => undefined);
  }
}

async function settle(
  run: Run,
  tabs: readonly Page[],
  laidOut: LaidOut,
  slack: number,
): Promise<Outcome<PrintedDocument> | 'table-overflow'> {
  const { request, timings } = run;
  const { tables, wanted, headings, breaks } = laidOut;
  const broken = tables.filter((pieces) => pieces.length > 1);
  const tablePieces = tables.map((pieces) => pieces.length);
  let { filled, blankBefore, printing } = laidOut;
  for (let print = 0; print < MOST_PRINTS; print += 1) {
    const files = await timings.measure('cetak', () => {
      const underWay = tabs.map((page, tab) => printing[tab] ?? printPage(page, true));
      if (print === 0) void tellOfParts(underWay, request.onPart);
      return Promise.all(underWay);
    });
    printing = [];
    run.prints += 1;
    const read = await timings.measure('baca', () => Promise.resolve(readPlaces(files, request)));
    if (read.value === null) return read;
    const { labelOf, ...placed } = read.value;
    if (!breaksHold(breaks, placed.anchorPages)) return otherBreaks();
    if (!piecesHold(broken, placed.anchorPages) && slack !== SLACKS.at(-1)) return 'table-overflow';
    const counted = recount(placed, blankBefore, request);
    if (counted.blankBefore.join() !== blankBefore.join()) {
      blankBefore = counted.blankBefore;
      filled = labelAnchors(counted, request)?.labelOf ?? labelOf;
      await Promise.all(tabs.map((page) => placeBlankPages(page, blankBefore)));
    } else if (wanted.every((anchor) => labelOf.has(anchor) && filled.get(anchor) === labelOf.get(anchor))) {
      const brokenTables = piecesOnPages(broken, placed.anchorPages);
      const known = { ...placed, headings, tablePieces, brokenTables };
      return succeed({ ...known, files, prints: run.prints, timings: timings.taken });
    } else filled = labelOf;
    await fillAll(tabs, filled);
  }
  return unstable(run);
}

/** Tells of every file when it is there and those behind it were told of; of a print that fails nobody is told. */
async function tellOfParts(files: readonly Promise<Uint8Array>[], onPart: PrintRequest['onPart']): Promise<void> {
  try {
    for (const file of files.toReversed()) onPart?.(await file);
  } catch {
    // Whoever waits for the prints hears of it.
  }
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

/** The pages as printed, with the blank pages they need instead of those they have. */
function recount(
  { anchorPages, pageCount }: Pick<Placed, 'anchorPages' | 'pageCount'>,
  blankBefore: readonly string[],
  request: PrintRequest,
): ReturnType<typeof countBlankPages> {
  return countBlankPages(discountBlankPages({ pages: anchorPages, pageCount }, blankBefore), rightHandAnchors(request));
}

/** Where the pieces of every broken table were printed. */
function piecesOnPages(tables: LaidOut['tables'], pages: ReadonlyMap<string, number>): PrintedDocument['brokenTables'] {
  return new Map(
    tables.map((pieces) => [pieces[0]?.id ?? '', pieces.map(({ id, rows }) => ({ page: pages.get(id) ?? 0, rows }))]),
  );
}

/** True where every piece of a broken table is on the page after the piece before it, unless that is a single high row. */
function piecesHold(tables: LaidOut['tables'], pages: ReadonlyMap<string, number>): boolean {
  return tables.every((pieces) =>
    pieces.every(({ id }, index) => {
      const before = pieces[index - 1];
      const step = (pages.get(id) ?? 0) - (pages.get(before?.id ?? '') ?? 0);
      return before === undefined || step === 1 || (before.rows === 1 && step > 1);
    }),
  );
}
