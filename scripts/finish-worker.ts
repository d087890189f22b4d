import { parentPort } from 'node:worker_threads';
import type { DocumentFacts } from './pdf/document-facts.ts';
import { finishPdf } from './pdf/finish-pdf.ts';

/** What a `FinishThread` asks for, and what it is given: the finished PDF, or why there is none. */
export interface FinishRequest {
  readonly id: number;
  readonly files: readonly Uint8Array[];
  readonly facts: DocumentFacts;
}

const port = parentPort;
if (port === null) throw new Error('This file runs in a thread of its own; see finish-thread.ts.');
port.on('message', ({ id, files, facts }: FinishRequest) => {
  finishPdf(files, facts).then(
    (finished) => {
      port.postMessage({ id, finished });
    },
    (error: unknown) => {
      port.postMessage({ id, error });
    },
  );
});
