import type { Report } from '../derive/report.ts';

/** A part of the print page, in the order of its pages, and the element it begins with. */
export interface PrintPart {
  readonly part:
    { readonly kind: 'sampul' } | { readonly kind: 'depan' } | { readonly kind: 'bab'; readonly nomor: string };
  readonly anchor: string;
}

/** Anchors of the print page that no heading of the document has. */
export const COVER_ANCHOR = 'sampul';
export const FRONT_ANCHOR = 'bagian-depan';

/** The cover, the front matter, and every BAB with the numeral of its page labels. */
export function printParts({ outline }: Report): PrintPart[] {
  return [
    { part: { kind: 'sampul' }, anchor: COVER_ANCHOR },
    { part: { kind: 'depan' }, anchor: FRONT_ANCHOR },
    ...outline.bab.map((bab): PrintPart => ({ part: { kind: 'bab', nomor: bab.romawi }, anchor: bab.jangkar })),
  ];
}
