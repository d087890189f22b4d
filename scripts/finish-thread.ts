import { Worker } from 'node:worker_threads';
import type { FinishMessage } from './finish-worker.ts';
import type { DocumentFacts } from './pdf/document-facts.ts';
import type { Finisher, FinishedPdf } from './pdf/finish-pdf.ts';

type Answer = { readonly document: number } & ({ readonly finished: FinishedPdf } | { readonly error: Error });

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
 * Finishes PDFs in a thread of its own, while the browser prints and the website is made. A thread that dies rejects all
 * that was asked of it.
 */
export class FinishThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #documents = 0;

  constructor() {
    const loader = import.meta.resolve('tsx/esm/api');
    this.#worker = new Worker(START, {
      eval: true,
      workerData: { loader, worker: new URL('./finish-worker.ts', import.meta.url).href },
    });
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.document);
      this.#waiting.delete(answer.document);
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

  /** What finishes one document here. */
  newFinisher(): Finisher {
    const document = this.#documents++;
    const begun: Uint8Array[] = [];
    return {
      begin: (print) => {
        begun.push(print);
        this.#post({ kind: 'begin', document, print });
      },
      finish: (prints, facts) => this.#finish(document, prints.map(partOf(begun)), facts),
    };
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #finish(document: number, parts: readonly (Uint8Array | number)[], facts: DocumentFacts): Promise<FinishedPdf> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(document, { resolve, reject });
      this.#post({ kind: 'finish', document, parts, facts });
    });
  }

  #post(message: FinishMessage): void {
    this.#worker.postMessage(message);
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** A part that was begun is there already: its number in that order is enough. */
function partOf(begun: readonly Uint8Array[]): (print: Uint8Array) => Uint8Array | number {
  return (print) => {
    const index = begun.indexOf(print);
    return index < 0 ? print : index;
  };
}
