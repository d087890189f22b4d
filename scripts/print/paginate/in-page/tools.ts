import type { Page } from 'puppeteer';
import { GAP, MARKS } from '../browser-marks.ts';
import { followCells, holdsFigures } from './cells.ts';
import { divideList, endsBefore, fillUpTo, moveBack, moveText } from './filling.ts';
import { measureSpans, measureTable, tryCarriedRow, tryContinuation } from './measuring.ts';
import { pageInRun, passBefore, passPieces, showPassed } from './passing.ts';
import { makeCarriedRow, makePiece } from './pieces.ts';
import { boxAt, columnAt, headingsAbove, layAnew, sheetAt, sheetOf } from './places.ts';

// Functions that run in the browser, here and in `page.evaluate`, go there as text. They know nothing of the module
// they are written in, only what is global there: `pageTools`. And they hold no named inner function: the loader
// rewrites such a function to call a helper that exists only in Node.

const PLACES = { sheetAt, boxAt, sheetOf, columnAt, headingsAbove, layAnew };
const MEASURING = { tryContinuation, tryCarriedRow, measureTable, measureSpans };
const SPLITTING = { makePiece, makeCarriedRow, followCells, holdsFigures };
const FILLING = { fillUpTo, endsBefore, moveText, moveBack, divideList };
const PASSING = { passBefore, pageInRun, passPieces, showPassed };
const FUNCTIONS = { ...PLACES, ...MEASURING, ...SPLITTING, ...PASSING, ...FILLING };

const VALUES = { marks: MARKS, gap: GAP };

type PageTools = typeof FUNCTIONS & typeof VALUES;

declare global {
  /** What the functions that run in the browser share; there is no such thing in Node. */
  const pageTools: PageTools;
}

/** Gives the open page `pageTools`, which everything else of this stage needs there. It is gone with the page. */
export async function givePageTools(page: Page): Promise<void> {
  const functions = Object.entries(FUNCTIONS).map(([name, one]) => `${name}: ${String(one)}`);
  await page.evaluate(`globalThis.pageTools = { ...${JSON.stringify(VALUES)}, ${functions.join(', ')} }; undefined`);
}
