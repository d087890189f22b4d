import { openPdf } from './open-pdf.ts';

/** What is said on a page outside the tags. */
interface Untagged {
  /** Text of decoration, stretch by stretch. */
  readonly artifacts: readonly string[];
  /** Text that is neither tagged nor decoration. */
  readonly stray: readonly string[];
}

/** Reads what one page, counted from 1, shows outside its tags. */
export function readUntagged(bytes: Uint8Array, number: number): Promise<Untagged> {
  return openPdf(bytes, async (pdf) => {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const artifacts: string[] = [];
    const stray: string[] = [];
    const open: (readonly string[])[] = [];
    let artifact: string[] | undefined;
    for (const item of items) {
      if ('str' in item) {
        if (artifact !== undefined) artifact.push(item.str);
        else if (open.length === 0 && item.str.trim() !== '') stray.push(item.str);
      } else if (item.type === 'endMarkedContent') {
        const closed = open.pop();
        if (closed !== undefined && closed === artifact) {
          artifacts.push(closed.join(''));
          artifact = undefined;
        }
      } else {
        const own: string[] = [];
        open.push(own);
        // The library's types leave out the tag, which every beginning of marked content has.
        if ((item as { readonly tag?: string }).tag === 'Artifact') artifact = own;
      }
    }
    return { artifacts: artifacts.filter((text) => text.trim() !== ''), stray };
  });
}
