import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printCase, readFiles } from '../../helpers/print-case.ts';
import { BROWSER_TIMEOUT, startBrowser } from '../fixture-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
}, BROWSER_TIMEOUT);

afterAll(() => browser.close());

test('a family that is not installed stops the print, and says what to do', async () => {
  await expect(printCase(readFiles(import.meta.dirname), browser)).rejects.toThrow(
    /^Huruf Bookman Old Style diminta untuk mencetak, tetapi 4 dari 4 gayanya .* keluarga: bonum .*$/,
  );
});
