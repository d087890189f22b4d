import { PdfName, type PdfDict, type PdfValue } from '../../pdf-syntax/values.ts';
import { type Mark, type Tag, allMarks, changeTags } from './tag.ts';

/**
 * Says of every list how its items are marked (ISO 32000-1, 14.8.5.5), which a list whose items have labels must.
 * Takes the tree with labels in place, and a function that gives the words of a mark.
 */
export function numberLists(document: Tag, wordsOf: (mark: Mark) => string): Tag {
  return changeTags(document, (tag) => {
    if (tag.role !== 'L') return tag;
    const label = firstLabel(tag);
    if (label === undefined) return tag;
    const words = allMarks(label).map(wordsOf).join('');
    const attributes: PdfDict = new Map<string, PdfValue>([
      ['O', new PdfName('List')],
      ['ListNumbering', new PdfName(numberingOf(words))],
    ]);
    return { ...tag, entries: new Map([...tag.entries, ['A', attributes]]) };
  });
}

function firstLabel(list: Tag): Tag | undefined {
  const labels = list.kids.flatMap((item) => (item.kind === 'tag' ? item.kids : []));
  return labels.find((kid): kid is Tag => kid.kind === 'tag' && kid.role === 'Lbl');
}

/** Names the numbering of a list after the marker of its first item; a dash has no name of its own. */
export function numberingOf(marker: string): string {
  const sign = marker.replace(/[\s().]/g, '');
  if (/^\d+$/.test(sign)) return 'Decimal';
  if (/^[ivxlcdm]+$/.test(sign) && /^[ivx]/.test(sign)) return 'LowerRoman';
  if (/^[IVXLCDM]+$/.test(sign) && /^[IVX]/.test(sign)) return 'UpperRoman';
  if (/^[a-z]+$/.test(sign)) return 'LowerAlpha';
  if (/^[A-Z]+$/.test(sign)) return 'UpperAlpha';
  if (sign === '◦' || sign === '○') return 'Circle';
  return sign === '▪' || sign === '■' ? 'Square' : 'Disc';
}
