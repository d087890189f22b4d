import { createHash } from 'node:crypto';
import { lampiranReports } from '../derive/peraturan/lampiran-reports.ts';
import type { Report } from '../derive/report.ts';
import { fingerprintSources } from '../load/fingerprint-sources.ts';
import type { DocumentSources } from '../load/load-document.ts';
import { readSourceFiles } from '../load/source-files.ts';
import { fingerprintProgram } from '../publish/fingerprint-program.ts';
import { type PrintedPdf, readPrintedPdfs, savePrintedPdfs } from '../publish/printed-pdfs.ts';
import { INSTALLED_FAMILIES } from '../render/paper-view.ts';
import type { PrintJob } from './print-jobs.ts';

interface UnchangedOptions {
  /** Folder of the project, and the one that PDFs are published in. */
  readonly root: string;
  readonly target: string;
  /** The browser's name and version. */
  readonly browser: string;
  /** ISO date of the files instead of the documents' own. */
  readonly date: string | undefined;
  /** What every document is made of, by its id. */
  readonly sources: ReadonlyMap<string, DocumentSources>;
}

/** What is known of a job before it prints. */
interface Found {
  /** Undefined where nothing can tell that it would print the same again. */
  readonly fingerprint: string | undefined;
  readonly pdfs: readonly PrintedPdf[] | undefined;
}

/**
 * Knows which PDFs need not be printed again: the same files, program, browser and date give the same bytes, so that those
 * of the last build serve.
 */
export class Unchanged {
  readonly #options: UnchangedOptions;
  readonly #program = fingerprintProgram();
  readonly #found = new Map<PrintJob, Promise<Found>>();
  readonly #printed = new Map<PrintJob, readonly PrintedPdf[]>();

  constructor(options: UnchangedOptions) {
    this.#options = options;
    // Whoever asks hears of a failure.
    this.#program.catch(() => undefined);
  }

  /** The published PDFs that a job would print again byte by byte; undefined where it has to print. */
  async find(job: PrintJob): Promise<readonly PrintedPdf[] | undefined> {
    return (await this.#lookUp(job)).pdfs;
  }

  /** Notes what a job has printed, to be kept by `save`. */
  printed(job: PrintJob, pdfs: readonly PrintedPdf[]): void {
    this.#printed.set(job, pdfs);
  }

  /** Keeps what was printed and now is published, for the next build. */
  async save(): Promise<void> {
    for (const [job, pdfs] of this.#printed) {
      // The one from before printing: files that change meanwhile are found changed by the next build.
      const { fingerprint } = await this.#lookUp(job);
      if (fingerprint !== undefined) await savePrintedPdfs(this.#options.target, nameOf(job), fingerprint, pdfs);
    }
  }

  #lookUp(job: PrintJob): Promise<Found> {
    const found = this.#found.get(job) ?? this.#read(job);
    this.#found.set(job, found);
    return found;
  }

  async #read(job: PrintJob): Promise<Found> {
    const fingerprint = await this.#fingerprint(job);
    if (fingerprint === undefined) return { fingerprint, pdfs: undefined };
    return { fingerprint, pdfs: await readPrintedPdfs(this.#options.target, nameOf(job), fingerprint) };
  }

  /** Of fonts that the machine brings nothing is known: what is set in them is printed every time. */
  async #fingerprint({ report }: PrintJob): Promise<string | undefined> {
    const { root, browser, date, sources } = this.#options;
    const own = sources.get(report.plan.dokumen.id);
    if (own === undefined || [report, ...lampiranReports(report).map((one) => one.report)].some(isSetInInstalled))
      return undefined;
    const { id, lampirkanData, berkasBersama } = report.plan.dokumen;
    const attached = lampirkanData ? await readSourceFiles(root, id, berkasBersama) : [];
    const parts = [await this.#program, browser, date, await fingerprintSources(own, attached)];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  }
}

/** What a job's record is called. */
function nameOf({ jenis, report }: PrintJob): string {
  return `${jenis}-${report.plan.dokumen.id}`;
}

function isSetInInstalled({ plan }: Report): boolean {
  return Object.hasOwn(INSTALLED_FAMILIES, plan.dokumen.cetak.huruf.keluarga);
}
