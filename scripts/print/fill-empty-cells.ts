/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

/**
 * Puts a no-break space into every empty cell of the page's tables. Chromium tags only what it paints, so an empty cell
 * would be missing in the tags, and every cell behind it would count for the wrong column.
 * Takes the open page, laid out and ready to be printed. The space takes no room: no row grows.
 */
export async function fillEmptyCells(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const cell of document.querySelectorAll('td, th')) {
      if (cell.textContent.trim() !== '' || cell.querySelector('img, svg') !== null) continue;
      const space = document.createElement('span');
      space.style.fontSize = '1px';
      space.style.lineHeight = '0';
      space.textContent = '\u00a0';
      cell.append(space);
    }
  });
}
