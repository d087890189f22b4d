import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { inspect, printable } from '../../scripts/inspection.ts';
import { writeSite } from '../../scripts/pipeline.ts';
import { prepared } from '../helpers/prepared.ts';
import { ROOT } from '../helpers/root.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';
import { useBrowser } from '../print/fixture-browser.ts';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = useBrowser();
const folder = useTempFolder();
const pages = prepared(async () => {
  await writeSite(printable([await inspect(ROOT, 'dinsos-medan')]), folder(), 'uji');
  const names = (await readdir(path.join(folder(), 'dinsos-medan'))).filter((name) => name !== 'cetak.html');
  return ['index.html', ...names.filter((name) => name.endsWith('.html')).map((name) => `dinsos-medan/${name}`)];
});

async function onEveryPage<T>(width: number, look: (page: Page) => Promise<T>): Promise<Record<string, T>> {
  const page = await browser().newPage();
  await page.setViewport({ width, height: 740 });
  const seen: Record<string, T> = {};
  for (const name of pages()) {
    await page.goto(pathToFileURL(path.join(folder(), name)).href);
    seen[name] = await look(page);
  }
  await page.close();
  return seen;
}

describe('the website of the Medan Renstra', () => {
  it('has a start page, a page of the document, its regulation, kata pengantar and eight BAB', () => {
    expect(pages()).toHaveLength(12);
  });

  it('has nothing that axe objects to (WCAG 2.2 A and AA, and good practice)', async () => {
    const found = await onEveryPage(1280, async (page) => {
      await page.evaluate(axeSource);
      const result = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
      );
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 120) ?? ''}`);
    });
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });

  it('never makes a phone of 360 px scroll sideways; wide tables scroll in a region of their own', async () => {
    const widths = await onEveryPage(360, (page) => page.evaluate(() => document.documentElement.scrollWidth));
    expect(new Set(Object.values(widths))).toEqual(new Set([360]));
  });

  it('asks no other host for anything', async () => {
    for (const name of pages()) {
      const html = await readFile(path.join(folder(), name), 'utf8');
      expect([...html.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map((match) => match[0])).toEqual([]);
    }
  });
});
