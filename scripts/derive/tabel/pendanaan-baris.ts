import type { Sasaran, Tujuan } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Simpul } from '../../model/program.ts';
import { KOSONG, type Nilai } from '../../notation/nilai.ts';
import type { JenisBarisModel, SelModel } from '../table-model.ts';
import { berlakuPada, paguAkhirIndikator, paguAkhirSimpul, selPagu } from '../totals.ts';
import type { TabelPendanaan } from './pendanaan-kolom.ts';

/** The money one row prints, year by year and at the end of the period. */
interface Uang {
  readonly sel: (year: number) => Nilai;
  readonly akhir: Nilai;
  readonly asal: (year: number) => SelModel['asal'];
}

/** What one printed row shows; anything absent is a blank cell. */
export interface Row {
  readonly jenis: JenisBarisModel;
  readonly tujuan?: string | undefined;
  readonly sasaran?: string | undefined;
  /** The node whose own row this is. */
  readonly simpul?: Simpul | undefined;
  /** The node the row belongs to: its own, or the owner of its indicator. */
  readonly pemilik?: Simpul | undefined;
  readonly indikator?: Indikator | undefined;
  readonly uang?: Uang | undefined;
  /** Its money counts in a running total: no row below, beside or before it has printed the same money. */
  readonly dihitung?: boolean | undefined;
}

/**
 * Rows in the order of tujuan and sasaran where the table shows them, else in the order of the files.
 * A node that serves two sasaran stands under both; a program without a known sasaran at the end, so nothing is lost.
 */
export function rowsOfPlan(plan: Plan, table: TabelPendanaan): Row[] {
  const shows = (name: 'tujuan' | 'sasaran'): boolean => table.tujuanSasaran === 'baris' || table.kolom.includes(name);
  if (!shows('tujuan') && !shows('sasaran'))
    return countOnce(plan.program.flatMap((program) => rowsOfNode(program, table, undefined)));
  const rows: Row[] = [];
  for (const tujuan of plan.arah.tujuan) {
    const groups = shows('sasaran') ? tujuan.sasaran.map((sasaran) => [sasaran]) : [tujuan.sasaran];
    const inside = groups.flatMap((group) => rowsOfGroup(plan, table, group, shows('sasaran')));
    if (inside.length > 0) rows.push(...(shows('tujuan') ? headings('tujuan', tujuan, table) : []), ...inside);
  }
  const linked = new Set(plan.arah.tujuan.flatMap((tujuan) => tujuan.sasaran.map((sasaran) => sasaran.id)));
  for (const program of plan.program.filter((item) => !serves(item, linked)))
    rows.push(...rowsOfNode(program, table, undefined));
  return countOnce(rows);
}

/** What stands under two sasaran is printed twice; its money exists once. */
function countOnce(rows: readonly Row[]): Row[] {
  const seen = new Set<Simpul | Indikator | undefined>();
  return rows.map((row) => {
    if (row.dihitung !== true) return row;
    const owner = row.simpul ?? row.indikator;
    const dihitung = !seen.has(owner);
    seen.add(owner);
    return { ...row, dihitung };
  });
}

function rowsOfGroup(plan: Plan, table: TabelPendanaan, group: readonly Sasaran[], heading: boolean): Row[] {
  const ids = new Set(group.map((sasaran) => sasaran.id));
  const programs = plan.program.filter((program) => serves(program, ids));
  if (programs.length === 0) return [];
  return [
    ...(heading ? group.flatMap((sasaran) => headings('sasaran', sasaran, table)) : []),
    ...programs.flatMap((program) => rowsOfNode(program, table, ids)),
  ];
}

/** A row for each indicator of a tujuan or sasaran; the first one names it. */
function headings(jenis: 'tujuan' | 'sasaran', item: Tujuan | Sasaran, table: TabelPendanaan): Row[] {
  const text = item.diTabel.get(table.id)?.nama ?? item.nama;
  const indikator = item.indikator.length === 0 ? [undefined] : item.indikator;
  return indikator.map((one, index) => ({ jenis, [jenis]: index === 0 ? text : undefined, indikator: one }));
}

/** True for a node that serves one of the sasaran, itself or by what stands below it. */
export function serves(node: Simpul, sasaran: ReadonlySet<string>): boolean {
  return node.sasaran.some((id) => sasaran.has(id)) || node.anak.some((child) => serves(child, sasaran));
}

function rowsOfNode(node: Simpul, table: TabelPendanaan, sasaran: ReadonlySet<string> | undefined): Row[] {
  const own = { jenis: node.jenjang, simpul: node, pemilik: node } as const;
  const money = uangSimpul(node, table);
  const again = table.ulangPagu.includes(node.jenjang) && node.indikator.length === 1 ? money : undefined;
  const split = isSplit(node, table);
  const shown = split ? money : sharedMoney(node, table, money);
  // Money is counted where it stands lowest; on the indicators only where the node's row does not print all of it.
  const lowest = !node.anak.some(hasMoney);
  const whole = money !== undefined && shown === money;
  const indicatorRow = (indikator: Indikator): Row => {
    const uang = uangIndikator(indikator, table);
    const dihitung = lowest && !whole && uang !== undefined;
    return { jenis: 'indikator', pemilik: node, indikator, uang: uang ?? again, dihitung };
  };
  const [first, ...others] = node.indikator;
  const ownRow: Row = { ...own, uang: shown, dihitung: lowest && shown !== undefined };
  const rows: Row[] = split
    ? [ownRow, ...node.indikator.map(indicatorRow)]
    : [{ ...ownRow, indikator: first }, ...others.map(indicatorRow)];
  const children = node.anak.filter((child) => sasaran === undefined || serves(child, sasaran));
  return [...rows, ...children.flatMap((child) => rowsOfNode(child, table, sasaran))];
}

// Where both the node and its first indicator have money of their own, one row cannot show the two.
function isSplit(node: Simpul, table: TabelPendanaan): boolean {
  if (node.jenjang === 'rincian') return false;
  return table.tataLetak === 'pisah' || (declares(node) && (node.indikator[0]?.pagu.size ?? 0) > 0);
}

// Money that stands on the indicators alone is printed with them; the shared row then shows that of the first.
function sharedMoney(node: Simpul, table: TabelPendanaan, money: Uang | undefined): Uang | undefined {
  const first = node.indikator[0];
  return declares(node) || !isFunded(node) || first === undefined ? money : uangIndikator(first, table);
}

function isFunded(node: Simpul): boolean {
  return node.indikator.some((indikator) => indikator.pagu.size > 0);
}

function hasMoney(node: Simpul): boolean {
  return declares(node) || isFunded(node) || node.anak.some(hasMoney);
}

function declares(node: Simpul): boolean {
  return node.pagu.size > 0 || node.realisasiPagu.size > 0 || node.paguAkhir.nilai !== undefined;
}

function uangSimpul(node: Simpul, table: TabelPendanaan): Uang | undefined {
  if (!table.hitungPagu && !declares(node)) return undefined;
  return {
    sel: (year) => {
      if (!table.tahunRealisasi.includes(year)) return selPagu(node, year);
      return berlakuPada(node, year) ? (node.realisasiPagu.get(year) ?? KOSONG) : KOSONG;
    },
    akhir: paguAkhirSimpul(node, table.tahun),
    asal: (year) => {
      const key = table.tahunRealisasi.includes(year) ? 'realisasi_pagu' : 'pagu';
      const seri = key === 'pagu' ? node.pagu : node.realisasiPagu;
      return seri.has(year) ? node.asal.at(key, year) : undefined;
    },
  };
}

function uangIndikator(indikator: Indikator, table: TabelPendanaan): Uang | undefined {
  if (indikator.pagu.size === 0) return undefined;
  return {
    sel: (year) => (table.tahunRealisasi.includes(year) ? KOSONG : (indikator.pagu.get(year) ?? KOSONG)),
    akhir: paguAkhirIndikator(indikator, table.tahun),
    asal: (year) => indikator.asal.at('pagu', year),
  };
}
