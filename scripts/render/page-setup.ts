import type { Cetak, Kertas, Tepi } from '../model/cetak.ts';

/** A rectangle in mm. */
interface Size {
  readonly lebarMm: number;
  readonly tinggiMm: number;
}

/** Margins in mm, as the reader holds the page. */
interface Margins {
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
  readonly kiri: number;
}

/** The sheets of a document in numbers: everything that prints, or solves widths and heights, takes them from here. */
export interface PageSetup {
  /** The paper, upright. */
  readonly kertas: Size;
  /** Margins of right-hand pages, and of every page where the binding does not change sides. */
  readonly tepi: { readonly tegak: Margins; readonly mendatar: Margins };
  /** Margins of left-hand pages; undefined where they are those of right-hand pages. */
  readonly tepiKiri: { readonly tegak: Margins; readonly mendatar: Margins } | undefined;
  /** Room within the margins, the same on every page. */
  readonly isi: { readonly tegak: Size; readonly mendatar: Size };
}

const PAPERS: Record<Kertas, Size> = {
  f4: { lebarMm: 210, tinggiMm: 330 },
  'f4-215': { lebarMm: 215, tinggiMm: 330 },
  a4: { lebarMm: 210, tinggiMm: 297 },
};

/** A wide sheet holds a big table: each edge of the paper keeps that much less white than on an upright sheet, in mm. */
const LESS_WHITE: Tepi = { atas: 12, bawah: 9, luar: 4, dalam: 8 };

/** But never less than this, which page head and number need, and every printer can do. */
const LEAST_WHITE = 15;

/**
 * Takes the document's settings, all of them filled; gives its sheets.
 *
 * A wide sheet is bound as the paper is, turned by a quarter: its head lies at the bound edge of a right-hand page, its
 * right side at the top of the upright paper. Printed on both sides, a left-hand page is bound at the other edge of the
 * paper, which is then the foot of a wide page.
 */
export function pageSetup({ kertas, tepi, jilid }: Cetak): PageSetup {
  const paper = PAPERS[kertas];
  const turned: Size = { lebarMm: paper.tinggiMm, tinggiMm: paper.lebarMm };
  const narrow = (edge: keyof Tepi): number => Math.max(tepi[edge] - LESS_WHITE[edge], LEAST_WHITE);
  const tegak: Margins = { atas: tepi.atas, kanan: tepi.luar, bawah: tepi.bawah, kiri: tepi.dalam };
  const mendatar: Margins = {
    atas: narrow('dalam'),
    kanan: narrow('atas'),
    bawah: narrow('luar'),
    kiri: narrow('bawah'),
  };
  return {
    kertas: paper,
    tepi: { tegak, mendatar },
    tepiKiri:
      jilid === 'bolak-balik'
        ? {
            tegak: { ...tegak, kanan: tegak.kiri, kiri: tegak.kanan },
            mendatar: { ...mendatar, atas: mendatar.bawah, bawah: mendatar.atas },
          }
        : undefined,
    isi: { tegak: within(paper, tegak), mendatar: within(turned, mendatar) },
  };
}

function within({ lebarMm, tinggiMm }: Size, { atas, kanan, bawah, kiri }: Margins): Size {
  return { lebarMm: lebarMm - kiri - kanan, tinggiMm: tinggiMm - atas - bawah };
}
