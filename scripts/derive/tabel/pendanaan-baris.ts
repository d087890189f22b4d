import type { Indikator, Plan, Sasaran, Simpul, Tujuan } from '../../model/plan.ts';
import { KOSONG, type Nilai } from '../../notation/nilai.ts';
import type { JenisBarisModel, SelModel } from '../table-model.ts';
import { berlakuPada, paguAkhirIndikator, paguAkhirSimpul, selPagu } from '../totals.ts';
import type { TabelPendanaan } from './pendanaan-kolom.ts';

/** The money one row prints, year by year and at the end of the period. */
export interface Uang {
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
}

/**
 * Rows in the order of tujuan and sasaran where the table shows them, else in the order of the files.
 * A node that serves two sasaran stands under both; a program without a known sasaran at the end, so nothing is lost.
 */
export function rowsOfPlan(plan: Plan, table: TabelPendanaan): Row[] {
  const shows = (name: 'tujuan' | 'sasaran'): boolean => table.tujuanSasaran === 'baris' || table.kolom.includes(name);
  if (!shows('tujuan') && !shows('sasaran'))
    return plan.program.flatMap((program) => rowsOfNode(program, table, undefined));
  const rows: Row[] = [];
  for (const tujuan of plan.arah.tujuan) {
    const groups = shows('sasaran') ? tujuan.sasaran.map((sasaran) => [sasaran]) : [tujuan.sasaran];
    const inside = groups.flatMap((group) => rowsOfGroup(plan, table, group, shows('sasaran')));
    if (inside.length > 0) rows.push(...(shows('tujuan') ? headings('tujuan', tujuan, table) : []), ...inside);
  }
  const linked = new Set(plan.arah.tujuan.flatMap((tujuan) => tujuan.sasaran.map((sasaran) => sasaran.id)));
  for (const program of plan.program.filter((item) => !serves(item, linked)))
    rows.push(...rowsOfNode(program, table, undefined));
  return rows;
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

function serves(node: Simpul, sasaran: ReadonlySet<string>): boolean {
  return node.sasaran.some((id) => sasaran.has(id)) || node.anak.some((child) => serves(child, sasaran));
}

function rowsOfNode(node: Simpul, table: TabelPendanaan, sasaran: ReadonlySet<string> | undefined): Row[] {
  const own = { jenis: node.jenjang, simpul: node, pemilik: node } as const;
  const money = uangSimpul(node, table);
  const again = table.ulangPagu.includes(node.jenjang) && node.indikator.length === 1 ? money : undefined;
  const indicatorRow = (indikator: Indikator): Row => ({
    jenis: 'indikator',
    pemilik: node,
    indikator,
    uang: uangIndikator(indikator, table) ?? again,
  });
  const [first, ...others] = node.indikator;
  const rows: Row[] = isSplit(node, table)
    ? [{ ...own, uang: money }, ...node.indikator.map(indicatorRow)]
    : [{ ...own, indikator: first, uang: sharedMoney(node, table) }, ...others.map(indicatorRow)];
  const children = node.anak.filter((child) => sasaran === undefined || serves(child, sasaran));
  return [...rows, ...children.flatMap((child) => rowsOfNode(child, table, sasaran))];
}

// Where both the node and its first indicator have money of their own, one row cannot show the two.
function isSplit(node: Simpul, table: TabelPendanaan): boolean {
  if (node.jenjang === 'rincian') return false;
  return table.tataLetak === 'pisah' || (declares(node) && (node.indikator[0]?.pagu.size ?? 0) > 0);
}

// Money that stands on the indicators alone is printed with them; the shared row then shows that of the first.
function sharedMoney(node: Simpul, table: TabelPendanaan): Uang | undefined {
  const funded = node.indikator.some((indikator) => indikator.pagu.size > 0);
  const first = node.indikator[0];
  if (declares(node) || !funded || first === undefined) return uangSimpul(node, table);
  return uangIndikator(first, table);
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
