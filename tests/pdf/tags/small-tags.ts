import { PdfName, type PdfValue } from '../../../scripts/pdf-syntax/values.ts';
import { type Kid, type Mark, type Tag, newTag } from '../../../scripts/pdf/tags/tag.ts';

/** A tag with kids; `scope`, `rows` and `columns` are attributes of a cell. */
export function tag(role: string, kids: readonly Kid[] = [], entries: Readonly<Record<string, PdfValue>> = {}): Tag {
  return newTag(role, kids, new Map(Object.entries(entries)));
}

/** A mark of page 1. */
export function mark(id: number, page = 1): Mark {
  return { kind: 'mark', page, form: undefined, id };
}

interface Cell {
  readonly scope?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly kids?: readonly Kid[];
}

/** A head or data cell, its attributes each in an object of its own as Chromium writes them. */
export function cell(role: 'TH' | 'TD', { scope, rows = 1, columns = 1, kids = [] }: Cell = {}): Tag {
  const attribute = (key: string, value: PdfValue): PdfValue =>
    new Map<string, PdfValue>([
      ['O', new PdfName('Table')],
      [key, value],
    ]);
  const attributes = [
    ...(scope === undefined ? [] : [attribute('Scope', new PdfName(scope))]),
    attribute('RowSpan', rows),
    attribute('ColSpan', columns),
  ];
  return tag(role, kids, { A: attributes });
}

/** A tree in one line: roles with their kids, `n` for the mark n, `@n` for the annotation in object n. */
export function outline(kid: Kid): string {
  if (kid.kind === 'mark') return String(kid.id);
  if (kid.kind === 'annotation') return `@${kid.object}`;
  return kid.kids.length === 0 ? kid.role : `${kid.role}(${kid.kids.map(outline).join(' ')})`;
}
