import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import { type PdfDict, isDict, refOf } from '../../pdf-syntax/values.ts';

/** One of the files that are bound, and where in it stands what is joined with the others, by number in the store. */
export interface Part {
  /** The catalogue's number. */
  readonly root: number;
  /** Number of the information dictionary. */
  readonly info: number;
  readonly catalog: PdfDict;
  /** Top of the page tree. */
  readonly pages: number;
  /** Top of the bookmarks; undefined for a part without headings. */
  readonly outlines: number | undefined;
  /** Destinations by name. */
  readonly destinations: PdfDict;
  /** Root of the tags; undefined for a part that only paints: Chromium tags words, pictures and links. */
  readonly tags: number | undefined;
}

/**
 * Finds in a part what binding joins. Takes the store and the numbers of the part's catalogue and information there. Throws
 * an Error for one without pages.
 */
export function readPart(store: ObjectStore, { root, info }: Pick<Part, 'root' | 'info'>): Part {
  const catalog = store.dictOf(root);
  const pages = refOf(catalog, 'Pages');
  if (pages === undefined) throw new Error('unexpected PDF: the catalogue names no pages');
  const destinations = store.resolve(catalog.get('Dests'));
  return {
    root,
    info,
    catalog,
    pages,
    outlines: refOf(catalog, 'Outlines'),
    destinations: isDict(destinations) ? destinations : new Map(),
    tags: refOf(catalog, 'StructTreeRoot'),
  };
}
