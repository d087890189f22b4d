import type { PdfDict, PdfValue } from '../../pdf-syntax/values.ts';

/** Makes one dictionary of several; an entry that more than one has is that of the first. */
export function firstOfEach(dicts: readonly PdfDict[]): Map<string, PdfValue> {
  const merged = new Map<string, PdfValue>();
  for (const dict of dicts) {
    for (const [key, value] of dict) if (!merged.has(key)) merged.set(key, value);
  }
  return merged;
}
