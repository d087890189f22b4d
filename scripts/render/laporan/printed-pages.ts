/**
 * On which pages a build printed a document; it leaves this behind for the Laporan Pemeriksaan. Pages are physical,
 * counted from 1.
 */
export interface PrintedPages {
  /** Name of the PDF's file. */
  readonly pdf: string;
  /** Label of every page; page n is at n - 1. */
  readonly label: readonly string[];
  /** Page of every anchor: headings, tables, figures. */
  readonly halaman: Readonly<Record<string, number>>;
  /** Of every table that runs over pages, by its anchor: the page of each of its pieces, and how many rows it holds. */
  readonly tabel: Readonly<Record<string, readonly { readonly halaman: number; readonly baris: number }[]>>;
}

/** A page, and whether it is only the one on which what is meant begins. */
interface PageOf {
  readonly halaman: number;
  readonly mulai: boolean;
}

/**
 * Takes an anchor, and the index of a row where one of a table is meant. Gives the page of that row, or the page of the
 * anchor; undefined where it was not printed.
 */
export function pageOf(pages: PrintedPages, jangkar: string, baris?: number): PageOf | undefined {
  const pieces = pages.tabel[jangkar];
  if (pieces === undefined) return onPage(pages.halaman[jangkar], false);
  if (baris === undefined) return onPage(pieces[0]?.halaman, true);
  let rows = 0;
  const piece = pieces.find((one) => {
    rows += one.baris;
    return baris < rows;
  });
  return onPage(piece?.halaman, false);
}

function onPage(halaman: number | undefined, mulai: boolean): PageOf | undefined {
  return halaman === undefined ? undefined : { halaman, mulai };
}
