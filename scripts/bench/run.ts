import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listDocuments } from '../load/load-document.ts';
import { inspect, printable, writePdf, writeSite } from '../pipeline.ts';
import { launchBrowser } from '../print/launch-browser.ts';
import { rawPrint } from '../print/raw-print.ts';
import { peakMemory } from './peak-memory.ts';

/**
 * Measures every step of a build of the documents in this folder, in one run, and beside it one raw tagged print of the
 * same HTML by the same browser: the floor. The ratio is what the README states. Prints a table; changes nothing.
 */
const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const output = await mkdtemp(path.join(os.tmpdir(), 'renstra-bench-'));
const rows: [string, number][] = [];

async function measure<T>(name: string, task: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await task();
  rows.push([name, performance.now() - start]);
  return value;
}

const launched = await launchBrowser();
if (launched.value === null) throw new Error(launched.diagnostics.map((fault) => fault.message).join('\n'));
const { browser, version } = launched.value;
try {
  for (const id of process.argv.slice(2).length > 0 ? process.argv.slice(2) : await listDocuments(root)) await one(id);
} finally {
  await browser.close();
  await rm(output, { recursive: true, force: true });
}

async function one(id: string): Promise<void> {
  rows.length = 0;
  const inspection = await measure('baca, susun, dan periksa', () => inspect(root, id));
  // The second reading shows what remains once the program itself is warm.
  await measure('… sekali lagi, sudah hangat', () => inspect(root, id));
  const [report] = printable([inspection]);
  if (report === undefined) throw new Error(`${id} memuat galat; jalankan npm run check.`);
  const site = path.join(output, id);
  await measure('situs dan halaman cetak', () => writeSite([report], site, 'bench'));
  const url = pathToFileURL(path.join(site, id, 'cetak.html')).href;
  // Raw first and on the cold page cache, so that the comparison does not favour the product.
  const raw = await rawPrint({ browser, url });
  if (raw.value === null) throw new Error(raw.diagnostics.map((fault) => fault.message).join('\n'));
  const result = await writePdf(report, { browser, siteDir: site });
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  const { printed, finishMs } = result;
  for (const { step, milliseconds } of printed.timings) rows.push([`cetak: ${step}`, milliseconds]);
  rows.push(['olah PDF', finishMs]);
  // A rebuild after an edit that moves no page: the labels of the last print hold, and one pass is enough.
  await writeSite([report], site, 'bench');
  const again = await writePdf(report, { browser, siteDir: site, guess: printed.anchorLabels });
  if (!again.ok) throw new Error(again.faults.map((fault) => fault.message).join('\n'));
  const floor = total(raw.value.timings);
  const full = total(printed.timings) + finishMs;
  const single = total(again.printed.timings) + again.finishMs;

  console.log(`\n${id}: ${printed.pageCount} halaman, ${version}, Node ${process.version}, ${os.cpus().length} inti`);
  for (const [name, ms] of rows) show(name, `${ms.toFixed(0).padStart(7)} ms`);
  show('satu cetak mentah (dasar)', `${floor.toFixed(0).padStart(7)} ms`);
  show('PDF seluruhnya', `${full.toFixed(0).padStart(7)} ms  ${(full / floor).toFixed(2)} kali dasar`);
  show('PDF, halaman tidak bergeser', `${single.toFixed(0).padStart(7)} ms  ${(single / floor).toFixed(2)} kali dasar`);
  show('puncak memori Node', mega(process.resourceUsage().maxRSS * 1024));
  show('puncak memori peramban', mega(await peakMemory(browser.process()?.pid)));
}

function total(timings: readonly { readonly milliseconds: number }[]): number {
  return timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function show(name: string, value: string): void {
  console.log(`  ${name.padEnd(30)} ${value}`);
}

function mega(bytes: number | undefined): string {
  return bytes === undefined ? 'tidak terukur di sistem ini' : `${(bytes / 1024 / 1024).toFixed(0).padStart(7)} MB`;
}
