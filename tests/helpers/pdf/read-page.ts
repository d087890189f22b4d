import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfTag, readTags } from './read-tags.ts';

const MM_PER_POINT = 25.4 / 72;

/**
 * A stretch of text; its place is the start of its baseline, in millimetres from the left and the top edge of the
 * page.
 */
export interface PdfText {
  readonly text: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  /** Size in points. */
  readonly size: number;
}

export interface PdfFont {
  readonly name: string;
  /** As the PDF says it: "CIDFontType2", "TrueType", "Type3" and so on. */
  readonly type: string;
  readonly embedded: boolean;
}

export interface PdfPage {
  /** Physical page, counted from 1. */
  readonly number: number;
  /** From the file's page labels; the number itself where it has none. */
  readonly label: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Everything printed on the page, lines divided by line feeds. */
  readonly text: string;
  readonly items: readonly PdfText[];
  readonly tags: readonly PdfTag[];
  readonly fonts: readonly PdfFont[];
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Reads one page. Takes the open page and its label. */
export async function readPage(page: PDFPageProxy, label: string): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const strings = content.items.filter((item) => 'str' in item);
  const items = strings
    .filter(({ str }) => str !== '')
    .map(({ str, transform, width, height }) => ({
      text: str,
      xMm: (Number(transform[4]) - left) * MM_PER_POINT,
      yMm: (top - Number(transform[5])) * MM_PER_POINT,
      widthMm: width * MM_PER_POINT,
      size: height,
    }));
  return {
    number: page.pageNumber,
    label,
    widthMm: (right - left) * MM_PER_POINT,
    heightMm: (top - bottom) * MM_PER_POINT,
    text: strings.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    items,
    tags: readTags(await page.getStructTree(), markedTexts(content)),
    fonts: await readFonts(page, Object.keys(content.styles)),
  };
}

/** Text by the id of the marked stretch it belongs to; stretches may lie in one another, and the innermost counts. */
export function markedTexts(content: TextContent): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push(item.id);
    }
  }
  return texts;
}

/** Fonts are known only once the page's drawing has been read. */
async function readFonts(page: PDFPageProxy, ids: readonly string[]): Promise<readonly PdfFont[]> {
  await page.getOperatorList();
  return ids.map((id) => {
    const font = page.commonObjs.get(id) as { name: string; type: string; missingFile: boolean; isType3Font: boolean };
    return { name: font.name, type: font.isType3Font ? 'Type3' : font.type, embedded: !font.missingFile };
  });
}
