import type { Indikator } from '../../model/indikator.ts';
import type { Simpul } from '../../model/program.ts';
import type { JenisBarisModel } from '../table-model.ts';
import { tercetakDi } from '../totals.ts';
import type { TabelPendanaan } from './pendanaan-kolom.ts';
import { declares, hasMoney, sharedMoney, type Uang, uangIndikator, uangSimpul } from './pendanaan-uang.ts';

/** What one printed row shows; anything absent is a blank cell. */
export interface Row {
  readonly jenis: JenisBarisModel;
  readonly tujuan?: string | undefined;
  readonly sasaran?: string | undefined;
  /** Words in the column of the programs, of a row that is no node's own. */
  readonly teks?: string | undefined;
  /** Kode of a row that is no node's own. */
  readonly kode?: string | undefined;
  /** The node whose own row this is. */
  readonly simpul?: Simpul | undefined;
  /** The node the row belongs to: its own, or the owner of its indicator. */
  readonly pemilik?: Simpul | undefined;
  readonly indikator?: Indikator | undefined;
  readonly uang?: Uang | undefined;
  /** Its money counts in a running total: no row below, beside or before it has printed the same money. */
  readonly dihitung?: boolean | undefined;
}

/** True for a node that serves one of the sasaran, itself or by what stands below it. */
export function serves(node: Simpul, sasaran: ReadonlySet<string>): boolean {
  return node.sasaran.some((id) => sasaran.has(id)) || node.anak.some((child) => serves(child, sasaran));
}

/** The rows of a node and of what stands below it; with sasaran given, of that which serves one of them. */
export function rowsOfNode(node: Simpul, table: TabelPendanaan, sasaran: ReadonlySet<string> | undefined): Row[] {
  const own = { jenis: node.jenjang, simpul: node, pemilik: node } as const;
  const indikator = node.indikator.filter((item) => tercetakDi(item, table.id));
  const hasil = table.hasil ? [node.outcome, node.output].filter((text) => text !== undefined) : [];
  const money = uangSimpul(node, table);
  const repeated = table.ulangPagu.includes(node.jenjang) && indikator.length === 1 ? money : undefined;
  const [first, ...others] = indikator;
  const split = hasil.length > 0 || isSplit(node, first, table);
  const shown = split ? money : sharedMoney(node, first, table, money);
  // Money is counted where it stands lowest; on the indicators only where the node's row does not print all of it.
  const lowest = !node.anak.some(hasMoney);
  const whole = money !== undefined && shown === money;
  const indicatorRow = (indikator: Indikator): Row => {
    const uang = uangIndikator(indikator, table);
    const dihitung = lowest && !whole && uang !== undefined;
    return { jenis: 'indikator', pemilik: node, indikator, uang: uang ?? repeated, dihitung };
  };
  const ownRow: Row = { ...own, uang: shown, dihitung: lowest && shown !== undefined };
  const rows: Row[] = split
    ? [ownRow, ...withResults(node, hasil, indikator.map(indicatorRow))]
    : [{ ...ownRow, indikator: first }, ...others.map(indicatorRow)];
  const children = node.anak.filter((child) => sasaran === undefined || serves(child, sasaran));
  const again = (child: Simpul): Row[] =>
    table.ulangProgram.includes(child.id) ? [{ jenis: node.jenjang, teks: nameIn(node, table) }] : [];
  return [...rows, ...children.flatMap((child) => [...again(child), ...rowsOfNode(child, table, sasaran)])];
}

/** Outcome and output in the column of the programs, from the first row of the indicators on. */
function withResults(node: Simpul, hasil: readonly string[], rows: readonly Row[]): Row[] {
  return Array.from({ length: Math.max(hasil.length, rows.length) }, (_, index) => ({
    ...(rows[index] ?? { jenis: 'indikator', pemilik: node }),
    teks: hasil[index],
  }));
}

/** The words of a node in a table. */
export function nameIn(node: Simpul, table: TabelPendanaan): string {
  return node.diTabel.get(table.id)?.nama ?? node.nama;
}

// Where both the node and its first indicator have money of their own, one row cannot show the two.
function isSplit(node: Simpul, first: Indikator | undefined, table: TabelPendanaan): boolean {
  if (node.jenjang === 'rincian') return false;
  return table.tataLetak === 'pisah' || (declares(node) && (first?.pagu.size ?? 0) > 0);
}
