import { Worker } from 'node:worker_threads';
import type { FinishRequest } from './finish-worker.ts';
import type { DocumentFacts } from './pdf/document-facts.ts';
import type { FinishedPdf } from './pdf/finish-pdf.ts';

type Answer = { readonly id: number } & ({ readonly finished: FinishedPdf } | { readonly error: Error });

interface Waiting {
  readonly resolve: (finished: FinishedPdf) => void;
  readonly reject: (error: Error) => void;
}

/** A thread does not inherit the loader that reads TypeScript: it is asked for first. */
const START = `
  const { workerData } = require('node:worker_threads');
  import(workerData.loader).then(({ register }) => {
    register();
    return import(workerData.worker);
  });
`;

/**
 * Finishes PDFs in a thread of its own, while the browser prints the next document: `finish` does what `finishPdf` does.
 * A thread that dies rejects all that was asked of it.
 */
export class FinishThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    const loader = import.meta.resolve('tsx/esm/api');
    this.#worker = new Worker(START, {
      eval: true,
      workerData: { loader, worker: new URL('./finish-worker.ts', import.meta.url).href },
    });
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(answer.error);
      else waiting?.resolve(answer.finished);
    });
    this.#worker.on('error', (error) => {
      this.#rejectAll(error);
    });
    this.#worker.on('exit', () => {
      this.#rejectAll(new Error('The thread that finishes PDFs has ended.'));
    });
  }

  finish(files: readonly Uint8Array[], facts: DocumentFacts): Promise<FinishedPdf> {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, files, facts } satisfies FinishRequest);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
