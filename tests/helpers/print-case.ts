import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import type { ImageReading } from '../../scripts/load/read-images.ts';
import { writeSite } from '../../scripts/pipeline.ts';
import { type Case, type Files, findings, loadFiles } from './load-case.ts';
import { type PdfReport, readPdf } from './pdf/read-pdf.ts';
import type { PdfPage, PdfText } from './pdf/read-page.ts';
import type { PdfTag } from './pdf/read-tags.ts';
import { prepared } from './prepared.ts';
import { printReport } from './print-report.ts';

/** A small document after printing: its website, and its PDF read back. */
export interface PrintedCase {
  readonly pdf: PdfReport;
  readonly bytes: Uint8Array;
  /** Text of a file of the website, such as `bab-1.html`. */
  readonly site: (file: string) => string;
}

/** Lays files over the base document of tests/kasus, builds and prints it. Throws where the document has a finding. */
export async function printCase(
  over: Files,
  browser: Browser,
  pictures?: ReadonlyMap<string, ImageReading>,
): Promise<PrintedCase> {
  return printLoaded(loadFiles(over, pictures), browser);
}

/** As `printCase`, for a case that is loaded already. */
export async function printLoaded(result: Case, browser: Browser): Promise<PrintedCase> {
  const { report } = result;
  if (report === undefined || result.diagnostics.length > 0) throw new Error(findings(result).join('\n'));
  const output = mkdtempSync(path.join(os.tmpdir(), 'renstra-cetak-'));
  try {
    await writeSite([report], output, 'uji');
    const folder = path.join(output, report.plan.dokumen.id);
    const pages = new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
    );
    const { bytes } = await printReport(report, { browser, siteDir: output });
    return { pdf: await readPdf(bytes), bytes, site: (file) => pages.get(file) ?? '' };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/**
 * Prints a case once, before the tests of the file or `describe` that calls this. Takes the files laid over the base
 * document and what gives the browser; gives what reads the printed case inside tests.
 */
export function usePrintedCase(over: Files, browser: () => Browser): () => PrintedCase {
  return prepared(() => printCase(over, browser()));
}

/** Pages whose label begins with the given words, such as `II-`. */
export function pagesOf({ pdf }: PrintedCase, label: string): PdfPage[] {
  return pdf.pages.filter((page) => page.label.startsWith(label));
}

/** A line of a page: its words, and where they begin, in millimetres from the left and the top edge. */
interface PdfLine {
  readonly text: string;
  readonly xMm: number;
  readonly yMm: number;
}

/** True for text above the text block of a page, in its upper margin. */
function isHead({ yMm }: PdfText): boolean {
  return yMm <= 26;
}

/** True for text below the text block of a page, in its lower margin. */
function isFoot({ yMm }: PdfText, page: PdfPage): boolean {
  return yMm >= page.heightMm - 23;
}

/** Words in the upper and in the lower margin of a page, left to right, stretch by stretch. */
export function marginTexts(page: PdfPage): { readonly head: string[]; readonly foot: string[] } {
  const printed = page.items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.xMm - b.xMm);
  const texts = (items: readonly PdfText[]): string[] => items.map(({ text }) => text);
  return { head: texts(printed.filter(isHead)), foot: texts(printed.filter((item) => isFoot(item, page))) };
}

/** Text of the lines that `bodyLines` gives, page after page. */
export function lineTexts(pages: readonly PdfPage[]): string[] {
  return pages.flatMap((page) => bodyLines(page)).map(({ text }) => text);
}

/** Lines of the text block of an upright page, top to bottom, without what stands in its margins. */
export function bodyLines(page: PdfPage): PdfLine[] {
  const inside = page.items.filter((item) => !isHead(item) && !isFoot(item, page) && item.text.trim() !== '');
  const lines: { items: PdfText[] }[] = [];
  for (const item of [...inside].sort((a, b) => a.yMm - b.yMm)) {
    const line = lines.at(-1);
    // Raised marks stand a little above the words of their line.
    if (line !== undefined && item.yMm - (line.items[0] as PdfText).yMm < 2.5) line.items.push(item);
    else lines.push({ items: [item] });
  }
  return lines.map(({ items }) => {
    const ordered = items.sort((a, b) => a.xMm - b.xMm);
    const text = ordered.map((item, index) => gapBefore(ordered[index - 1], item) + item.text).join('');
    const first = ordered[0] as PdfText;
    return { text: text.replace(/\s+/g, ' ').trim(), xMm: first.xMm, yMm: Math.max(...items.map(({ yMm }) => yMm)) };
  });
}

/** Baseline of the lowest line of a page's text block, in millimetres from its top edge. */
export function lowestMm(page: PdfPage): number {
  return Math.max(...bodyLines(page).map(({ yMm }) => yMm));
}

function gapBefore(before: PdfText | undefined, item: PdfText): string {
  return before !== undefined && item.xMm - before.xMm - before.widthMm > 0.5 ? ' ' : '';
}

/** Every tag of one role on the pages, in reading order. */
export function tagsOf(pages: readonly PdfPage[], role: string): PdfTag[] {
  return tagsWithin(
    pages.flatMap(({ tags }) => tags),
    role,
  );
}

/** Every tag of one role among the given and inside them, in reading order. */
export function tagsWithin(tags: readonly PdfTag[], role: string): PdfTag[] {
  return tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagsWithin(tag.children, role)]);
}
