import type { Report } from '../../../derive/report.ts';
import type { Angka } from '../numbers.ts';
import { readProse } from '../reading.ts';
import type { Klaim } from './claim.ts';
import { countClaims } from './count-claims.ts';
import { indicatorClaims } from './indicator-claims.ts';
import { moneyClaims } from './money-claims.ts';
import { tableClaims, tableLookup, tableOf } from './table-claims.ts';

const READ = new WeakMap<Report, readonly Klaim[]>();

/**
 * Every number of the prose of which its sentence says what figure of the plan it is, in the order of the files. A number
 * is read in one way: the first that fits of a count, an amount, an indicator, a cell of a table.
 */
export function readClaims(report: Report): readonly Klaim[] {
  const known = READ.get(report);
  if (known !== undefined) return known;
  const { plan } = report;
  const lookup = tableLookup(plan);
  const claims = new Map<Angka, Klaim>();
  let file: string | undefined;
  let table: string | undefined;
  for (const bacaan of readProse(report)) {
    if (bacaan.kalimat.naskah.file !== file) table = undefined;
    file = bacaan.kalimat.naskah.file;
    const here = tableOf(bacaan, table);
    const placed = [...bacaan.kalimat.direktif.values()].findLast(({ nama }) => nama === 'tabel');
    table = placed?.kata[0] ?? here ?? table;
    if (!bacaan.angka.some(({ golongan }) => golongan === 'nilai')) continue;
    const index = here === undefined ? undefined : lookup(here);
    for (const claim of [
      ...countClaims(bacaan, plan),
      ...moneyClaims(bacaan, plan),
      ...indicatorClaims(bacaan, plan),
      ...(index === undefined ? [] : tableClaims(bacaan, index)),
    ])
      if (!claims.has(claim.angka)) claims.set(claim.angka, claim);
  }
  const read = [...claims.values()];
  READ.set(report, read);
  return read;
}
