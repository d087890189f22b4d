import type { Page } from 'puppeteer';

/**
 * Prints the open page once, with the sizes its own stylesheet gives.
 * Takes whether to write tags and bookmarks, which doubles the time and is not needed only to see where things
 * fall. Gives the PDF's bytes.
 */
export function printPage(page: Page, tagged: boolean): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: tagged,
    waitForFonts: false,
    timeout: 0,
  });
}
