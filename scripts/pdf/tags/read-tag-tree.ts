import {
  type EntryVisitor,
  type PdfDict,
  PdfName,
  PdfRef,
  type PdfValue,
  isDict,
  isList,
  numberOf,
  refOf,
} from '../../pdf-syntax/values.ts';
import { type Kid, NO_ENTRIES, type Tag } from './tag.ts';

/** Hands over the entries of the dictionary with an object number one by one, and throws an Error where there is none. */
type EntrySource = (number: number, visitor: EntryVisitor) => void;

/**
 * Reads the tag tree as Chromium writes it, with one element at its top.
 * Takes the number of the structure tree root and where the dictionaries come from. Throws an Error for a tree of
 * another kind.
 */
export function readTagTree(root: number, visitEntries: EntrySource): Tag {
  const { kids } = readEntries(root, visitEntries);
  const [top] = kids;
  if (kids.length !== 1 || !(top instanceof PdfRef))
    throw new Error('unexpected PDF: the tag tree has no single element at its top');
  return readTag(top.number, visitEntries);
}

function readTag(number: number, visitEntries: EntrySource): Tag {
  const { role, page, kids, entries } = readEntries(number, visitEntries);
  if (role === undefined) throw new Error(`unexpected PDF: the tag in object ${String(number)} has no role`);
  return { kind: 'tag', number, role, entries, kids: kids.map((kid) => readKid(kid, page, visitEntries)) };
}

function readEntries(number: number, visitEntries: EntrySource): TagEntries {
  const entries = new TagEntries();
  visitEntries(number, entries);
  return entries;
}

const UNUSED: ReadonlySet<string> = new Set(['Type', 'P', 'ID']);

/** The entries of one element, sorted as they come. */
class TagEntries implements EntryVisitor {
  readonly skipped = UNUSED;
  role: string | undefined;
  page: number | undefined;
  kids: readonly PdfValue[] = [];
  entries: PdfDict = NO_ENTRIES;
  private others: Map<string, PdfValue> | undefined;

  take(key: string, value: PdfValue): void {
    if (key === 'S') this.role = value instanceof PdfName ? value.name : undefined;
    else if (key === 'Pg') this.page = value instanceof PdfRef ? value.number : undefined;
    else if (key === 'K') this.kids = isList(value) ? value : [value];
    else {
      this.others ??= new Map();
      this.others.set(key, value);
      this.entries = this.others;
    }
  }
}

function readKid(kid: PdfValue, page: number | undefined, visitEntries: EntrySource): Kid {
  if (kid instanceof PdfRef) return readTag(kid.number, visitEntries);
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
