import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../scripts/pipeline.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { prepared } from '../helpers/prepared.ts';
import { printReport, reportOf } from '../helpers/print-report.ts';
import { ROOT } from '../helpers/root.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';
import { useBrowser } from '../print/fixture-browser.ts';
import { readSourceFigures } from './source-figures.ts';

const browser = useBrowser();
const folder = useTempFolder();

/** A document as it is published: its PDF, and the words of its pages. */
async function published(id: string) {
  const report = await reportOf(ROOT, id);
  await writeSite([report], folder(), 'uji');
  const printed = await printReport(report, { browser: browser(), siteDir: folder() });
  const pages = readdirSync(path.join(folder(), id)).filter((name) => name.endsWith('.html'));
  const html = pages.map((name) => readFileSync(path.join(folder(), id, name), 'utf8')).join('\n');
  return { ...printed, html: html.replace(/<[^>]+>/g, '') };
}

it('dinsos-medan is laid out as it is printed: one print is enough', async () => {
  expect((await published('dinsos-medan')).prints).toBe(1);
});

describe.each([
  ['dinsos-binjai', 'binjai-angka-sumber.txt'],
  ['dinsos-metro', 'metro-angka-sumber.txt'],
  ['rkt-dinsos-medan-2024', 'rkt-angka-sumber.txt'],
])('%s', (id, list) => {
  const document = prepared(() => published(id));
  const parts = readSourceFigures(path.join(import.meta.dirname, list));
  const figures = [...new Set(parts.flatMap(({ baris }) => baris.flat()))];

  it('is laid out as it is printed: one print is enough', () => {
    expect(document().prints).toBe(1);
  });

  it('holds every figure of its source in the PDF', async () => {
    const { pages } = await readPdf(document().bytes);
    const text = pages.flatMap(({ items }) => items.map((item) => item.text)).join(' ');
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  it('holds every figure of its source in its pages', () => {
    expect(figures.filter((figure) => !document().html.includes(figure))).toEqual([]);
  });
});
