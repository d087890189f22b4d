import { type PdfDict, type PdfValue, isDict, isList, nameOf, numberOf, PdfRef, refOf } from '../syntax/values.ts';
import { type Kid, NO_ENTRIES, type Tag } from './tag.ts';

const OWN_ENTRIES = new Set(['Type', 'S', 'P', 'Pg', 'K', 'ID']);

/**
 * Reads the tag tree as Chromium writes it, with one element at its top.
 * Takes the number of the structure tree root and a function that gives a dictionary by its object number. Throws an
 * Error for a tree of another kind.
 */
export function readTagTree(root: number, dictOf: (number: number) => PdfDict): Tag {
  const top = refOf(dictOf(root), 'K');
  if (top === undefined) throw new Error('unexpected PDF: the tag tree has no single element at its top');
  return readTag(top, dictOf);
}

function readTag(number: number, dictOf: (number: number) => PdfDict): Tag {
  const dict = dictOf(number);
  const role = nameOf(dict, 'S');
  if (role === undefined) throw new Error(`unexpected PDF: the tag in object ${String(number)} has no role`);
  const kids = dict.get('K');
  const page = refOf(dict, 'Pg');
  return {
    kind: 'tag',
    number,
    role,
    entries: otherEntries(dict),
    kids: (isList(kids) ? kids : kids === undefined ? [] : [kids]).map((kid) => readKid(kid, page, dictOf)),
  };
}

function otherEntries(dict: PdfDict): PdfDict {
  let entries: Map<string, PdfValue> | undefined;
  for (const [key, value] of dict) {
    if (OWN_ENTRIES.has(key)) continue;
    entries ??= new Map();
    entries.set(key, value);
  }
  return entries ?? NO_ENTRIES;
}

function readKid(kid: PdfValue, page: number | undefined, dictOf: (number: number) => PdfDict): Kid {
  if (kid instanceof PdfRef) return readTag(kid.number, dictOf);
  if (typeof kid === 'number' && page !== undefined) return { kind: 'mark', page, form: undefined, id: kid };
  if (isDict(kid)) {
    const own = refOf(kid, 'Pg') ?? page;
    const object = refOf(kid, 'Obj');
    const id = numberOf(kid, 'MCID');
    if (own !== undefined && object !== undefined) return { kind: 'annotation', page: own, object };
    if (own !== undefined && id !== undefined) return { kind: 'mark', page: own, form: refOf(kid, 'Stm'), id };
  }
  throw new Error('unexpected PDF: a tag holds neither a tag nor content of a page');
}
