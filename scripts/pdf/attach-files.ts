import { createHash } from 'node:crypto';
import path from 'node:path';
import { pdfDate } from './describe-document.ts';
import type { AttachedFile } from './document-facts.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { stringBytes, textString } from '../pdf-syntax/text-strings.ts';
import { PdfName, PdfRef, PdfText, type PdfValue, nameFrom } from '../pdf-syntax/values.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/**
 * Puts files into the PDF as its source (associated files, ISO 32000-2, 14.13; PDF 1.7 readers see attachments).
 * Takes the store, which gets the new objects, the files in any order, each path once, and the ISO date they all bear.
 * Gives the entries for the catalogue, none where there is no file.
 */
export function attachFiles(
  store: ObjectStore,
  files: readonly AttachedFile[],
  tanggal: string,
): Readonly<Record<string, PdfValue>> {
  if (files.length === 0) return {};
  const sorted = files
    .map((file) => ({ file, name: textString(file.berkas) }))
    .sort((a, b) => Buffer.compare(bytesOf(a.name), bytesOf(b.name)));
  const entries = sorted.map(({ file, name }) => ({ name, spec: new PdfRef(attach(store, file, name, tanggal)) }));
  return {
    Names: new Map([['EmbeddedFiles', new Map([['Names', entries.flatMap(({ name, spec }) => [name, spec])]])]]),
    AF: entries.map(({ spec }) => spec),
  };
}

function bytesOf(name: PdfText): Buffer {
  return Buffer.from(stringBytes(name), 'latin1');
}

/** Gives the number of the file specification. */
function attach(store: ObjectStore, { berkas, isi }: AttachedFile, name: PdfText, tanggal: string): number {
  const stream = store.nextNumber();
  const checkSum = createHash('md5').update(isi).digest('hex').toUpperCase();
  const parameters = new Map<string, PdfValue>([
    ['Size', isi.length],
    ['ModDate', pdfDate(tanggal)],
    ['CheckSum', new PdfText(`<${checkSum}>`)],
  ]);
  const type = TYPES[path.posix.extname(berkas).toLowerCase()] ?? 'application/octet-stream';
  store.setStream(
    stream,
    new Map<string, PdfValue>([
      ['Type', new PdfName('EmbeddedFile')],
      ['Subtype', nameFrom(type)],
      ['Params', parameters],
    ]),
    isi,
  );
  const spec = store.nextNumber();
  store.set(
    spec,
    new Map<string, PdfValue>([
      ['Type', new PdfName('Filespec')],
      ['F', name],
      ['UF', name],
      ['Desc', textString(`Sumber dokumen: ${berkas}`)],
      ['AFRelationship', new PdfName('Source')],
      [
        'EF',
        new Map([
          ['F', new PdfRef(stream)],
          ['UF', new PdfRef(stream)],
        ]),
      ],
    ]),
  );
  return spec;
}
