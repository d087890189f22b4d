import type { PdfDict, PdfValue } from '../syntax/values.ts';

/** What the bound file has only once. */
export class JoinedObjects {
  /** Values that take the place of an object of some part, by its number in the bound file. */
  readonly changed = new Map<number, PdfValue>();
  /** Values of new objects, in the order of their numbers, and the number of the first. */
  readonly added: PdfValue[] = [];
  readonly firstAdded: number;

  constructor(firstAdded: number) {
    this.firstAdded = firstAdded;
  }

  /** Gives the number under which the value was added. */
  add(value: PdfValue): number {
    this.added.push(value);
    return this.firstAdded + this.added.length - 1;
  }
}

/** Makes one dictionary of several; an entry that more than one has is that of the first. */
export function firstOfEach(dicts: readonly PdfDict[]): Map<string, PdfValue> {
  const merged = new Map<string, PdfValue>();
  for (const dict of dicts) {
    for (const [key, value] of dict) if (!merged.has(key)) merged.set(key, value);
  }
  return merged;
}
