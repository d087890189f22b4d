import { type Bounds, joinBounds, markBounds } from '../content/mark-bounds.ts';
import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { PdfName, type PdfValue, refOf } from '../../pdf-syntax/values.ts';
import { type Tag, allMarks, allTags, changeTags } from './tag.ts';

/**
 * Gives every figure and formula that lies on one page the area it covers there, so that readers can show where it is.
 * Takes the store with the contents as they will be written, and the tree. What lies in a form, or on several pages,
 * gets none.
 */
export function placeFigures(store: ObjectStore, document: Tag): Tag {
  const figures = allTags(document).filter(isFigure);
  const wanted = new Map<number, Set<number>>();
  for (const { page, form, id } of figures.flatMap((figure) => allMarks(figure))) {
    if (form === undefined) wanted.set(page, (wanted.get(page) ?? new Set<number>()).add(id));
  }
  const bounds = new Map([...wanted].map(([page, ids]) => [page, boundsOn(store, page, ids)]));
  return changeTags(document, (tag) => {
    const area = isFigure(tag) ? areaOf(tag, bounds) : undefined;
    return area === undefined ? tag : { ...tag, entries: new Map([...tag.entries, ['A', layout(area)]]) };
  });
}

function isFigure({ role }: Tag): boolean {
  return role === 'Figure' || role === 'Formula';
}

function boundsOn(store: ObjectStore, page: number, ids: ReadonlySet<number>): ReadonlyMap<number, Bounds> {
  const content = refOf(store.dictOf(page), 'Contents');
  return content === undefined ? new Map() : markBounds(store.textOf(content), ids);
}

function areaOf(figure: Tag, bounds: ReadonlyMap<number, ReadonlyMap<number, Bounds>>): Bounds | undefined {
  const marks = allMarks(figure);
  const page = marks[0]?.page;
  if (page === undefined || marks.some((mark) => mark.page !== page || mark.form !== undefined)) return undefined;
  const areas = marks.flatMap(({ id }) => {
    const area = bounds.get(page)?.get(id);
    return area === undefined ? [] : [area];
  });
  return areas.length === 0 ? undefined : areas.reduce(joinBounds);
}

function layout(area: Bounds): PdfValue {
  return new Map<string, PdfValue>([
    ['O', new PdfName('Layout')],
    ['Placement', new PdfName('Block')],
    ['BBox', area.map((edge) => Number(edge.toFixed(2)))],
  ]);
}
