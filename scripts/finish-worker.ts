import { parentPort } from 'node:worker_threads';
import type { DocumentFacts } from './pdf/document-facts.ts';
import { PdfFinisher } from './pdf/finish-pdf.ts';

/** What a `FinishThread` asks for; see `Finisher`. A part that was begun before is named by its number in that order. */
export type FinishMessage =
  | { readonly kind: 'begin'; readonly document: number; readonly print: Uint8Array }
  | {
      readonly kind: 'finish';
      readonly document: number;
      readonly parts: readonly (Uint8Array | number)[];
      readonly facts: DocumentFacts;
    };

const port = parentPort;
if (port === null) throw new Error('This file runs in a thread of its own; see finish-thread.ts.');

/** The documents that were begun and are not finished. */
const open = new Map<number, { readonly finisher: PdfFinisher; readonly begun: Uint8Array[] }>();

port.on('message', (message: FinishMessage) => {
  const { document } = message;
  const { finisher, begun } = open.get(document) ?? { finisher: new PdfFinisher(), begun: [] };
  if (message.kind === 'begin') {
    open.set(document, { finisher, begun });
    begun.push(message.print);
    finisher.begin(message.print);
    return;
  }
  open.delete(document);
  const prints = message.parts.map((part) => (typeof part === 'number' ? (begun[part] as Uint8Array) : part));
  finisher.finish(prints, message.facts).then(
    (finished) => {
      port.postMessage({ document, finished });
    },
    (error: unknown) => {
      port.postMessage({ document, error });
    },
  );
});
