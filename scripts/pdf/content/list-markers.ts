import type { Item, Stretch } from './read-content.ts';

/**
 * Finds the markers of list items. Chromium paints them without a mark, right before the first line of the item and on
 * its baseline: text without a mark that stands so is the item's marker, not decoration.
 * Takes the items of a page, and a function that tells whether a mark is what a list item begins with. Gives for every
 * stretch that is a marker the mark it stands before.
 */
export function markersBefore(
  items: readonly Item[],
  beginsItem: (mark: number) => boolean,
): ReadonlyMap<Stretch, number> {
  const markers = new Map<Stretch, number>();
  collect(items, beginsItem, markers, new Set());
  return markers;
}

function collect(
  items: readonly Item[],
  beginsItem: (mark: number) => boolean,
  markers: Map<Stretch, number>,
  seen: Set<number>,
): void {
  // Text objects share the units of the graphics state they stand in; a state inside may have units of its own.
  const texts = items.flatMap((item) => {
    if (item.kind === 'text') return item.items.filter((inside): inside is Stretch => isText(inside));
    if (item.kind === 'state') collect(item.items, beginsItem, markers, seen);
    return [];
  });
  texts.forEach((text, index) => {
    if (text.mark === undefined || seen.has(text.mark) || !beginsItem(text.mark)) return;
    seen.add(text.mark);
    const before = texts[index - 1];
    if (before !== undefined && before.mark === undefined && isOnLine(before, text)) markers.set(before, text.mark);
  });
}

function isText(item: Item): boolean {
  return item.kind === 'stretch' && item.paint === 'text';
}

function isOnLine(before: Stretch, text: Stretch): boolean {
  return before.x !== undefined && text.x !== undefined && before.y === text.y && before.x < text.x;
}
