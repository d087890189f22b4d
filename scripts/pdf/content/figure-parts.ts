import type { Item, Stretch } from './read-content.ts';

/**
 * Finds what belongs to a figure though it bears no mark: Chromium marks the words of a drawing and leaves its lines and
 * areas unmarked. Everything is the figure's that stands with it in a graphics state where nothing else is marked, or
 * between two of its parts.
 * Takes the items of a page, and a function that gives the figure a mark belongs to. Gives the figure of every stretch
 * that bears no mark of its own but is part of one.
 */
export function figureParts<Figure>(
  items: readonly Item[],
  figureOf: (mark: number) => Figure | undefined,
): ReadonlyMap<Stretch, Figure> {
  const parts = new Map<Stretch, Figure>();
  collect(items, figureOf, parts);
  return parts;
}

/** What is marked in a branch: nothing, one figure alone, or anything else. */
type Holding<Figure> =
  { readonly kind: 'nothing' } | { readonly kind: 'other' } | { readonly kind: 'figure'; readonly figure: Figure };

function collect<Figure>(
  items: readonly Item[],
  figureOf: (mark: number) => Figure | undefined,
  parts: Map<Stretch, Figure>,
): void {
  const holdings = items.map((item) => holdingOf(item, figureOf));
  // Walks from part to part of one figure; unmarked items on the way wait until the next part is found.
  let figure: Figure | undefined;
  let waiting: Item[] = [];
  items.forEach((item, index) => {
    const holding = holdings[index] as Holding<Figure>;
    if (holding.kind === 'nothing') waiting.push(item);
    else if (holding.kind === 'other') {
      figure = undefined;
      if (item.kind !== 'stretch') collect(item.items, figureOf, parts);
    } else {
      if (figure === holding.figure) for (const between of waiting) adopt(between, figure, parts);
      adopt(item, holding.figure, parts);
      figure = holding.figure;
    }
    if (holding.kind !== 'nothing') waiting = [];
  });
}

function holdingOf<Figure>(item: Item, figureOf: (mark: number) => Figure | undefined): Holding<Figure> {
  if (item.kind === 'stretch') {
    if (item.mark === undefined || item.paint === undefined) return { kind: 'nothing' };
    const figure = figureOf(item.mark);
    return figure === undefined ? { kind: 'other' } : { kind: 'figure', figure };
  }
  let found: Holding<Figure> = { kind: 'nothing' };
  for (const inside of item.items) {
    const holding = holdingOf(inside, figureOf);
    if (holding.kind === 'nothing') continue;
    if (found.kind === 'nothing') found = holding;
    else if (found.kind !== 'figure' || holding.kind !== 'figure' || found.figure !== holding.figure)
      return { kind: 'other' };
  }
  return found;
}

function adopt<Figure>(item: Item, figure: Figure, parts: Map<Stretch, Figure>): void {
  if (item.kind !== 'stretch') for (const inside of item.items) adopt(inside, figure, parts);
  else if (item.mark === undefined && item.paint !== undefined) parts.set(item, figure);
}
