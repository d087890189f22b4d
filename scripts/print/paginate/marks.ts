/** What the paginator writes on elements of the print page. */
export const MARKS = {
  /** Attribute of a run of pages. */
  sheet: 'data-hamparan',
  /** Attribute of the tables whose pages are decided; the others have no rows in the columns yet, see `layColumns`. */
  settled: 'data-tertata',
  /** Attribute of what is out of the way while the rest of its run is laid out, see `layColumns`. */
  passed: 'data-lewat',
  /** Attribute of a table whose earlier pieces are out of the way: its last piece begins the page. */
  continued: 'data-lanjut',
  /** Attribute of a run: how many of its pages lie before the first that is still laid out. */
  pagesBefore: 'data-halaman-sebelum',
  /** Attribute of what is out of the way and has an id: the index of its page in its run. */
  page: 'data-halaman-ke',
  /** Attribute of a table of which a page that is out of the way may be more than one. */
  uncertain: 'data-tak-pasti',
  /** Class of what begins a page because the paginator says so; templates/styles/cetak-tabel.css breaks before it. */
  newPage: 'halaman-baru',
} as const;

/** White between two columns, in CSS pixels. */
export const GAP = 100;

/** Less white than this at the foot of a page is not worth filling, in CSS pixels: about three lines. */
export const WORTH_FILLING = 72;
