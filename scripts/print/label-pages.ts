/**
 * How pages are numbered: `per-bab` gives i, ii, ... then I-1, II-1, ...; `per-bab-menerus` gives i, ii, ... then I-1, II-2,
 * ..., with one count through all chapters; `menerus` gives i, ii, ... then 1, 2, ... through all chapters; `polos` gives
 * 1, 2, 3 from the first sheet on.
 */
export type LabelStyle = 'per-bab' | 'per-bab-menerus' | 'menerus' | 'polos';

/**
 * What a part is: the unnumbered cover, front matter, a chapter with the numeral that stands before its page numbers
 * ("II"), or the attachments, all of them together.
 */
export type Part =
  | { readonly kind: 'sampul' }
  | { readonly kind: 'depan' }
  | { readonly kind: 'bab'; readonly nomor: string }
  | { readonly kind: 'lampiran' };

/** A part and the physical page, counted from 1, on which it begins. */
export interface PartStart {
  readonly part: Part;
  readonly firstPage: number;
}

/**
 * One entry of the PDF's PageLabels: from the 0-based page `index` on, labels are `prefix` plus a number counted
 * from `start`.
 */
export interface LabelRange {
  readonly index: number;
  readonly prefix: string;
  readonly digits: 'decimal' | 'lower-roman' | 'none';
  readonly start: number;
}

interface PageLabels {
  /** The label of every page; page n is at n - 1. */
  readonly labels: readonly string[];
  readonly ranges: readonly LabelRange[];
}

/** The sequence a part's pages are counted in. Parts that share `count` continue one another's numbers. */
interface Series {
  /** Of pages whose labels look alike. */
  readonly key: string;
  readonly count: string;
  readonly prefix: string;
  readonly digits: LabelRange['digits'];
}

/**
 * Gives every page its label, and the same as ranges for the PDF.
 * Takes the parts in order of their pages, the number of pages, and the style. Pages before the first part count as
 * front matter.
 * Throws a RangeError when two parts start on one page, or out of order, or outside the document: the caller checks
 * with `partsInOrder`.
 */
export function labelPages(parts: readonly PartStart[], pageCount: number, style: LabelStyle): PageLabels {
  if (!partsInOrder(parts, pageCount))
    throw new RangeError('parts must start on different pages, in order, inside the document');
  const starts = parts[0]?.firstPage === 1 ? parts : [{ part: { kind: 'depan' } as const, firstPage: 1 }, ...parts];
  const counted = new Map<string, number>();
  const labels: string[] = [];
  const ranges: LabelRange[] = [];
  let previous: Series | undefined;
  for (const [position, { part, firstPage }] of starts.entries()) {
    const series = seriesOf(part, style);
    const end = starts[position + 1]?.firstPage ?? pageCount + 1;
    const start = (counted.get(series.count) ?? 0) + 1;
    const length = end - firstPage;
    if (series.key !== previous?.key)
      ranges.push({ index: firstPage - 1, prefix: series.prefix, digits: series.digits, start });
    for (let number = start; number < start + length; number += 1) labels.push(formatLabel(series, number));
    counted.set(series.count, start + length - 1);
    previous = series;
  }
  return { labels, ranges };
}

/** Tells whether parts start on different pages, in order, within 1..pageCount, so that `labelPages` can take them. */
export function partsInOrder(parts: readonly PartStart[], pageCount: number): boolean {
  return parts.every(({ firstPage }, position) => {
    const next = parts[position + 1]?.firstPage ?? pageCount + 1;
    return firstPage >= 1 && firstPage < next;
  });
}

function seriesOf(part: Part, style: LabelStyle): Series {
  const alone = (series: Omit<Series, 'count'>): Series => ({ ...series, count: series.key });
  if (style === 'polos') return alone({ key: 'polos', prefix: '', digits: 'decimal' });
  if (part.kind === 'sampul') return alone({ key: 'sampul', prefix: 'Sampul', digits: 'none' });
  if (part.kind === 'depan') return alone({ key: 'depan', prefix: '', digits: 'lower-roman' });
  if (style === 'menerus') return alone({ key: 'isi', prefix: '', digits: 'decimal' });
  const own = alone(
    part.kind === 'lampiran'
      ? { key: 'lampiran', prefix: 'L-', digits: 'decimal' }
      : { key: `bab ${part.nomor}`, prefix: `${part.nomor}-`, digits: 'decimal' },
  );
  return style === 'per-bab-menerus' ? { ...own, count: 'isi' } : own;
}

function formatLabel({ prefix, digits }: Series, number: number): string {
  if (digits === 'none') return prefix;
  return prefix + (digits === 'decimal' ? String(number) : lowerRoman(number));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Takes a whole number from 1 on; gives it in small roman numerals, as CSS `lower-roman` and PDF style `r` do. */
export function lowerRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, numeral] of ROMAN) {
    text += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
