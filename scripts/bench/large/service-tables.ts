import { expectedTable, type GeneratedTable } from './expected-table.ts';
import type { Figure } from './figures.ts';
import type { Supply } from './free-tables.ts';

/** Years of the period before the plan. */
const YEARS = [2016, 2017, 2018, 2019, 2020];

/** T-C.23: targets beside what was achieved in the previous period. Takes how many indicators it has. */
export function servicePerformance(id: string, count: number, supply: Supply): GeneratedTable {
  const next = (): Figure => supply.figures.target();
  return yearTable(id, 'kinerja-pelayanan', ['indikator', 'target', 'realisasi'], count, next, supply);
}

/** T-C.24: budget beside what was spent in the previous period. Takes how many rows it has. */
export function budgetTable(id: string, count: number, supply: Supply): GeneratedTable {
  const next = (): Figure => supply.figures.amount();
  return yearTable(id, 'anggaran-realisasi', ['uraian', 'anggaran', 'realisasi'], count, next, supply);
}

function yearTable(
  id: string,
  jenis: string,
  keys: readonly [string, string, string],
  count: number,
  next: () => Figure,
  { words }: Supply,
): GeneratedTable {
  const rows: string[][] = [];
  let yaml = `jenis: ${jenis}\njudul: ${jenis === 'kinerja-pelayanan' ? 'Pencapaian Kinerja' : 'Anggaran dan Realisasi'} Pelayanan Dinas Besar\ntahun: ${YEARS.at(0)}-${YEARS.at(-1)}\nbaris:\n`;
  for (let row = 1; row <= count; row += 1) {
    const name = `${words.service()} ${id}-${row}`;
    const [before, after] = [YEARS.map(next), YEARS.map(next)];
    const series = (figures: readonly Figure[]): string =>
      `{${YEARS.map((year, index) => `${year}: ${(figures[index] as Figure).typed}`).join(', ')}}`;
    yaml += `  - {${keys[0]}: ${name}, ${keys[1]}: ${series(before)}, ${keys[2]}: ${series(after)}}\n`;
    rows.push([String(row), name, ...[...before, ...after].map((figure) => figure.printed)]);
  }
  return { expected: expectedTable(id, rows), yaml };
}
