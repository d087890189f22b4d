import { berlakuPada, sum } from '../../derive/totals.ts';
import type { Indikator } from '../../model/indikator.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatRupiah } from '../../notation/format.ts';
import { angkaDari, uangDari } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { label } from './pagu-children.ts';

/** Where indicators carry money of their own, it adds up to the node's, and each equals the children that serve it. */
export const paguIndicators: Rule = {
  code: 'pagu-indicators',
  severity: 'galat',
  alasan: 'Pagu per indikator adalah pembagian pagu program atau kegiatan; jumlahnya harus sama.',
  *check({ plan }) {
    for (const node of susuri(plan.program)) {
      const funded = node.indikator.filter((indikator) => indikator.pagu.size > 0);
      if (funded.length === 0) continue;
      for (const tahun of plan.dokumen.tahunPagu) {
        yield* againstNode(node, funded, tahun);
        for (const indikator of funded) yield* againstChildren(node, indikator, tahun);
      }
    }
  },
};

function* againstNode(node: Simpul, funded: readonly Indikator[], tahun: number): Generator<Finding> {
  const declared = angkaDari(node.pagu.get(tahun));
  const parts = funded.map((indikator) => uangDari(indikator.pagu.get(tahun)));
  const total = sum(parts);
  // A blank among the parts leaves the sum open.
  if (declared === undefined || total === undefined || parts.includes(undefined) || total === declared) return;
  yield {
    message:
      `Pagu ${tahun} ${label(node)} ${node.kode ?? `“${node.nama}”`} ${formatRupiah(declared)}; ` +
      `jumlah pagu ${funded.length} indikatornya ${formatRupiah(total)} (selisih ${formatRupiah(Math.abs(declared - total))}).`,
    target: { asal: node.asal.at('pagu', tahun) },
    related: funded.map((indikator) => ({ target: { asal: indikator.asal.at('pagu', tahun) } })),
    subjek: [node.id, ...(node.kode === undefined ? [] : [node.kode])],
    tahun,
  };
}

function* againstChildren(node: Simpul, indikator: Indikator, tahun: number): Generator<Finding> {
  const serving = node.anak.filter((child) => child.untukIndikator === indikator.id && berlakuPada(child, tahun));
  const declared = angkaDari(indikator.pagu.get(tahun));
  const parts = serving.map((child) => uangDari(child.pagu.get(tahun)));
  const total = sum(parts);
  if (declared === undefined || total === undefined || parts.includes(undefined) || total === declared) return;
  yield {
    message:
      `Pagu ${tahun} indikator “${indikator.nama}” ${formatRupiah(declared)}; ` +
      `jumlah ${serving.length} ${label(serving[0] as Simpul)} untuknya ${formatRupiah(total)} (selisih ${formatRupiah(Math.abs(declared - total))}).`,
    target: { asal: indikator.asal.at('pagu', tahun) },
    related: serving.map((child) => ({ target: { asal: child.asal.at('pagu', tahun) } })),
    subjek: [indikator.id, node.id],
    tahun,
  };
}
