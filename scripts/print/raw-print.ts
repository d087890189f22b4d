import type { Browser } from 'puppeteer';
import { openPage } from './open-page.ts';
import { type Outcome, succeed } from './outcome.ts';
import { printPage } from './print-page.ts';
import { type Timing, startTimings } from './timings.ts';

interface RawPrint {
  readonly bytes: Uint8Array;
  readonly timings: readonly Timing<'buka' | 'cetak'>[];
}

/**
 * Prints a page once, tagged and with bookmarks, and does nothing else: the mark the benchmark compares the passes
 * with.
 * Takes a running browser and a file:// address; gives the bytes, or the faults of a page that does not load.
 */
export async function rawPrint(request: {
  readonly browser: Browser;
  readonly url: string;
}): Promise<Outcome<RawPrint>> {
  const timings = startTimings<'buka' | 'cetak'>();
  const opened = await timings.measure('buka', () => openPage(request.browser, request.url));
  if (opened.value === null) return opened;
  const page = opened.value;
  try {
    const bytes = await timings.measure('cetak', () => printPage(page, true));
    return succeed({ bytes, timings: timings.taken });
  } finally {
    await page.close();
  }
}
