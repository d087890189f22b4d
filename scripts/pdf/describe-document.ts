import type { LabelRange } from '../print/label-pages.ts';
import { type DocumentFacts, PRODUCER, isoSecond } from './document-facts.ts';
import { textString } from '../pdf-syntax/text-strings.ts';
import { type PdfDict, PdfName, PdfRef, type PdfValue } from '../pdf-syntax/values.ts';

/** Takes an ISO day or moment; gives it as PDF writes dates, in UTC. Throws a RangeError for anything else. */
export function pdfDate(tanggal: string): PdfValue {
  return textString(`D:${isoSecond(tanggal).replaceAll(/[-:TZ]/g, '')}Z`);
}

/** Gives the information dictionary. Throws a RangeError when the facts' date is none. */
export function infoDictionary(facts: DocumentFacts): PdfDict {
  const date = pdfDate(facts.tanggal);
  return new Map([
    ['Title', textString(facts.judul)],
    ['Author', textString(facts.penulis)],
    ['Subject', textString(facts.subjek)],
    ['Keywords', textString(facts.kataKunci.join(', '))],
    ['Creator', textString(PRODUCER)],
    ['Producer', textString(PRODUCER)],
    ['CreationDate', date],
    ['ModDate', date],
  ]);
}

const DIGITS = { decimal: 'D', 'lower-roman': 'r' } as const;

/** Gives page labels as a number tree. */
export function pageLabelTree(ranges: readonly LabelRange[]): PdfDict {
  const entries = ranges.flatMap(({ index, prefix, digits, start }): readonly PdfValue[] => {
    const label = new Map<string, PdfValue>([['St', start]]);
    if (prefix !== '') label.set('P', textString(prefix));
    if (digits !== 'none') label.set('S', new PdfName(DIGITS[digits]));
    return [index, label];
  });
  return new Map([['Nums', entries]]);
}

/**
 * Entries that the browser's catalogue lacks: the language, the page labels and the metadata, and that the reader is to
 * show the title and the bookmarks. Takes the language and the numbers of the objects that hold labels and metadata.
 */
export function catalogEntries(bahasa: string, labels: number, metadata: number): Readonly<Record<string, PdfValue>> {
  return {
    Lang: textString(bahasa),
    MarkInfo: new Map([['Marked', true]]),
    PageLabels: new PdfRef(labels),
    Metadata: new PdfRef(metadata),
    ViewerPreferences: new Map([['DisplayDocTitle', true]]),
    PageMode: new PdfName('UseOutlines'),
  };
}
