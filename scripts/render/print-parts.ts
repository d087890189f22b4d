import type { Report } from '../derive/report.ts';
import type { Cetak } from '../model/cetak.ts';

/** A part of the print page, in the order of its pages, and the element it begins with. */
interface PrintPart {
  readonly part:
    | { readonly kind: 'sampul' }
    | { readonly kind: 'depan' }
    | { readonly kind: 'bab'; readonly nomor: string }
    | { readonly kind: 'lampiran' };
  readonly anchor: string;
  /** True where it begins on a right-hand page, after a blank one if need be. */
  readonly rightHand: boolean;
}

/** Anchors of the print page that no heading of the document has. */
const COVER_ANCHOR = 'sampul';
const FRONT_ANCHOR = 'bagian-depan';

/** How the print page of a document is printed, as `printDocument` takes it. */
interface PrintPlan {
  readonly parts: readonly PrintPart[];
  readonly labelStyle: Cetak['nomorHalaman'];
  /** At most so many tabs; absent where the document's size decides. */
  readonly tabs?: number;
}

/** Takes a document's report. Where left and right pages differ one tab prints all: it tells them by its own first page. */
export function printPlan(report: Report): PrintPlan {
  const { nomorHalaman, jilid } = report.plan.dokumen.cetak;
  return {
    parts: printParts(report),
    labelStyle: nomorHalaman,
    ...(jilid === 'bolak-balik' ? { tabs: 1 } : {}),
  };
}

/**
 * The cover, the front matter, every BAB with the numeral of its page labels, and all attachments as one. Chapters that
 * run on are one part, since the others begin no page of their own.
 */
function printParts({ outline, plan }: Report): PrintPart[] {
  const { babMulai } = plan.dokumen.cetak;
  const rightHand = babMulai === 'halaman-kanan';
  const chapters = babMulai === 'menyambung' ? outline.bab.slice(0, 1) : outline.bab;
  return [
    { part: { kind: 'sampul' }, anchor: COVER_ANCHOR, rightHand: false },
    { part: { kind: 'depan' }, anchor: FRONT_ANCHOR, rightHand },
    ...chapters.map((bab): PrintPart => ({ part: { kind: 'bab', nomor: bab.romawi }, anchor: bab.jangkar, rightHand })),
    ...outline.lampiran
      .slice(0, 1)
      .map(({ jangkar }): PrintPart => ({ part: { kind: 'lampiran' }, anchor: jangkar, rightHand: false })),
  ];
}
