import type { Sasaran, SasaranRpjmd, Tujuan, TujuanRpjmd } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Simpul } from '../../model/program.ts';
import { programPerBidang } from '../bidang-urusan.ts';
import { tercetakDi } from '../totals.ts';
import { labelArah, labelMisi } from './panji.ts';
import type { TabelPendanaan } from './pendanaan-kolom.ts';
import { type Row, rowsOfNode, serves } from './pendanaan-simpul.ts';
import { uangBidang } from './pendanaan-uang.ts';

/**
 * Rows in the order of tujuan and sasaran where the table shows them, else in the order of the files.
 * A node that serves two sasaran stands under both; a program without a known sasaran at the end, so nothing is lost.
 */
export function rowsOfPlan(plan: Plan, table: TabelPendanaan): Row[] {
  const fields = table.bidangUrusan ? programPerBidang(plan) : [];
  if (fields.length === 0) return rowsOfPrograms(plan, table);
  return fields.flatMap((field) => [
    // Its money is that of the rows below it, and so counts in no running total.
    { jenis: 'bidang-urusan', teks: field.bidang.nama, kode: field.bidang.nomor, uang: uangBidang(field, table) },
    ...rowsOfPrograms({ ...plan, program: field.program }, table),
  ]);
}

function rowsOfPrograms(plan: Plan, table: TabelPendanaan): Row[] {
  if (table.tujuanSasaran === 'rpjmd') return countOnce(rowsOfRpjmd(plan, table));
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
  return countOnce([...rows, ...unlinked(plan, table, linked)]);
}

/** Programs that serve none of the sasaran. */
function unlinked(plan: Plan, table: TabelPendanaan, sasaran: ReadonlySet<string>): Row[] {
  return plan.program
    .filter((program) => !serves(program, sasaran))
    .flatMap((program) => rowsOfNode(program, table, undefined));
}

/**
 * The form of the RPJMD: misi, tujuan and sasaran of the region as rows, and below each the programs of the agency's sasaran
 * that support it. What has no program below it is not printed; programs of no such sasaran stand at the end.
 */
function rowsOfRpjmd(plan: Plan, table: TabelPendanaan): Row[] {
  const linked = new Set<string>();
  const below = (id: string): Row[] => {
    const own = plan.arah.tujuan.flatMap((tujuan) => tujuan.sasaran.filter((item) => item.mendukung === id));
    const ids = new Set(own.map((sasaran) => sasaran.id));
    for (const one of ids) linked.add(one);
    return plan.program.filter((program) => serves(program, ids)).flatMap((program) => rowsOfNode(program, table, ids));
  };
  const under = (heading: readonly Row[], rows: readonly Row[]): Row[] =>
    rows.length === 0 ? [] : [...heading, ...rows];
  const goals = (tujuan: TujuanRpjmd): Row[] =>
    under(regional('tujuan', tujuan, table), [
      ...below(tujuan.id),
      ...tujuan.sasaran.flatMap((sasaran) => under(regional('sasaran', sasaran, table), below(sasaran.id))),
    ]);
  const ofMisi = (id: string | undefined): Row[] => plan.arah.rpjmd.filter(({ misi }) => misi === id).flatMap(goals);
  const rows = [
    ...plan.arah.misi.flatMap(({ id }) =>
      under([{ jenis: 'misi', teks: labelMisi(plan, id, table.label.misi) }], ofMisi(id)),
    ),
    ...ofMisi(undefined),
  ];
  return [...rows, ...unlinked(plan, table, linked)];
}

/** A row for each indicator of a tujuan or sasaran of the region; the first one names it. */
function regional(jenis: 'tujuan' | 'sasaran', item: SasaranRpjmd, table: TabelPendanaan): Row[] {
  const teks = labelArah(table.label[jenis], { nama: item.nama, n: item.nomor });
  const [first, ...others] = item.indikator;
  return [{ jenis, teks, indikator: first }, ...others.map((indikator): Row => ({ jenis, indikator }))];
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
  const printed = item.indikator.filter((one) => tercetakDi(one, table.id));
  const indikator = printed.length === 0 ? [undefined] : printed;
  const key = table.tujuanSasaran === 'kolom' ? jenis : 'teks';
  return indikator.map((one, index) => ({ jenis, [key]: index === 0 ? text : undefined, indikator: one }));
}
