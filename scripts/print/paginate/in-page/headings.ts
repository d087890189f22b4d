/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/** A heading of the page, as it becomes a tag and perhaps a bookmark. */
export interface Heading {
  readonly teks: string;
  /** True where it is a bookmark: down to the third level, and no minor heading, which has no number. */
  readonly penanda: boolean;
}

/**
 * Gives every heading that the page prints, in reading order, but for those kept out of the tags; a line break in its words
 * counts as a space.
 */
export function readHeadings(): readonly Heading[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.closest('[aria-hidden="true"]') === null && heading.getClientRects().length > 0)
    .map((heading) => ({
      teks: heading.innerText.replace(/\s+/g, ' ').trim(),
      penanda: /^H[123]$/.test(heading.tagName) && !heading.classList.contains('kecil'),
    }));
}
