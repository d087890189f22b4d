import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import type { Report } from '../derive/report.ts';
import { listDocuments } from '../load/load-document.ts';
import { inspect, printable, writePdf, writeSite } from '../pipeline.ts';
import { launchBrowser } from '../print/launch-browser.ts';
import { rawPrint } from '../print/raw-print.ts';
import { peakMemory } from './peak-memory.ts';

/**
 * Measures every step of a build of the documents in this folder, in one run, and beside it a raw tagged print of the
 * same HTML by the same browser: the floor. Prints are made in turn several times and the medians shown, since one print
 * alone varies by half. Changes nothing.
 */
const ROUNDS = 5;
const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const output = await mkdtemp(path.join(os.tmpdir(), 'renstra-bench-'));
const samples = new Map<string, number[]>();

function record(name: string, ms: number): void {
  samples.set(name, [...(samples.get(name) ?? []), ms]);
}

async function measure<T>(name: string, task: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await task();
  record(name, performance.now() - start);
  return value;
}

const launched = await launchBrowser();
if (launched.value === null) throw new Error(launched.diagnostics.map((fault) => fault.message).join('\n'));
const { browser, version } = launched.value;
try {
  for (const id of process.argv.length > 2 ? process.argv.slice(2) : await listDocuments(root)) await one(id);
} finally {
  await browser.close();
  await rm(output, { recursive: true, force: true });
}

async function one(id: string): Promise<void> {
  samples.clear();
  const inspection = await measure('baca, susun, dan periksa', () => inspect(root, id));
  // The second reading shows what remains once the program itself is warm.
  await measure('… sekali lagi, sudah hangat', () => inspect(root, id));
  const [report] = printable([inspection]);
  if (report === undefined) throw new Error(`${id} memuat galat; jalankan npm run check.`);
  let pages = 0;
  for (let round = 0; round < ROUNDS; round += 1) pages = await printAll(report, id, browser);

  console.log(`\n${id}: ${pages} halaman, ${version}, Node ${process.version}, ${os.cpus().length} inti`);
  const floor = median('satu cetak mentah (dasar)');
  for (const name of samples.keys()) {
    const ms = median(name);
    const ratio = name.startsWith('PDF') ? `  ${(ms / floor).toFixed(2)} kali dasar` : '';
    show(name, `${ms.toFixed(0).padStart(7)} ms${ratio}`);
  }
  show('puncak memori Node', mega(process.resourceUsage().maxRSS * 1024));
  show('puncak memori peramban', mega(await peakMemory(browser.process()?.pid)));
}

/** One round: the site, a raw print, the whole PDF, and the PDF again as after an edit that moves no page. */
async function printAll(report: Report, id: string, browser: Browser): Promise<number> {
  const site = path.join(output, id);
  await measure('situs dan halaman cetak', () => writeSite([report], site, 'bench'));
  const raw = await rawPrint({ browser, url: pathToFileURL(path.join(site, id, 'cetak.html')).href });
  if (raw.value === null) throw new Error(raw.diagnostics.map((fault) => fault.message).join('\n'));
  record('satu cetak mentah (dasar)', total(raw.value.timings));

  const full = await printOnce(report, site);
  const steps = new Map<string, number>();
  for (const { step, milliseconds } of full.printed.timings) steps.set(step, (steps.get(step) ?? 0) + milliseconds);
  for (const [step, ms] of steps) record(`cetak: ${step}`, ms);
  record('olah PDF', full.finishMs);
  record('PDF seluruhnya', total(full.printed.timings) + full.finishMs);

  await writeSite([report], site, 'bench');
  const again = await printOnce(report, site, full.printed.anchorLabels);
  record('PDF, halaman tidak bergeser', total(again.printed.timings) + again.finishMs);
  return full.printed.pageCount;
}

async function printOnce(report: Report, siteDir: string, guess?: ReadonlyMap<string, string>) {
  const result = await writePdf(report, { browser, siteDir, guess });
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  return result;
}

function total(timings: readonly { readonly milliseconds: number }[]): number {
  return timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function median(name: string): number {
  const sorted = [...(samples.get(name) ?? [])].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function show(name: string, value: string): void {
  console.log(`  ${name.padEnd(30)} ${value}`);
}

function mega(bytes: number | undefined): string {
  return bytes === undefined ? 'tidak terukur di sistem ini' : `${(bytes / 1024 / 1024).toFixed(0).padStart(7)} MB`;
}
