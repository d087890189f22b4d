import type { ExpectedTable } from '../../../scripts/bench/large/expected-table.ts';
import { plain, type PrintedRow } from './printed-rows.ts';

/** How a table was found: the pages it stands on, and what is wrong with it, where anything is. */
interface FoundTable {
  readonly id: string;
  readonly firstPage: number;
  readonly lastPage: number;
  /** Filled cells found, each in its place. */
  readonly cells: number;
  /** The first row that is not as expected; undefined where every row is. */
  readonly fault?: string;
}

/**
 * Looks for a table among the printed rows: every row must follow the one before, cell by cell. Only where a new page begins
 * may more stand before the cells of a row: labels that go on from the page before.
 */
export function findTable({ id, rows }: ExpectedTable, printed: readonly PrintedRow[]): FoundTable {
  const wanted = rows.map((row) => row.map(plain));
  const first = wanted[0]?.join('|') ?? '';
  const start = printed.findIndex(({ cells }) => cells.join('|') === first);
  const found = { id, firstPage: printed[start]?.page ?? 0, lastPage: printed[start]?.page ?? 0, cells: 0 };
  if (start < 0) return { ...found, fault: `baris pertama tidak ada: ${first}` };
  const seen = new Set<string>();
  let at = start;
  for (const row of wanted) {
    const cells = printed[at]?.cells ?? [];
    const repeated = cells.length - row.length;
    const startsPage = printed[at - 1]?.page !== printed[at]?.page;
    const carried = startsPage && repeated > 0 && cells.slice(0, repeated).every((text) => seen.has(text));
    if ((carried ? cells.slice(repeated) : cells).join('|') !== row.join('|'))
      return { ...found, fault: `halaman ${printed[at]?.page ?? 0}: ${cells.join('|')} seharusnya ${row.join('|')}` };
    for (const text of row) seen.add(text);
    found.cells += row.length;
    found.lastPage = printed[at]?.page ?? 0;
    at += 1;
  }
  return found;
}
