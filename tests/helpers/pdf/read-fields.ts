import { openPdf } from './open-pdf.ts';
import type { PdfBox } from './read-strokes.ts';

const MM_PER_POINT = 25.4 / 72;

/** A field of the form, as programs that fill it in find it. */
export interface PdfField {
  readonly name: string;
  /** What a reader says of it. */
  readonly words: string;
  /** Such as "signature". */
  readonly type: string;
  /** Physical page, counted from 1. */
  readonly page: number;
  readonly box: PdfBox;
}

interface Widget {
  readonly id: string;
  readonly subtype: string;
  readonly alternativeText?: string;
  readonly rect: readonly number[];
}

/** Reads every field that the file's form names, by page and in the order in which they stand there. */
export function readFields(bytes: Uint8Array): Promise<readonly PdfField[]> {
  return openPdf(bytes, async (pdf) => {
    const objects = (await pdf.getFieldObjects()) as Readonly<Record<string, readonly FieldObject[]>> | null;
    const fields: PdfField[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [x = 0, , , top = 0] = page.view;
      for (const { id, subtype, alternativeText, rect } of (await page.getAnnotations()) as readonly Widget[]) {
        if (subtype !== 'Widget') continue;
        const [left = 0, low = 0, right = 0, high = 0] = rect;
        const [name = '', [own] = []] = Object.entries(objects ?? {}).find(([, [first]]) => first?.id === id) ?? [];
        fields.push({
          name,
          words: alternativeText ?? '',
          type: own?.type ?? '',
          page: own === undefined ? 0 : own.page + 1,
          box: {
            left: (left - x) * MM_PER_POINT,
            top: (top - high) * MM_PER_POINT,
            right: (right - x) * MM_PER_POINT,
            bottom: (top - low) * MM_PER_POINT,
          },
        });
      }
    }
    return fields;
  });
}

interface FieldObject {
  readonly id: string;
  readonly type: string;
  /** Counted from 0. */
  readonly page: number;
}
