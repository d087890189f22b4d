import { type LabelRange, type LabelStyle, type Part, labelPages, partsInOrder } from './label-pages.ts';
import type { Places } from './paginate/paginate.ts';

/** A part of the document and the id of an element on its first page. */
export interface PartAnchor {
  readonly part: Part;
  readonly anchor: string;
  /** True where the part begins on a right-hand page. */
  readonly rightHand?: boolean;
}

export interface Labelling {
  /** In the order of their pages. */
  readonly parts: readonly PartAnchor[];
  readonly labelStyle: LabelStyle;
}

interface AnchorLabels {
  /** Label of every page; page n is at n - 1. */
  readonly labels: readonly string[];
  readonly labelRanges: readonly LabelRange[];
  /** Label of the page on which an anchor stands. */
  readonly labelOf: ReadonlyMap<string, string>;
}

/** The labels of all pages and anchors; undefined where parts are out of order. */
export function labelAnchors({ pages, pageCount }: Places, { parts, labelStyle }: Labelling): AnchorLabels | undefined {
  const starts = parts.map(({ part, anchor }) => ({ part, firstPage: pages.get(anchor) ?? 0 }));
  if (!partsInOrder(starts, pageCount)) return undefined;
  const { labels, ranges } = labelPages(starts, pageCount, labelStyle);
  return {
    labels,
    labelRanges: ranges,
    labelOf: new Map([...pages].map(([anchor, page]) => [anchor, labels[page - 1] ?? ''])),
  };
}

/** Joins the places of all tabs in the order of their pages; `starts` tells how many pages come before each. */
export function joinPlaces(tabs: readonly Places[]): Places & { readonly starts: readonly number[] } {
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

/** Anchors of the parts that begin on a right-hand page. */
export function rightHandAnchors({ parts }: Labelling): string[] {
  return parts.flatMap((part) => (part.rightHand === true ? [part.anchor] : []));
}
