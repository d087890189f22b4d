import type { Browser, Page } from 'puppeteer';

/**
 * Calls `beforeClose` with every page that this browser opens from now on, right before it is closed, when its
 * process still knows its peak of memory.
 */
export function watchPages(browser: Browser, beforeClose: (page: Page) => Promise<void>): void {
  const open = browser.newPage.bind(browser);
  browser.newPage = async (...args) => {
    const page = await open(...args);
    const close = page.close.bind(page);
    page.close = async (options) => {
      await beforeClose(page);
      await close(options);
    };
    return page;
  };
}
