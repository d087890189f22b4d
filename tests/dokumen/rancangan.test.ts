import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceDate } from '../../scripts/commands/build.ts';
import { inspect, printable, writePdf, writeSite } from '../../scripts/pipeline.ts';
import { launchBrowser } from '../../scripts/print/launch-browser.ts';
import { copySmallProject } from '../commands/run-cli.ts';
import { type PdfReport, readPdf } from '../helpers/pdf/read-pdf.ts';
import type { PdfTag } from '../helpers/pdf/read-tags.ts';

let folder: string;
let browser: Browser;
let draft: PdfReport;
let final: PdfReport;

async function print(date?: string): Promise<PdfReport> {
  const [report] = printable([await inspect(folder, 'uji')]);
  if (report === undefined) throw new Error('the small document has errors');
  const siteDir = path.join(folder, 'situs');
  await writeSite([report], siteDir, 'uji');
  const result = await writePdf(report, { browser, siteDir, date });
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  return readPdf(new Uint8Array(await readFile(result.file)));
}

beforeAll(async () => {
  folder = await copySmallProject();
  const launched = await launchBrowser();
  if (launched.value === null) throw new Error('no browser');
  browser = launched.value.browser;
  final = await print('2030-01-02T03:04:05.000Z');
  const file = path.join(folder, 'data/uji/dokumen.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}\nstatus: rancangan\n`);
  draft = await print();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

function words(tags: readonly PdfTag[]): string {
  return tags.map((tag) => `${tag.text} ${words(tag.children)}`).join(' ');
}

describe('a draft', () => {
  it('says so behind every page, whole and inside the paper', () => {
    for (const page of draft.pages) {
      const marks = page.items.filter((item) => item.text === 'RANCANGAN');
      expect(marks, page.label).toHaveLength(1);
      for (const { xMm, yMm } of marks) {
        expect(xMm).toBeGreaterThan(0);
        expect(yMm).toBeLessThan(page.heightMm);
      }
    }
  });

  it('prints status and date at the foot of every page but the cover', () => {
    const footed = draft.pages.filter((page) =>
      page.items.some((item) => /^Rancangan, \d+ \p{L}+ \d{4}$/u.test(item.text) && item.yMm > page.heightMm - 25),
    );
    expect(footed.map((page) => page.label)).toEqual(draft.pages.slice(1).map((page) => page.label));
  });

  it('does not read its mark aloud', () => {
    expect(words(draft.pages.flatMap((page) => page.tags))).not.toContain('RANCANGAN');
  });
});

describe('a final document', () => {
  it('has neither mark nor status', () => {
    expect(final.pages.map((page) => page.text).join(' ')).not.toMatch(/rancangan,|RANCANGAN/i);
  });

  it('carries the date it is given instead of its own', () => {
    expect(final.info.get('CreationDate')).toBe('D:20300102030405Z');
    expect(draft.info.get('CreationDate')).not.toBe(final.info.get('CreationDate'));
  });
});

describe('sourceDate', () => {
  it.each([
    ['1632441600', '2021-09-24T00:00:00.000Z'],
    ['kemarin', undefined],
    [undefined, undefined],
  ])('reads SOURCE_DATE_EPOCH %s', (epoch, date) => {
    expect(sourceDate(epoch)).toBe(date);
  });
});
