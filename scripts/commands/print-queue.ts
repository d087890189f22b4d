import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { FinishThread } from '../finish-thread.ts';
import { tellUa } from '../pdf/ua/tell-ua.ts';
import type { PrintOptions } from '../pipeline.ts';
import type { PrintFault } from '../print/outcome.ts';
import type { PrintedPdf } from '../publish/printed-pdfs.ts';
import { copyFile } from '../publish/staging.ts';
import { Places } from './places.ts';
import type { KeptPages, PrintJob } from './print-jobs.ts';
import type { Unchanged } from './unchanged.ts';

interface QueueOptions extends Pick<PrintOptions, 'browser' | 'siteDir' | 'root'> {
  /** Where PDFs are finished while the browser prints the next; without it they are finished here. */
  readonly thread: FinishThread | undefined;
  /** Folder that every PDF is copied into. */
  readonly pdfDir: string;
  /** Folder of the PDFs that the last build has published. */
  readonly lastPdfDir: string;
  /** ISO date of the files instead of the documents' own. */
  readonly date: string | undefined;
  readonly unchanged: Unchanged;
}

/** Tabs that work at a time; each holds a document in memory, so that more cores than this are not used. */
const MOST_TABS = 4;

/**
 * Prints documents in their order, as many at a time as the machine has cores for their tabs: the next one begins when the
 * browser has done its part of one before.
 */
export class PrintQueue {
  /** Names of the PDFs so far. */
  readonly pdfs: string[] = [];
  readonly kept: KeptPages[] = [];
  /** What the planner should know though a PDF was written. */
  readonly notices: string[] = [];
  readonly #options: QueueOptions;
  readonly #tabs = new Places(Math.min(availableParallelism(), MOST_TABS));

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /**
   * Does a job when its turn comes, telling every step; gives the faults of printing, none where all went well. What would be
   * printed as it was is taken from the last build.
   */
  async print(job: PrintJob, tell: (step: string) => void): Promise<readonly PrintFault[]> {
    const known = await this.#options.unchanged.find(job);
    if (known !== undefined) {
      tell('tetap');
      await this.#takeOver(job, known);
      return [];
    }
    const release = await this.#tabs.take(await job.tabs(this.#options.siteDir));
    try {
      const { thread, pdfDir, unchanged, browser, siteDir, root, date } = this.#options;
      const result = await job.print({
        browser,
        siteDir,
        root,
        date,
        onProgress: (step) => {
          tell(step);
          if (step === 'olah') release();
        },
        ...(thread === undefined ? {} : { newFinisher: () => thread.newFinisher() }),
      });
      if (!result.ok) return result.faults;
      for (const { file, uaFindings } of result.files) {
        const name = path.basename(file);
        await copyFile(file, path.join(pdfDir, name));
        this.pdfs.push(name);
        this.notices.push(...tellUa(name, uaFindings));
      }
      unchanged.printed(
        job,
        result.files.map(({ file, uaFindings }) => ({ nama: path.basename(file), uaFindings })),
      );
      if (result.kept !== undefined) this.kept.push(result.kept);
      return [];
    } finally {
      release();
    }
  }

  /** Puts the PDFs of the last build where a job would have put its own. */
  async #takeOver({ report }: PrintJob, pdfs: readonly PrintedPdf[]): Promise<void> {
    const { siteDir, pdfDir, lastPdfDir } = this.#options;
    for (const { nama, uaFindings } of pdfs) {
      for (const folder of [pdfDir, path.join(siteDir, report.plan.dokumen.id)])
        await copyFile(path.join(lastPdfDir, nama), path.join(folder, nama));
      this.pdfs.push(nama);
      this.notices.push(...tellUa(nama, uaFindings));
    }
  }
}
