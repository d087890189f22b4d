import { type SignatureField, readSignatureField } from '../notation/signature-field.ts';
import { addressOf, annotationsOf } from '../pdf-syntax/annotations.ts';
import type { ObjectStore } from '../pdf-syntax/object-store.ts';
import { pagesInOrder } from '../pdf-syntax/page-tree.ts';
import { textString } from '../pdf-syntax/text-strings.ts';
import { PdfName, PdfRef, type PdfValue } from '../pdf-syntax/values.ts';

/** Says that the file has fields to be signed (ISO 32000-1, table 219). */
const SIGNATURES_EXIST = 1;
/** The flag of annotations that are printed (ISO 32000-1, table 165). */
const PRINTED = 4;

/** The field that an annotation, as Chromium wrote it, is to become; undefined for one that stays what it is. */
export function markedField(store: ObjectStore, annotation: number): SignatureField | undefined {
  const address = addressOf(store, annotation);
  return address === undefined ? undefined : readSignatureField(address);
}

/**
 * Makes an unsigned signature field (ISO 32000-1, 12.7.4.5) of every link that marks one, and names them all in the
 * catalogue, which stays as it is where there is none. Of two fields of one name the later is numbered: programs that sign
 * find a field by its name.
 */
export function signatureFields(store: ObjectStore, catalog: number): void {
  const names = new Set<string>();
  const fields: PdfRef[] = [];
  for (const page of pagesInOrder(store, catalog)) {
    for (const number of annotationsOf(store, page)) {
      const field = markedField(store, number);
      if (field === undefined) continue;
      const name = freeName(field.nama, names);
      names.add(name);
      store.change(number, {
        Subtype: new PdfName('Widget'),
        FT: new PdfName('Sig'),
        T: textString(name),
        TU: textString(field.keterangan),
        F: PRINTED,
        P: new PdfRef(page),
        A: undefined,
        Border: undefined,
      });
      fields.push(new PdfRef(number));
    }
  }
  if (fields.length === 0) return;
  const form = store.nextNumber();
  store.set(
    form,
    new Map<string, PdfValue>([
      ['Fields', fields],
      ['SigFlags', SIGNATURES_EXIST],
    ]),
  );
  store.change(catalog, { AcroForm: new PdfRef(form) });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${String(count)}`;
  return free;
}
