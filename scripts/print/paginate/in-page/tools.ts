import type { Page } from 'puppeteer';
import { BREAKING, type breakTable, type wholeHeight } from '../break-table.ts';
import { GAP, MARKS, WORTH_FILLING } from '../marks.ts';
import { followCells, holdsFigures } from './cells.ts';
import { divideList, endsBefore, fillBeforeBox, fillBeforeWide, fillUpTo, moveBack, moveText } from './filling.ts';
import { readHeadings } from './headings.ts';
import { fillAround, layOut, layOutBox, layOutSheets } from './laying-out.ts';
import { countPages, fillPageNumbers, locate } from './locating.ts';
import { measureBoxes, measureSpans, measureTable, tryCarriedRow, tryContinuation } from './measuring.ts';
import { pageInRun, passBefore, passPieces, showPassed } from './passing.ts';
import { makeCarriedRow, makePiece } from './pieces.ts';
import { columnAt, headingsAbove, layAnew, sheetOf } from './places.ts';
import { beginPage, settleWhole } from './settling.ts';
import { divideSheets, joinSheets, layColumns, releaseColumns, showUncertain } from './sheets.ts';
import { listPieces, splitTable } from './splitting.ts';

// Functions that run in the browser, here and in `page.evaluate`, go there as text. They know nothing of the module
// they are written in, only what is global there: `pageTools`.

const LAYING_OUT = { layOut, layOutSheets, fillAround, layOutBox };
const SHEETS = { divideSheets, layColumns, joinSheets, showUncertain, releaseColumns };
const PLACES = { sheetOf, columnAt, headingsAbove, layAnew };
const LOCATING = { locate, countPages, fillPageNumbers, readHeadings };
const MEASURING = { measureBoxes, tryContinuation, tryCarriedRow, measureTable, measureSpans };
const SETTLING = { settleWhole, beginPage };
const SPLITTING = { splitTable, listPieces, makePiece, makeCarriedRow, followCells, holdsFigures };
const FILLING = { fillBeforeWide, fillBeforeBox, fillUpTo, endsBefore, moveText, moveBack, divideList };
const PASSING = { passBefore, pageInRun, passPieces, showPassed };
const FUNCTIONS = {
  ...LAYING_OUT,
  ...SHEETS,
  ...PLACES,
  ...LOCATING,
  ...MEASURING,
  ...SETTLING,
  ...SPLITTING,
  ...PASSING,
  ...FILLING,
};

const VALUES = { marks: MARKS, gap: GAP, worthFilling: WORTH_FILLING };

type PageTools = typeof FUNCTIONS & typeof VALUES & { breakTable: typeof breakTable; wholeHeight: typeof wholeHeight };

declare global {
  /** What the functions that run in the browser share; there is no such thing in Node. */
  const pageTools: PageTools;
}

/** Gives the open page `pageTools`, which everything else of this stage needs there. It is gone with the page. */
export async function givePageTools(page: Page): Promise<void> {
  const constants = Object.entries(BREAKING.constants).map(([name, one]) => `const ${name} = ${JSON.stringify(one)};`);
  const functions = Object.entries(FUNCTIONS).map(([name, one]) => `${name}: ${String(one)}`);
  await page.evaluate(`globalThis.pageTools = (() => {
    // The loader wraps functions within functions in a call of this name.
    const __name = (one) => one;
    ${constants.join('\n')}
    ${BREAKING.functions.map(String).join('\n')}
    return { ...${JSON.stringify(VALUES)}, breakTable, wholeHeight, ${functions.join(', ')} };
  })(); undefined`);
}
