/** A size that is not that of something else. */
const SIZE = /\bfont-size:\s*(?!\s|inherit\b)([^;{}]+);/g;

/** FreeType counts sizes of type in these. */
const STEP = '0.015625px';

/**
 * Rounds every font size of a style sheet down to a sixty-fourth of a CSS pixel. What is laid out for the screen, as pages are
 * before they are printed, drops the rest of a size when it asks how wide a word is; on paper it counts, and a line that just
 * fitted would wrap. A browser that does not know `round()` keeps the size as it was written.
 */
export function printFontSizes(css: string): string {
  return css.replace(SIZE, (written, size: string) => `${written} font-size: round(down, ${size.trim()}, ${STEP});`);
}
