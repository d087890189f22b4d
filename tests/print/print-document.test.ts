import { afterAll, describe, expect, test } from 'vitest';
import type { LabelStyle } from '../../scripts/print/label-pages.ts';
import { type PrintRequest, type PrintedDocument, printDocument } from '../../scripts/print/print-document.ts';
import { rawPrint } from '../../scripts/print/raw-print.ts';
import type { PdfPage } from '../helpers/pdf/read-page.ts';
import { type PdfReport, readPdf } from '../helpers/pdf/read-pdf.ts';
import { prepared } from '../helpers/prepared.ts';
import { marginTexts } from '../helpers/print-case.ts';
import { useBrowser } from './fixture-browser.ts';
import { HEADINGS, PARTS, ROW_COUNT, cellOf, removePages, writeFixture } from './fixture-page.ts';

const browser = useBrowser();
afterAll(removePages);

function request(url: string, changes: Partial<PrintRequest> = {}): PrintRequest {
  return { browser: browser(), url, anchors: ['tabel-2-1'], parts: PARTS, labelStyle: 'per-bab', ...changes };
}

async function printed(wanted: PrintRequest): Promise<PrintedDocument> {
  const { value, diagnostics } = await printDocument(wanted);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What is printed below the text area. */
function printedLabel(page: PdfPage): string {
  return marginTexts(page).foot.join('');
}

/** Pages on which a heading stands in the text itself, not in the contents. */
function pagesWithHeading(report: PdfReport, heading: string): readonly number[] {
  return report.pages
    .filter(({ text }) => text.split('\n').some((line) => line.trim() === heading))
    .map(({ number }) => number);
}

describe.each<LabelStyle>(['per-bab', 'menerus', 'polos'])('a document labelled %s', (labelStyle) => {
  const document = prepared(async () => printed(request(await writeFixture(labelStyle), { labelStyle })));
  const report = prepared(() => readPdf(document().files[0] as Uint8Array));

  test('prints on every page the label that was computed for it, and none on the cover', () => {
    const labels = report().pages.map(printedLabel);
    expect(labels).toEqual(['', ...document().labels.slice(1)]);
    expect(document().labels).toHaveLength(document().pageCount);
  });

  test('writes into the contents the page where each heading really stands', () => {
    const contents = report().pages.find(
      ({ text }) => text.startsWith('Daftar Isi') || text.includes('\nDaftar Isi\n'),
    );
    for (const { id, text } of HEADINGS) {
      const pages = pagesWithHeading(report(), text);
      expect(pages, text).toEqual([document().anchorPages.get(id)]);
      expect(contents?.text, text).toContain(`${text} ${document().labels[(pages[0] ?? 0) - 1] ?? ''}`);
    }
  });

  test('knows the page of an anchor that only the caller asked for', () => {
    expect(document().anchorPages.get('tabel-2-1')).toBe(document().anchorPages.get('sumber-daya'));
  });

  test('prints every cell of a long table once and repeats its head on each page', () => {
    const all = report()
      .pages.map(({ text }) => text)
      .join('\n');
    for (let row = 0; row < ROW_COUNT; row += 1) {
      for (const column of [0, 1, 2]) expect(all.split(cellOf(row, column)), cellOf(row, column)).toHaveLength(2);
    }
    const pages = report().pages.filter(({ text }) => /Baris \d+/.test(text));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.text).toContain('Pagu 2026');
    for (const page of pages.slice(1)) expect(page.text).toContain('Tabel 2.1 (lanjutan)');
    expect(document().tablePieces).toEqual([pages.length]);
  });

  test('knows the page and the rows of every piece of that table', () => {
    const printedRows = report().pages.flatMap(({ number, text }) => {
      const rows = text.match(/Baris \d+/g)?.length ?? 0;
      return rows === 0 ? [] : [{ page: number, rows }];
    });
    expect([...document().brokenTables]).toEqual([['tabel-2-1', printedRows]]);
  });
});

test('labels are the expected ones', async () => {
  const { labels, labelRanges } = await printed(request(await writeFixture('per-bab')));
  expect(labels.slice(0, 5)).toEqual(['Sampul', 'i', 'ii', 'I-1', 'I-2']);
  expect(labelRanges.map(({ prefix }) => prefix)).toEqual(['Sampul', '', 'I-', 'II-']);
});

test('one print is enough: every page number is known before', async () => {
  const { timings, prints } = await printed(request(await writeFixture('per-bab')));
  expect(prints).toBe(1);
  expect(timings.map(({ step }) => step)).toEqual(['buka', 'tata', 'cetak', 'baca']);
});

test('a raw print has the same pages, without page numbers in its contents', async () => {
  const { value } = await rawPrint({ browser: browser(), url: await writeFixture('per-bab') });
  const report = await readPdf(value?.bytes ?? new Uint8Array());
  expect(report.pageCount).toBeGreaterThan(6);
  expect(report.isTagged).toBe(true);
});
