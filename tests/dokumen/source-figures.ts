import { readFileSync } from 'node:fs';
import type { BlockView, DocumentView } from '../../scripts/render/views.ts';
import type { TableView } from '../../scripts/render/table-views.ts';

/** Figures of a part of a source document, line by line as they were copied from it. */
export interface SourcePart {
  /** `tabel <id>`, `subbab <id>`, `bab <id>`, `depan <id>`, or `sampul`. */
  readonly nama: string;
  readonly baris: readonly (readonly string[])[];
}

/**
 * Reads a list of figures that was copied from a source document: `[part]`, then one line of figures for each row or paragraph;
 * `#` begins a comment. Throws where figures stand before the first part.
 */
export function readSourceFigures(file: string): SourcePart[] {
  const parts: { nama: string; baris: string[][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const nama = /^\[(.+)\]$/.exec(text)?.[1];
    if (nama !== undefined) parts.push({ nama, baris: [] });
    else if (parts.length === 0) throw new Error(`Angka sebelum bagian pertama: ${text}`);
    else parts.at(-1)?.baris.push(text.split(/\s+/));
  }
  return parts;
}

/** A whole cell that is nil, or a figure with whatever unit stands behind it. */
const FIGURE_CELL = /^(?:(–)|(-?\d[\d.]*(?:,\d+)?)(?:%|\s.*)?)$/;

/** The figures of every row that has any, in print order and without their units; cells of words hold none. */
export function figuresOfTable(table: TableView): string[][] {
  return table.baris
    .map((row) =>
      row.sel.flatMap(({ teks }) => {
        const [, nihil, angka] = FIGURE_CELL.exec(teks ?? '') ?? [];
        return nihil ?? angka ?? [];
      }),
    )
    .filter((figures) => figures.length > 0);
}

/** A number in a sentence, with what may stand between its digits. */
const NUMBER = /\d(?:[\d.,/-]*\d)?%?/g;

/** The numbers of prose and signature blocks in print order, without those the product counts itself: list marks, headings, references. */
export function numbersOfProse(blocks: readonly BlockView[]): string[] {
  return blocks.flatMap((block) => {
    if (block.jenis === 'ttd') return [block.tempatTanggal, block.nip].join(' ').match(NUMBER) ?? [];
    if (block.jenis !== 'prosa') return [];
    const text = block.html
      .replace(/<(code|a) [^>]*>.*?<\/\1>|<span class="nomor">.*?<\/span>/g, ' ')
      // Words kept on one line: their ends may fall within a number.
      .replace(/<\/?span[^>]*>/g, '')
      .replace(/<[^>]+>|&[a-z]+;/g, ' ');
    return text.match(NUMBER) ?? [];
  });
}

/** What of `wanted` is not in `found`, each figure as often as it is missed. */
export function missingFrom(found: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...found];
  return wanted.filter((figure) => {
    const at = rest.indexOf(figure);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The blocks of a document by the part they stand in, named as in `SourcePart`; `depan` and `lampiran` likewise. */
export function sectionsOf({ depan, bab, lampiran }: DocumentView): ReadonlyMap<string, readonly BlockView[]> {
  return new Map([
    ...depan.map(({ id, blok }) => [`depan ${id}`, blok] as const),
    ...bab.flatMap(({ id, pembuka, subbab }) => [
      [`bab ${id}`, pembuka] as const,
      ...subbab.map((sub) => [`subbab ${sub.id}`, sub.blok] as const),
    ]),
    ...lampiran.map(({ id, blok }) => [`lampiran ${id}`, blok] as const),
  ]);
}

/** The tables of a document in print order, by their part's name: `tabel <id>`. */
export function tablesOf(view: DocumentView): ReadonlyMap<string, TableView> {
  const all = [...sectionsOf(view).values()].flat().filter((block) => block.jenis === 'tabel');
  return new Map(all.map((table) => [`tabel ${table.id}`, table]));
}

/** Header levels of a table from the top, each cell with the columns and levels it spans where these are more than one. */
export function headOf(table: TableView | undefined): string[] {
  return (table?.kepala ?? []).map((row) =>
    row
      .map(({ teks, lebar, tinggi }) =>
        lebar > 1 || tinggi > 1 ? `${teks}{${String(lebar)}x${String(tinggi)}}` : teks,
      )
      .join(' | '),
  );
}

/** How many rows of each kind a table has, in the order in which they first come. */
export function rowKinds(table: TableView | undefined): string {
  const kinds = new Map<string, number>();
  for (const { kelas } of table?.baris ?? []) {
    const [kind = ''] = kelas.split(' ');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${kind} ${String(count)}`).join(', ');
}
