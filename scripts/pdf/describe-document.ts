import { PDFContext, PDFDict, PDFHexString, PDFName, PDFObjectParser, PDFRef, PDFString } from '@pdfme/pdf-lib';
import type { LabelRange } from '../print/label-pages.ts';
import { type DocumentFacts, PRODUCER, isoSecond } from './document-facts.ts';

const context = PDFContext.create();

/** Gives the information dictionary as PDF text. Throws a RangeError when the facts' date is none. */
export function infoDictionary(facts: DocumentFacts): string {
  const date = PDFString.of(`D:${isoSecond(facts.tanggal).replaceAll(/[-:TZ]/g, '')}Z`);
  const entries = {
    Title: PDFHexString.fromText(facts.judul),
    Author: PDFHexString.fromText(facts.penulis),
    Subject: PDFHexString.fromText(facts.subjek),
    Keywords: PDFHexString.fromText(facts.kataKunci.join(', ')),
    Creator: PDFString.of(PRODUCER),
    Producer: PDFString.of(PRODUCER),
    CreationDate: date,
    ModDate: date,
  };
  return context.obj(entries).toString();
}

const DIGITS = { decimal: 'D', 'lower-roman': 'r' } as const;

/** Gives page labels as the PDF text of a number tree. */
export function pageLabelTree(ranges: readonly LabelRange[]): string {
  const entries = ranges.flatMap(({ index, prefix, digits, start }) => {
    const label = context.obj({ St: start });
    if (prefix !== '') label.set(PDFName.of('P'), PDFHexString.fromText(prefix));
    if (digits !== 'none') label.set(PDFName.of('S'), PDFName.of(DIGITS[digits]));
    return [context.obj(index), label];
  });
  return context.obj({ Nums: entries }).toString();
}

/**
 * Adds to the browser's catalogue the language, the page labels and the metadata, and asks the reader to show the
 * title and the bookmarks.
 * Takes the catalogue's bytes and the numbers of the objects that hold labels and metadata; gives the new catalogue
 * as PDF text.
 */
export function extendCatalog(body: Uint8Array, bahasa: string, labels: number, metadata: number): string {
  const catalog = PDFObjectParser.forBytes(new Uint8Array(body), context).parseObject();
  if (!(catalog instanceof PDFDict)) throw new Error('unexpected PDF: the catalogue is no dictionary');
  catalog.set(PDFName.of('Lang'), PDFString.of(bahasa));
  catalog.set(PDFName.of('PageLabels'), PDFRef.of(labels));
  catalog.set(PDFName.of('Metadata'), PDFRef.of(metadata));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  return catalog.toString();
}
