import path from 'node:path';
import { Listr, type ListrTask } from 'listr2';
import type { Report } from '../derive/report.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatSummary, formatTerminal } from '../diagnostics/format-terminal.ts';
import { FinishThread } from '../finish-thread.ts';
import { type Draft, draft, type Inspection, printable } from '../inspection.ts';
import {
  dropPrintAssets,
  printedPages,
  printFingerprint,
  writePdf,
  type PrintOptions,
  writePrintPages,
  writeWebPages,
} from '../pipeline.ts';
import { writeRedline } from '../pipeline-redline.ts';
import { writeRegulation, writeRegulationPages } from '../pipeline-peraturan.ts';
import { tellUa } from '../pdf/ua/tell-ua.ts';
import type { PrintFault } from '../print/outcome.ts';
import { launchBrowser, type LaunchedBrowser } from '../print/launch-browser.ts';
import { PDF, SITE } from '../publish/folders.ts';
import { savePrintedPages } from '../publish/printed-pages.ts';
import { copyFile, dropStaging, makeStaging, OutputInUse, publish, recover } from '../publish/staging.ts';
import type { PrintedPages } from '../render/laporan/printed-pages.ts';
import { chooseDocuments } from './choose-documents.ts';
import type { Output } from './output.ts';
import { runVeraPdf } from './run-verapdf.ts';

/** A fault that the planner or the machine's keeper can mend: told in a sentence, without a stack. */
class BuildFault extends Error {}

interface State {
  /** Every document as it was read; an inspection where no page can be made of it. */
  drafts: (Draft | Inspection)[];
  checked: Promise<void> | undefined;
  inspections: Inspection[];
  reports: Report[];
  browser: LaunchedBrowser | undefined;
  /** Where there are several documents: one is finished in it while the browser prints the next. */
  thread: FinishThread | undefined;
  /** Until then the browser is at work on a document; the next one waits for it. */
  printing: Promise<void>;
  /** True once a step has failed. */
  stopped: boolean;
  /** The pages of the site, once their making has begun. */
  web: Promise<void> | undefined;
  pdfs: string[];
  /** Where each document was printed, to be kept once its PDF is published. */
  prints: { readonly report: Report; readonly pages: PrintedPages }[];
  /** What the planner should know though the build went well. */
  notices: string[];
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
    thread: undefined,
    printing: Promise.resolve(),
    stopped: false,
    web: undefined,
    pdfs: [],
    prints: [],
    notices: [],
  };
  const staging = await makeStaging(target);
  try {
    await tasks({ root, target, version, ids: chosen.ids, staging, state, silent: output.silent === true }).run();
  } catch (error) {
    state.stopped = true;
    if (!(error instanceof BuildFault || error instanceof OutputInUse)) throw error;
    return reportFailure(error, state, output);
  } finally {
    await state.browser?.browser.close();
    await state.thread?.close();
    await state.web?.catch(() => undefined);
    await dropStaging(staging);
  }
  reportSuccess(target, state, output);
  await reportVeraPdf(
    state.pdfs.map((name) => path.join(target, PDF, name)),
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
  const startWebPages = (): Promise<void> => {
    const web = writeWebPages(state.reports, site, version);
    // A failure is told by the step that waits for the pages, which may begin later.
    web.catch(() => undefined);
    return web;
  };
  const printTask = (report: Report): ListrTask => ({
    title: report.plan.dokumen.id,
    task: async (_, task) => {
      const release = await turn(state);
      const printing = printOne(root, report, state, site, (step) => {
        task.output = STEPS[step] ?? step;
        // While the browser prints there is time for the site.
        if (step === 'cetak') state.web ??= startWebPages();
        if (step === 'olah') release();
      });
      const file = await unlessStopped(state, printing);
      await copyFile(file, path.join(pdf, path.basename(file)));
      state.pdfs.push(path.basename(file));
    },
  });
  /** Prints what goes with a document: its regulation, or what it changes in the prose of the one before. */
  const besideTask = (title: string, print: typeof printRegulation, report: Report): ListrTask => ({
    title: `${title} ${report.plan.dokumen.id}`,
    task: async (_, task) => {
      const release = await turn(state);
      const printing = print(root, report, state, site, (step) => {
        task.output = STEPS[step] ?? step;
        if (step === 'olah') release();
      });
      for (const file of await unlessStopped(state, printing)) {
        await copyFile(file, path.join(pdf, path.basename(file)));
        state.pdfs.push(path.basename(file));
      }
    },
  });
  const printTasks = (): ListrTask[] => [
    ...state.reports.map(printTask),
    ...state.reports.flatMap((report) =>
      report.plan.peraturan === undefined ? [] : [besideTask('Peraturan', printRegulation, report)],
    ),
    ...state.reports.flatMap((report) =>
      report.plan.sebelum === undefined ? [] : [besideTask('Perbandingan naskah', printRedline, report)],
    ),
  ];
  return new Listr(
    [
      {
        title: 'Membaca data',
        task: async () => {
          for (const id of ids) state.drafts.push(await draft(root, id));
          state.reports = state.drafts.flatMap((read) => ('check' in read ? [read.report] : []));
          if (state.reports.length < ids.length) await checkAll(state);
        },
      },
      {
        title: 'Menyiapkan halaman cetak dan peramban',
        task: async (_, task) => {
          if (state.reports.length > 1) state.thread = new FinishThread();
          const launching = launchBrowser({
            onUnpack: () => (task.output = 'Membongkar Chromium bawaan (sekali saja) …'),
          });
          const writing = writePrintPages(state.reports, site, version).then(() =>
            writeRegulationPages(state.reports, site, version),
          );
          const [launched] = await Promise.all([launching, writing]);
          if (launched.value === null) throw new BuildFault(sentences(launched.diagnostics));
          state.browser = launched.value;
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
                task: (_, prints) => prints.newListr(printTasks(), { concurrent: true }),
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
          for (const { report, pages } of state.prints)
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

/** A print cut short because the build has stopped has nothing more to tell: it is left as it is. */
async function unlessStopped<T>(state: State, printing: Promise<T>): Promise<T> {
  try {
    return await printing;
  } catch (error) {
    if (state.stopped) return new Promise<never>(() => undefined);
    throw error;
  }
}

/** Waits until the browser is free; gives what makes it free for the next. */
async function turn(state: State): Promise<() => void> {
  const before = state.printing;
  let release = (): void => undefined;
  state.printing = new Promise((resolve) => {
    release = resolve;
  });
  await before;
  return release;
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

async function printOne(
  root: string,
  report: Report,
  state: State,
  siteDir: string,
  tell: (step: string) => void,
): Promise<string> {
  const result = await writePdf(report, printOptions(root, state, siteDir, tell));
  if (!result.ok) return stopPrinting(state, result.faults);
  state.notices.push(...tellUa(path.basename(result.file), result.uaFindings));
  state.prints.push({ report, pages: printedPages(report, result.printed) });
  return result.file;
}

/** Prints the regulation of a document; gives the files of it alone and of it with its lampiran. */
async function printRegulation(
  root: string,
  report: Report,
  state: State,
  siteDir: string,
  tell: (step: string) => void,
): Promise<string[]> {
  const result = await writeRegulation(report, printOptions(root, state, siteDir, tell));
  if (!result.ok) return stopPrinting(state, result.faults);
  for (const { file, uaFindings } of result.files) state.notices.push(...tellUa(path.basename(file), uaFindings));
  return result.files.map(({ file }) => file);
}

/** Prints what an amending document changes in the prose of the one before. */
async function printRedline(
  root: string,
  report: Report,
  state: State,
  siteDir: string,
  tell: (step: string) => void,
): Promise<string[]> {
  const result = await writeRedline(report, printOptions(root, state, siteDir, tell));
  if (result === undefined) return [];
  if (!result.ok) return stopPrinting(state, result.faults);
  state.notices.push(...tellUa(path.basename(result.file), result.uaFindings));
  return [result.file];
}

function printOptions(root: string, state: State, siteDir: string, tell: (step: string) => void): PrintOptions {
  const { thread } = state;
  const { browser } = state.browser as LaunchedBrowser;
  return {
    browser,
    siteDir,
    root,
    date: sourceDate(process.env['SOURCE_DATE_EPOCH']),
    onProgress: tell,
    ...(thread === undefined ? {} : { finish: (files, facts) => thread.finish(files, facts) }),
  };
}

/** What is wrong in the data may be why it cannot be printed, and is told first. */
async function stopPrinting(state: State, faults: readonly PrintFault[]): Promise<never> {
  await checkAll(state);
  throw new BuildFault(sentences(faults));
}

/**
 * The moment that reproducible-builds.org's SOURCE_DATE_EPOCH names (seconds since 1970), as ISO text; undefined where it
 * is absent or no whole number.
 */
export function sourceDate(epoch: string | undefined): string | undefined {
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}

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
  for (const name of state.pdfs.toSorted()) output.print(`PDF    ${path.join(root, PDF, name)}`);
  for (const notice of state.notices) output.print(`\n${notice}`);
}
