import type { MarkUse } from '../content/rewrite-pages.ts';
import { MarkTable } from './replace-marks.ts';
import { scopeOf } from './table-grid.ts';
import { type Tag, allMarks } from './tag.ts';

/** What the tag tree says about every mark. */
export type MarkUses = MarkTable<MarkUse>;

interface Surroundings {
  readonly role: string;
  readonly figure: number | undefined;
  /** Page on which the table head that this stands in is painted first; undefined outside heads. */
  readonly headPage: number | undefined;
}

/**
 * Reads from the tag tree, as Chromium writes it, what each mark is: see `MarkUse`. Takes also the marks that list items
 * begin with.
 */
export function markUses(document: Tag, beginnings: MarkTable<number>): MarkUses {
  const uses: MarkUses = new MarkTable();
  const collect = (tag: Tag, outer: Surroundings): void => {
    const here: Surroundings = {
      role: tag.role === 'NonStruct' ? outer.role : tag.role,
      figure: outer.figure ?? (isFigure(tag) ? tag.number : undefined),
      headPage: outer.headPage ?? headPageOf(tag),
    };
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') collect(kid, here);
      else if (kid.kind === 'mark') {
        const { role, figure, headPage } = here;
        const isRepeated = headPage !== undefined && kid.page !== headPage;
        const beginsItem = beginnings.get(kid.page, kid.id) !== undefined;
        uses.set(kid.page, kid.id, { role, figure, isRepeated, beginsItem });
      }
    }
  };
  collect(document, { role: 'Span', figure: undefined, headPage: undefined });
  return uses;
}

/** A frame around a figure and its caption, which Chromium calls a figure too, is none. */
function isFigure({ role, entries, kids }: Tag): boolean {
  if (role !== 'Figure' && role !== 'Formula') return false;
  return (
    entries.has('Alt') || !kids.some((kid) => kid.kind === 'tag' && (kid.role === 'Figure' || kid.role === 'Formula'))
  );
}

/** A column head is painted first on the page where its table begins, and never runs over two pages. */
function headPageOf(tag: Tag): number | undefined {
  return tag.role === 'TH' && scopeOf(tag) === 'Column' ? allMarks(tag)[0]?.page : undefined;
}
