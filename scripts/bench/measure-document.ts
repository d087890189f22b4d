import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import type { Report } from '../derive/report.ts';
import { draft, inspect, printable } from '../inspection.ts';
import { writePdf, writePrintPages, writeWebPages } from '../pipeline.ts';
import { launchBrowser } from '../print/launch-browser.ts';
import { rawPrint } from '../print/raw-print.ts';
import { peakMemory } from './peak-memory.ts';
import { Samples, total } from './samples.ts';
import { decimal, showLine } from './show-line.ts';
import { processorTime, stolenShare } from './stolen-time.ts';
import { watchPages } from './watch-pages.ts';

/**
 * Measures every step of one document's build, and beside it a raw tagged print, by the same browser in the same rounds,
 * of the very HTML that is printed: the floor. Takes the project folder, the document's id and the number of rounds.
 * A process measures one document, so that its peak of memory and its first, cold check are that document's own.
 */
const READ = 'baca data, sudah hangat';
const PAGE = 'halaman cetak';
const FLOOR = 'satu cetak mentah (dasar)';
const PRINTED = 'dari halaman cetak sampai PDF';
const WHOLE = 'dari data sampai PDF';

const [root = '.', id = '', rounds = '3'] = process.argv.slice(2);
const TIDY_UP_MS = 500;

const samples = new Samples();
/** By how many times a step took longer than the raw print of its own round: from round to round a machine is not equally fast. */
const ratios = new Samples();

await samples.measure('baca dan periksa, pertama kali', () => inspect(root, id));

/** The browser's peak of memory in bytes; 0 where the system does not tell it. */
let memory = 0;
const output = await mkdtemp(path.join(os.tmpdir(), 'renstra-bench-'));
const launched = await launchBrowser();
if (launched.value === null) throw new Error(launched.diagnostics.map((fault) => fault.message).join('\n'));
const { browser, version } = launched.value;
try {
  watchPages(browser, async () => {
    memory = Math.max(memory, (await peakMemory(browser.process()?.pid)) ?? 0);
  });
  const before = await processorTime();
  let last: Printed | undefined;
  for (let round = 0; round < Number(rounds); round += 1) last = await buildAll(browser);
  if (last === undefined) throw new Error('Jumlah putaran paling sedikit satu.');
  const after = await processorTime();
  show(last, version);
  // A print that uses all cores loses more by it than a raw one: a figure taken while much went to others tells little.
  if (before !== undefined && after !== undefined)
    showLine('waktu prosesor untuk pihak lain', decimal(stolenShare(before, after), 0), '%', 'dari yang diminta');
} finally {
  await browser.close();
  await rm(output, { recursive: true, force: true });
}

interface Printed {
  readonly pages: number;
  readonly prints: number;
  readonly bytes: number;
}

/**
 * One round: everything from the data to the PDF as the build goes about it, the rules beside the print; a raw print of the
 * print page between, and the website.
 */
async function buildAll(browser: Browser): Promise<Printed> {
  await quiet();
  const started = samples.sum;
  const read = await samples.measure(READ, () => draft(root, id));
  if (!('check' in read)) throw new Error(`${id} memuat galat; jalankan npm run check.`);
  const { report } = read;
  await samples.measure(PAGE, () => writePrintPages([report], output, 'bench'));
  const before = samples.sum - started;

  await quiet();
  const raw = await rawPrint({ browser, url: pathToFileURL(path.join(output, id, 'cetak.html')).href });
  if (raw.value === null) throw new Error(raw.diagnostics.map((fault) => fault.message).join('\n'));
  const floor = total(raw.value.timings);
  samples.record(FLOOR, floor);

  await quiet();
  const printing = performance.now();
  const [{ printed, finishMs, file }, inspection] = await Promise.all([printOnce(report, browser), read.check()]);
  const whole = performance.now() - printing;
  if (printable([inspection]).length === 0) throw new Error(`${id} memuat galat; jalankan npm run check.`);
  const steps = new Map<string, number>();
  for (const { step, milliseconds } of printed.timings) steps.set(step, (steps.get(step) ?? 0) + milliseconds);
  for (const [step, ms] of steps) samples.record(`cetak: ${step}`, ms);
  samples.record('olah PDF', finishMs);
  for (const [name, ms] of [
    [PRINTED, whole],
    [WHOLE, before + whole],
  ] as const) {
    samples.record(name, ms);
    ratios.record(name, ms / floor);
  }
  await samples.measure('halaman situs', () => writeWebPages([report], output, 'bench'));
  return { pages: printed.pageCount, prints: printed.prints, bytes: (await stat(file)).size };
}

/** The browser tidies up for a while after a tab is closed, which is no part of what is measured next. */
function quiet(): Promise<void> {
  return setTimeout(TIDY_UP_MS);
}

async function printOnce(report: Report, browser: Browser) {
  const result = await writePdf(report, { browser, siteDir: output });
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'));
  return result;
}

function show({ pages, prints, bytes }: Printed, version: string): void {
  console.log(
    `\n${id}: ${pages} halaman, median ${rounds} putaran, ${version}, Node ${process.version}, ${os.cpus().length} inti`,
  );
  for (const name of samples.names) {
    const ratio = ratios.names.includes(name) ? `${decimal(ratios.median(name), 2)} kali dasar` : '';
    showLine(name, samples.median(name).toFixed(0), 'ms', ratio);
  }
  showLine('kali cetak', String(prints), '');
  showLine('ukuran PDF', decimal(bytes / 1000, 0), 'kB', `${decimal(bytes / 1000 / pages, 1)} kB per halaman`);
  showLine('puncak memori Node', mega(process.resourceUsage().maxRSS * 1024), 'MB');
  showLine('puncak memori peramban', memory === 0 ? '-' : mega(memory), 'MB');
}

function mega(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
