import type { Browser } from 'puppeteer';
import { launchBrowser } from '../../scripts/print/launch-browser.ts';
import { prepared } from '../helpers/prepared.ts';

/** Starting may mean unpacking the carried browser first. */
export const BROWSER_TIMEOUT = 120_000;

/**
 * Starts the browser the product itself would choose; fails the test with the product's own message where there is
 * none.
 */
export async function startBrowser(): Promise<Browser> {
  const { value, diagnostics } = await launchBrowser();
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value.browser;
}

/** One browser for all tests of the file or `describe` that calls this, closed behind them; gives what reads it. */
export function useBrowser(): () => Browser {
  return prepared(startBrowser, { dispose: (browser) => browser.close() });
}
