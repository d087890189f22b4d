import path from 'node:path';
import { Listr, type ListrTask } from 'listr2';
import type { Report } from '../derive/report.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatSummary, formatTerminal } from '../diagnostics/format-terminal.ts';
import { type Draft, draft, type Inspection, printable } from '../inspection.ts';
import {
  dropPrintAssets,
  printedPages,
  printFingerprint,
  writePdf,
  writePrintPages,
  writeWebPages,
} from '../pipeline.ts';
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
  /** The pages of the site, once their making has begun. */
  web: Promise<void> | undefined;
  pdfs: string[];
  /** Where each document was printed, to be kept once its PDF is published. */
  prints: { readonly report: Report; readonly pages: PrintedPages }[];
  /** What the planner should know though the build went well. */
  notices: string[];
}

/**
 * Checks all documents and writes website and PDFs. Everything is built aside and put in place at the end, so a build
 * that fails or is killed leaves the last good output as it was. Exit code: 0, 1 with errors in the data, 2 where the tool failed.
 */
export async function build(root: string, version: string, output: Output): Promise<number> {
  await recover(path.join(root, SITE));
  await recover(path.join(root, PDF));
  const chosen = await chooseDocuments(root, []);
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
    web: undefined,
    pdfs: [],
    prints: [],
    notices: [],
  };
  const staging = await makeStaging(root);
  try {
    await tasks(root, version, chosen.ids, staging, state).run();
  } catch (error) {
    if (!(error instanceof BuildFault || error instanceof OutputInUse)) throw error;
    return reportFailure(error, state, output);
  } finally {
    await state.browser?.browser.close();
    await state.web?.catch(() => undefined);
    await dropStaging(staging);
  }
  reportSuccess(root, state, output);
  await reportVeraPdf(
    state.pdfs.map((name) => path.join(root, PDF, name)),
    output,
  );
  return 0;
}

/** What veraPDF finds, where it is installed; the project's own check has been made in any case. */
async function reportVeraPdf(files: readonly string[], output: Output): Promise<void> {
  for (const { file, passes } of (await runVeraPdf(files)) ?? [])
    output.print(`veraPDF PDF/UA-1: ${passes ? 'lulus' : 'tidak lulus'}  ${file}`);
}

function tasks(root: string, version: string, ids: readonly string[], staging: string, state: State): Listr {
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
      const file = await printOne(root, report, state, site, (step) => {
        task.output = STEPS[step] ?? step;
        // While the browser prints there is time for the site.
        if (step === 'cetak') state.web ??= startWebPages();
      });
      await copyFile(file, path.join(pdf, path.basename(file)));
      state.pdfs.push(path.basename(file));
    },
  });
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
          const launching = launchBrowser({
            onUnpack: () => (task.output = 'Membongkar Chromium bawaan (sekali saja) …'),
          });
          const [launched] = await Promise.all([launching, writePrintPages(state.reports, site, version)]);
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
              { title: 'PDF', task: (_, prints) => prints.newListr(state.reports.map(printTask)) },
            ],
            { concurrent: true },
          ),
      },
      { title: 'Menyusun halaman situs', task: () => (state.web ??= startWebPages()) },
      {
        title: 'Menerbitkan hasil',
        task: async () => {
          await dropPrintAssets(site);
          await publish(site, path.join(root, SITE));
          await publish(pdf, path.join(root, PDF));
          for (const { report, pages } of state.prints)
            await savePrintedPages(root, report.plan.dokumen.id, printFingerprint(report, version), pages);
        },
      },
    ],
    { rendererOptions: { collapseSubtasks: false }, fallbackRendererCondition: () => !process.stdout.isTTY },
  );
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
};

async function printOne(
  root: string,
  report: Report,
  state: State,
  siteDir: string,
  tell: (step: string) => void,
): Promise<string> {
  const { browser } = state.browser as LaunchedBrowser;
  const result = await writePdf(report, {
    browser,
    siteDir,
    root,
    date: sourceDate(process.env['SOURCE_DATE_EPOCH']),
    onProgress: tell,
  });
  if (!result.ok) {
    // What is wrong in the data may be why it cannot be printed, and is told first.
    await checkAll(state);
    throw new BuildFault(sentences(result.faults));
  }
  state.notices.push(...tellUa(path.basename(result.file), result.uaFindings));
  state.prints.push({ report, pages: printedPages(report, result.printed) });
  return result.file;
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
  for (const name of state.pdfs) output.print(`PDF    ${path.join(root, PDF, name)}`);
  for (const notice of state.notices) output.print(`\n${notice}`);
}
