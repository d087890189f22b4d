import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect, printable, writeSite } from '../../scripts/pipeline.ts';
import { launchBrowser } from '../../scripts/print/launch-browser.ts';
import { ROOT } from './build-medan.ts';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder: string;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'renstra-situs-'));
  await writeSite(printable([await inspect(ROOT, 'dinsos-medan')]), folder, 'uji');
  const names = (await readdir(path.join(folder, 'dinsos-medan'))).filter((name) => name !== 'cetak.html');
  pages = ['index.html', ...names.filter((name) => name.endsWith('.html')).map((name) => `dinsos-medan/${name}`)];
  const launched = await launchBrowser();
  if (launched.value === null) throw new Error(launched.diagnostics.map((fault) => fault.message).join('\n'));
  browser = launched.value.browser;
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function onEveryPage<T>(width: number, look: (page: Page) => Promise<T>): Promise<Record<string, T>> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 740 });
  const seen: Record<string, T> = {};
  for (const name of pages) {
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    seen[name] = await look(page);
  }
  await page.close();
  return seen;
}

describe('the website of the Medan Renstra', () => {
  it('has a start page, a page of the document, kata pengantar and eight BAB', () => {
    expect(pages).toHaveLength(11);
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
    for (const name of pages) {
      const html = await readFile(path.join(folder, name), 'utf8');
      expect([...html.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map((match) => match[0])).toEqual([]);
    }
  });
});
