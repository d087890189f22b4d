import path from 'node:path';
import { Listr, type ListrTask } from 'listr2';
import type { Report } from '../derive/report.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatSummary, formatTerminal } from '../diagnostics/format-terminal.ts';
import { FinishThread } from '../finish-thread.ts';
import { type Draft, draft, type Inspection, printable } from '../inspection.ts';
import { dropPrintAssets, printFingerprint, writePrintPages, writeWebPages } from '../pipeline.ts';
import { writeRegulationPages } from '../pipeline-peraturan.ts';
import { launchBrowser, type LaunchedBrowser } from '../print/launch-browser.ts';
import type { Outcome, PrintFault } from '../print/outcome.ts';
import { PDF, SITE } from '../publish/folders.ts';
import { savePrintedPages } from '../publish/printed-pages.ts';
import { dropStaging, makeStaging, OutputInUse, publish, recover } from '../publish/staging.ts';
import { chooseDocuments } from './choose-documents.ts';
import type { Output } from './output.ts';
import { type PrintJob, printJobs } from './print-jobs.ts';
import { PrintQueue } from './print-queue.ts';
import { runVeraPdf } from './run-verapdf.ts';
import { sourceDate } from './source-date.ts';
import { Unchanged } from './unchanged.ts';

/** A fault that the planner or the machine's keeper can mend: told in a sentence, without a stack. */
class BuildFault extends Error {}

interface State {
  /** Every document as it was read; an inspection where no page can be made of it. */
  drafts: (Draft | Inspection)[];
  checked: Promise<void> | undefined;
  inspections: Inspection[];
  reports: Report[];
  /** The browser, which starts while the data is read. */
  browser: Promise<Outcome<LaunchedBrowser>> | undefined;
  /** True from when the carried browser is being unpacked. */
  isUnpacking: boolean;
  jobs: readonly PrintJob[];
  thread: FinishThread | undefined;
  unchanged: Unchanged | undefined;
  queue: PrintQueue | undefined;
  /** True once a step has failed. */
  stopped: boolean;
  /** The pages of the site, once their making has begun. */
  web: Promise<void> | undefined;
}

interface BuildOptions {
  /** Ids of documents; without any all of them. The website holds only these. */
  readonly ids?: readonly string[];
  /** Folder that website and PDFs are put into; without it the project's own. */
  readonly target?: string;
}

/**
 * Checks all documents and writes website and PDFs. Everything is built aside and put in place at the end, so a build
 * that fails or is killed leaves the last good output as it was. Exit code: 0, 1 with errors in the data, 2 where the tool failed.
 */
export async function build(
  root: string,
  version: string,
  output: Output,
  { ids = [], target = root }: BuildOptions = {},
): Promise<number> {
  await recover(path.join(target, SITE));
  await recover(path.join(target, PDF));
  const chosen = await chooseDocuments(root, ids);
  if (!chosen.ok) {
    output.error(chosen.message);
    return 1;
  }
  const state: State = {
    drafts: [],
    checked: undefined,
    inspections: [],
    reports: [],
    browser: undefined,
    isUnpacking: false,
    jobs: [],
    thread: undefined,
    unchanged: undefined,
    queue: undefined,
    stopped: false,
    web: undefined,
  };
  const staging = await makeStaging(target);
  try {
    await tasks({ root, target, version, ids: chosen.ids, staging, state, silent: output.silent === true }).run();
  } catch (error) {
    state.stopped = true;
    if (!(error instanceof BuildFault || error instanceof OutputInUse)) throw error;
    return reportFailure(error, state, output);
  } finally {
    await closeBrowser(state);
    await state.thread?.close();
    await state.web?.catch(() => undefined);
    await dropStaging(staging);
  }
  reportSuccess(target, state, output);
  await reportVeraPdf(
    (state.queue?.pdfs ?? []).map((name) => path.join(target, PDF, name)),
    output,
  );
  return 0;
}

/** What veraPDF finds, where it is installed; the project's own check has been made in any case. */
async function reportVeraPdf(files: readonly string[], output: Output): Promise<void> {
  for (const { file, passes } of (await runVeraPdf(files)) ?? [])
    output.print(`veraPDF PDF/UA-1: ${passes ? 'lulus' : 'tidak lulus'}  ${file}`);
}

interface Job {
  readonly root: string;
  readonly target: string;
  readonly version: string;
  readonly ids: readonly string[];
  readonly staging: string;
  readonly state: State;
  readonly silent: boolean;
}

function tasks({ root, target, version, ids, staging, state, silent }: Job): Listr {
  const site = path.join(staging, 'situs');
  const pdf = path.join(staging, 'pdf');
  const date = sourceDate(process.env['SOURCE_DATE_EPOCH']);
  const startWebPages = (): Promise<void> => {
    const web = writeWebPages(state.reports, site, version);
    // A failure is told by the step that waits for the pages, which may begin later.
    web.catch(() => undefined);
    return web;
  };
  const printTask = (job: PrintJob): ListrTask => ({
    title: job.title,
    task: async (_, task) => {
      const printing = state.queue?.print(job, (step) => {
        if (step === 'tetap') task.title = `${job.title}: tidak berubah, PDF sebelumnya dipakai`;
        else task.output = STEPS[step] ?? step;
        // While the browser prints there is time for the site.
        if (step === 'cetak') state.web ??= startWebPages();
      });
      const faults = (await unlessStopped(state, printing)) ?? [];
      if (faults.length === 0) return;
      // What is wrong in the data may be why it cannot be printed, and is told first.
      await checkAll(state);
      throw new BuildFault(sentences(faults));
    },
  });
  return new Listr(
    [
      {
        title: 'Membaca data',
        task: async () => {
          state.browser = startBrowser(state);
          for (const id of ids) state.drafts.push(await draft(root, id));
          state.reports = state.drafts.flatMap((read) => ('check' in read ? [read.report] : []));
          if (state.reports.length < ids.length) await checkAll(state);
        },
      },
      {
        title: 'Menyiapkan halaman cetak dan peramban',
        task: async (_, task) => {
          if (state.isUnpacking) task.output = 'Membongkar Chromium bawaan (sekali saja) …';
          const launched = await state.browser;
          if (launched?.value == null) throw new BuildFault(sentences(launched?.diagnostics ?? []));
          state.unchanged = new Unchanged({
            root,
            target,
            browser: launched.value.version,
            date,
            sources: new Map(
              state.drafts.flatMap((read) => ('check' in read ? [[read.sources.id, read.sources]] : [])),
            ),
          });
          state.jobs = printJobs(state.reports);
          const changed = await changedJobs(state.jobs, state.unchanged);
          if (changed.length > 1) state.thread = new FinishThread();
          const reportsOf = (jenis: PrintJob['jenis']): Report[] =>
            changed.filter((job) => job.jenis === jenis).map(({ report }) => report);
          await writePrintPages(reportsOf('dokumen'), site, version);
          await writeRegulationPages(reportsOf('peraturan'), site, version);
          state.queue = new PrintQueue({
            browser: launched.value.browser,
            thread: state.thread,
            root,
            siteDir: site,
            pdfDir: pdf,
            lastPdfDir: path.join(target, PDF),
            date,
            unchanged: state.unchanged,
          });
        },
      },
      {
        title: 'Memeriksa data dan mencetak PDF',
        // The rules have their turn while the browser is at work; what they find stops the print.
        task: (_, task) =>
          task.newListr(
            [
              { title: 'Pemeriksaan', task: () => checkAll(state) },
              {
                title: 'PDF',
                task: (_, prints) => prints.newListr(state.jobs.map(printTask), { concurrent: true }),
              },
            ],
            { concurrent: true },
          ),
      },
      { title: 'Menyusun halaman situs', task: () => (state.web ??= startWebPages()) },
      {
        title: 'Menerbitkan hasil',
        task: async () => {
          await dropPrintAssets(site);
          await publish(site, path.join(target, SITE));
          await publish(pdf, path.join(target, PDF));
          await state.unchanged?.save();
          for (const { report, pages } of state.queue?.kept ?? [])
            await savePrintedPages(target, report.plan.dokumen.id, printFingerprint(report, version), pages);
        },
      },
    ],
    {
      rendererOptions: { collapseSubtasks: false },
      fallbackRendererCondition: () => !process.stdout.isTTY,
      silentRendererCondition: () => silent,
    },
  );
}

/** Starts the browser. A failure is told by the step that needs it. */
function startBrowser(state: State): Promise<Outcome<LaunchedBrowser>> {
  const launching = launchBrowser({ onUnpack: () => (state.isUnpacking = true) });
  launching.catch(() => undefined);
  return launching;
}

/** Closes the browser as soon as it has started. */
async function closeBrowser({ browser }: State): Promise<void> {
  const launched = await browser?.catch(() => undefined);
  await launched?.value?.browser.close();
}

/** The jobs that have to print. */
async function changedJobs(jobs: readonly PrintJob[], unchanged: Unchanged): Promise<readonly PrintJob[]> {
  const known = await Promise.all(jobs.map((job) => unchanged.find(job)));
  return jobs.filter((_, index) => known[index] === undefined);
}

/** A print cut short because the build has stopped has nothing more to tell: it is left as it is. */
async function unlessStopped<T>(state: State, printing: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await printing;
  } catch (error) {
    if (state.stopped) return new Promise<never>(() => undefined);
    throw error;
  }
}

/** Runs the rules over every document, once. Throws where one of them has an error. */
function checkAll(state: State): Promise<void> {
  state.checked ??= (async () => {
    for (const read of state.drafts) state.inspections.push('check' in read ? await read.check() : read);
    if (printable(state.inspections).length < state.inspections.length) throw new BuildFault('Ada galat dalam data.');
  })();
  return state.checked;
}

const STEPS: Record<string, string> = {
  buka: 'memuat halaman cetak',
  tata: 'menata halaman dan tabel',
  cetak: 'mencetak',
  baca: 'memeriksa letak judul dan tabel',
  olah: 'mengolah PDF',
};

function sentences(faults: readonly PrintFault[]): string {
  return faults.map((fault) => fault.message).join('\n');
}

function reportFailure(error: Error, state: State, output: Output): number {
  const broken = state.inspections.filter(({ diagnostics }) => hasErrors(diagnostics));
  for (const { id, diagnostics, waived, textOf } of broken) {
    output.print(`\n${formatTerminal(diagnostics, textOf)}\n`);
    output.print(`${id}: ${formatSummary(diagnostics, waived.length)}`);
  }
  if (broken.length > 0) {
    output.error('Hasil sebelumnya tidak diubah. Perbaiki galat di atas, lalu jalankan lagi npm run build.');
    return 1;
  }
  output.error(`\n${error.message}\nHasil sebelumnya tidak diubah.`);
  return 2;
}

function reportSuccess(root: string, state: State, output: Output): void {
  output.print('');
  for (const { id, diagnostics, waived } of state.inspections) {
    const more = diagnostics.length > 0 ? ' Lihat rinciannya dengan npm run check.' : '';
    output.print(`${id}: ${formatSummary(diagnostics, waived.length)}${more}`);
  }
  output.print(`\nSitus  ${path.join(root, SITE, 'index.html')}`);
  for (const name of state.queue?.pdfs.toSorted() ?? []) output.print(`PDF    ${path.join(root, PDF, name)}`);
  for (const notice of state.queue?.notices ?? []) output.print(`\n${notice}`);
}
