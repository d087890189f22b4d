import { berlakuPada, sum } from '../../derive/totals.ts';
import type { Indikator } from '../../model/indikator.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatRupiah } from '../../notation/format.ts';
import { angkaDari, uangDari } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { akhirKalimat, label, sebutan, subjekSimpul } from '../pagu-sums.ts';

const INDIKATOR = (kedua: number): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: 100.000.000}
indikator:
  - {nama: Persentase PPKS yang direhabilitasi, pagu: {2026: 70.000.000}}
  - {nama: Persentase PPKS yang mandiri, pagu: {2026: ${kedua}.000.000}}
`;

/** Where indicators carry money of their own, it adds up to the node's, and each equals the children that serve it. */
export const paguIndicators: Rule = {
  code: 'pagu-indicators',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Pagu yang dibagi menurut indikator berjumlah sama dengan pagu barisnya, dan pagu setiap indikator sama dengan jumlah baris yang melayaninya.',
  alasan: 'Pagu per indikator adalah pembagian pagu program atau kegiatan; jumlahnya harus sama.',
  contoh: {
    keliru: { 'program/1.yaml': INDIKATOR(20) },
    benar: { 'program/1.yaml': INDIKATOR(30) },
  },
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
  const parts = funded.map(({ nama, pagu }) => ({ nama: `indikator “${nama}”`, nilai: uangDari(pagu.get(tahun)) }));
  const total = sum(parts.map(({ nilai }) => nilai));
  // A blank among the parts leaves the sum open.
  if (declared === undefined || total === undefined || total === declared) return;
  if (parts.some(({ nilai }) => nilai === undefined)) return;
  yield {
    message:
      `Pagu ${tahun} ${sebutan(node)} ${formatRupiah(declared)}; ` +
      `jumlah pagu ${funded.length} indikatornya ${formatRupiah(total)}${akhirKalimat(declared, parts)}`,
    hint: 'Perbaiki pagu baris ini atau pembagiannya menurut indikator.',
    target: { asal: node.asal.at('pagu', tahun) },
    related: funded.map((indikator) => ({ target: { asal: indikator.asal.at('pagu', tahun) } })),
    subjek: subjekSimpul(node),
    tahun,
  };
}

function* againstChildren(node: Simpul, indikator: Indikator, tahun: number): Generator<Finding> {
  const serving = node.anak.filter((child) => child.untukIndikator === indikator.id && berlakuPada(child, tahun));
  const declared = angkaDari(indikator.pagu.get(tahun));
  const parts = serving.map((child) => ({ nama: sebutan(child), nilai: uangDari(child.pagu.get(tahun)) }));
  const total = sum(parts.map(({ nilai }) => nilai));
  if (declared === undefined || total === undefined || total === declared) return;
  if (parts.some(({ nilai }) => nilai === undefined)) return;
  yield {
    message:
      `Pagu ${tahun} indikator “${indikator.nama}” ${formatRupiah(declared)}; ` +
      `jumlah ${serving.length} ${label(serving[0] as Simpul)} untuknya ${formatRupiah(total)}${akhirKalimat(declared, parts)}`,
    hint: 'Perbaiki pagu indikator ini atau pagu baris yang melayaninya; periksa pula untuk_indikator.',
    target: { asal: indikator.asal.at('pagu', tahun) },
    related: serving.map((child) => ({ target: { asal: child.asal.at('pagu', tahun) } })),
    subjek: [indikator.id, node.id],
    tahun,
  };
}
