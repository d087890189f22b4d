import type { Page } from 'puppeteer';
import { breakAnchors, markPageBreaks, type PageBreak, showCatchwords } from './catchwords.ts';
import { continueCounter } from './continue-counter.ts';
import { fillEmptyCells } from './fill-empty-cells.ts';
import { joinPlaces, labelAnchors, type Labelling, rightHandAnchors } from './label-anchors.ts';
import { hideFromScreen } from './open-page.ts';
import { type Outcome, fail, succeed } from './outcome.ts';
import { exposeAnchors, findAnchors } from './page-anchors.ts';
import { fillPages, type LaidOutPages, layOutPages, type Places, releaseColumns } from './paginate/paginate.ts';
import { printPage } from './print-page.ts';
import { countBlankPages, placeBlankPages } from './right-hand-pages.ts';

/** What decides where things stand, besides the pages themselves. */
export interface LayOutRequest extends Labelling {
  /** Ids whose page is wanted in the result, besides those the page itself asks for with `data-halaman`. */
  readonly anchors: readonly string[];
  /** True where every page shows the first word of the next at its foot; for a page that one tab prints. */
  readonly catchwords?: boolean;
}

/** A document laid out in its tabs, with the page numbers filled in, ready to be printed. */
export interface LaidOut extends Pick<LaidOutPages, 'tables' | 'headings'> {
  /** Anchors whose label is printed somewhere. */
  readonly wanted: readonly string[];
  /** The labels as foreseen and filled in. */
  readonly filled: ReadonlyMap<string, string>;
  /** Anchors of the parts that a blank page was put before. */
  readonly blankBefore: readonly string[];
  /** Where pages break, if they show the first word of the next. */
  readonly breaks: readonly PageBreak[];
  /** The first print of every tab; the browser is at work on some while others are still being laid out. */
  readonly printing: readonly (Promise<Uint8Array> | undefined)[];
}

/** Numbers in the text may move a line, and the line a heading; more rounds than this have never been needed. */
const MOST_FILLS = 4;

/**
 * Lays the parts of a document out, each tab its own, fills in the page numbers they print and makes the tabs ready for
 * paper. A tab in which nothing hangs on the pages of another is printed at once, while the others are being laid out: the
 * contents know their page numbers last.
 * Takes the tabs in the order of their pages, and the height in CSS pixels kept free below a broken table. Gives a fault for
 * an anchor that does not exist.
 */
export async function layOutTabs(
  tabs: readonly Page[],
  request: LayOutRequest,
  slack: number,
): Promise<Outcome<LaidOut>> {
  const asked = [...request.anchors, ...request.parts.map(({ anchor }) => anchor)];
  const found = await Promise.all(tabs.map((page) => findAnchors(page, asked)));
  const missing = new Set(found.flatMap((own) => own.missing));
  if (missing.size > 0) {
    const message = `Halaman cetak tidak memuat bagian dengan id: ${[...missing].join(', ')}.`;
    return fail({ code: 'anchor-missing', message });
  }
  const wanted = [...new Set(found.flatMap((own) => own.wanted))];
  const anchors = [...new Set([...asked, ...wanted, ...found.flatMap((own) => own.linked)])];
  // Of several tabs only: one alone has nobody to wait for.
  const standsAlone = (tab: number): boolean =>
    tabs.length > 1 &&
    request.labelStyle === 'per-bab' &&
    rightHandAnchors(request).length === 0 &&
    found[tab]?.wantsOthers === false;
  const laidOut = await Promise.all(
    tabs.map((page, tab) => layOutTab({ page, anchors, isAlone: standsAlone(tab) }, request, slack)),
  );
  const { places, filled } = await fillUntilStill(
    laidOut.map(({ alone, layout }) => alone?.places ?? layout.places),
    (labels) =>
      Promise.all(
        laidOut.map(async ({ page, alone, anchors: own }) => alone?.places ?? (await fillPages(page, labels, own))),
      ),
    request,
  );
  const { blankBefore } = countBlankPages(places, rightHandAnchors(request));
  const breaks = request.catchwords === true ? await markPageBreaks(tabs[0] as Page) : [];
  await Promise.all(
    laidOut.map(async ({ page, anchors: own, alone }, tab) => {
      if (alone !== undefined) return;
      if (tab > 0 && request.labelStyle !== 'per-bab')
        await continueCounter(page, firstNumber(places, blankBefore, places.starts[tab] ?? 0, request));
      await prepare(page, own, { breaks, blankBefore });
    }),
  );
  return succeed({
    wanted,
    filled,
    blankBefore,
    breaks,
    headings: laidOut.flatMap(({ layout }) => layout.headings),
    tables: laidOut.flatMap(({ layout }) => layout.tables),
    printing: laidOut.map(({ alone }) => alone?.printing),
  });
}

/** Fills the labels into all tabs. */
export async function fillAll(tabs: readonly Page[], labels: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(tabs.map((page) => fillPages(page, labels, [])));
}

interface Tab {
  readonly page: Page;
  readonly layout: LaidOutPages;
  /** Anchors whose page is asked for in this tab, whether they stand in it or not. */
  readonly anchors: readonly string[];
  /** Of a tab that did not wait for the others: where its anchors stand, and its print, which has begun. */
  readonly alone: { readonly places: Places; readonly printing: Promise<Uint8Array> } | undefined;
}

async function layOutTab(
  { page, anchors, isAlone }: { readonly page: Page; readonly anchors: readonly string[]; readonly isAlone: boolean },
  request: LayOutRequest,
  slack: number,
): Promise<Tab> {
  const layout = await layOutPages(page, slack, anchors);
  const tab: Tab = {
    page,
    layout,
    anchors: [...new Set([...anchors, ...layout.tables.flat().map(({ id }) => id)])],
    alone: undefined,
  };
  if (!isAlone) return tab;
  const fill = async (labels: ReadonlyMap<string, string>) => [await fillPages(page, labels, tab.anchors)];
  const { places } = await fillUntilStill([layout.places], fill, request);
  await prepare(page, tab.anchors, { breaks: [], blankBefore: [] });
  const printing = printPage(page, true);
  // Whoever waits for it hears of a failure; nobody does where another tab failed first.
  printing.catch(() => undefined);
  return { ...tab, alone: { places, printing } };
}

/**
 * Fills the labels of anchors into tabs, until none moves any more. Takes where the anchors stand, tab by tab, and a function
 * that fills labels in and tells it anew; parts that stand nowhere among them are another tab's.
 */
async function fillUntilStill(
  laidOut: readonly Places[],
  fill: (labels: ReadonlyMap<string, string>) => Promise<readonly Places[]>,
  request: LayOutRequest,
): Promise<{ readonly places: ReturnType<typeof joinPlaces>; readonly filled: ReadonlyMap<string, string> }> {
  let places = joinPlaces(laidOut);
  let filled: ReadonlyMap<string, string> = new Map();
  for (let fills = 0; fills < MOST_FILLS; fills += 1) {
    const before = places;
    const parts = request.parts.filter(({ anchor }) => before.pages.has(anchor));
    const counted = countBlankPages(before, rightHandAnchors(request));
    filled = labelAnchors(counted, { ...request, parts })?.labelOf ?? new Map();
    places = joinPlaces(await fill(filled));
    if ([...places.pages].every(([anchor, at]) => before.pages.get(anchor) === at)) break;
  }
  return { places, filled };
}

/** Makes a tab ready for paper. */
async function prepare(
  page: Page,
  anchors: readonly string[],
  { breaks, blankBefore }: Pick<LaidOut, 'breaks' | 'blankBefore'>,
): Promise<void> {
  await hideFromScreen(page);
  await releaseColumns(page);
  await exposeAnchors(page, [...anchors, ...breakAnchors(breaks)]);
  await showCatchwords(page, breaks);
  await placeBlankPages(page, blankBefore);
  await fillEmptyCells(page);
}

/**
 * The number that a tab's first page has where all pages are counted through; where they are not, no page shows that
 * counter. `before` counts the pages before the tab, blank ones left out.
 */
function firstNumber(places: Places, blankBefore: readonly string[], before: number, request: LayOutRequest): number {
  const counted = countBlankPages(places, rightHandAnchors(request));
  const blank = blankBefore.filter((anchor) => (places.pages.get(anchor) ?? 0) <= before).length;
  const label = labelAnchors(counted, request)?.labels[before + blank] ?? '';
  return Number(/\d+$/.exec(label)?.[0] ?? 1);
}
