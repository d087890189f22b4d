import type { BerjudulKolom } from '../../model/tabel.ts';
import type { SelKepala } from '../table-model.ts';
import { kepala } from './cells.ts';

/** A heading: the texts that stand one above the other, and the headings of the columns below them; none for a leaf. */
export interface Tajuk {
  readonly teks: readonly string[];
  readonly anak?: readonly Tajuk[] | undefined;
  /** Leaf columns below a heading without headings of its own; one unless said otherwise. */
  readonly lebar?: number | undefined;
}

/** The heading of a column: what the table's file asks for, else the kind's own. */
export function tajuk({ judulKolom }: BerjudulKolom, name: string, bawaan: string, rest: Partial<Tajuk> = {}): Tajuk {
  return { teks: judulKolom[name] ?? [bawaan], ...rest };
}

/**
 * Header rows for a list of headings. The deepest heading decides how many there are; of a heading that is less deep the
 * first text reaches down over the levels it does not need, unless columns of its own stand below it.
 */
export function susunKepala(list: readonly Tajuk[]): SelKepala[][] {
  const depth = Math.max(1, ...list.map(depthOf));
  const rows: SelKepala[][] = Array.from({ length: depth }, () => []);
  const place = (heading: Tajuk, level: number): void => {
    const { teks, anak } = heading;
    const spare = anak === undefined ? depth - level - teks.length : 0;
    for (const [index, text] of teks.entries())
      rows[level + index + (index === 0 ? 0 : spare)]?.push(
        kepala(text, widthOf(heading), index === 0 ? 1 + spare : 1),
      );
    for (const child of anak ?? []) place(child, level + teks.length);
  };
  for (const heading of list) place(heading, 0);
  return rows;
}

function depthOf({ teks, anak }: Tajuk): number {
  return teks.length + (anak === undefined ? 0 : Math.max(0, ...anak.map(depthOf)));
}

function widthOf({ anak, lebar }: Tajuk): number {
  return anak === undefined ? (lebar ?? 1) : anak.reduce((total, child) => total + widthOf(child), 0);
}
