import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { type PdfDict, nameOf, refOf } from '../../pdf-syntax/values.ts';
import { type Group, type Item, type Stretch, readContent } from './read-content.ts';
import type { ShownText } from './shown-hex.ts';
import { ALONE, ARTIFACT, type Fate, FURNITURE, type Owner, rewriteContent } from './rewrite-content.ts';
import { figureParts } from './figure-parts.ts';
import { markersBefore } from './list-markers.ts';
import { resourceOf } from './resources.ts';

/** What the tag tree says about one mark of a page. */
export interface MarkUse {
  /** Role of the tag that the content belongs to. */
  readonly role: string;
  /**
   * Object number of the figure or formula that it is part of: there drawing is content, elsewhere a path without text is
   * decoration.
   */
  readonly figure: number | undefined;
  /** True for the head of a table on every page but its first: it says again what was said. */
  readonly isRepeated: boolean;
  /** True for what a list item begins with: text on the same line before it is the item's marker. */
  readonly beginsItem: boolean;
}

/** A page or form whose content was written anew. */
interface RewrittenHolder {
  readonly page: number;
  /** Object number of the form; undefined for the page itself. */
  readonly form: number | undefined;
  /** What the new identifiers stand for. */
  readonly marks: readonly RewrittenMark[];
}

export interface RewrittenMark extends Owner {
  readonly id: number;
  /** Strings in the order they are painted. */
  readonly shown: readonly ShownString[];
}

interface ShownString {
  /** Object number of the font. */
  readonly font: number;
  readonly text: ShownText;
  /** True where it stands on another line than the string before it. */
  readonly beginsLine: boolean;
}

/**
 * Writes the contents of a page anew, and those of the forms it paints: see `rewriteContent`.
 * Takes the store, where the streams are replaced, the page's object number, and what the tag tree says about a mark of
 * this page; undefined for a mark that no tag owns. Gives the page and every form that holds marks. Identifiers are
 * unique on the page, its forms included: some readers know no others.
 */
export function rewritePage(
  store: ObjectStore,
  page: number,
  useOf: (mark: number) => MarkUse | undefined,
): readonly RewrittenHolder[] {
  const dict = store.dictOf(page);
  const content = refOf(dict, 'Contents');
  if (content === undefined) throw new Error(`unexpected PDF: page ${String(page)} has no single content`);
  return rewriteHolder(store, { page, form: undefined, stream: content, resources: dict }, useOf);
}

interface Holder {
  readonly page: number;
  readonly form: number | undefined;
  readonly stream: number;
  /** Dictionary that has the resources. */
  readonly resources: PdfDict;
}

function rewriteHolder(
  store: ObjectStore,
  { page, form, stream, resources }: Holder,
  useOf: (mark: number) => MarkUse | undefined,
  start = 0,
): readonly RewrittenHolder[] {
  const text = store.textOf(stream);
  const items = readContent(text);
  const stretches = paintingStretches(items);
  const inside = new Map<string, readonly RewrittenHolder[]>();
  let nextId = start;
  for (const name of objectsIn(stretches)) {
    const number = resourceOf(store, resources, 'XObject', name);
    if (number === undefined || nameOf(store.dictOf(number), 'Subtype') !== 'Form') continue;
    const holders = rewriteHolder(
      store,
      { page, form: number, stream: number, resources: store.dictOf(number) },
      useOf,
      nextId,
    );
    nextId += holders.reduce((sum, { marks }) => sum + marks.length, 0);
    inside.set(name, holders);
  }
  const hasMarks = (name: string): boolean => (inside.get(name) ?? []).some(({ marks }) => marks.length > 0);
  const fateOf = fates(items, stretches, useOf, hasMarks, form === undefined);
  const { text: written, owners } = rewriteContent(text, items, fateOf, nextId);
  store.setStream(stream, form === undefined ? new Map() : withoutKey(store.dictOf(stream)), written);
  const shown = shownByOwner(stretches, fateOf, (name) => resourceOf(store, resources, 'Font', name));
  const marks = owners.map(({ owner, isFirst }, index): RewrittenMark => ({
    mark: owner.mark,
    isLabel: owner.isLabel,
    id: nextId + index,
    shown: isFirst ? (shown.get(owner) ?? []) : [],
  }));
  return [{ page, form, marks }, ...[...inside.values()].flat()];
}

/** A form that holds marks gets a new key in the parent tree with the new tree. */
function withoutKey(form: PdfDict): PdfDict {
  return new Map([...form].filter(([key]) => key !== 'StructParents'));
}

/** Decides what becomes of every stretch of one page or form. */
function fates(
  items: readonly Item[],
  stretches: readonly Stretch[],
  useOf: (mark: number) => MarkUse | undefined,
  hasMarks: (name: string) => boolean,
  isPage: boolean,
): (stretch: Stretch) => Fate {
  const furniture = isPage ? furnitureOf(items) : new Set<Stretch>();
  const figures = figureMarks(items, stretches, (mark) => useOf(mark)?.figure);
  const substance = new Set(
    stretches.flatMap(({ paint, mark }) => (paint === 'path' || mark === undefined ? [] : [mark])),
  );
  const markers = markersBefore(items, (mark) => useOf(mark)?.beginsItem === true);
  const contents = new Map<number, Fate>();
  const labels = new Map<number, Fate>();
  const contentFate = (role: string, mark: number, isLabel: boolean): Fate => {
    const known = isLabel ? labels : contents;
    const fate = known.get(mark) ?? { kind: 'content', role, owner: { mark, isLabel } };
    known.set(mark, fate);
    return fate;
  };
  return (stretch) => {
    if (stretch.object !== undefined && hasMarks(stretch.object)) return ALONE;
    const figure = figures.get(stretch);
    if (figure !== undefined) return contentFate('Figure', figure, false);
    const marker = markers.get(stretch);
    if (marker !== undefined) return contentFate('Lbl', marker, true);
    const use = stretch.mark === undefined ? undefined : useOf(stretch.mark);
    if (stretch.mark === undefined || use === undefined) return furniture.has(stretch) ? FURNITURE : ARTIFACT;
    if (use.isRepeated) return FURNITURE;
    if (!substance.has(stretch.mark)) return ARTIFACT;
    return contentFate(use.role, stretch.mark, false);
  };
}

/**
 * Gives for every stretch that is part of a figure, marked or not, the first mark of that figure on the page: all parts
 * together bear this one.
 */
function figureMarks(
  items: readonly Item[],
  stretches: readonly Stretch[],
  figureOf: (mark: number) => number | undefined,
): ReadonlyMap<Stretch, number> {
  const first = new Map<number, number>();
  const marks = new Map<Stretch, number>();
  for (const stretch of stretches) {
    const figure = stretch.mark === undefined ? undefined : figureOf(stretch.mark);
    if (figure === undefined || stretch.mark === undefined) continue;
    const mark = first.get(figure) ?? stretch.mark;
    first.set(figure, mark);
    marks.set(stretch, mark);
  }
  if (first.size === 0) return marks;
  for (const [stretch, figure] of figureParts(items, figureOf)) marks.set(stretch, first.get(figure) as number);
  return marks;
}

/**
 * What Chromium paints in the margins: it stands in graphics states of its own, while the page's text area is a state
 * that begins with a clipping path.
 */
function furnitureOf(items: readonly Item[]): ReadonlySet<Stretch> {
  const outside = items.filter((item): item is Group => item.kind === 'state' && !item.clips);
  return new Set(outside.flatMap((group) => paintingStretches(group.items)));
}

function paintingStretches(items: readonly Item[], found: Stretch[] = []): readonly Stretch[] {
  for (const item of items) {
    if (item.kind !== 'stretch') paintingStretches(item.items, found);
    else if (item.paint !== undefined) found.push(item);
  }
  return found;
}

function objectsIn(stretches: readonly Stretch[]): readonly string[] {
  return [...new Set(stretches.flatMap(({ object }) => object ?? []))];
}

/** Strings in a font that the page does not have are left out. */
function shownByOwner(
  stretches: readonly Stretch[],
  fateOf: (stretch: Stretch) => Fate,
  fontOf: (name: string) => number | undefined,
): ReadonlyMap<Owner, readonly ShownString[]> {
  const shown = new Map<Owner, { readonly strings: ShownString[]; line: number | undefined }>();
  const fonts = new Map<string, number | undefined>();
  for (const stretch of stretches) {
    const fate = stretch.paint === 'text' ? fateOf(stretch) : ARTIFACT;
    if (fate.kind !== 'content') continue;
    const own = shown.get(fate.owner) ?? { strings: [], line: stretch.y };
    let beginsLine = own.line !== stretch.y;
    for (const text of stretch.shown) {
      if (!fonts.has(text.font)) fonts.set(text.font, fontOf(text.font));
      const font = fonts.get(text.font);
      if (font !== undefined) own.strings.push({ font, text, beginsLine });
      beginsLine = false;
    }
    own.line = stretch.y;
    shown.set(fate.owner, own);
  }
  return new Map([...shown].map(([owner, { strings }]) => [owner, strings]));
}
