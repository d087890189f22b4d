/// <reference lib="dom" />
import type { Page } from 'puppeteer';
import { ELSEWHERE } from './share-parts.ts';

/**
 * Makes the running page number of a tab that does not begin the document go on where the tab before it ends: with the
 * given number on its first page. For documents that count through all chapters; the counter is theirs.
 */
export async function continueCounter(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (selector, start) => {
      const first = document.querySelector(selector);
      if (first === null) return;
      const style = document.createElement('style');
      style.textContent = `@page ${getComputedStyle(first).page}:first { counter-increment: isi ${String(start)} }`;
      document.head.append(style);
    },
    `:is(.sampul, section.bagian, section.bab, .halaman-kosong):not([${ELSEWHERE}])`,
    number,
  );
}
